// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QVariant>

namespace qundesk {

/// What the desktop asks for, read from the settings portal (org.freedesktop.portal.Settings) without ever
/// waiting. Without a session bus or portal nothing is emitted and the start values stay.
class SystemAppearance : public QObject {
    Q_OBJECT

public:
    explicit SystemAppearance(QObject *parent = nullptr) : QObject(parent) { }

    /// Asks for the values and listens for changes. Does nothing where there is no session bus.
    void start();

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool wantsMoreContrast() const { return m_contrast; }
    [[nodiscard]] bool wantsMotion() const { return m_motion; }

    /// Takes one setting as the portal reports it; unknown ones are ignored.
    void apply(const QString &space, const QString &key, const QVariant &value);

signals:
    /// One of the three answers is another than before.
    void changed();

private slots:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void request(const QString &space, const QString &key);

    bool m_dark = false;
    bool m_contrast = false;
    bool m_motion = true;
};

} // namespace qundesk
