// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A sheet with every control and generic widget in every state, to look at and to paint without warnings.
class LookStates : public QWidget {
public:
    LookStates();

    /// The sheet as seen, with each widget of the focus column painted while it had the keyboard's focus.
    QImage render();

private:
    QWidget *addRow(const QString &title, const QList<QWidget *> &widgets, int gap = 12);
    void addButtons(const QString &title, const QString &look, const QString &text, const QString &icon);
    void addChoices();
    void addFields();
    void addChecks();
    void addMarks();
    void addBars();
    void addMessages();

    QList<QWidget *> m_focused;
};
