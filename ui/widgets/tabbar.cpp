// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tabbar.h"

#include "style/fonts.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace qundesk {

namespace {

constexpr int kPadding = 12;
constexpr int kPillGap = 6;
constexpr int kUnderline = 3;

QString pillText(int count) { return count > 999 ? QStringLiteral("999+") : QString::number(count); }

} // namespace

TabBar::TabBar(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TabBar::setCount(int index, int count, const QString &spoken)
{
    setAccessibleTabName(index, count > 0 ? spoken : QString()); // also the same count in another language
    if (m_counts.value(index) == count)
        return;
    m_counts.insert(index, count);
    setTabText(index, tabText(index)); // the only public way to have the tabs laid out again
}

int TabBar::textWidth(int index) const
{
    // The heavier weight of the current tab for all of them, so that nothing shifts and nothing runs out.
    return QFontMetrics(scaled(font(), 0, QFont::DemiBold))
        .size(Qt::TextShowMnemonic, tabText(index))
        .width();
}

int TabBar::pillWidth(int index) const
{
    const int value = m_counts.value(index);
    if (value <= 0)
        return 0;
    const QFontMetrics fm(scaled(font(), fontstep::kBadge, QFont::DemiBold));
    return qMax(metrics::kBadge, fm.horizontalAdvance(pillText(value)) + 10);
}

QSize TabBar::tabSizeHint(int index) const
{
    const int pill = pillWidth(index);
    return {textWidth(index) + 2 * kPadding + (pill > 0 ? pill + kPillGap : 0),
            qMax(metrics::kTabBar, fontMetrics().height() + 16)};
}

QSize TabBar::minimumSizeHint() const { return {80, QTabBar::minimumSizeHint().height()}; }

void TabBar::setHovered(int index)
{
    if (m_hovered == index)
        return;
    m_hovered = index;
    update();
}

bool TabBar::event(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QTabBar::event(event);
}

void TabBar::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(tabAt(event->position().toPoint()));
    QTabBar::mouseMoveEvent(event);
}

void TabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        if (isTabVisible(i))
            paintTab(&painter, i);
    }
}

void TabBar::paintTab(QPainter *painter, int index) const
{
    const Tokens &t = tokens(this);
    const QRect box = tabRect(index);
    const bool current = index == currentIndex();
    const bool enabled = isEnabled() && isTabEnabled(index);
    const bool hover = index == m_hovered && enabled;

    painter->setFont(scaled(font(), 0, current ? QFont::DemiBold : QFont::Normal));
    painter->setPen(!enabled ? t.disabled : current || hover ? t.text : t.text2);
    const int width = textWidth(index);
    const QRect room(box.left() + 2, box.top(), width + 2 * kPadding - 4, box.height());
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    painter->drawText(room, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, tabText(index));
    if (pillWidth(index) > 0)
        paintCount(painter, box.left() + kPadding + width + kPillGap + pillWidth(index), box.center().y() + 1,
                   m_counts.value(index), t, font());
    if (current || hover) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? t.accent : t.field);
        painter->drawRoundedRect(QRectF(box.left() + kPadding, box.bottom() + 1 - kUnderline,
                                        box.width() - 2 * kPadding, kUnderline),
                                 1.5, 1.5);
    }
    QStyleOption option;
    option.initFrom(this);
    if (current && hasFocus() && (option.state & QStyle::State_KeyboardFocusChange))
        paintRing(painter, QRectF(box).adjusted(2, 4, -2, -6), metrics::kBadgeRadius, t.accent);
}

} // namespace qundesk

#include "moc_tabbar.cpp"
