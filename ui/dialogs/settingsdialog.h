// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"

class QDoubleSpinBox;

namespace qundesk {

class InkLabel;
class Settings;
class Theme;

/// What the user may set. Every change is in force and saved at once, so there is only a Close button.
class SettingsDialog : public DialogFrame {
    Q_OBJECT
public:
    /// Both outlive the dialog.
    SettingsDialog(Settings &settings, Theme &theme, QWidget *parent);

signals:
    /// \a locale: "zh_CN", "en", or empty for the system's. Already saved.
    void languageChanged(const QString &locale);
    /// Whether profile pictures are wanted. Already saved.
    void picturesChanged(bool wanted);

private:
    void addAppearance();
    void addPace();
    void addMuteReasons();
    void addStart();
    void addRow(const QString &label, QWidget *field, const QString &hint = {});
    void paceEdited(bool shortest);
    void showReasons();

    Settings &m_settings;
    Theme &m_theme;
    QDoubleSpinBox *m_shortest;
    QDoubleSpinBox *m_longest;
    InkLabel *m_reasons;
    QPushButton *m_forget;
};

} // namespace qundesk
