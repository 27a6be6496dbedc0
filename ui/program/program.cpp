// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/program.h"

#include "core/clock.h"
#include "core/settings.h"
#include "mainwindow.h"
#include "program/demorun.h"
#include "program/language.h"
#include "program/tour.h"
#include "session/avatars.h"
#include "session/sessionmanager.h"
#include "session/transfers.h"
#include "storage/accountaddress.h"
#include "storage/accountstore.h"
#include "storage/auditlog.h"
#include "storage/database.h"
#include "storage/keyringstore.h"
#include "storage/sessionsecrets.h"
#include "storage/snapshotstore.h"
#include "storage/tokenfile.h"
#include "storage/transferstore.h"
#include "style/theme.h"
#include "support/avatarpictures.h"
#include "support/notifier.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <cstdio>

namespace qundesk {

namespace {

Theme::Mode themeOf(const Options &options, const Settings &settings)
{
    if (options.theme == QLatin1String("light"))
        return Theme::Mode::Light;
    if (options.theme == QLatin1String("dark"))
        return Theme::Mode::Dark;
    if (options.theme == QLatin1String("system"))
        return Theme::Mode::System;
    return Theme::Mode(int(settings.themeMode()));
}

} // namespace

void Program::nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("qundesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUNDESK_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("QunDesk"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.qundesk.QunDesk"));
}

QString Program::configFolder() const
{
    if (m_tourSettings)
        return m_tourSettings->path();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return m_options.profile.isEmpty() ? folder : folder + QLatin1String("/profiles/") + m_options.profile;
}

QString Program::dataFolder() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return m_options.profile.isEmpty() ? folder : folder + QLatin1String("/profiles/") + m_options.profile;
}

QString Program::pictureFolder() const
{
    if (m_tourSettings)
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QLatin1String("/pictures");
}

Program::Program(const Options &options, const QElapsedTimer &sinceStart)
    : m_options(options), m_sinceStart(sinceStart)
{
    if (!options.tourFolder.isEmpty())
        m_tourSettings = std::make_unique<QTemporaryDir>(); // a tour begins fresh and leaves no traces
    QDir().mkpath(configFolder());
    m_settings = std::make_unique<Settings>(configFolder() + QLatin1String("/settings.ini"));
    m_language = std::make_unique<Language>();
    m_language->set(options.language.isEmpty() ? m_settings->language() : options.language);
    chooseFonts();
    m_theme = std::make_unique<Theme>(themeOf(options, *m_settings));
    m_clock = std::make_unique<Clock>();
    openStores();
    openQueue();
    m_wire.setObjectName(QStringLiteral("wire"));
    m_wire.start();
    const SessionContext context{*m_clock, &m_wire, m_audit.get(), m_snapshots.get(), m_transfers.get()};
    m_sessions = std::make_unique<SessionManager>(context, *m_accounts, *m_secrets);
    m_avatars = std::make_unique<Avatars>(*m_clock, pictureFolder(), Avatars::Limits());
    m_avatars->setEnabled(m_settings->showPictures());
    m_pictures = std::make_unique<AvatarPictures>(*m_avatars);
    m_theme->setAvatarSource(m_pictures.get());
    if (options.tourFolder.isEmpty())
        m_notifier = std::make_unique<TrayNotifier>();
    m_window = std::make_unique<MainWindow>(
        UiContext{*m_sessions, *m_settings, *m_theme, *m_clock, &m_wire, m_avatars.get(), m_notifier.get()});
    connect(m_window.get(), &MainWindow::sessionShown, this, &Program::choosePictures);
    connect(m_window.get(), &MainWindow::demoRequested, this, &Program::startDemo);
    connect(m_window.get(), &MainWindow::languageChosen, this,
            [this](const QString &locale) { m_language->set(locale); });
}

Program::~Program()
{
    m_window.reset();
    m_sessions.reset();
    m_demo.reset();
    m_wire.quit();
    m_wire.wait();
}

void Program::chooseFonts()
{
    // Names mix scripts. Without named fallbacks the weight of Chinese letters is left to chance.
    QFont font = QApplication::font();
    QStringList families{QFontInfo(font).family()};
    for (const char *family :
         {"Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC", "WenQuanYi Micro Hei", "Noto Color Emoji"})
        families.append(QLatin1String(family));
    font.setFamilies(families);
    QApplication::setFont(font);
}

