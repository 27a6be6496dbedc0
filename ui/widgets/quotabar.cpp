// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quotabar.h"

#include "style/fonts.h"
#include "style/look.h"
#include "style/metrics.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace qundesk {

namespace {

constexpr int kFine = 1000; // steps of the bar
constexpr int kTight = 800;
constexpr int kFull = 950;

} // namespace

QuotaBar::QuotaBar(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(QStringLiteral("alert"), Ink::Warning, metrics::kCellIcon)),
      m_numbers(new ElidedLabel({}, Ink::Secondary, fontstep::kSecondary)), m_bar(new QProgressBar)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_bar->setRange(0, kFine);
    m_bar->setTextVisible(false);
    setBarHeight(metrics::kProgress);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_icon);
    line->addWidget(m_numbers, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_bar);
    m_icon->hide();
}

void QuotaBar::setUsage(qint64 used, qint64 total, const QString &numbers)
{
    const double share = total > 0 ? qBound(0.0, double(used) / double(total), 1.0) : 0;
    const int fine = static_cast<int>(share * kFine);
    m_level = fine >= kFull ? Level::Full : fine >= kTight ? Level::Tight : Level::Plenty;
    const Ink ink = m_level == Level::Full ? Ink::Danger
        : m_level == Level::Tight          ? Ink::Warning
                                           : Ink::Secondary;
    m_bar->setValue(fine);
    setBarTone(m_bar,
               m_level == Level::Full        ? Tone::Danger
                   : m_level == Level::Tight ? Tone::Warning
                                             : Tone::Info);
    m_icon->setIcon(QStringLiteral("alert"), ink);
    m_icon->setVisible(m_level != Level::Plenty);
    m_numbers->setText(numbers);
    m_numbers->setInk(ink);
    m_bar->setAccessibleName(numbers);
    setAccessibleName(numbers);
}

void QuotaBar::setBarHeight(int pixels) { m_bar->setFixedHeight(pixels); }

} // namespace qundesk

#include "moc_quotabar.cpp"
