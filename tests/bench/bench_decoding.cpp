// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Goal G3: decoding member lists. Prints one line per figure, see bench/measure.h.
#include "bench/measure.h"
#include "bench/naive.h"
#include "core/frame.h"
#include "models/people.h"

using namespace qundesk;
using namespace qundesk::bench;

namespace {

QList<Member> decode(FrameReader &reader, const QByteArray &body)
{
    const auto frame = reader.parse(body);
    json::Run run;
    auto members = (*frame)->data<QList<Member>>(run);
    return members ? *std::move(members) : QList<Member>();
}

/// What no decoder can avoid: making the records and the texts in them.
QList<Member> buildOnly(const QList<Member> &members)
{
    QList<Member> out;
    out.reserve(members.size());
    for (const Member &member : members) {
        Member copy = member;
        copy.nickname = QString(member.nickname.constData(), member.nickname.size());
        copy.card = QString(member.card.constData(), member.card.size());
        out.append(std::move(copy));
    }
    return out;
}

void benchDecoding(int count, int rounds)
{
    const QList<Member> members = people::randomMembers(count);
    QByteArray body = replyWith(members);
    body.reserve(body.size() + FrameReader::padding); // as it comes off the wire
    FrameReader warm;
    if (decode(warm, body) != members || decodeNaively(body) != members)
        qFatal("the decoders disagree");
    const auto times =
        interleaved(rounds,
                    {[&] { decode(warm, body); }, [&] { decodeNaively(body); }, [&] { buildOnly(members); },
                     [&] {
                         FrameReader cold;
                         decode(cold, body);
                     }});
    const double ours = times[0].median(), naive = times[1].median(), floor = times[2].median();
    const bool big = count > 10'000;
    report("G3",
           big ? "decode 100000 members, times faster than QJsonDocument"
               : "decode 3000 members, times faster than QJsonDocument",
           ours, naive, naive / ours, Goal::AtLeast, 6);
    report("G3", big ? "decode 100000 members, cold parser" : "decode 3000 members, cold parser",
           times[3].median(), naive, naive / times[3].median(), Goal::AtLeast, 2.5);
    if (!big)
        report("G3", "decode 3000 members, over building the records", ours, floor, ours / floor,
               Goal::AtMost, 5);
}

} // namespace

int main()
{
    printHead();
    benchDecoding(3000, 21);
    benchDecoding(100'000, 7);
    return 0;
}
