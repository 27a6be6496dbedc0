// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on a demo server, as main() would build it, without disk and keyring.
#pragma once

#include "core/clock.h"
#include "core/settings.h"
#include "demo/demoserver.h"
#include "demo/demoworld.h"
#include "mainwindow.h"
#include "models/memberfilter.h"
#include "pages/grouplistpane.h"
#include "pages/grouppage.h"
#include "pages/memberpage.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "session/sessionmanager.h"
#include "storage/accountstore.h"
#include "storage/memorysecretstore.h"
#include "storage/sessionsecrets.h"
#include "style/theme.h"
#include "widgets/toaststack.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace qundesk {

/// A demo server and an account on it; windows are made by the test.
struct ServerRig {
    static constexpr int patience = 30'000; ///< ms; far beyond what even a busy machine needs

    /// \a snapshots: a disk for what outlives the program; null: none.
    explicit ServerRig(demo::Personality personality, SnapshotStore *snapshots = nullptr)
        : world(personality), server(world), settings(folder.filePath(QStringLiteral("settings.ini"))),
          accounts(folder.path()), secrets(&keyring),
          sessions({clock, nullptr, nullptr, snapshots}, accounts, secrets)
    {
        theme.setMotion(false);
        server.setToken(QStringLiteral("page-test-token"));
        if (!server.start())
            qFatal("no port");
        AccountConfig config;
        config.id = QStringLiteral("demo");
        config.mode = AccountConfig::Mode::HttpAndWebSocket;
        config.httpUrl = server.httpUrl();
        config.webSocketUrl = server.wsUrl();
        config.temporary = true;
        session = sessions.add(config, QStringLiteral("page-test-token"));
    }

    QTemporaryDir folder;
    demo::DemoWorld world;
    demo::DemoServer server;
    Clock clock;
    Settings settings;
    Theme theme{Theme::Mode::Light};
    AccountStore accounts;
    MemorySecretStore keyring;
    SessionSecrets secrets;
    SessionManager sessions;
    Session *session = nullptr;
};

struct PageRig : ServerRig {
    explicit PageRig(demo::Personality personality = demo::Personality::NapCat,
                     SnapshotStore *snapshots = nullptr, Notifier *notifier = nullptr)
        : ServerRig(personality, snapshots),
          window({sessions, settings, theme, clock, nullptr, nullptr, notifier})
    {
        window.resize(1440, 900);
        window.show();
    }

    /// Chooses \a id, waits for its members and the own role, and turns to the page \a kind.
    bool show(qint64 id, Page::Kind kind)
    {
        const auto there = [&] {
            window.groupList()->select(GroupId(id));
            return group() && number(group()->id()) == id
                && group()->membersState().phase == LoadState::Phase::Ready
                && group()->members()->rowCount() > 0 && group()->ownRole().has_value();
        };
        if (!QTest::qWaitFor(there, patience))
            return false;
        window.page()->show(kind);
        return window.page()->current()->kind() == kind;
    }
    GroupSession *group() const { return window.page()->group(); }
    template <class P> P *page(Page::Kind kind) const { return static_cast<P *>(window.page()->page(kind)); }
    bool toast(const QString &words) const
    {
        return QTest::qWaitFor(
            [&] {
                const auto toasts = window.page()->toasts()->toasts();
                return std::ranges::any_of(toasts,
                                           [&](const Toast *each) { return each->text().contains(words); });
            },
            patience);
    }
    /// The visible interactive widgets below \a root without an accessible name, for a failed test to print.
    static QStringList nameless(const QWidget *root)
    {
        QStringList out;
        for (QWidget *each : root->findChildren<QWidget *>()) {
            if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(each);
            if (!face || face->text(QAccessible::Name).isEmpty())
                out.append(QLatin1String(each->metaObject()->className()) + QLatin1Char('/')
                           + each->objectName());
        }
        return out;
    }
    /// The labels below \a root that would show markup as markup.
    static QStringList richLabels(const QWidget *root)
    {
        QStringList out;
        for (const QLabel *each : root->findChildren<QLabel *>()) {
            if (each->textFormat() != Qt::PlainText)
                out.append(each->text());
        }
        return out;
    }

    MainWindow window;
};

} // namespace qundesk
