// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duration.h"
#include "dialogs/dialogframe.h"

#include <QDateTime>
#include <functional>

class QComboBox;
class QLineEdit;

namespace qundesk {

class Chip;
class IconLabel;
class InkLabel;

/// How long to mute, and why. Accepts "90m", "1d2h", "2天3小时", "until 23:00"; a single digit 1-6 means the
/// preset of that number.
class MuteDialog : public DialogFrame {
    Q_OBJECT
public:
    struct Subject {
        quint64 id = 0; ///< the only one; unused with several
        QString name;
        QString line; ///< role and history
        int count = 1;
    };
    /// \a now is asked whenever the end is shown, so that it stays true while the dialog is open.
    MuteDialog(const Subject &subject, const QStringList &reasons, std::function<QDateTime()> now,
               QWidget *parent);

    /// Says why nothing can be done any more, and closes the verb.
    void block(const QString &why);

signals:
    /// \a duration is in range. \a reason is for the user's own log.
    void muteRequested(std::chrono::seconds duration, const QString &reason);

private:
    void addChips();
    void update();
    void submit();
    ParsedDuration parsed() const;

    Subject m_subject;
    std::function<QDateTime()> m_now;
    QList<Chip *> m_chips;
    QLineEdit *m_field;
    IconLabel *m_hintIcon;
    InkLabel *m_hint;
    QComboBox *m_reason;
    bool m_blocked = false;
    bool m_syncing = false;
};

} // namespace qundesk
