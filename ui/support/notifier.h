// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSystemTrayIcon>
#include <memory>

namespace qundesk {

/// Notices on the desktop, outside of the window. Tests bring their own.
class Notifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// False: the desktop shows none, and show() does nothing.
    virtual bool isAvailable() const = 0;
    /// Plain text. Only the latest can be clicked.
    virtual void show(const QString &title, const QString &text) = 0;

signals:
    /// Somebody clicked the latest notice.
    void clicked();
    /// Somebody clicked the program's mark on the desktop.
    void windowWanted();
};

/// Through the system's tray, where there is one; its icon appears with the first notice.
class TrayNotifier : public Notifier {
    Q_OBJECT
public:
    explicit TrayNotifier(QObject *parent = nullptr);
    ~TrayNotifier() override;

    bool isAvailable() const override;
    void show(const QString &title, const QString &text) override;

private:
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

/// \a text without anything a desktop might take for markup: some show notices as HTML, others letter by
/// letter, and none says which.
QString withoutMarkup(const QString &text);

} // namespace qundesk
