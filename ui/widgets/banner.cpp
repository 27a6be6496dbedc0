// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "widgets/elidedlabel.h"
#include "widgets/motion.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace qundesk {

namespace {

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Warning:
    case Tone::Danger: return QStringLiteral("alert");
    case Tone::Success: return QStringLiteral("check-circle");
    default: return QStringLiteral("info");
    }
}

Ink toneInk(Tone tone)
{
    switch (tone) {
    case Tone::Warning: return Ink::Warning;
    case Tone::Danger: return Ink::Danger;
    case Tone::Success: return Ink::Success;
    default: return Ink::Link;
    }
}

} // namespace

Banner::Banner(Place place, QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel), m_fact(new ElidedLabel), m_consequence(new ElidedLabel),
      m_row(new QHBoxLayout(this))
{
    const bool window = place == Place::Window;
    setMinimumHeight(window ? metrics::kWindowBanner : metrics::kPageBanner);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(metrics::kPageMargin, 0, metrics::kPageMargin, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_icon);
    m_row->addSpacing(window ? 8 : 0);
    m_row->addWidget(m_fact);
    m_row->addSpacing(8);
    m_row->addWidget(m_consequence, 1);
    setTone(Tone::Info);
}

void Banner::setTone(Tone tone, const QString &icon)
{
    m_tone = tone;
    m_icon->setIcon(icon.isEmpty() ? toneIcon(tone) : icon, toneInk(tone));
    update();
}

void Banner::setText(const QString &fact, const QString &consequence)
{
    if (fact == m_fact->text() && consequence == m_consequence->text())
        return;
    // A countdown changes every second; it is announced when it appears, not at every figure.
    m_fact->setSize(0, consequence.isEmpty() ? QFont::Normal : QFont::DemiBold);
    m_fact->setText(fact);
    m_consequence->setText(consequence);
    setAccessibleName(consequence.isEmpty() ? fact : fact + QLatin1Char(' ') + consequence);
}

QString Banner::fact() const { return m_fact->text(); }

QPushButton *Banner::addLink(const QString &text)
{
    auto *link = new QPushButton(withoutMnemonics(text), this);
    setLook(link, QStringLiteral("link"));
    link->setFocusPolicy(Qt::TabFocus);
    link->setAutoDefault(false);
    m_row->addWidget(link);
    m_links.append(link);
    return link;
}

void Banner::clearLinks()
{
    for (QPushButton *link : std::as_const(m_links)) {
        m_row->removeWidget(link);
        link->hide();
        link->deleteLater(); // perhaps from its own click
    }
    m_links.clear();
}

void Banner::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    announce();
    fadeIn(this, 0); // its place is the layout's
}

void Banner::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens(this).tone(m_tone).ground); }

} // namespace qundesk

#include "moc_banner.cpp"
