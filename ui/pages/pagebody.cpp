// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagebody.h"

#include "support/errortext.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qundesk {

PageBody::PageBody(QWidget *rows, QWidget *parent)
    : QWidget(parent), m_rows(rows), m_banner(new Banner(Banner::Place::Page)), m_stack(new QStackedWidget),
      m_empty(new EmptyState)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_banner->hide();
    arrange();
}

void PageBody::setWords(const Words &words)
{
    m_words = words;
    arrange();
}

void PageBody::setState(const LoadState &state, bool hasRows, const QString &server)
{
    m_state = state;
    m_hasRows = hasRows;
    m_server = server;
    arrange();
}

void PageBody::setNothingFound(const QString &title, const QString &query)
{
    m_nothingFound = title;
    m_query = query;
    arrange();
}

bool PageBody::showsRows() const { return m_stack->currentWidget() == m_rows; }

void PageBody::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        arrange(); // errors become sentences here
    QWidget::changeEvent(event);
}

void PageBody::arrange()
{
    showBanner();
    if (m_hasRows && m_nothingFound.isEmpty()) {
        m_stack->setCurrentWidget(m_rows);
        return;
    }
    m_empty->clearButtons();
    if (m_hasRows) {
        m_empty->setContent(QStringLiteral("search"), m_nothingFound, m_query);
        connect(m_empty->addButton(tr("Show all")), &QPushButton::clicked, this, &PageBody::showAllWanted);
    } else if (m_state.phase == LoadState::Phase::Failed) {
        const ErrorText text = errorText(m_state.error, m_server);
        const bool lacking = m_state.error.kind == ApiError::Kind::Unsupported;
        m_empty->setContent(lacking ? QStringLiteral("info") : QStringLiteral("alert"), text.fact,
                            text.advice);
        if (!lacking)
            connect(m_empty->addButton(tr("Retry"), true), &QPushButton::clicked, this,
                    &PageBody::retryWanted);
    } else if (m_state.phase == LoadState::Phase::Ready) {
        m_empty->setContent(m_words.icon, m_words.empty, m_words.emptyAdvice);
    } else {
        m_empty->setContent(m_words.icon, m_words.loading);
    }
    m_stack->setCurrentWidget(m_empty);
}

void PageBody::showBanner()
{
    if (!m_hasRows || m_state.phase != LoadState::Phase::Failed)
        return m_banner->hide();
    const ErrorText text = errorText(m_state.error, m_server);
    m_banner->setTone(Tone::Warning);
    m_banner->setText(
        text.fact,
        m_state.readAt.isValid()
            ? tr("Shown as of %1. %2").arg(m_state.readAt.toString(QStringLiteral("HH:mm")), text.advice)
            : text.advice);
    m_banner->clearLinks();
    connect(m_banner->addLink(tr("Retry")), &QPushButton::clicked, this, &PageBody::retryWanted);
    m_banner->show();
}

} // namespace qundesk

#include "moc_pagebody.cpp"
