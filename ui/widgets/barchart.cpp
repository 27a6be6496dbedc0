// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/barchart.h"

#include "style/fonts.h"
#include "style/look.h"
#include "style/paint.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace qundesk {

namespace {

constexpr qreal barWidth = .62;
constexpr int gridLines = 4;
constexpr int numberGap = 8; ///< pixels above and below the number on a bar
constexpr qreal leastHeadroom = 1.1; ///< of the scale above the highest bar

/// 1, 2 or 5 times a power of ten: the distance of at most gridLines lines up to \a top.
int niceStep(int top)
{
    const double rough = std::max(1.0, double(top) / gridLines);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const int factor : {1, 2, 5, 10}) {
        if (factor * power >= rough)
            return int(factor * power);
    }
    return int(10 * power);
}

} // namespace

BarChart::BarChart(Hue hue, QWidget *parent)
    : QChartView(parent), m_hue(hue), m_set(new QBarSet(QString())), m_series(new QBarSeries),
      m_labels(new QBarCategoryAxis), m_scale(new QValueAxis)
{
    build();
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // one stop for the keys, and that one has a name
    recolor();
}

void BarChart::build()
{
    QChart *chart = this->chart();
    chart->setBackgroundVisible(false);
    chart->setBackgroundRoundness(0);
    chart->setMargins({0, 0, 0, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    m_series->append(m_set);
    m_series->setBarWidth(barWidth);
    m_series->setLabelsVisible(true);
    m_series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    chart->addSeries(m_series);
    m_scale->setTickType(QValueAxis::TicksDynamic);
    m_scale->setTickAnchor(0);
    m_scale->setLabelFormat(QStringLiteral("%d"));
    m_scale->setLineVisible(false);
    m_labels->setGridLineVisible(false);
    chart->addAxis(m_labels, Qt::AlignBottom);
    chart->addAxis(m_scale, Qt::AlignLeft);
    m_series->attachAxis(m_labels);
    m_series->attachAxis(m_scale);
    connect(chart, &QChart::plotAreaChanged, this, &BarChart::fitScale);
}

void BarChart::setBars(const QList<Bar> &bars)
{
    if (bars == m_bars)
        return;
    const bool sameLabels = std::ranges::equal(bars, m_bars, {}, &Bar::label, &Bar::label);
    m_bars = bars;
    QList<int> neutral;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        if (sameLabels)
            m_set->replace(int(i), bars[i].value);
        if (bars[i].neutral)
            neutral.append(int(i));
    }
    if (!sameLabels) {
        m_set->remove(0, m_set->count());
        QStringList labels;
        for (const Bar &bar : bars) {
            m_set->append(bar.value);
            labels.append(bar.label);
        }
        m_labels->setCategories(labels);
    }
    m_set->deselectAllBars();
    m_set->selectBars(neutral);
    fitScale();
    setCurrent(std::clamp(m_current, 0, std::max(0, int(bars.size()) - 1)));
    emit changed();
}

void BarChart::fitScale()
{
    int top = 0;
    for (const Bar &bar : std::as_const(m_bars))
        top = std::max(top, bar.value);
    top = std::max(top, 1);
    m_scale->setTickInterval(niceStep(top));
    // A number that finds no room above its bar is drawn inside, on a colour it is not made for.
    const qreal height = chart()->plotArea().height();
    const qreal label = QFontMetrics(m_set->labelFont()).height() + numberGap;
    const qreal share = height > 2 * label ? height / (height - label) : leastHeadroom;
    m_scale->setRange(0, top * std::max(leastHeadroom, share));
}

void BarChart::recolor()
{
    const Tokens &t = tokens(this);
    const QFont small = scaled(font(), fontstep::kBadge);
    m_set->setColor(m_hue == Hue::First ? t.chart1 : t.chart2);
    m_set->setSelectedColor(t.chartNeutral);
    m_set->setBorderColor(Qt::transparent);
    m_set->setPen(Qt::NoPen);
    m_set->setLabelColor(t.text2);
    m_set->setLabelFont(small);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_labels, m_scale}) {
        axis->setLabelsFont(small);
        axis->setLabelsBrush(t.text2);
        axis->setLinePen(QPen(t.line, 1));
        axis->setGridLinePen(QPen(t.dark ? t.lineSoft.lighter(125) : t.lineSoft, 1));
    }
}

QRect BarChart::barRect(int bar) const
{
    if (bar < 0 || bar >= m_bars.size())
        return {};
    const auto place = [this](qreal x, qreal y) {
        return mapFromScene(chart()->mapToScene(chart()->mapToPosition({x, y}, m_series)));
    };
    return QRect(place(bar - barWidth / 2, m_bars[bar].value), place(bar + barWidth / 2, 0)).normalized();
}

int BarChart::barAt(const QPoint &position) const
{
    const QRectF plot = chart()->plotArea();
    const qreal x = mapToScene(position).x() - plot.left();
    if (m_bars.isEmpty() || x < 0 || x >= plot.width())
        return -1;
    return int(x * qreal(m_bars.size()) / plot.width());
}

void BarChart::setCurrent(int bar)
{
    m_current = bar;
    m_speech.setCurrent(bar < m_bars.size() ? m_bars[bar].spoken : QString());
    viewport()->update();
}

bool BarChart::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    return QChartView::event(event);
}

bool BarChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar < 0 ? QString() : plainToolTip(m_bars[bar].spoken),
                           viewport());
        return true;
    }
    return QChartView::viewportEvent(event);
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Right: return setCurrent(std::max(0, std::min(last, m_current + 1)));
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(std::max(0, last));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (current() >= 0)
            emit activated(m_current);
        return;
    default: event->ignore();
    }
}

void BarChart::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? barAt(event->position().toPoint()) : -1;
    event->accept();
}

void BarChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    if (const int pressed = std::exchange(m_pressed, -1); bar < 0 || bar != pressed)
        return;
    setCurrent(bar);
    emit activated(bar);
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(barAt(event->position().toPoint()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void BarChart::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the chart
}

void BarChart::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (!hasFocus() || current() < 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintRing(&painter, barRect(m_current).adjusted(-4, -4, 4, 4), 4, tokens(this).accent);
}

void BarChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange)
        recolor();
}

} // namespace qundesk

#include "moc_barchart.cpp"
