// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace qundesk {

/// The frame of every dialog: margins, a body, buttons at the bottom right with Cancel first. Opened with
/// open(), deletes itself when closed. Subclasses take values in and emit what is wished; they know no group
/// and no server.
class DialogFrame : public QDialog {
    Q_OBJECT
public:
    DialogFrame(const QString &title, int width, QWidget *parent);

    QVBoxLayout *body() const { return m_body; }
    /// The button that does it. The verb carries the amount ("Mute for 8 hours").
    QPushButton *verb() const { return m_verb; }
    QPushButton *cancel() const { return m_cancel; }
    /// Nothing to do here but to look: no verb, and Cancel is called Close.
    void makeReadOnly();
    /// A red verb, and Cancel has the focus: Enter does nothing by accident.
    void makeDestructive();
    /// A row of the subject: avatar, name, number, one line below.
    void addSubject(quint64 id, const QString &name, const QString &line);

signals:
    void verbTriggered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Every word that the subclass says by itself, anew: after a change of language, and by the subclass at
    /// the end of its constructor. What it was given stays as it was given.
    virtual void retranslate() { }

private:
    void nameButtons();

    QVBoxLayout *m_body;
    QPushButton *m_verb;
    QPushButton *m_cancel;
    bool m_destructive = false;
    bool m_readOnly = false;
};

} // namespace qundesk
