// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"

namespace qundesk {

/// Name, version, licence. The version is QCoreApplication::applicationVersion().
class AboutDialog : public DialogFrame {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace qundesk
