// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/avatarkey.h"

#include <QByteArray>
#include <QImage>

/// Bytes of strangers made into small pictures. Pure functions, for any thread.
namespace qundesk::avatarimage {

/// Answers of more bytes, or of more pixels at one side, are not looked at.
constexpr qsizetype maxBytes = 512 * 1024;
constexpr int maxSide = 2048;
/// The side of what is kept: enough for the largest place at twice the resolution.
constexpr int keptSide = 112;

/// The middle square of a PNG, JPEG, GIF (first picture) or WebP, at most keptSide wide. Null for everything
/// else: other formats, broken or oversized ones. The size is read before anything is unpacked.
QImage decoded(const QByteArray &bytes);

/// For keeping on disk; decoded() reads it. \a picture comes from decoded().
QByteArray encoded(const QImage &picture);

/// Scaled and masked to be drawn as it is: a circle for people, a rounded square for groups.
QImage masked(const QImage &picture, AvatarKey::Kind kind, const AvatarSize &size);

} // namespace qundesk::avatarimage
