// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"
#include "session/uploadways.h"

#include <functional>

class QLineEdit;

namespace qundesk {

class IconLabel;
class InkLabel;

/// Chooses a file for one person, and says how it will reach the server: not every server takes the content,
/// and one elsewhere does not see this computer's files.
class SendFileDialog : public DialogFrame {
    Q_OBJECT
public:
    struct Terms {
        quint64 id = 0; ///< whom it is for
        QString name, line; ///< untrusted text
        QString server; ///< "NapCat 4.5.3"
        QString place; ///< where the server is: "192.168.1.5:3001"; may be empty
        bool serverHere = false; ///< that is this computer
        std::function<UploadOption(qint64 size, const QString &path)> way; ///< how a file will travel
    };
    SendFileDialog(const Terms &terms, QWidget *parent);

    /// Says why nothing can be done any more, and closes the verb.
    void block(const QString &why);
    QLineEdit *path() const { return m_path; }

signals:
    /// \a path is a readable file, or was a moment ago.
    void fileChosen(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void update();
    QString pathTerms() const;
    void sayHow(const UploadOption &option, qint64 size);
    void say(const QString &text, bool wrong, bool careful = false);

    Terms m_terms;
    QLineEdit *m_path;
    IconLabel *m_hintIcon;
    InkLabel *m_hint;
    bool m_blocked = false;
};

} // namespace qundesk
