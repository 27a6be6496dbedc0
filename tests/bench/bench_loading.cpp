// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Goals G1 and G2: from the bytes of a member list to its first paint, and how long the window stands still
// meanwhile. The real session over a loopback server of another process; what fetching the bytes alone takes
// is measured by turns and taken off. Prints one line per figure, see bench/measure.h.
#include "bench/measure.h"
#include "bench/naivepath.h"
#include "bench/processes.h"
#include "core/clock.h"
#include "models/memberfilter.h"
#include "pages/membertable.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "style/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QThread>
#include <QTimer>

using namespace qundesk;
using namespace qundesk::bench;

namespace {

/// Runs the event loop until \a condition holds.
void runUntil(const std::function<bool()> &condition)
{
    QElapsedTimer time;
    time.start();
    while (!condition()) {
        if (time.hasExpired(patience))
            qFatal("what was waited for did not happen");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

/// Ticks each millisecond on this thread and keeps the longest time without a tick.
class Heartbeat {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        m_timer.callOnTimeout([this] { tick(); });
    }
    void start()
    {
        m_worst = 0;
        m_since.start();
        m_timer.start();
    }
    /// Milliseconds.
    double stop()
    {
        tick();
        m_timer.stop();
        return m_worst;
    }

private:
    void tick()
    {
        m_worst = std::max(m_worst, double(m_since.nsecsElapsed()) / 1e6);
        m_since.start();
    }
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_worst = 0;
};

/// Lets what is left over happen: replies destroyed, counts updated.
void settle()
{
    QElapsedTimer time;
    time.start();
    runUntil([&time] { return time.hasExpired(50); });
}

/// The program's table, which says when it has shown somebody.
class WatchedTable : public MemberTable {
public:
    using MemberTable::MemberTable;
    bool isPainted() const { return m_painted; }
    /// One full repaint as it stands, header and scroll bar included.
    void paintAgain()
    {
        horizontalHeader()->viewport()->update();
        verticalScrollBar()->update();
        viewport()->repaint();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        MemberTable::paintEvent(event);
        m_painted = model()->rowCount() > 0;
    }

private:
    bool m_painted = false;
};

struct Loads {
    Samples time, gap; ///< of one load each, in milliseconds
};

class Loading {
public:
    explicit Loading(int count) : m_server(count), m_table(&m_filter)
    {
        m_config.mode = AccountConfig::Mode::Http;
        m_config.httpUrl = m_server.url();
        m_wire.start();
        for (QWidget *table : {static_cast<QWidget *>(&m_table), static_cast<QWidget *>(&m_naive)}) {
            table->resize(1100, 700);
            table->show();
        }
        settle();
    }
    ~Loading()
    {
        m_wire.quit();
        m_wire.wait();
    }
    Q_DISABLE_COPY_MOVE(Loading)

    /// A fresh session, as after a start: connected, then asked for the members of its group.
    void loadOurs()
    {
        Session session(m_config, {}, {m_clock, &m_wire, nullptr, nullptr});
        session.open();
        runUntil([&session] { return session.groups()->contains(GroupId(1)); });
        GroupSession *group = session.group(GroupId(1));
        m_filter.setMembers(group->members());
        settle();
        measure(
            ours, [group] { group->ensureMembers(); }, [this] { return m_table.isPainted(); });
        for (int i = 0; i < 5; ++i)
            repaint.times.push_back(milliseconds([this] { m_table.paintAgain(); }));
        m_filter.setMembers(nullptr);
        settle();
    }
    void loadNaively()
    {
        measure(
            naive, [this] { m_naive.load(m_server.url()); }, [this] { return m_naive.isPainted(); });
        m_naive.clear();
        settle();
    }

    /// The bytes alone, which no program can show anybody before.
    void fetchOnly()
    {
        QUrl url = m_server.url();
        url.setPath(QStringLiteral("/get_group_member_list"));
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        QElapsedTimer time;
        time.start();
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, R"({"group_id":1})"));
        runUntil([&reply] { return reply->isFinished(); });
        fetch.times.push_back(double(time.nsecsElapsed()) / 1e6);
        settle();
    }

    Loads ours, naive;
    Samples repaint, fetch;

private:
    void measure(Loads &into, const std::function<void()> &ask, const std::function<bool()> &painted)
    {
        QElapsedTimer time;
        m_beat.start();
        time.start();
        ask();
        runUntil(painted);
        into.time.times.push_back(double(time.nsecsElapsed()) / 1e6);
        settle();
        into.gap.times.push_back(m_beat.stop());
    }

    ServerProcess m_server;
    AccountConfig m_config;
    Clock m_clock;
    QThread m_wire;
    MemberFilter m_filter;
    WatchedTable m_table;
    NaiveTable m_naive;
    QNetworkAccessManager m_network;
    Heartbeat m_beat;
};

void benchLoading(int count)
{
    Loading loading(count);
    for (int round = 0; round < 11; ++round) {
        loading.fetchOnly();
        loading.loadOurs();
        if (round <= 5)
            loading.loadNaively();
        if (round == 0) // it only warms up
            loading.ours = loading.naive = {}, loading.fetch = {};
    }
    const std::string size = std::to_string(count);
    const double ours = loading.ours.time.calmest(), naive = loading.naive.time.calmest();
    const double paint = loading.repaint.calmest();
    if (count == 3000) {
        const double fetch = loading.fetch.calmest();
        report("G1", "bytes of 3000 members to paint, in full repaints", ours - fetch, paint,
               (ours - fetch) / paint, Goal::AtMost, 3);
        report("G1", "request of 3000 members to paint, beside the bytes alone, ms", ours, fetch, ours,
               Goal::AtMost, 25);
        report("G1", "request of 3000 members to paint, times faster than naive", ours, naive, naive / ours,
               Goal::AtLeast, 10);
    }
    std::vector<double> gaps = loading.ours.gap.times;
    std::ranges::sort(gaps);
    const double naiveGap = loading.naive.gap.calmest();
    report("G2", ("longest gap while loading " + size + ", 9 of 10 loads, ms").c_str(), gaps[gaps.size() - 2],
           naiveGap, gaps[gaps.size() - 2], Goal::AtMost, 16);
    report("G2", ("longest gap while loading " + size + ", worst load, ms").c_str(), gaps.back(), naiveGap,
           gaps.back(), Goal::AtMost, 33);
    report("G2", ("longest gap while loading " + size + ", median, times shorter than naive").c_str(),
           loading.ours.gap.calmest(), naiveGap, naiveGap / loading.ours.gap.calmest(), Goal::AtLeast, 10);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Theme theme(Theme::Mode::Light);
    printHead();
    benchLoading(3000);
    benchLoading(100'000);
    return 0;
}
