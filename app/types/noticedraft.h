// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace qundesk {

/// A notice that is being written, or is to be published.
struct NoticeDraft {
    QString text;
    QByteArray picture; ///< a picture file, ready to be sent; empty = none
    bool pinned = false;
    bool confirmRequired = true; ///< members are asked to confirm that they have read it
    bool popUp = true;
    bool sendToNewMembers = false; ///< shown to whoever joins later
    bool showEditCard = false; ///< asks members to edit their card

    /// Nothing was written: not worth keeping.
    bool isEmpty() const { return text.trimmed().isEmpty() && picture.isEmpty(); }
    friend bool operator==(const NoticeDraft &, const NoticeDraft &) = default;
};

} // namespace qundesk
