// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace qundesk {

/// What a screen reader says of a picture of numbers: its title and the current bar as name, all numbers in
/// one sentence as description.
class FigureSpeech {
public:
    explicit FigureSpeech(QWidget *picture) : m_picture(picture) { }

    void setTexts(const QString &title, const QString &sentence)
    {
        m_title = title;
        m_picture->setAccessibleDescription(sentence);
        tell();
    }
    /// "1–7 days: 231 members"; empty: no bar is current. A change is announced by Qt.
    void setCurrent(const QString &spoken)
    {
        m_current = spoken;
        tell();
    }

private:
    void tell()
    {
        const QString name = m_current.isEmpty() ? m_title : m_title + QStringLiteral(", ") + m_current;
        if (m_picture->accessibleName() != name)
            m_picture->setAccessibleName(name);
    }

    QWidget *m_picture;
    QString m_title, m_current;
};

} // namespace qundesk
