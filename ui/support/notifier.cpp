// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/notifier.h"

#include "style/icons.h"

namespace qundesk {

QString withoutMarkup(const QString &text)
{
    QString out = text;
    out.replace(u'<', QChar(0x2039)).replace(u'>', QChar(0x203a)).replace(u'&', QChar(0xff06));
    return out;
}

TrayNotifier::TrayNotifier(QObject *parent) : Notifier(parent) { }

TrayNotifier::~TrayNotifier() = default;

bool TrayNotifier::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void TrayNotifier::show(const QString &title, const QString &text)
{
    if (!isAvailable())
        return;
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(appIcon());
        m_icon->setToolTip(QStringLiteral("QunDesk"));
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Notifier::clicked);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, &Notifier::windowWanted);
        m_icon->show();
    }
    m_icon->showMessage(withoutMarkup(title), withoutMarkup(text), appIcon());
}

} // namespace qundesk

#include "moc_notifier.cpp"
