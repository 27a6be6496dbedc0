// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/avatarpictures.h"

#include "session/avatars.h"

namespace qundesk {

namespace {

AvatarShape shapeOf(const AvatarKey &key)
{
    return key.kind == AvatarKey::Kind::Group ? AvatarShape::Square : AvatarShape::Round;
}

} // namespace

AvatarPictures::AvatarPictures(Avatars &avatars, QObject *parent) : AvatarSource(parent), m_avatars(avatars)
{
    connect(&avatars, &Avatars::arrived, this,
            [this](const AvatarKey &key) { tellArrived(quint64(key.id), shapeOf(key)); });
    connect(&avatars, &Avatars::gaveUp, this,
            [this](const AvatarKey &key) { tellGaveUp(quint64(key.id), shapeOf(key)); });
    connect(&avatars, &Avatars::changed, this, [this] { tellChanged(); });
}

QImage AvatarPictures::picture(const AvatarSubject &subject, int size, qreal ratio)
{
    const auto kind = subject.shape == AvatarShape::Square ? AvatarKey::Kind::Group : AvatarKey::Kind::Person;
    return m_avatars.picture({kind, qint64(subject.id)}, {size, ratio});
}

} // namespace qundesk

#include "moc_avatarpictures.cpp"
