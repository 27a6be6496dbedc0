// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qundesk {

/// How many bytes \a text takes in UTF-8. Half surrogate pairs count as the three bytes of their replacement.
qsizetype utf8Length(QStringView text);

/// How many Unicode code points \a text has; a half surrogate pair counts as one.
qsizetype codePointCount(QStringView text);

/// The longest beginning of \a text of at most \a maxBytes UTF-8 bytes that does not cut a visible character
/// (an emoji with its modifiers, a letter with its marks) in two. Only if not even the first one fits is it
/// cut between code points. QQ counts cards (60) and titles (18) in bytes.
QString truncatedToUtf8Bytes(QStringView text, qsizetype maxBytes);

/// "12 345": thin spaces between the thousands, as everywhere in the window.
QString groupedDigits(qint64 number);

/// Foreign text made harmless for one line of the window: line breaks, tabs and control characters become
/// single spaces, blank-looking characters too, bidi controls and invisible characters go, halves of
/// surrogate pairs become U+FFFD, towers of combining marks are cut. Joiners inside emoji and words stay. May
/// be empty: show an id then.
QString singleLine(QStringView text);

/// singleLine(\a text) between U+2068 and U+2069, so that a right-to-left name cannot reorder the sentence it
/// is put into. Empty stays empty.
QString isolated(QStringView text);

/// A name under which a file from elsewhere may be saved on any system: the last part of a path, without
/// control, bidi and reserved characters, not hidden, not a Windows device, at most \a maxBytes UTF-8 bytes
/// with its suffix kept. \a fallback if nothing is left. Not checked: whether such a file exists.
QString safeFileName(QStringView name, const QString &fallback = QStringLiteral("file"),
                     qsizetype maxBytes = 255);

} // namespace qundesk
