// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"

#include <QKeySequence>

namespace qundesk {

/// The sheet of keys (F1), in groups.
class ShortcutsDialog : public DialogFrame {
    Q_OBJECT
public:
    struct Shortcut {
        QString what;
        QKeySequence keys;
    };
    struct Section {
        QString title;
        QList<Shortcut> shortcuts;
    };

    explicit ShortcutsDialog(QWidget *parent);

    /// Everything on the sheet, translated. A key may stand in two sections, never twice in one.
    static QList<Section> sections();

private:
    QWidget *columnOf(const QList<Section> &part);
};

} // namespace qundesk
