// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace qundesk {

/// A picture made fit to travel within a request: small enough, in a format that every server takes.
struct SendablePicture {
    enum class Problem : quint8 {
        None,
        Unreadable, ///< no picture, or a damaged one
        TooBig, ///< so many pixels or bytes that it is not even opened
    };
    /// Of the file that is sent. quirk(SnowLuma): HTTP bodies end at 2 MiB, and base64 adds a third.
    static constexpr qsizetype largest = 1 << 20;

    Problem problem = Problem::None;
    QByteArray file; ///< JPEG, PNG or GIF, at most `largest` bytes; empty with a problem
    QSize size; ///< pixels of what is sent
    QImage preview; ///< at most 640 pixels wide and high
    bool reduced = false; ///< smaller or coarser than what was given
};

/// Keeps \a file as it is where that is possible, else scales and encodes it anew. Takes its time with big
/// pictures; thread-safe.
SendablePicture sendablePicture(const QByteArray &file);
/// The same for the file at \a path.
SendablePicture sendablePictureAt(const QString &path);
/// The same for a picture from the clipboard.
SendablePicture sendablePictureOf(const QImage &image);

} // namespace qundesk
