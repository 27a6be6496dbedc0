// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/fonts.h"

#include <QFontInfo>

namespace qundesk {

QFont scaled(const QFont &base, qreal pointsDelta, QFont::Weight weight)
{
    QFont font = base;
    // A font given in pixels has no point size; what the screen really shows does.
    const qreal points = base.pointSizeF() > 0 ? base.pointSizeF() : QFontInfo(base).pointSizeF();
    if (pointsDelta != 0)
        font.setPointSizeF(qMax(5.0, points + pointsDelta));
    font.setWeight(weight);
    return font;
}

} // namespace qundesk
