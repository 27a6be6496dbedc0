// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/demorun.h"

#include "demo/demoscript.h"
#include "demo/demoserver.h"
#include "demo/demoworld.h"

#include <QCoreApplication>
#include <QUuid>

namespace qundesk {

namespace {

demo::Personality personalityOf(const QString &name)
{
    using demo::Personality;
    return name == QLatin1String("gocqhttp") ? Personality::GoCqhttp
        : name == QLatin1String("llbot")     ? Personality::LLBot
        : name == QLatin1String("lagrange")  ? Personality::Lagrange
        : name == QLatin1String("snowluma")  ? Personality::SnowLuma
                                             : Personality::NapCat;
}

constexpr int heartbeat = 15'000;
constexpr int happeningEvery = 4'000;

} // namespace

DemoRun::DemoRun(const QString &server)
    : m_token(QUuid::createUuid().toString(QUuid::Id128)),
      m_world(std::make_unique<demo::DemoWorld>(personalityOf(server))),
      m_server(std::make_unique<demo::DemoServer>(*m_world)),
      m_script(std::make_unique<demo::DemoScript>(*m_world))
{
    m_thread.setObjectName(QStringLiteral("demo"));
    m_world->moveToThread(&m_thread);
    m_server->moveToThread(&m_thread);
    m_script->moveToThread(&m_thread);
    m_thread.start();
}

DemoRun::~DemoRun()
{
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(
            m_server.get(),
            [this] {
                m_script.reset();
                m_server.reset();
                m_world.reset();
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
}

QString DemoRun::start()
{
    bool listening = false;
    QMetaObject::invokeMethod(
        m_server.get(),
        [this, &listening] {
            m_server->setToken(m_token);
            m_server->setHeartbeat(heartbeat);
            listening = m_server->start();
            m_http = m_server->httpUrl();
            m_ws = m_server->wsUrl();
            m_script->setInterval(happeningEvery);
            m_script->start();
        },
        Qt::BlockingQueuedConnection);
    return listening ? QString()
                     : QCoreApplication::translate("DemoRun", "No free port on the loopback address.");
}

void DemoRun::stopHappenings()
{
    QMetaObject::invokeMethod(
        m_script.get(), [this] { m_script->stop(); }, Qt::BlockingQueuedConnection);
}

AccountConfig DemoRun::account() const
{
    AccountConfig config;
    config.id = accountId();
    config.mode = AccountConfig::Mode::HttpAndWebSocket;
    config.httpUrl = m_http;
    config.webSocketUrl = m_ws;
    config.temporary = true;
    return config;
}

} // namespace qundesk
