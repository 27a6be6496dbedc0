// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/statusline.h"

#include "core/text.h"
#include "pages/grouppage.h"
#include "session/session.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/inklabel.h"
#include "widgets/spinner.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace qundesk {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_server(new InkLabel({}, Ink::Secondary, fontstep::kSecondary)),
      m_latency(new InkLabel({}, Ink::Secondary, fontstep::kSecondary)),
      m_events(new InkLabel({}, Ink::Secondary, fontstep::kSecondary)), m_spinner(new Spinner),
      m_loading(new InkLabel({}, Ink::Secondary, fontstep::kSecondary)),
      m_page(new InkLabel({}, Ink::Secondary, fontstep::kSecondary)), m_transfers(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kPaneMargin, 0, metrics::kPaneMargin, 0);
    row->setSpacing(16);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_server, m_latency, m_events, m_spinner, m_loading})
        row->addWidget(each);
    row->addStretch();
    row->addWidget(m_page);
    row->addWidget(m_transfers);
    m_transfers->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_transfers->setFocusPolicy(Qt::TabFocus);
    m_transfers->setFixedHeight(metrics::kMenuBar);
    m_transfers->setIcon(icon(QStringLiteral("download")));
    m_transfers->hide();
}

void StatusLine::setTransfersAction(QAction *toggle)
{
    connect(m_transfers, &QToolButton::clicked, toggle, &QAction::trigger);
}

void StatusLine::tellTransfers(int running, int failed, int finished)
{
    QStringList parts;
    if (running > 0)
        parts.append(tr("%n transfer(s)", nullptr, running));
    if (failed > 0)
        parts.append(tr("%n failed", nullptr, failed));
    const QString words = parts.isEmpty() ? tr("Transfers") : parts.join(QStringLiteral(" · "));
    m_transfers->setText(words);
    m_transfers->setAccessibleName(words);
    m_transfers->setToolTip(tr("Show or hide the transfers"));
    m_transfers->setVisible(running + failed + finished > 0);
}

void StatusLine::tell(const Session *session, const GroupPage &page)
{
    const bool connected = session && session->state().usable();
    m_server->setText(!session        ? tr("Not connected")
                          : connected ? singleLine(session->server().label())
                                      : tr("Offline"));
    m_latency->setText(connected && session->state().latency.count() >= 0
                           ? tr("%1 ms").arg(std::max<qint64>(1, session->state().latency.count()))
                           : QString());
    m_events->setText(!connected ? QString()
                          : session->state().events
                          ? tr("%n event(s)/min", nullptr, session->eventsPerMinute())
                          : tr("no events"));
    const bool groups = session && session->groupsState().phase == LoadState::Phase::Loading;
    const QString reading = page.group() ? page.current()->loadingText() : QString();
    m_loading->setText(!reading.isEmpty() ? reading : groups ? tr("Reading groups…") : QString());
    if (groups || !reading.isEmpty())
        m_spinner->start();
    else
        m_spinner->stop();
    m_page->setText(page.current()->statusText());
}

} // namespace qundesk

#include "moc_statusline.cpp"
