// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialogframe.h"

#include "core/text.h"
#include "style/fonts.h"
#include "style/look.h"
#include "style/metrics.h"
#include "widgets/avatarlabel.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace qundesk {

namespace {
constexpr int subjectAvatar = 40;
}

DialogFrame::DialogFrame(const QString &title, int width, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, tokens(this).base);
    setPalette(ground);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin,
                               metrics::kPageMargin);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    m_body = new QVBoxLayout;
    m_body->setSpacing(8);
    m_body->addStrut(width
                     - 2 * metrics::kPageMargin); // the layout would override a minimum width of the window
    column->addLayout(m_body);
    column->addSpacing(24);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    m_cancel = new QPushButton;
    nameButtons();
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_verb = new QPushButton;
    setLook(m_verb, QStringLiteral("primary"));
    m_verb->setDefault(true);
    connect(m_verb, &QPushButton::clicked, this, &DialogFrame::verbTriggered);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_verb);
    column->addLayout(buttons);
}

void DialogFrame::nameButtons() { m_cancel->setText(m_readOnly ? tr("Close") : tr("Cancel")); }

void DialogFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        nameButtons();
        retranslate();
    }
    QDialog::changeEvent(event);
}

void DialogFrame::makeReadOnly()
{
    m_readOnly = true;
    nameButtons();
    m_verb->hide();
    m_cancel->setDefault(true);
}

void DialogFrame::makeDestructive()
{
    m_destructive = true;
    setLook(m_verb, QStringLiteral("danger"));
    m_verb->setDefault(false);
    m_verb->setAutoDefault(false);
}

void DialogFrame::addSubject(quint64 id, const QString &name, const QString &line)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *avatar = new AvatarLabel(subjectAvatar);
    avatar->setSubject(id, name);
    row->addWidget(avatar);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new ElidedLabel(singleLine(name), Ink::Text, fontstep::kPaneName, QFont::DemiBold), 0);
    head->addWidget(new InkLabel(QString::number(id), Ink::Secondary));
    head->addStretch();
    texts->addLayout(head);
    texts->addWidget(new ElidedLabel(line, Ink::Secondary, fontstep::kSecondary));
    row->addLayout(texts, 1);
    m_body->addLayout(row);
    m_body->addSpacing(8);
}

void DialogFrame::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_destructive && enter && !m_verb->hasFocus() && !m_cancel->hasFocus())
        return; // a red verb is only fired with the focus on it
    if (m_destructive && enter)
        return (m_verb->hasFocus() ? m_verb : m_cancel)->click();
    QDialog::keyPressEvent(event);
}

void DialogFrame::showEvent(QShowEvent *event)
{
    if (m_destructive)
        m_cancel->setFocus(Qt::TabFocusReason);
    QDialog::showEvent(event);
}

} // namespace qundesk

#include "moc_dialogframe.cpp"
