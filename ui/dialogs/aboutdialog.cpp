// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/aboutdialog.h"

#include "style/fonts.h"
#include "style/icons.h"
#include "widgets/inklabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace qundesk {

namespace {
constexpr int dialogWidth = 420;
constexpr int iconSize = 56;

InkLabel *fact(const QString &text)
{
    auto *label = new InkLabel(text, Ink::Secondary);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(text);
    return label;
}
} // namespace

AboutDialog::AboutDialog(QWidget *parent) : DialogFrame(tr("About QunDesk"), dialogWidth, parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *picture = new QLabel;
    picture->setPixmap(appIcon().pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    picture->setAccessibleName(QStringLiteral("QunDesk"));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(
        new InkLabel(QStringLiteral("QunDesk"), Ink::Text, fontstep::kHeadline, QFont::DemiBold));
    texts->addWidget(fact(tr("Version %1").arg(QCoreApplication::applicationVersion())));
    texts->addWidget(fact(tr("Administration of QQ groups through a OneBot v11 server.")));
    row->addLayout(texts, 1);
    body()->addLayout(row);
    body()->addSpacing(8);
    body()->addWidget(fact(tr("Licence: GPL-3.0-or-later. Without any warranty.")));
    body()->addWidget(fact(tr("Qt %1").arg(QLatin1String(qVersion()))));
    body()->addWidget(fact(tr("Not made or endorsed by Tencent. QQ is a trademark of Tencent.")));
    makeReadOnly();
    cancel()->setFocus();
}

} // namespace qundesk

#include "moc_aboutdialog.cpp"
