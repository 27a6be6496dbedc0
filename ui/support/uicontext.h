// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThread;

namespace qundesk {

class Avatars;
class Clock;
class Notifier;
class SessionManager;
class Settings;
class Theme;

/// What every window and page may need. All outlive the windows; handed down by reference, reached from
/// nowhere else.
struct UiContext {
    SessionManager &sessions;
    Settings &settings;
    Theme &theme;
    Clock &clock;
    QThread *wire = nullptr; ///< for connection tests; null: the GUI thread (tests)
    Avatars *avatars =
        nullptr; ///< to switch them on and off; painting gets them from the theme. Null: initials
    Notifier *notifier = nullptr; ///< notices on the desktop; null: none
};

} // namespace qundesk
