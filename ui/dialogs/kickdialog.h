// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"

class QCheckBox;
class QLineEdit;

namespace qundesk {

class InkLabel;

/// Asks before members are removed: who, from where, and whether they may come back. More than ten ask for
/// the number to be typed.
class KickDialog : public DialogFrame {
    Q_OBJECT
public:
    struct Question {
        QList<quint64> ids; ///< those who will be removed, in view order
        QStringList names; ///< of the first few
        QString group;
        bool refuse = false; ///< what the tick starts with
        int skipped = 0; ///< selected, but out of reach
    };
    static constexpr int typeTheNumberFrom = 11;

    KickDialog(const Question &question, QWidget *parent);

    void block(const QString &why);

signals:
    void kickRequested(bool refuse);

private:
    void update();

    Question m_question;
    InkLabel *m_consequence;
    QCheckBox *m_refuse;
    QLineEdit *m_number = nullptr;
    bool m_blocked = false;
};

} // namespace qundesk
