// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/actionbutton.h"

#include <QAbstractButton>
#include <QAction>

namespace qundesk {

void followAction(QAbstractButton *button, const QAction *action, ButtonWords words)
{
    const auto follow = [button, action, words] {
        button->setEnabled(action->isEnabled());
        const bool own = words == ButtonWords::OwnUnlessDisabled && action->isEnabled();
        button->setToolTip(own ? QString() : action->toolTip());
        if (words == ButtonWords::OfAction)
            button->setText(action->text());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
}

} // namespace qundesk
