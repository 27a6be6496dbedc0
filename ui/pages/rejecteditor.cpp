// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rejecteditor.h"

#include "delegates/requestdelegate.h"
#include "style/fonts.h"
#include "style/look.h"
#include "style/metrics.h"
#include "widgets/chip.h"
#include "widgets/chiprow.h"
#include "widgets/inklabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr int longestReason = 100; ///< characters; QQ cuts longer ones
constexpr int top = 84; ///< below the words of the row
constexpr qsizetype chipLength = 12;
} // namespace

RejectEditor::RejectEditor(const QString &draft, const QStringList &reasons, int count, QWidget *parent)
    : QWidget(parent), m_reasons(reasons), m_count(count), m_field(new QLineEdit(draft)),
      m_verb(new QPushButton), m_usual(new InkLabel({}, Ink::Secondary, fontstep::kSecondary)),
      m_keys(new InkLabel({}, Ink::Secondary, fontstep::kSecondary)), m_chips(new ChipRow)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(RequestDelegate::contentLeft, top, metrics::kPageMargin, 8);
    column->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_field, 1);
    line->addWidget(m_verb);
    column->addLayout(line);
    auto *below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(m_usual);
    below->addWidget(m_chips, 1);
    below->addWidget(m_keys);
    column->addLayout(below);

    m_field->setMaxLength(longestReason);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    setLook(m_verb, QStringLiteral("danger"));
    m_verb->setAutoDefault(false);
    for (int place = 0; place < m_reasons.size(); ++place) {
        QString shown = m_reasons.at(place);
        if (shown.size() > chipLength)
            shown = shown.left(chipLength - 1) + QChar(0x2026);
        auto *chip = m_chips->addChip(QString::number(place + 1) + QLatin1String("  ") + shown);
        connect(chip, &QAbstractButton::clicked, this, [this, chip, place] {
            chip->setState(Chip::State::Off); // an offer, no switch
            take(place);
        });
    }
    m_usual->setVisible(!m_reasons.isEmpty());
    connect(m_verb, &QPushButton::clicked, this, [this] { emit rejected(reason()); });
    connect(m_field, &QLineEdit::textEdited, this, &RejectEditor::edited);
    retranslate();
}

QString RejectEditor::reason() const { return m_field->text().trimmed(); }

void RejectEditor::take(int place)
{
    m_field->setText(m_reasons.at(place));
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
    emit edited(m_field->text());
}

void RejectEditor::retranslate()
{
    m_field->setAccessibleName(tr("Reason"));
    m_field->setPlaceholderText(tr("Reason, shown to the person; may be empty"));
    m_verb->setText(m_count == 1 ? tr("Reject", "verb") : tr("Reject %n", "verb", m_count));
    m_usual->setText(tr("Last reasons"));
    m_chips->setAccessibleName(tr("Last reasons"));
    m_keys->setText(tr("Enter sends · Esc cancels"));
}

void RejectEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool RejectEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        emit closed();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        emit rejected(reason());
        return true;
    }
    // A digit begins a reason of one's own only where there is no remembered one for it.
    const int place = key->key() - Qt::Key_1;
    const bool whole = m_field->selectedText() == m_field->text();
    if (place >= 0 && place < m_reasons.size() && whole
        && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        take(place);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace qundesk

#include "moc_rejecteditor.cpp"
