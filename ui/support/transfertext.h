// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/transfer.h"

#include <QString>

/// The words of the queue of transfers. Names in them are made harmless for one line.
namespace qundesk::transfertext {

QString direction(const Transfer &transfer);
/// "Qt 学习交流群 · 资料"
QString place(const Transfer &transfer);
/// "42 %"; a dash where nobody can tell.
QString progress(const Transfer &transfer);
/// "1.2 MB/s"; empty while nothing moves.
QString speed(const Transfer &transfer);
/// "3 minutes"; empty where nobody can tell.
QString timeLeft(const Transfer &transfer);
/// What it is doing, waits for, or failed of.
QString state(const Transfer &transfer);
/// Everything about an error, to be sent to somebody who can help.
QString details(const Transfer &transfer);

} // namespace qundesk::transfertext
