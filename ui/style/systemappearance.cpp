// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/systemappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

namespace qundesk {

namespace {

const QLatin1String kService("org.freedesktop.portal.Desktop");
const QLatin1String kPath("/org/freedesktop/portal/desktop");
const QLatin1String kInterface("org.freedesktop.portal.Settings");
const QLatin1String kAppearance("org.freedesktop.appearance");
const QLatin1String kGnome("org.gnome.desktop.interface");

/// Connecting without an address would make the bus library start a bus of its own and wait for it.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1String("/bus"));
}

/// Read() wraps its answer in a variant inside a variant.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

void SystemAppearance::start()
{
#ifdef Q_OS_UNIX
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    request(kAppearance, QStringLiteral("color-scheme"));
    request(kAppearance, QStringLiteral("contrast"));
    request(kGnome, QStringLiteral("enable-animations"));
#endif
}

void SystemAppearance::request(const QString &space, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call << space << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, space, key](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusPendingReply<QDBusVariant> reply = *done;
                if (!reply.isError())
                    apply(space, key, reply.value().variant());
            });
}

void SystemAppearance::onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    apply(space, key, value.variant());
}

void SystemAppearance::apply(const QString &space, const QString &key, const QVariant &value)
{
    const auto set = [this](bool &field, bool now) {
        if (field == now)
            return;
        field = now;
        emit changed();
    };
    const QVariant plain = unwrapped(value);
    if (space == kAppearance && key == QLatin1String("color-scheme"))
        set(m_dark, plain.toUInt() == 1); // 0 no wish, 1 dark, 2 light
    else if (space == kAppearance && key == QLatin1String("contrast"))
        set(m_contrast, plain.toUInt() == 1);
    else if (space == kGnome && key == QLatin1String("enable-animations"))
        set(m_motion, plain.toBool());
}

} // namespace qundesk

#include "moc_systemappearance.cpp"
