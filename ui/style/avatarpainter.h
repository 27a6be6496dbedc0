// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>

class QImage;
class QModelIndex;
class QPainter;

namespace qundesk {

/// People are round, groups a square with corners of 25 %.
enum class AvatarShape { Round, Square };

/// Ground and ink of an initial. Chosen by the id, never by the name: a rename keeps the colour.
struct AvatarColors {
    QColor ground;
    QColor ink;
};

/// The colours of one person or group.
AvatarColors avatarColors(quint64 id, bool dark);

/// What stands in an avatar without picture: the first Chinese character, else the first letter or digit in
/// upper case, else "?".
QString avatarInitial(const QString &name);

/// Whom an avatar shows.
struct AvatarSubject {
    quint64 id = 0; ///< QQ number of a person (round) or number of a group (square)
    QString name;
    AvatarShape shape = AvatarShape::Round;
};

/// Paints an avatar with its top left corner at topLeft: the picture if the source of the look has one, else
/// the initial. While a picture is on its way the place is remembered, and painted again when it comes: the
/// row of index where a delegate paints, else the rectangle in the widget that is painted on. size in
/// device-independent pixels.
void paintAvatar(QPainter *painter, const QPointF &topLeft, int size, const AvatarSubject &subject);
void paintAvatar(QPainter *painter, const QPointF &topLeft, int size, const AvatarSubject &subject,
                 const QModelIndex &index);

/// The avatar of somebody without picture, masked and ready to draw; cached by all arguments but the name's
/// rest. size in device-independent pixels.
QPixmap initialAvatar(quint64 id, const QString &name, int size, qreal dpr, bool dark,
                      AvatarShape shape = AvatarShape::Round);

/// A loaded picture cropped to its middle square, scaled and masked the same way. Not cached: the caller
/// keeps it per id, size and ratio. A null image gives a null pixmap.
QPixmap maskedAvatar(const QImage &image, int size, qreal dpr, AvatarShape shape = AvatarShape::Round);

} // namespace qundesk
