// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/transferline.h"

#include "style/fonts.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace qundesk {

namespace {
constexpr int steps = 1000;
constexpr int barWidth = 160;
} // namespace

TransferLine::TransferLine(const QString &icon, QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(icon)), m_what(new ElidedLabel),
      m_detail(new ElidedLabel({}, Ink::Secondary, fontstep::kSecondary)), m_bar(new QProgressBar),
      m_cancel(new QPushButton), m_open(new QPushButton), m_close(new QPushButton), m_iconName(icon)
{
    m_what->setElideMode(Qt::ElideMiddle);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(metrics::kProgress);
    m_bar->setFixedWidth(barWidth);
    setLook(m_cancel, QStringLiteral("small"));
    setLook(m_open, QStringLiteral("small"));
    setLook(m_close, QStringLiteral("ghost small"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kPageMargin, 6, metrics::kPageMargin, 6);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_what, 2);
    row->addWidget(m_bar);
    row->addWidget(m_detail, 3);
    row->addWidget(m_open);
    row->addWidget(m_cancel);
    row->addWidget(m_close);
    connect(m_cancel, &QPushButton::clicked, this, &TransferLine::cancelWanted);
    connect(m_open, &QPushButton::clicked, this, &TransferLine::openWanted);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void TransferLine::retranslate()
{
    m_bar->setAccessibleName(tr("Progress"));
    m_close->setText(tr("Close"));
}

void TransferLine::showProgress(const QString &what, const QString &detail, qint64 done, qint64 total,
                                const QString &cancel)
{
    m_ended = false;
    m_icon->setIcon(m_iconName, Ink::Secondary);
    m_what->setText(what);
    m_detail->setText(detail);
    m_detail->setInk(Ink::Secondary);
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(int(double(std::min(done, total)) / double(total) * steps));
    m_bar->show();
    m_cancel->setText(cancel);
    m_cancel->setVisible(!cancel.isEmpty());
    m_open->hide();
    m_close->hide();
    show();
}

void TransferLine::showEnd(const QString &what, const QString &detail, bool good, const QString &open)
{
    m_ended = true;
    m_icon->setIcon(good ? QStringLiteral("check-circle") : QStringLiteral("alert"),
                    good ? Ink::Success : Ink::Danger);
    m_what->setText(what);
    m_detail->setText(detail);
    m_detail->setInk(good ? Ink::Secondary : Ink::Danger);
    m_bar->hide();
    m_cancel->hide();
    m_open->setText(open);
    m_open->setVisible(!open.isEmpty());
    m_close->show();
    show();
}

void TransferLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens(this).alt);
    paintHairline(&painter, rect(), tokens(this).line);
}

} // namespace qundesk

#include "moc_transferline.cpp"
