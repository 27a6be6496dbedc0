// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/avatarpainter.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QRect>

namespace qundesk {

/// Where avatars get their pictures, as far as painting knows: a picture at once or not at all, and the
/// places that wait for one are painted again when it comes. Set on the theme.
class AvatarSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Masked, of size (device-independent pixels) at that ratio; null while there is none, which asks for
    /// it.
    virtual QImage picture(const AvatarSubject &subject, int size, qreal ratio) = 0;

    /// Remembers that widget shows an initial at rect: of index, if valid, in an item view.
    void wait(const AvatarSubject &subject, QWidget *widget, const QRect &rect, const QModelIndex &index);
    /// How many places wait; for tests of what is bounded.
    [[nodiscard]] qsizetype waiting() const { return m_waiting; }

protected:
    /// The picture is there: those who wait for it paint again, and nobody else.
    void tellArrived(quint64 id, AvatarShape shape);
    /// It will not come: nobody waits any more.
    void tellGaveUp(quint64 id, AvatarShape shape);
    /// Any picture may be another one: all windows paint again.
    void tellChanged();

private:
    struct Place {
        QPointer<QWidget> widget;
        QRect rect;
        bool isRow = false;
        QPersistentModelIndex index;
    };
    using Key = std::pair<quint64, int>;
    static Key keyOf(quint64 id, AvatarShape shape) { return {id, int(shape)}; }

    QHash<Key, QList<Place>> m_places;
    qsizetype m_waiting = 0;
};

} // namespace qundesk
