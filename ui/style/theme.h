// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QObject>

namespace qundesk {

class AvatarSource;
class QundeskStyle;
class SystemAppearance;

/// Puts the look onto the application: palette, style, caches. Owned by main(), made after QApplication;
/// everybody else reads the tokens of the widget they paint with tokens(widget).
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    /// Applies the look at once. The desktop's wish is asked for as soon as the event loop runs.
    explicit Theme(Mode mode = Mode::System, QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    /// The colours in force.
    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }

    /// Whether bars and toasts travel; false makes every duration 0. On by default if the desktop moves its
    /// windows.
    void setMotion(bool on);

    /// Where avatars get their pictures; null, the default: they are initials. May end before the theme.
    void setAvatarSource(AvatarSource *source);

    /// Where the desktop's wishes come from; tests feed it by hand.
    [[nodiscard]] SystemAppearance *system() const { return m_system; }

signals:
    /// Palette, style and caches are already the new ones.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    Mode m_mode;
    Tokens m_tokens;
    SystemAppearance *m_system;
    QundeskStyle *m_style; ///< owned by QApplication
};

} // namespace qundesk
