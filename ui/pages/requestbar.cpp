// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/requestbar.h"

#include "style/fonts.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "widgets/inklabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace qundesk {

RequestBar::RequestBar(QWidget *parent)
    : QWidget(parent), m_count(new InkLabel({}, Ink::Text, 0, QFont::DemiBold)),
      m_note(new InkLabel({}, Ink::Secondary, fontstep::kSecondary)), m_approve(new QPushButton),
      m_reject(new QPushButton), m_clear(new QPushButton)
{
    setFixedHeight(metrics::kSelectionBar);
    m_approve->setIcon(icon(QStringLiteral("check")));
    m_reject->setIcon(icon(QStringLiteral("ban")));
    setLook(m_reject, QStringLiteral("ghostDanger"));
    m_clear->setIcon(icon(QStringLiteral("close")));
    setLook(m_clear, QStringLiteral("ghost"));
    for (QPushButton *button : {m_approve, m_reject, m_clear})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kPageMargin, 1, metrics::kPageMargin, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(QStringLiteral("check-circle"), Ink::Link));
    row->addWidget(m_count);
    row->addWidget(m_note);
    row->addStretch();
    row->addWidget(m_approve);
    row->addWidget(m_reject);
    row->addWidget(m_clear);
    connect(m_approve, &QPushButton::clicked, this, &RequestBar::approveWanted);
    connect(m_reject, &QPushButton::clicked, this, &RequestBar::rejectWanted);
    connect(m_clear, &QPushButton::clicked, this, &RequestBar::clearWanted);
    retranslate();
}

void RequestBar::setCounts(int selected, int answerable, const QString &why)
{
    m_selected = selected;
    m_answerable = answerable;
    m_why = why;
    retranslate();
}

void RequestBar::retranslate()
{
    const int blocked = m_selected - m_answerable;
    m_count->setText(tr("%n selected", nullptr, m_selected));
    m_note->setText(blocked > 0 ? tr("%n of them cannot be answered", nullptr, blocked) : QString());
    m_approve->setText(tr("Approve %n", nullptr, m_answerable));
    m_reject->setText(tr("Reject %n…", nullptr, m_answerable));
    m_clear->setText(tr("Clear"));
    for (QPushButton *button : {m_approve, m_reject}) {
        button->setEnabled(m_answerable > 0);
        button->setToolTip(m_answerable > 0 ? QString() : plainToolTip(m_why));
    }
}

void RequestBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colors = tokens(this);
    painter.fillRect(rect(), colors.sel);
    painter.fillRect(QRect(0, 0, width(), 1), mixed(colors.sel, colors.accent, 0.35));
}

} // namespace qundesk

#include "moc_requestbar.cpp"
