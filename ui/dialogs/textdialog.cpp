// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/textdialog.h"

#include "core/text.h"
#include "style/fonts.h"
#include "style/look.h"
#include "widgets/inklabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace qundesk {

namespace {
constexpr int dialogWidth = 400;
}

TextDialog::TextDialog(const Kind &kind, const QString &text, QWidget *parent)
    : DialogFrame(kind.title, dialogWidth, parent), m_kind(kind), m_before(text),
      m_field(new QLineEdit(text)), m_hintIcon(new IconLabel),
      m_hint(new InkLabel(kind.hint, Ink::Secondary, fontstep::kSecondary)),
      m_counter(new InkLabel(QString(), Ink::Secondary, fontstep::kSecondary))
{
    if (kind.subjectId != 0)
        addSubject(kind.subjectId, kind.subjectName, kind.subjectLine);
    auto *label = new InkLabel(kind.label);
    label->setBuddy(m_field);
    m_field->setAccessibleName(kind.label);
    auto *hints = new QHBoxLayout;
    hints->setSpacing(6);
    hints->addWidget(m_hintIcon);
    hints->addWidget(m_hint, 1);
    hints->addWidget(m_counter);
    m_hint->setWordWrap(true);
    connect(m_field, &QLineEdit::textChanged, this, &TextDialog::update);
    connect(this, &DialogFrame::verbTriggered, this, [this] {
        if (!verb()->isEnabled())
            return;
        emit textRequested(typed());
        accept();
    });
    body()->addWidget(label);
    body()->addWidget(m_field);
    body()->addLayout(hints);
    m_field->selectAll();
    m_field->setFocus();
    update();
}

QString TextDialog::typed() const
{
    // Pasted line breaks and tabs stay in a QLineEdit, which only paints them as blanks.
    QString text = m_field->text();
    for (QChar &each : text) {
        if (each.category() == QChar::Other_Control || each == QChar::LineSeparator
            || each == QChar::ParagraphSeparator)
            each = QLatin1Char(' ');
    }
    return text.trimmed();
}

QString TextDialog::counted(qsizetype used, int most) const
{
    if (m_kind.unit == Unit::Bytes)
        return tr("%1 of %2 bytes", "used, limit").arg(used).arg(most);
    return most > 0 ? tr("%1 of %2 characters", "used, limit").arg(used).arg(most)
                    : tr("%n character(s)", nullptr, int(used));
}

void TextDialog::update()
{
    const QString text = typed();
    const bool bytes = m_kind.unit == Unit::Bytes;
    const qsizetype used = bytes ? utf8Length(text) : codePointCount(text);
    const int most = bytes ? m_kind.maxBytes : m_kind.most;
    const bool tooLong = used > most && (bytes || most > 0);
    m_counter->setText(counted(used, most));
    m_counter->setInk(tooLong ? Ink::Danger : Ink::Secondary);
    verb()->setText(text.isEmpty() && m_kind.mayBeEmpty ? m_kind.clearVerb : m_kind.verb);
    if (m_blocked)
        return;
    setWrong(m_field, tooLong);
    m_hintIcon->setVisible(tooLong);
    m_hintIcon->setIcon(QStringLiteral("alert"), Ink::Danger);
    m_hint->setInk(tooLong ? Ink::Danger : Ink::Secondary);
    m_hint->setText(!tooLong    ? m_kind.hint
                        : bytes ? tr("QQ would drop it silently: a Chinese character takes 3 bytes.")
                                : tr("This server would drop it silently."));
    const bool empty = text.isEmpty() && !m_kind.mayBeEmpty;
    verb()->setEnabled(!tooLong && !empty && (m_kind.several || text != m_before.trimmed()));
}

void TextDialog::block(const QString &why)
{
    m_blocked = true;
    verb()->setEnabled(false);
    m_hint->setText(why);
    m_hint->setInk(Ink::Danger);
    m_hintIcon->setVisible(true);
}

} // namespace qundesk

#include "moc_textdialog.cpp"
