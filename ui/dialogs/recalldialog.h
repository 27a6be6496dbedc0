// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"

namespace qundesk {

/// Asks before several messages are recalled, which cannot be taken back.
class RecallDialog : public DialogFrame {
    Q_OBJECT
public:
    struct Question {
        int count = 0; ///< those that will be recalled
        QStringList senders; ///< who wrote them, each once; untrusted
        int skipped = 0; ///< selected, but out of reach
    };
    RecallDialog(const Question &question, QWidget *parent);

signals:
    void recallRequested();
};

} // namespace qundesk
