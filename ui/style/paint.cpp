// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/paint.h"

#include "style/fonts.h"
#include "style/icons.h"

#include <QFontMetrics>
#include <QTextDocument>

namespace qundesk {

namespace {

constexpr int kBadgePadding = 6;
constexpr int kBadgeIconRoom = 15; // icon and gap

int badgeIconRoom(const Badge &badge) { return badge.icon.isEmpty() ? 0 : kBadgeIconRoom; }

} // namespace

int badgeWidth(const Badge &badge, const QFont &rowFont)
{
    const QFontMetrics fm(scaled(rowFont, fontstep::kBadge));
    return fm.horizontalAdvance(badge.text) + 2 * kBadgePadding + badgeIconRoom(badge);
}

int paintBadge(QPainter *painter, int x, int centerY, const Badge &badge, const Tokens &tokens,
               const QFont &rowFont, int height, int maxWidth)
{
    const QFont font = scaled(rowFont, fontstep::kBadge);
    int width = badgeWidth(badge, rowFont);
    QString text = badge.text;
    if (maxWidth > 0 && width > maxWidth) {
        width = maxWidth;
        text = QFontMetrics(font).elidedText(text, Qt::ElideRight,
                                             qMax(0, maxWidth - 2 * kBadgePadding - badgeIconRoom(badge)));
    }
    const ToneColors colors = tokens.tone(badge.tone);
    const QRectF rect(x, centerY - height / 2.0, width, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.ground);
    painter->drawRoundedRect(rect, metrics::kBadgeRadius, metrics::kBadgeRadius);
    if (!badge.icon.isEmpty())
        drawIcon(painter, QPointF(x + 5, centerY - 6), badge.icon, colors.ink, metrics::kSmallIcon);
    painter->setPen(colors.ink);
    painter->setFont(font);
    painter->drawText(rect.adjusted(kBadgePadding + badgeIconRoom(badge), 0, 0, 0),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    painter->restore();
    return width;
}

int paintCount(QPainter *painter, int right, int centerY, int count, const Tokens &tokens,
               const QFont &rowFont)
{
    const QFont font = scaled(rowFont, fontstep::kBadge, QFont::DemiBold);
    const QString text = count > 999 ? QStringLiteral("999+") : QString::number(count);
    const int width = qMax(metrics::kBadge, QFontMetrics(font).horizontalAdvance(text) + 10);
    const QRectF rect(right - width, centerY - metrics::kBadge / 2.0, width, metrics::kBadge);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.accentFill);
    painter->drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter->setPen(tokens.onAccent);
    painter->setFont(font);
    painter->drawText(rect, Qt::AlignCenter, text);
    painter->restore();
    return width;
}

void paintRing(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, width));
    const qreal half = width / 2;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void paintHairline(QPainter *painter, const QRect &rect, const QColor &color, Qt::Orientation along)
{
    if (along == Qt::Horizontal)
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color);
    else
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), color);
}

void drawMatchedText(QPainter *painter, const QRect &rect, const QString &text,
                     const QList<TextSpan> &matches, const QColor &ink, const QColor &match)
{
    const QFontMetrics fm = painter->fontMetrics();
    const QString shown = fm.elidedText(text, Qt::ElideRight, rect.width());
    // An elided text ends in one sign that stands for the rest; nothing behind it is marked.
    const qsizetype visible = shown == text ? text.size() : shown.size() - 1;
    painter->save();
    for (const TextSpan &span : matches) {
        const qsizetype start = qBound(qsizetype(0), span.start, visible);
        const qsizetype end = qBound(start, span.start + span.length, visible);
        if (start == end)
            continue;
        const int left = fm.horizontalAdvance(shown, static_cast<int>(start));
        const int right = fm.horizontalAdvance(shown, static_cast<int>(end));
        const int height = fm.height();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(match);
        painter->drawRoundedRect(
            QRectF(rect.left() + left, rect.top() + (rect.height() - height) / 2.0, right - left, height), 2,
            2);
    }
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    painter->restore();
}

QString ElideCache::elided(const QString &text, const QFont &font, int width, Qt::TextElideMode mode)
{
    const QString key = QString::number(width) + QLatin1Char('|') + QString::number(mode) + QLatin1Char('|')
        + font.key() + QLatin1Char('|') + text;
    if (const QString *known = m_entries.object(key))
        return *known;
    const QString shown = QFontMetrics(font).elidedText(text, mode, width);
    m_entries.insert(key, new QString(shown));
    return shown;
}

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<p>%1</p>")
        .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

QString withoutMnemonics(const QString &text)
{
    QString escaped = text;
    return escaped.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace qundesk
