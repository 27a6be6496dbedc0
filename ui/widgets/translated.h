// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace qundesk {

/// Calls say now, and again whenever the language has changed: for words that are set in one place and belong
/// to no class of their own. Runs before the widget's own changeEvent(); not any more once the widget is
/// gone.
void translated(QWidget *widget, std::function<void()> say);

} // namespace qundesk
