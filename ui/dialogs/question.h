// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"

namespace qundesk {

/// One question with one verb: a sentence in bold, what follows from it, Cancel with the focus.
class Question : public DialogFrame {
    Q_OBJECT
public:
    struct Words {
        QString title; ///< of the window
        QString question; ///< names what it is about
        QStringList lines; ///< what follows from it, what stays
        QString verb; ///< of the button; carries the amount
    };
    /// \a destructive: the verb is red.
    Question(const Words &words, bool destructive, QWidget *parent);

signals:
    void confirmed();
};

} // namespace qundesk
