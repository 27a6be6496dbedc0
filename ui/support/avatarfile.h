// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QString>

namespace qundesk {

/// A picture file as read from this computer.
struct ReadPicture {
    enum class Trouble : quint8 {
        None,
        Unreadable, ///< no such file, no right to read it, or it broke off
        NotAPicture, ///< no format that is known
        TooBig, ///< more bytes or pixels than any avatar needs
    };
    QImage image; ///< upright; null unless Trouble::None
    Trouble trouble = Trouble::None;
};

/// Reads the picture at \a path, known by its content and not by its name. Very big ones come scaled down.
ReadPicture readPicture(const QString &path);

/// The square \a crop of \a picture as a JPEG or PNG file (whichever is smaller) of at most \a limit bytes
/// and 640 x 640 pixels, on white where it was transparent. Empty only if nothing fits the limit.
QByteArray avatarFile(const QImage &picture, const QRectF &crop, qsizetype limit);

} // namespace qundesk
