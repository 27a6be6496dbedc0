// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A session connected to a demo server over real sockets, one of the four ways.
#pragma once

#include "core/clock.h"
#include "demo/demoserver.h"
#include "demo/demoworld.h"
#include "session/commands.h"
#include "session/groupsession.h"
#include "session/memberactions.h"
#include "session/session.h"
#include "session/transfers.h"
#include "storage/auditlog.h"
#include "storage/database.h"
#include "storage/transferstore.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QThread>

namespace qundesk {

using demo::DemoRole;
using demo::DemoWorld;
using demo::Personality;
using Mode = AccountConfig::Mode;
using Phase = ConnectionState::Phase;
using namespace std::chrono_literals;

/// Milliseconds; far beyond what even a busy machine needs.
constexpr int patience = 40'000;

constexpr std::pair<const char *, Personality> personalities[] = {{"go-cqhttp", Personality::GoCqhttp},
                                                                  {"NapCat", Personality::NapCat},
                                                                  {"LLBot", Personality::LLBot},
                                                                  {"Lagrange", Personality::Lagrange},
                                                                  {"SnowLuma", Personality::SnowLuma}};

inline void everyPersonality()
{
    QTest::addColumn<Personality>("personality");
    for (const auto &[name, personality] : personalities)
        QTest::newRow(name) << personality;
}

/// Rows for every personality and each of \a modes.
inline void everyPersonalityOver(std::initializer_list<std::pair<const char *, Mode>> modes)
{
    QTest::addColumn<Personality>("personality");
    QTest::addColumn<Mode>("mode");
    for (const auto &[name, personality] : personalities) {
        for (const auto &[way, mode] : modes)
            QTest::addRow("%s, %s", name, way) << personality << mode;
    }
}

inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// How \a server is reached in \a mode.
inline AccountConfig configFor(const demo::DemoServer &server, Mode mode)
{
    AccountConfig config;
    config.id = QStringLiteral("test");
    config.mode = mode;
    config.httpUrl = server.httpUrl();
    config.webSocketUrl = server.wsUrl();
    config.listenPort = mode == Mode::Reverse ? freePort() : quint16(0);
    return config;
}

struct SessionRig {
    /// \a wired: the sockets live on a thread of their own, as in the program.
    explicit SessionRig(Personality personality, Mode mode = Mode::HttpAndWebSocket, bool wired = false,
                        const QString &givenToken = QStringLiteral("s3cret"))
        : world(personality), server(world), audit(database)
    {
        server.setToken(QStringLiteral("s3cret"));
        if (!database.open() || !server.start())
            qFatal("no rig");
        if (wired)
            wire.start();
        config = configFor(server, mode);
        token = givenToken;
        transfers = std::make_unique<Transfers>(clock, &transferStore);
        makeSession();
        if (mode == Mode::Reverse)
            keepDialling();
        session->open();
    }
    ~SessionRig()
    {
        session.reset();
        transfers.reset();
        wire.quit();
        if (!wire.wait(patience))
            qFatal("the wire thread does not end");
    }
    Q_DISABLE_COPY_MOVE(SessionRig)

    /// As the program does at its start; the old one must be gone.
    void makeSession()
    {
        session = std::make_unique<Session>(
            config, token,
            SessionContext{clock, wire.isRunning() ? &wire : nullptr, &audit, nullptr, transfers.get()});
        QObject::connect(session.get(), &Session::stateChanged, &server, [this] {
            const Phase phase = session->state().phase;
            if (phases.isEmpty() || phases.last() != phase)
                phases.append(phase);
        });
        QObject::connect(session.get(), &Session::commandFinished, &server,
                         [this](const Outcome &outcome) { outcomes.append(outcome); });
    }

    /// Connected, the group listed, its members read and the own role there known.
    bool ready(qint64 id)
    {
        group = session->group(GroupId(id));
        return QTest::qWaitFor(
            [this] {
                if (session->state().usable() && session->groups()->contains(group->id()))
                    group->ensureMembers();
                return group->membersState().phase == LoadState::Phase::Ready && group->ownRole().has_value();
            },
            patience);
    }
    MemberModel *members() const { return group->members(); }
    const Member *member(UserId user) const { return group->members()->find(user); }
    UserId someone(int skip) const { return UserId(world.plainMember(number(group->id()), skip)); }
    const demo::DemoMember *truth(UserId user) const
    {
        return world.member(number(group->id()), number(user));
    }

    /// The outcome of \a id, once it has come; state and id are 0 when it never did.
    Outcome outcomeOf(quint64 id)
    {
        const auto find = [this, id] { return std::ranges::find(outcomes, id, &Outcome::id); };
        if (!QTest::qWaitFor([&] { return find() != outcomes.end(); }, patience))
            return {};
        return *find();
    }
    Outcome apply(const MemberOrder &order, UserId user)
    {
        return outcomeOf(group->memberActions().apply(order, user));
    }
    int sent(const char *action) const { return int(world.calls(QLatin1String(action)).size()); }

    DemoWorld world;
    demo::DemoServer server;
    Clock clock;
    Database database{QStringLiteral(":memory:")};
    AuditLog audit;
    TransferStore transferStore{database};
    QThread wire;
    AccountConfig config;
    QString token;
    std::unique_ptr<Transfers> transfers; ///< outlives the session
    std::unique_ptr<Session> session;
    GroupSession *group = nullptr;
    QList<Phase> phases; ///< each change
    QList<Outcome> outcomes;

private:
    void keepDialling()
    {
        auto *timer = new QTimer(&server);
        timer->callOnTimeout(&server, [this] {
            if (server.peers() > 0 || !dialling)
                return;
            server.stopDialing();
            QUrl url(QStringLiteral("ws://127.0.0.1/onebot/v11/ws"));
            url.setPort(session->config().listenPort);
            server.dialOut(url);
        });
        timer->start(250);
    }

public:
    bool dialling = true; ///< Reverse: the server dials whenever nobody is connected
};

} // namespace qundesk

Q_DECLARE_METATYPE(qundesk::Outcome::State)
