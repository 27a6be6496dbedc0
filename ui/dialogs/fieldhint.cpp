// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/fieldhint.h"

#include "style/fonts.h"
#include "style/look.h"
#include "widgets/inklabel.h"

#include <QHBoxLayout>

namespace qundesk {

FieldHint::FieldHint(QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_icon(new IconLabel),
      m_text(new InkLabel(QString(), Ink::Secondary, fontstep::kSecondary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_icon->hide();
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(qMax(m_text->fontMetrics().height(), m_icon->sizeHint().height()));
}

QString FieldHint::text() const { return m_text->text(); }

void FieldHint::say(Kind kind, const QString &text)
{
    m_kind = kind;
    const Ink ink = kind == Kind::Good ? Ink::Success
        : kind == Kind::Warning        ? Ink::Warning
        : kind == Kind::Wrong          ? Ink::Danger
                                       : Ink::Secondary;
    m_icon->setIcon(kind == Kind::Good ? QStringLiteral("check-circle") : QStringLiteral("alert"), ink);
    m_icon->setVisible(kind != Kind::Quiet && !text.isEmpty());
    m_text->setInk(ink);
    m_text->setText(text);
    setWrong(m_field, kind == Kind::Wrong);
    m_field->setAccessibleDescription(text);
}

} // namespace qundesk

#include "moc_fieldhint.cpp"
