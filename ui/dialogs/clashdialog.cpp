// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/clashdialog.h"

#include "core/text.h"
#include "style/fonts.h"
#include "style/paint.h"
#include "widgets/inklabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr int dialogWidth = 440;
constexpr qsizetype longestName = 44;

QString shortened(const QString &name)
{
    const QString line = singleLine(name);
    return isolated(line.size() <= longestName
                        ? line
                        : line.left(longestName / 2) + QChar(0x2026) + line.right(longestName / 2));
}
} // namespace

ClashDialog::ClashDialog(const QString &name, const QString &freeName, int others, QWidget *parent)
    : DialogFrame(tr("Name is taken"), dialogWidth, parent),
      m_rename(new QRadioButton(withoutMnemonics(tr("Upload it as %1").arg(shortened(freeName))))),
      m_anyway(new QRadioButton(tr("Upload it with the same name; both are kept"))),
      m_rest(new QCheckBox(tr("The same for the %n file(s) after it", nullptr, others)))
{
    auto *head = new InkLabel(tr("There is a file called %1 already.").arg(shortened(name)), Ink::Text,
                              fontstep::kPaneName, QFont::DemiBold);
    head->setWordWrap(true);
    body()->addWidget(head);
    body()->addWidget(new InkLabel(tr("QQ cannot replace files."), Ink::Secondary));
    body()->addSpacing(4);
    body()->addWidget(m_rename);
    body()->addWidget(m_anyway);
    m_rename->setChecked(true);
    m_rest->setVisible(others > 0);
    body()->addSpacing(4);
    body()->addWidget(m_rest);
    cancel()->setText(tr("Skip this file"));
    verb()->setText(tr("Upload"));
    connect(this, &DialogFrame::verbTriggered, this, &QDialog::accept);
    connect(this, &QDialog::finished, this, [this](int result) {
        emit chosen(result != Accepted          ? Choice::Skip
                        : m_rename->isChecked() ? Choice::Rename
                                                : Choice::UploadAnyway,
                    m_rest->isChecked());
    });
    connect(m_rest, &QCheckBox::toggled, this,
            [this](bool on) { cancel()->setText(on ? tr("Skip them all") : tr("Skip this file")); });
    m_rename->setFocus();
}

} // namespace qundesk

#include "moc_clashdialog.cpp"
