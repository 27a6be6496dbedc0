// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QAction;

namespace qundesk {

/// What a button takes from the action that it stands for.
enum class ButtonWords {
    OfAction, ///< text and tool tip
    OwnText, ///< the tool tip
    OwnUnlessDisabled, ///< the tool tip while it is disabled, which says why
};

/// \a button is enabled as \a action is, and says why not. What a click does is the caller's.
void followAction(QAbstractButton *button, const QAction *action, ButtonWords words);

} // namespace qundesk
