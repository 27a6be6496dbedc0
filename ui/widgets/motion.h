// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace qundesk {

/// Lets a widget appear: a short fade while it travels up by that many pixels to where it is now. At once
/// where motion is switched off.
void fadeIn(QWidget *widget, int travel = 8);

} // namespace qundesk
