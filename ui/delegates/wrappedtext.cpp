// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/wrappedtext.h"

#include <QTextOption>
#include <cmath>

namespace qundesk {

WrappedText::WrappedText(const QString &text, const QFont &font, int width)
    : m_layout(QString(text).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, y});
        y += line.height();
    }
    m_layout.endLayout();
    m_height = int(std::ceil(y));
}

void WrappedText::draw(QPainter *painter, const QPointF &topLeft, const QColor &ink,
                       const QList<TextSpan> &matches, const QColor &match) const
{
    QList<QTextLayout::FormatRange> marks;
    for (const TextSpan &span : matches) {
        QTextLayout::FormatRange range;
        range.start = int(span.start);
        range.length = int(span.length);
        range.format.setBackground(match);
        marks.append(range);
    }
    painter->setPen(ink);
    m_layout.draw(painter, topLeft, marks);
}

} // namespace qundesk
