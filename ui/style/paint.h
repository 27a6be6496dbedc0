// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/metrics.h"
#include "style/tokens.h"

#include <QCache>
#include <QFont>
#include <QPainter>
#include <QString>

namespace qundesk {

/// What a badge shows. icon may be empty; role and title badges have none, warnings always do.
struct Badge {
    QString text;
    Tone tone = Tone::Neutral;
    QString icon = {};
};

/// Width of a badge in the font of rows around it (the badge takes its own size step).
int badgeWidth(const Badge &badge, const QFont &rowFont);

/// Paints a badge with its left edge at x, centred on centerY; returns its width. A badge wider than maxWidth
/// is elided (0: never).
int paintBadge(QPainter *painter, int x, int centerY, const Badge &badge, const Tokens &tokens,
               const QFont &rowFont, int height = metrics::kBadge, int maxWidth = 0);

/// Paints a count as filled pill, right edge at right, centred on centerY; returns its width.
int paintCount(QPainter *painter, int right, int centerY, int count, const Tokens &tokens,
               const QFont &rowFont);

/// A focus ring inside rect.
void paintRing(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color, qreal width = 2);

/// A one pixel line along the bottom (horizontal) or the right edge (vertical) of rect.
void paintHairline(QPainter *painter, const QRect &rect, const QColor &color,
                   Qt::Orientation along = Qt::Horizontal);

/// A part of a text, in UTF-16 units.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// One line of plain text, elided at the right, vertically centred, with the spans marked behind the letters.
void drawMatchedText(QPainter *painter, const QRect &rect, const QString &text,
                     const QList<TextSpan> &matches, const QColor &ink, const QColor &match);

/// Elided texts, remembered: measuring is the dearest part of painting a row. One per delegate, clear() on a
/// change of theme or font is not needed (the font is part of the key).
class ElideCache {
public:
    explicit ElideCache(int entries = 4096) : m_entries(entries) { }

    /// The text as it fits into width pixels.
    QString elided(const QString &text, const QFont &font, int width,
                   Qt::TextElideMode mode = Qt::ElideRight);

private:
    QCache<QString, QString> m_entries;
};

/// Text that a tool tip shows letter by letter, whatever markup somebody put into it.
QString plainToolTip(const QString &text);

/// Text for buttons, menus and tabs where "&" would become an accelerator.
QString withoutMnemonics(const QString &text);

} // namespace qundesk
