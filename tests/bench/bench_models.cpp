// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Goals G3 to G7: decoding, searching and sorting member lists. Prints one line per figure, see
// bench/measure.h.
#include "bench/measure.h"
#include "core/frame.h"
#include "core/pinyin.h"
#include "models/memberfilter.h"
#include "models/people.h"

#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#ifdef QUNDESK_BENCH_ICU
#include <unicode/translit.h>
#endif

using namespace qundesk;
using namespace qundesk::bench;
using Column = MemberModel::Column;

namespace {

// ---- G3
// ------------------------------------------------------------------------------------------------------------

QByteArray replyWith(const QList<Member> &members)
{
    QJsonArray data;
    for (const Member &member : members)
        data.append(json::encode(member));
    return QJsonDocument({{QStringLiteral("status"), QStringLiteral("ok")},
                          {QStringLiteral("retcode"), 0},
                          {QStringLiteral("data"), data}})
        .toJson(QJsonDocument::Compact);
}

QList<Member> decode(FrameReader &reader, const QByteArray &body)
{
    const auto frame = reader.parse(body);
    json::Run run;
    auto members = (*frame)->data<QList<Member>>(run);
    return members ? *std::move(members) : QList<Member>();
}

/// The naive way: QJsonDocument and a walk over its values.
QList<Member> decodeNaively(const QByteArray &body)
{
    QList<Member> out;
    const QJsonArray data = QJsonDocument::fromJson(body).object()[QLatin1String("data")].toArray();
    out.reserve(data.size());
    for (const QJsonValue &value : data) {
        const QJsonObject item = value.toObject();
        const auto text = [&item](const char *key) { return item[QLatin1String(key)].toString(); };
        const auto integer = [&item](const char *key) { return item[QLatin1String(key)].toInteger(); };
        const auto flag = [&item](const char *key) { return item[QLatin1String(key)].toBool(); };
        Member member;
        member.userId = UserId(integer("user_id"));
        member.nickname = text("nickname");
        member.card = text("card");
        const QString sex = text("sex"), role = text("role");
        member.sex = sex == QLatin1String("male") ? Sex::Male
            : sex == QLatin1String("female")      ? Sex::Female
                                                  : Sex::Unknown;
        member.role = role == QLatin1String("owner") ? Role::Owner
            : role == QLatin1String("admin")         ? Role::Admin
                                                     : Role::Member;
        member.age = int(integer("age"));
        member.area = text("area");
        member.joinTime = integer("join_time");
        member.lastSpoke = integer("last_sent_time");
        member.level = int(integer("level"));
        member.unfriendly = flag("unfriendly");
        member.title = text("title");
        member.titleExpires = integer("title_expire_time");
        member.mutedUntil = integer("shut_up_timestamp");
        member.bot = flag("is_robot");
        out.append(member);
    }
    return out;
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
    const QByteArray body = replyWith(members);
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

// ---- G4, G5, G6
// ----------------------------------------------------------------------------------------------------

/// QSortFilterProxyModel with keys made beforehand: the best it can be made to do.
class KeyedProxy : public QSortFilterProxyModel {
public:
    explicit KeyedProxy(const MemberModel &members) : m_members(members)
    {
        setSortRole(MemberModel::SortRole);
    }
    void makeKeys()
    {
        for (const Member &member : m_members.records()) {
            QString key;
            appendMemberKey(member, key);
            m_keys.push_back(key);
        }
    }
    void setQuery(const QString &typed)
    {
        m_query = foldQuery(typed);
        invalidateRowsFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return m_keys[std::size_t(row)].contains(m_query);
    }

private:
    const MemberModel &m_members;
    std::vector<QString> m_keys;
    QString m_query;
};

/// A table of the size people use, showing \a model.
class Table : public QTableView {
public:
    explicit Table(QAbstractItemModel *model)
    {
        verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        verticalHeader()->setDefaultSectionSize(36);
        verticalHeader()->hide();
        setModel(model);
        for (int column = 7; column < MemberModel::columns; ++column)
            setColumnHidden(column, true);
        resize(1100, 700);
        show();
        settle();
    }
    /// The one full paint that follows a change, now and not at the screen's next frame.
    void paint()
    {
        doItemsLayout();
        viewport()->repaint();
    }
    /// One full repaint of the table as it stands, header and scroll bar included: the measure of a
    /// keystroke.
    void paintAgain()
    {
        horizontalHeader()->viewport()->update();
        verticalScrollBar()->update();
        viewport()->repaint();
    }
    /// Lets what a change has posted happen outside the measured time.
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
};

const QStringList typedKeys{
    QStringLiteral("z"),     QStringLiteral("zh"),  QStringLiteral("zha"), QStringLiteral("zhan"),
    QStringLiteral("zhang"), QStringLiteral("zha"), QStringLiteral("z"),   QString(),
    QStringLiteral("1"),     QStringLiteral("12"),  QStringLiteral("1"),   QString()};

/// The times of every key of typedKeys, over all rounds, one Samples per key.
void type(std::vector<Samples> &perKey, const std::function<void(const QString &)> &key)
{
    for (qsizetype i = 0; i < typedKeys.size(); ++i) {
        perKey[std::size_t(i)].times.push_back(milliseconds([&] { key(typedKeys[i]); }));
        Table::settle();
    }
}

double slowestKey(const std::vector<Samples> &perKey)
{
    return std::ranges::max(perKey, {}, &Samples::median).median();
}

Samples allKeys(const std::vector<Samples> &perKey)
{
    Samples out;
    for (const Samples &each : perKey)
        out.times.insert(out.times.end(), each.times.begin(), each.times.end());
    return out;
}

void benchKeystrokes3000()
{
    MemberModel members;
    members.setNow(people::now);
    members.assign(people::randomMembers(3000));
    MemberFilter shown, bare;
    shown.setMembers(&members);
    bare.setMembers(&members);
    shown.sort(int(Column::Name));
    bare.sort(int(Column::Name));
    Table table(&shown);
    std::vector<Samples> painted(std::size_t(typedKeys.size())), alone(painted.size());
    Samples full;
    for (int round = 0; round < 11; ++round) {
        type(painted, [&](const QString &key) {
            shown.setQuery(key);
            table.paint();
        });
        type(alone, [&](const QString &key) { bare.setQuery(key); });
        for (qsizetype i = 0; i < typedKeys.size(); ++i) { // of every state the keys went through
            shown.setQuery(typedKeys[i]);
            table.paint();
            full.times.push_back(milliseconds([&] { table.paintAgain(); }));
            Table::settle();
        }
    }
    const double paint = full.median();
    report("G4", "keystroke to paint, 3000, slowest key, in full repaints", slowestKey(painted), paint,
           slowestKey(painted) / paint, Goal::AtMost, 2);
    report("G4", "keystroke, 3000, model alone, slowest key, ms", slowestKey(alone), paint, slowestKey(alone),
           Goal::AtMost, 0.5);
}

void benchKeystrokes100000()
{
    MemberModel members;
    members.setNow(people::now);
    members.assign(prepareMembers(people::randomMembers(100'000)));
    MemberFilter ours, bare;
    KeyedProxy keyed(members);
    keyed.makeKeys();
    ours.setMembers(&members);
    bare.setMembers(&members);
    keyed.setSourceModel(&members);
    for (QAbstractItemModel *each : std::initializer_list<QAbstractItemModel *>{&ours, &bare, &keyed})
        each->sort(int(Column::Name));
    Table table(&ours), baseline(&keyed);
    std::vector<Samples> painted(std::size_t(typedKeys.size())), alone(painted.size()), naive(painted.size());
    Samples full;
    for (int round = 0; round < 5; ++round) {
        full.times.push_back(milliseconds([&] { table.paintAgain(); }));
        type(painted, [&](const QString &key) {
            ours.setQuery(key);
            table.paint();
        });
        type(alone, [&](const QString &key) { bare.setQuery(key); });
        type(naive, [&](const QString &key) {
            keyed.setQuery(key);
            baseline.paint();
        });
    }
    const Samples mine = allKeys(painted), theirs = allKeys(naive);
    report("G5", "keystroke to paint, 100000, worst, ms", mine.worst(), full.median(), mine.worst(),
           Goal::AtMost, 16);
    report("G5", "keystroke, 100000, model alone, slowest key, ms", slowestKey(alone), full.median(),
           slowestKey(alone), Goal::AtMost, 16);
    report("G5", "keystroke to paint, 100000, median, times faster than keyed QSortFilterProxyModel",
           mine.median(), theirs.median(), theirs.median() / mine.median(), Goal::AtLeast, 8);
    report("G5", "keystroke to paint, 100000, worst, times faster than keyed QSortFilterProxyModel",
           mine.worst(), theirs.worst(), theirs.worst() / mine.worst(), Goal::AtLeast, 12);
}

void benchSorting()
{
    MemberModel members;
    members.assign(prepareMembers(people::randomMembers(100'000)));
    MemberFilter ours;
    ours.setMembers(&members);
    QSortFilterProxyModel naive;
    naive.setSourceModel(&members);
    naive.setSortLocaleAware(true);
    Table table(&ours), baseline(&naive);
    Samples mine, theirs;
    for (int round = 0; round < 5; ++round) {
        ours.sort(int(Column::Number));
        naive.sort(int(Column::Number));
        Table::settle();
        mine.times.push_back(milliseconds([&] {
            ours.sort(int(Column::Name));
            table.paint();
        }));
        theirs.times.push_back(milliseconds([&] {
            naive.sort(int(Column::Name));
            baseline.paint();
        }));
    }
    report("G6", "sort 100000 by name, times faster than locale-aware QSortFilterProxyModel", mine.median(),
           theirs.median(), theirs.median() / mine.median(), Goal::AtLeast, 10);
    report("G6", "sort 100000 by name, ms", mine.median(), theirs.median(), mine.median(), Goal::AtMost, 25);
}

// ---- G7
// ------------------------------------------------------------------------------------------------------------

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
    const double prepared = milliseconds([] { prepareMembers(people::randomMembers(3000)); });
#ifdef QUNDESK_BENCH_ICU
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> latin(icu::Transliterator::createInstance(
        icu::UnicodeString::fromUTF8("Han-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
    if (!latin)
        qFatal("ICU has no Han-Latin");
    const auto times = interleaved(5, {keys, [&] {
                                           for (const QString &name : std::as_const(names)) {
                                               icu::UnicodeString text(name.utf16(), int32_t(name.size()));
                                               latin->transliterate(text);
                                           }
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

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    std::printf("id\twhat\tfigure\tbaseline\tratio\tgoal\tmet\n");
    benchDecoding(3000, 21);
    benchDecoding(100'000, 5);
    benchKeystrokes3000();
    benchKeystrokes100000();
    benchSorting();
    benchPinyin();
    return 0;
}
