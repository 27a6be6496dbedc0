// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/metrics.h"
#include "style/paint.h"
#include "style/qundeskstyle.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

namespace qundesk {

namespace {

constexpr int kMinHandle = 32;
constexpr qreal kRestingPiece = 0.3; // share of a bar whose progress nobody knows

/// Height of the header a view's vertical scroll bar starts beside: its groove begins below.
int headerHeight(const QWidget *scrollBar)
{
    const QWidget *holder = scrollBar ? scrollBar->parentWidget() : nullptr;
    const QWidget *view = holder ? holder->parentWidget() : nullptr;
    const QHeaderView *header = nullptr;
    if (const auto *table = qobject_cast<const QTableView *>(view))
        header = table->horizontalHeader();
    else if (const auto *tree = qobject_cast<const QTreeView *>(view))
        header = tree->header();
    return header && header->isVisible() ? header->height() : 0;
}

QColor barColor(const QWidget *widget, const Tokens &t)
{
    const QVariant value = widget ? widget->property("tone") : QVariant();
    switch (value.isValid() ? static_cast<Tone>(value.toInt()) : Tone::Info) {
    case Tone::Success: return t.success;
    case Tone::Warning: return t.chart3;
    case Tone::Danger: return t.dangerFill;
    case Tone::Neutral: return t.chartNeutral;
    default: return t.progress();
    }
}

void drawProgress(const QStyleOptionProgressBar *option, QPainter *painter, const QColor &color)
{
    QRectF rect(option->rect);
    const qreal radius = rect.height() / 2;
    if (option->maximum <= option->minimum) {
        rect = QRectF(rect.left() + rect.width() * (1 - kRestingPiece) / 2, rect.top(),
                      rect.width() * kRestingPiece, rect.height());
    } else {
        const qreal share =
            qreal(option->progress - option->minimum) / qreal(option->maximum - option->minimum);
        if (share <= 0)
            return;
        rect.setWidth(qMax(rect.height(), rect.width() * qMin(1.0, share)));
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(rect, radius, radius);
}

} // namespace

bool QundeskStyle::drawBarControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case CE_ProgressBarGroove: {
        const QRectF rect(option->rect);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_tokens.line);
        painter->drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
        return true;
    }
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(bar, painter, barColor(widget, m_tokens));
        return true;
    case CE_ProgressBarLabel: return true; // the number stands beside the bar
    case CE_Splitter: {
        // The grab area may be wider than the line that is seen.
        const QRect r = option->rect;
        const bool vertical = option->state & State_Horizontal; // Qt names the direction of the splitter
        painter->fillRect(vertical ? QRect(r.center().x(), r.top(), 1, r.height())
                                   : QRect(r.left(), r.center().y(), r.width(), 1),
                          m_tokens.line);
        return true;
    }
    default: return false;
    }
}

QRect QundeskStyle::scrollBarRect(const QStyleOptionSlider *option, SubControl sub,
                                  const QWidget *widget) const
{
    QRect groove = option->rect;
    const bool vertical = option->orientation == Qt::Vertical;
    if (vertical)
        groove.setTop(groove.top() + qMin(headerHeight(widget), groove.height()));
    const int length = vertical ? groove.height() : groove.width();
    const int range = option->maximum - option->minimum;
    int handle = length;
    int position = 0;
    if (range > 0) {
        const qint64 share = qint64(option->pageStep) * length / (qint64(range) + option->pageStep);
        handle = static_cast<int>(qBound(qint64(qMin(kMinHandle, length)), share, qint64(length)));
        position = sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                           length - handle, option->upsideDown);
    }
    const auto piece = [&](int from, int size) {
        return vertical ? QRect(groove.left(), groove.top() + from, groove.width(), size)
                        : QRect(groove.left() + from, groove.top(), size, groove.height());
    };
    switch (sub) {
    case SC_ScrollBarGroove: return groove;
    case SC_ScrollBarSlider: return piece(position, handle);
    case SC_ScrollBarSubPage: return piece(0, position);
    case SC_ScrollBarAddPage: return piece(position + handle, length - position - handle);
    default: return {};
    }
}

void QundeskStyle::drawScrollBar(const QStyleOptionSlider *option, QPainter *painter,
                                 const QWidget *widget) const
{
    // The bar takes the ground of the area it stands in: a view says Base, a frame says Window.
    const QWidget *holder = widget ? widget->parentWidget() : nullptr;
    const QWidget *area = holder ? holder->parentWidget() : nullptr;
    const auto *scrollArea = qobject_cast<const QAbstractScrollArea *>(area);
    const QColor ground = scrollArea
        ? scrollArea->viewport()->palette().color(scrollArea->viewport()->backgroundRole())
        : m_tokens.base;
    painter->fillRect(option->rect, ground);
    const int header = option->orientation == Qt::Vertical ? headerHeight(widget) : 0;
    if (header > 0) {
        const QRect top(option->rect.left(), option->rect.top(), option->rect.width(), header);
        painter->fillRect(top, m_tokens.base);
        paintHairline(painter, top, m_tokens.line);
    }
    if (option->maximum <= option->minimum)
        return;
    const bool vertical = option->orientation == Qt::Vertical;
    const QRectF slider(scrollBarRect(option, SC_ScrollBarSlider, widget));
    const QRectF handle = vertical ? slider.adjusted(3, 2, -3, -2) : slider.adjusted(2, 3, -2, -3);
    const bool strong = OptionState(option).hover || OptionState(option).down;
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(ground, m_tokens.text, strong ? .45 : .22));
    painter->drawRoundedRect(handle, metrics::kScrollHandle / 2.0, metrics::kScrollHandle / 2.0);
}

} // namespace qundesk
