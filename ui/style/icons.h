// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QIcon>
#include <QPixmap>

namespace qundesk {

/// An icon of resources/icons that follows the theme by itself: it is coloured when it is painted, from the
/// application's palette. With the default ink the style recolours it to fit what it sits on (white in a
/// primary button, red in a destructive menu item); any other ink stays. Unknown names give a null icon and a
/// warning.
QIcon icon(const QString &name, Ink ink = Ink::Secondary);

/// One icon as picture, cached by all its arguments. size in device-independent pixels; stroke is the line
/// width on the 16 px grid (1.5; pass 1.0 to 1.1 for sizes above 24, 2.0 for ticks in chips).
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal dpr, qreal stroke = 1.5);

/// Paints an icon with its top left corner at topLeft, at the painter's device pixel ratio.
void drawIcon(QPainter *painter, const QPointF &topLeft, const QString &name, const QColor &color,
              int size = 16, qreal stroke = 1.5);

/// The resource name of an icon made by icon() with the default ink; empty for every other icon.
QString iconName(const QIcon &icon);

/// Whether resources/icons holds that icon.
bool hasIcon(const QString &name);

/// The program's own icon for windows and docks.
QIcon appIcon();

/// Forgets all painted pictures (icons and avatars); called when the theme changes.
void dropPixmapCaches();

} // namespace qundesk
