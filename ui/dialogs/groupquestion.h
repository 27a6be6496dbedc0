// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"

class QLineEdit;

namespace qundesk {

/// Asks before something is done to a whole group that cannot simply be taken back: everybody muted, the
/// group left. Cancel has the focus; what is final asks for the group's name to be typed.
class GroupQuestion : public DialogFrame {
    Q_OBJECT
public:
    struct Words {
        QString title; ///< of the window
        QString question; ///< names the group
        QStringList lines; ///< what follows from it, what stays
        QString warning; ///< in amber; may be empty
        QString verb; ///< of the button
        /// One of these must be typed first; empty: nothing. Untrusted; compared as one line.
        QStringList typed;
    };
    GroupQuestion(const Words &words, QWidget *parent);

signals:
    void confirmed();

private:
    void update();

    QStringList m_accepted;
    QLineEdit *m_field = nullptr;
};

} // namespace qundesk