void Program::openStores()
{
    m_accounts = std::make_unique<AccountStore>(configFolder());
    m_keyring = std::make_unique<KeyringStore>();
    m_secrets = std::make_unique<SessionSecrets>(m_keyring.get());
    if (!m_options.tourFolder.isEmpty())
        return;
    QDir().mkpath(dataFolder());
    m_database = std::make_unique<Database>(dataFolder() + QLatin1String("/qundesk.sqlite"));
    if (const auto opened = m_database->open(); !opened) {
        m_storageProblem = opened.error().detail;
        return;
    }
    m_audit = std::make_unique<AuditLog>(*m_database);
    m_snapshots = std::make_unique<SnapshotStore>(*m_database);
}

void Program::openQueue()
{
    if (m_database && m_database->isOpen())
        m_transferStore = std::make_unique<TransferStore>(*m_database);
    m_transfers = std::make_unique<Transfers>(*m_clock, m_transferStore.get());
    if (const auto loaded = m_transfers->load(); !loaded)
        m_storageProblem = loaded.error().detail;
    m_transfers->forget(DemoRun::accountId()); // its world is a new one with every start
}

int Program::run()
{
    if (!m_options.tourFolder.isEmpty()) {
        startDemo();
        auto *tour = new Tour(*m_window, *m_theme, *m_language, *m_demo, m_options.tourFolder, this);
        connect(tour, &Tour::finished, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
        tour->start();
        return QCoreApplication::exec();
    }
    if (m_options.stopAtFirstPaint)
        timeFirstPaint();
    m_window->show();
    // The window first; disk, keyring and network when it stands.
    QTimer::singleShot(0, this, &Program::startAccounts);
    return QCoreApplication::exec();
}

void Program::startAccounts()
{
    if (!m_storageProblem.isEmpty())
        m_window->warn([this]() -> MainWindow::Warning {
            return {tr("The log and the remembered lists cannot be used."), m_storageProblem};
        });
    if (m_options.demo)
        startDemo();
    else
        m_sessions->start();
    startEnvironmentAccount();
}

void Program::startDemo()
{
    if (!m_demo)
        m_demo = std::make_unique<DemoRun>(m_options.demoServer);
    if (Session *running = m_sessions->session(DemoRun::accountId()))
        return m_window->showSession(running);
    if (const QString problem = m_demo->start(); !problem.isEmpty())
        return m_window->warn([problem]() -> MainWindow::Warning {
            return {tr("The demo server could not be started."), problem};
        });
    m_window->showSession(m_sessions->add(m_demo->account(), m_demo->token()));
}

void Program::startEnvironmentAccount()
{
    QStringList problems;
    const auto account = accountFromEnvironment(QProcessEnvironment::systemEnvironment(), &problems);
    if (!problems.isEmpty())
        m_window->warn([problems]() -> MainWindow::Warning {
            return {tr("The address in the environment cannot be used."), problems.join(QLatin1Char(' '))};
        });
    if (!account)
        return;
    QString token = account->token;
    if (!m_options.tokenFile.isEmpty()) {
        const auto read = tokenFromFile(m_options.tokenFile);
        if (!read)
            return m_window->warn([detail = read.error().detail]() -> MainWindow::Warning {
                return {tr("The token file could not be read."), detail};
            });
        token = read->token;
        if (read->readableByOthers)
            m_window->warn([]() -> MainWindow::Warning {
                return {tr("Others can read the token file."), tr("Make it yours alone: chmod 600.")};
            });
    }
    m_window->showSession(m_sessions->add(account->config, token));
}

void Program::choosePictures(const Session *session)
{
    // People of the demo are invented; whoever has their numbers in truth is not asked for.
    const bool real = session && !m_options.demo && session->config().id != DemoRun::accountId();
    m_avatars->setHosts(real ? AvatarHosts::tencent() : AvatarHosts());
}

void Program::timeFirstPaint() { m_window->installEventFilter(this); }

bool Program::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched == m_window.get()) {
        m_window->removeEventFilter(this);
        QTimer::singleShot(0, this, [this] {
            std::printf("%lld\n", static_cast<long long>(m_sinceStart.elapsed()));
            std::fflush(stdout);
            QCoreApplication::exit(0);
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace qundesk

#include "moc_program.cpp"
