// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Goal G7: the pinyin that members are found by. Prints one line per figure, see bench/measure.h.
#include "bench/measure.h"
#include "bench/naive.h"
#include "core/pinyin.h"
#include "models/memberkeys.h"
#include "models/people.h"

using namespace qundesk;
using namespace qundesk::bench;

namespace {

void benchPinyin()
{
    QStringList names;
    for (const Member &member : people::randomMembers(3000))
        names += member.displayName();
    const auto keys = [&names] {
        QString key;
        for (const QString &name : std::as_const(names)) {
            key.resize(0);
            appendSearchKeys(name, key);
        }
    };
    const double prepared = ownMilliseconds([] { prepareMembers(people::randomMembers(3000)); });
#ifdef QUNDESK_BENCH_ICU
    const IcuPinyin latin;
    const auto times = interleaved(5, {keys, [&] {
                                           for (const QString &name : std::as_const(names))
                                               latin.of(name);
                                       }});
    const double icu = times[1].median();
    report("G7", "pinyin keys of 3000 names, times faster than ICU", times[0].median(), icu,
           icu / times[0].median(), Goal::AtLeast, 100);
#else
    const auto times = interleaved(5, {keys});
#endif
    report("G7", "pinyin keys of 3000 names, ms", times[0].median(), prepared, times[0].median(),
           Goal::AtMost, 1);
}

} // namespace

int main()
{
    printHead();
    benchPinyin();
    return 0;
}
