// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/requestinbox.h"
#include "widgets/toast.h"

namespace qundesk {

/// How \a outcome is told, without an action.
ToastData toastOf(const Outcome &outcome);
/// One line for answers that were sent in one go: "4 requests approved · 1 answer failed · 小林: why". One
/// alone is told as every other write. \a answers is not empty; \a server: "NapCat 4.5.3".
ToastData toastOf(const QList<AnsweredRequest> &answers, const QString &server);
/// Nothing was begun: messages are being recalled already, one series at a time.
ToastData recallsRunning();
/// The key of the first request whose answer failed; empty = none did.
QString firstFailed(const QList<AnsweredRequest> &answers);

} // namespace qundesk
