// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <utility>

namespace qundesk {

/// Appends to \a out everything that \a text can be found by: the folded text, its full pinyin and its
/// initials
/// ("张小琳" → "张小琳", "zhangxiaolin", "zxl"), each followed by a line feed. Call it once per field
/// (nickname, card, title…) with the same \a out; `out.contains(foldQuery(typed))` then finds any of them.
///
/// Characters with several readings (曾 zeng/ceng) give several lines, at most four of each kind: every
/// combination where that is enough, else the surname readings, the everyday readings, and a few single
/// differences. Only the first 128 characters are given pinyin. Spaces, apostrophes and invisible characters
/// are left out.
void appendSearchKeys(QStringView text, QString &out);

/// What the user typed, in the form of the keys: folded to lower case and narrow letters, without spaces,
/// apostrophes and invisible characters, nv/lv/nü/lü as nu/lu. Empty (matches everything) if nothing is left.
QString foldQuery(QStringView typed);

/// The parts of \a text, as (start, length) in UTF-16 units, that the keys match with \a query: characters
/// for raw hits, whole ideographs for hits in the pinyin. Sorted, apart from each other, never inside a
/// surrogate pair. \a query may be folded already.
QList<std::pair<int, int>> matchRanges(QStringView text, QStringView query);

/// The full pinyin of \a text in its first (surname) readings, without tones and separators; other characters
/// are folded and kept.
QString pinyinOf(QStringView text);

} // namespace qundesk
