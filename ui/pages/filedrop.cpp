// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filedrop.h"

#include "style/look.h"
#include "style/paint.h"

#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace qundesk {

QStringList localFilesOf(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

void paintDropFrame(QPainter *painter, const QRect &area, const DropVerdict &verdict, const QWidget *view)
{
    const Tokens &colors = tokens(view);
    painter->setRenderHint(QPainter::Antialiasing);
    paintRing(painter, area, 0, verdict.accepted ? colors.accent : colors.danger);
    const Badge badge{verdict.words, verdict.accepted ? Tone::Accent : Tone::Danger,
                      verdict.accepted ? QStringLiteral("upload") : QStringLiteral("ban")};
    const int width = std::min(badgeWidth(badge, view->font()), area.width() - 16);
    paintBadge(painter, area.left() + (area.width() - width) / 2, area.top() + 20, badge, colors,
               view->font(), metrics::kBadge + 4, width);
}

} // namespace qundesk
