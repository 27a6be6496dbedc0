// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include "style/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace qundesk {

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    addAction(icon(QStringLiteral("search"), Ink::Tertiary), LeadingPosition);
    m_clear = addAction(icon(QStringLiteral("close"), Ink::Tertiary), TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    setPlaceholder(placeholder);
    retranslate();
}

void SearchField::setPlaceholder(const QString &placeholder)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
}

void SearchField::retranslate() { m_clear->setText(tr("Clear search")); }

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit left();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter: emit moveToResults(); break;
    default: break;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown)
        return;
    QLineEdit::keyPressEvent(event);
}

} // namespace qundesk

#include "moc_searchfield.cpp"
