// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selectionbar.h"

#include "style/fonts.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "support/actionbutton.h"
#include "support/memberactionset.h"
#include "widgets/badgelabel.h"
#include "widgets/inklabel.h"
#include "widgets/translated.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace qundesk {

SelectionBar::SelectionBar(MemberActionSet *actions, QWidget *parent)
    : QWidget(parent), m_count(new InkLabel({}, Ink::Text, 0, QFont::DemiBold)),
      m_note(new InkLabel({}, Ink::Secondary, fontstep::kSecondary)), m_mute(new QPushButton),
      m_card(new QPushButton), m_export(new QPushButton), m_kick(new QPushButton), m_clear(new QPushButton)
{
    setFixedHeight(metrics::kSelectionBar);
    m_mute->setIcon(icon(QStringLiteral("mute")));
    m_mute->setMenu(actions->muteMenu());
    m_card->setIcon(icon(QStringLiteral("edit")));
    m_export->setIcon(icon(QStringLiteral("export")));
    m_kick->setIcon(icon(QStringLiteral("user-minus")));
    setLook(m_kick, QStringLiteral("ghostDanger"));
    m_clear->setIcon(icon(QStringLiteral("close")));
    setLook(m_clear, QStringLiteral("ghost"));
    for (QPushButton *button : {m_mute, m_card, m_export, m_kick, m_clear})
        button->setAutoDefault(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kPageMargin, 1, metrics::kPageMargin, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(QStringLiteral("check-circle"), Ink::Link));
    row->addWidget(m_count);
    row->addWidget(m_note);
    row->addStretch();
    row->addWidget(m_mute);
    row->addWidget(m_card);
    row->addWidget(m_export);
    row->addSpacing(8);
    row->addWidget(m_kick);
    auto *line = new Hairline(Qt::Vertical);
    line->setFixedHeight(20);
    row->addWidget(line);
    row->addWidget(m_clear);
    translated(this, [this] {
        m_mute->setText(tr("Mute"));
        m_card->setText(tr("Card…"));
        m_export->setText(tr("Export"));
        m_clear->setText(tr("Clear"));
    });
    connect(m_card, &QPushButton::clicked, actions->changeCard(), &QAction::trigger);
    connect(m_kick, &QPushButton::clicked, actions->kick(), &QAction::trigger);
    connect(m_clear, &QPushButton::clicked, this, &SelectionBar::clearRequested);
    connect(m_export, &QPushButton::clicked, this, &SelectionBar::exportRequested);
    // The words of the mute action are those of an entry in the button's menu.
    followAction(m_mute, actions->mute(), ButtonWords::OwnUnlessDisabled);
    followAction(m_card, actions->changeCard(), ButtonWords::OwnText);
    followAction(m_kick, actions->kick(), ButtonWords::OwnText);
}

void SelectionBar::setCounts(int selected, int blocked, int hidden, int removable)
{
    m_count->setText(tr("%n selected", nullptr, selected));
    QStringList notes;
    if (blocked > 0)
        notes.append(tr("%n of them out of reach", nullptr, blocked));
    if (hidden > 0)
        notes.append(tr("%n outside of the filter", nullptr, hidden));
    m_note->setText(notes.join(QStringLiteral(" · ")));
    m_kick->setText(tr("Remove %n…", nullptr, removable));
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &colors = tokens(this);
    painter.fillRect(rect(), colors.sel);
    painter.fillRect(QRect(0, 0, width(), 1), mixed(colors.sel, colors.accent, 0.35));
}

} // namespace qundesk

#include "moc_selectionbar.cpp"
