// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/avatarsource.h"

namespace qundesk {

class Avatars;

/// The profile pictures of the session layer as what painting wants. Round is a person, square a group.
class AvatarPictures : public AvatarSource {
    Q_OBJECT
public:
    /// \a avatars outlives this.
    explicit AvatarPictures(Avatars &avatars, QObject *parent = nullptr);

    QImage picture(const AvatarSubject &subject, int size, qreal ratio) override;

private:
    Avatars &m_avatars;
};

} // namespace qundesk
