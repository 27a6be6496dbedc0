// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/avatarsource.h"

#include <QAbstractItemView>
#include <QApplication>
#include <algorithm>

namespace qundesk {

namespace {
// A storm of failing pictures must not collect places for ever; beyond this they come with the next painting.
constexpr qsizetype kMostWaiting = 2000;
} // namespace

void AvatarSource::wait(const AvatarSubject &subject, QWidget *widget, const QRect &rect,
                        const QModelIndex &index)
{
    if (m_waiting >= kMostWaiting)
        return;
    QList<Place> &places = m_places[keyOf(subject.id, subject.shape)];
    const bool known = std::ranges::any_of(places, [&](const Place &place) {
        return place.widget == widget && (index.isValid() ? place.index == index : place.rect == rect);
    });
    if (known)
        return;
    places.append({widget, rect, index.isValid(), index});
    ++m_waiting;
}

void AvatarSource::tellArrived(quint64 id, AvatarShape shape)
{
    const QList<Place> places = m_places.take(keyOf(id, shape));
    m_waiting -= places.size();
    for (const Place &place : places) {
        if (!place.widget)
            continue;
        if (!place.isRow) {
            place.widget->update(place.rect);
        } else if (place.index.isValid()) {
            // Asked by index: the row may have moved since.
            if (auto *view = qobject_cast<QAbstractItemView *>(place.widget->parentWidget()))
                view->update(place.index);
        }
    }
}

void AvatarSource::tellGaveUp(quint64 id, AvatarShape shape)
{
    m_waiting -= m_places.take(keyOf(id, shape)).size();
}

void AvatarSource::tellChanged()
{
    m_places.clear();
    m_waiting = 0;
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->isVisible())
            widget->update();
    }
}

} // namespace qundesk

#include "moc_avatarsource.cpp"
