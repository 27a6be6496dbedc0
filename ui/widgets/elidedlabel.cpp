// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elidedlabel.h"

#include "style/paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace qundesk {

namespace {

/// Line breaks of a hostile name would push the rest out of the line.
QString oneLine(const QString &text)
{
    QString line = text;
    return line.replace(QLatin1Char('\n'), QLatin1Char(' '))
        .replace(QChar(QChar::LineSeparator), QLatin1Char(' '));
}

} // namespace

ElidedLabel::ElidedLabel(const QString &text, Ink ink, qreal pointsDelta, QFont::Weight weight,
                         QWidget *parent)
    : InkLabel(text, ink, pointsDelta, weight, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(oneLine(text())) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(oneLine(text())) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().horizontalAdvance(QStringLiteral("mm…"))),
            fontMetrics().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), isElided() ? plainToolTip(text()) : QString(), this);
        return true;
    }
    return InkLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect rect = contentsRect();
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect, static_cast<int>(alignment()) | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(oneLine(text()), m_mode, rect.width()));
}

} // namespace qundesk

#include "moc_elidedlabel.cpp"
