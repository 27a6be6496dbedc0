// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/paint.h"

#include <QTextLayout>

namespace qundesk {

/// Plain text of several lines, wrapped, as delegates paint it. Letters only: no markup means anything.
class WrappedText {
public:
    WrappedText(const QString &text, const QFont &font, int width);

    int height() const { return m_height; }
    /// With its top left corner at \a topLeft; \a matches are marked behind the letters.
    void draw(QPainter *painter, const QPointF &topLeft, const QColor &ink, const QList<TextSpan> &matches,
              const QColor &match) const;

private:
    QTextLayout m_layout;
    int m_height = 0;
};

} // namespace qundesk
