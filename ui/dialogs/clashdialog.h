// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"

class QCheckBox;
class QRadioButton;

namespace qundesk {

/// The group has a file of this name already: QQ replaces none, so what now? Cancel skips the file.
class ClashDialog : public DialogFrame {
    Q_OBJECT
public:
    enum class Choice { UploadAnyway, Rename, Skip };

    /// \a freeName: what it would be called instead. \a others: how many files wait behind it.
    ClashDialog(const QString &name, const QString &freeName, int others, QWidget *parent);

signals:
    /// Once, however the dialog is closed. \a forRest: the same for the files behind it.
    void chosen(qundesk::ClashDialog::Choice choice, bool forRest);

private:
    QRadioButton *m_rename;
    QRadioButton *m_anyway;
    QCheckBox *m_rest;
};

} // namespace qundesk
