// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"
#include "session/spamhandling.h"

class QCheckBox;
class QRadioButton;

namespace qundesk {

class InkLabel;

/// Asks what to do about somebody who floods a group: recall what he wrote, and mute or remove him. The
/// button says all of it.
class SpamDialog : public DialogFrame {
    Q_OBJECT
public:
    struct Question {
        quint64 id = 0;
        QString name;
        QString line; ///< below the name
        int messages = 0; ///< that can be recalled
        bool canMute = false;
        bool canKick = false;
    };

    SpamDialog(const Question &question, QWidget *parent);

    /// He has left, or was removed by somebody else.
    void block(const QString &why);

signals:
    void handlingRequested(bool recall, qundesk::SpamOrder::Then then);

protected:
    void retranslate() override;

private:
    void update();
    SpamOrder::Then then() const;

    Question m_question;
    QCheckBox *m_recall;
    QRadioButton *m_nothing;
    QRadioButton *m_mute;
    QRadioButton *m_kick;
    QCheckBox *m_refuse;
    InkLabel *m_note;
    QString m_blocked;
};

} // namespace qundesk
