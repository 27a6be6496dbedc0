// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figurelist.h"

#include "style/icons.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace qundesk {

namespace {

constexpr int lineHeight = 28;
constexpr int smallestLine = 24;
constexpr int padding = 4; // so that hover and ring have room around the words
constexpr int gap = 8;
constexpr int barHeight = 10;

} // namespace

FigureList::FigureList(bool withBars, QWidget *parent) : QWidget(parent), m_withBars(withBars)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, withBars ? QSizePolicy::Expanding : QSizePolicy::Fixed);
}

void FigureList::setLines(const QList<Line> &lines)
{
    if (lines == m_lines)
        return;
    const bool resized = lines.size() != m_lines.size();
    m_lines = lines;
    setCurrent(std::clamp(m_current, 0, std::max(0, int(lines.size()) - 1)));
    if (resized)
        updateGeometry();
}

QSize FigureList::sizeHint() const { return {200, lineHeight * int(m_lines.size())}; }

QSize FigureList::minimumSizeHint() const { return {120, smallestLine * int(m_lines.size())}; }

QRect FigureList::lineRect(int line) const
{
    const int count = int(m_lines.size());
    if (line < 0 || line >= count)
        return {};
    const int top = height() * line / count;
    return {0, top, width(), height() * (line + 1) / count - top};
}

int FigureList::lineAt(const QPoint &position) const
{
    return m_lines.isEmpty() || !rect().contains(position)
        ? -1
        : std::min(int(m_lines.size()) - 1, position.y() * int(m_lines.size()) / std::max(1, height()));
}

void FigureList::setCurrent(int line)
{
    m_current = line;
    m_speech.setCurrent(line < m_lines.size() ? m_lines[line].spoken : QString());
    update();
}

void FigureList::setHovered(int line)
{
    if (std::exchange(m_hovered, line) != line)
        update();
}

bool FigureList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int line = lineAt(help->pos());
        QToolTip::showText(help->globalPos(), line < 0 ? QString() : plainToolTip(m_lines[line].spoken),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void FigureList::keyPressEvent(QKeyEvent *event)
{
    const int last = std::max(0, int(m_lines.size()) - 1);
    switch (event->key()) {
    case Qt::Key_Up: return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Down: return setCurrent(std::min(last, m_current + 1));
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (current() >= 0)
            emit activated(m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void FigureList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? lineAt(event->position().toPoint()) : -1;
}

void FigureList::mouseReleaseEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position().toPoint());
    if (const int pressed = std::exchange(m_pressed, -1); line < 0 || line != pressed)
        return;
    setCurrent(line);
    emit activated(line);
}

void FigureList::mouseMoveEvent(QMouseEvent *event) { setHovered(lineAt(event->position().toPoint())); }

void FigureList::leaveEvent(QEvent *) { setHovered(-1); }

void FigureList::focusInEvent(QFocusEvent *) { update(); }

void FigureList::focusOutEvent(QFocusEvent *) { update(); }

void FigureList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics fm(font());
    int labelWidth = 0, numberWidth = 0, most = 1;
    for (const Line &line : std::as_const(m_lines)) {
        labelWidth = std::max(labelWidth, fm.horizontalAdvance(line.label));
        numberWidth = std::max(numberWidth, fm.horizontalAdvance(line.number));
        most = std::max(most, line.value);
    }
    for (int line = 0; line < m_lines.size(); ++line)
        paintLine(&painter, line, labelWidth, numberWidth, most);
}

void FigureList::paintLine(QPainter *painter, int index, int labelWidth, int numberWidth, int most) const
{
    const Tokens &t = tokens(this);
    const Line &line = m_lines[index];
    const QRect row = lineRect(index);
    const QRect box(row.left(), row.center().y() - smallestLine / 2 + 1, row.width(), smallestLine);
    if (index == m_hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.hover);
        painter->drawRoundedRect(box, metrics::kFieldRadius, metrics::kFieldRadius);
    }
    if (hasFocus() && index == m_current)
        paintRing(painter, box, metrics::kFieldRadius, t.accent);
    int left = box.left() + padding;
    const int right = box.right() - padding;
    if (!line.icon.isEmpty()) {
        drawIcon(painter, QPointF(left, box.center().y() - 7), line.icon, t.ink(line.ink));
        left += metrics::kIcon + gap;
    }
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    painter->setPen(t.text2);
    painter->drawText(QRect(right - numberWidth, box.top(), numberWidth, box.height()),
                      flags | Qt::AlignRight, line.number);
    const int room = right - numberWidth - gap - left;
    const int words = m_withBars ? std::min(labelWidth, room / 2) : room;
    painter->setPen(m_withBars ? t.text2 : t.text);
    painter->drawText(QRect(left, box.top(), words, box.height()), flags,
                      fontMetrics().elidedText(line.label, Qt::ElideRight, words));
    if (!m_withBars)
        return;
    const QRectF groove(left + words + gap, box.center().y() - barHeight / 2 + 1, room - words - gap,
                        barHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.line);
    painter->drawRoundedRect(groove, barHeight / 2.0, barHeight / 2.0);
    if (line.value <= 0)
        return;
    QRectF bar = groove;
    bar.setWidth(std::max(qreal(barHeight), groove.width() * line.value / most));
    painter->setBrush(line.neutral ? t.chartNeutral : t.chart1);
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
}

} // namespace qundesk

#include "moc_figurelist.cpp"
