// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/messagebar.h"

#include "style/icons.h"
#include "style/look.h"
#include "style/metrics.h"
#include "support/messageactionset.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace qundesk {

MessageBar::MessageBar(MessageActionSet *actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_mute(new QToolButton), m_more(new QToolButton)
{
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(0);
    row->addWidget(addButton(actions->recall()));
    row->addWidget(addButton(actions->essence()));
    m_mute->setIcon(icon(QStringLiteral("mute")));
    row->addWidget(m_mute);
    m_more->setIcon(icon(QStringLiteral("more")));
    row->addWidget(m_more);
    for (QToolButton *button : {m_mute, m_more}) {
        button->setFixedSize(32, metrics::kSmallButton);
        button->setFocusPolicy(Qt::NoFocus); // the keys belong to the list
    }
    const auto below = [](const QWidget *button) { return button->mapToGlobal(QPoint(0, button->height())); };
    connect(m_more, &QToolButton::clicked, this, [this, below] { emit menuWanted(below(m_more)); });
    connect(m_mute, &QToolButton::clicked, this, [this, below] { emit muteWanted(below(m_mute)); });
    connect(actions, &MessageActionSet::recallRequested, this, &MessageBar::recallWanted);
    connect(actions, &MessageActionSet::essenceRequested, this, &MessageBar::essenceWanted);
    const auto follow = [this] {
        const bool anonymous = m_actions->muteAnonymous()->isVisible();
        const QAction *action = anonymous ? m_actions->muteAnonymous() : m_actions->muteMenu()->menuAction();
        m_mute->setEnabled(action->isEnabled());
        m_mute->setToolTip(action->toolTip());
        m_mute->setAccessibleName(action->text());
    };
    connect(actions->muteMenu()->menuAction(), &QAction::changed, this, follow);
    connect(actions->muteAnonymous(), &QAction::changed, this, follow);
    follow();
    retranslate();
    adjustSize();
}

QToolButton *MessageBar::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFixedSize(32, metrics::kSmallButton);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

void MessageBar::retranslate()
{
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
}

void MessageBar::mouseMoveEvent(QMouseEvent *event)
{
    event->accept(); // the list below must not take it for a move onto another row
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.field);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kFieldRadius,
                            metrics::kFieldRadius);
}

} // namespace qundesk

#include "moc_messagebar.cpp"
