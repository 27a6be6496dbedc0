// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace qundesk {

/// The program's language: our words and Qt's own. Changing it sends LanguageChange to every window.
class Language {
public:
    Language() = default;
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// \a locale such as "zh_CN"; empty = the system's. Source language and fallback: English.
    void set(const QString &locale);

private:
    QTranslator m_ours;
    QTranslator m_plurals; ///< English plural forms, below every other translation
    QTranslator m_qt;
};

} // namespace qundesk
