// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Goals G4 to G6: searching and sorting member lists. Prints one line per figure, see bench/measure.h.
#include "bench/measure.h"
#include "core/pinyin.h"
#include "models/memberfilter.h"
#include "models/people.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace qundesk;
using namespace qundesk::bench;
using Column = MemberModel::Column;

namespace {

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
        perKey[std::size_t(i)].times.push_back(ownMilliseconds([&] { key(typedKeys[i]); }));
        Table::settle();
    }
}

double slowestKey(const std::vector<Samples> &perKey)
{
    return std::ranges::max(perKey, {}, &Samples::calmest).calmest();
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
            full.times.push_back(ownMilliseconds([&] { table.paintAgain(); }));
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
    for (int round = 0; round < 7; ++round) {
        full.times.push_back(ownMilliseconds([&] { table.paintAgain(); }));
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
    report("G5", "keystroke to paint, 100000, slowest key, ms", slowestKey(painted), full.median(),
           slowestKey(painted), Goal::AtMost, 16);
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
        mine.times.push_back(ownMilliseconds([&] {
            ours.sort(int(Column::Name));
            table.paint();
        }));
        theirs.times.push_back(ownMilliseconds([&] {
            naive.sort(int(Column::Name));
            baseline.paint();
        }));
    }
    report("G6", "sort 100000 by name, times faster than locale-aware QSortFilterProxyModel", mine.median(),
           theirs.median(), theirs.median() / mine.median(), Goal::AtLeast, 10);
    report("G6", "sort 100000 by name, ms", mine.median(), theirs.median(), mine.median(), Goal::AtMost, 25);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    printHead();
    benchKeystrokes3000();
    benchKeystrokes100000();
    benchSorting();
    return 0;
}
