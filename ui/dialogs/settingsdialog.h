// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"

#include <chrono>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace qundesk {

class InkLabel;
class Segments;
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

protected:
    void retranslate() override;

private:
    /// One line: what it is, the field, and below it what it means.
    struct Row {
        InkLabel *name = nullptr;
        QWidget *field = nullptr;
        InkLabel *hint = nullptr; ///< null: none
    };
    void addAppearance();
    void addPace();
    void addMuteReasons();
    void addRejectReasons();
    void addStart();
    Row addRow(QWidget *field, bool withHint = false);
    static void say(const Row &row, const QString &name, const QString &hint = {});
    static QDoubleSpinBox *secondsBox(std::chrono::milliseconds value);
    void paceEdited(bool shortest);
    void showReasons();

    Settings &m_settings;
    Theme &m_theme;
    Segments *m_themes;
    QComboBox *m_languages;
    QCheckBox *m_pictures;
    QDoubleSpinBox *m_shortest;
    InkLabel *m_to;
    QDoubleSpinBox *m_longest;
    InkLabel *m_reasons;
    QPushButton *m_forget;
    InkLabel *m_rejections;
    QPushButton *m_forgetRejections;
    QCheckBox *m_notices;
    QCheckBox *m_atStart;
    Row m_themeRow, m_languageRow, m_pictureRow, m_paceRow, m_reasonRow, m_rejectionRow;
};

} // namespace qundesk
