// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"

class QLineEdit;

namespace qundesk {

class InkLabel;
class IconLabel;

/// One line of text with a limit, counted while typing: cards and titles in UTF-8 bytes, names in characters.
class TextDialog : public DialogFrame {
    Q_OBJECT
public:
    enum class Unit : quint8 { Bytes, CodePoints };
    struct Kind {
        QString title; ///< of the window
        QString label; ///< of the field
        QString verb; ///< of the button
        QString clearVerb; ///< of the button while the field is empty
        QString hint; ///< below the field
        int maxBytes = 0; ///< Unit::Bytes
        Unit unit = Unit::Bytes;
        int most = 0; ///< Unit::CodePoints; 0 = no limit is known
        bool mayBeEmpty = true;
        bool several = false; ///< the field stands for texts that differ: to leave it empty changes them, too
        quint64 subjectId = 0; ///< whom it concerns; 0 = several, no row is shown
        QString subjectName, subjectLine;
    };
    TextDialog(const Kind &kind, const QString &text, QWidget *parent);

    /// Says why nothing can be done any more, and closes the verb.
    void block(const QString &why);

signals:
    /// \a text has no line breaks and keeps the limit; empty removes.
    void textRequested(const QString &text);

private:
    void update();
    QString typed() const;
    QString counted(qsizetype used, int most) const;

    Kind m_kind;
    QString m_before;
    QLineEdit *m_field;
    IconLabel *m_hintIcon;
    InkLabel *m_hint;
    InkLabel *m_counter;
    bool m_blocked = false;
};

} // namespace qundesk
