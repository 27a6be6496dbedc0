// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"

class QGridLayout;

namespace qundesk {

class InkLabel;

/// What is known of a group, one fact a line. It only shows; texts can be selected and copied.
class GroupDetailsDialog : public DialogFrame {
    Q_OBJECT
public:
    struct Fact {
        QString label;
        QString value; ///< untrusted; empty: unknown
        QString exact = {}; ///< for the tool tip
    };
    explicit GroupDetailsDialog(QWidget *parent);

    /// \a note stands below the facts: still reading, or why something is unknown; \a wrong: in red.
    void setFacts(const QList<Fact> &facts, const QString &note, bool wrong);

private:
    QGridLayout *m_grid;
    InkLabel *m_note;
    QList<InkLabel *> m_labels, m_values;
};

} // namespace qundesk
