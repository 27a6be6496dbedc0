// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"
#include "types/noticedraft.h"

#include <QTimer>

class QCheckBox;
class QPlainTextEdit;

namespace qundesk {

class IconLabel;
class InkLabel;
class NoticeView;
class PictureField;

/// Writes a notice: text, picture, options, and how it will look. Everything that is written is told as a
/// draft a moment later, so that nothing is lost.
class NoticeEditor : public DialogFrame {
    Q_OBJECT
public:
    struct Form {
        QString group; ///< name; untrusted text
        quint64 authorId = 0;
        QString author; ///< untrusted text
        QString server; ///< "NapCat 4.5.3"
        bool pictures = true; ///< the server takes them
        bool options = true; ///< the server has them
        bool listsNewMembers = true; ///< false: such notices cannot be read back
    };
    NoticeEditor(Form form, const NoticeDraft &draft, QWidget *parent);

    /// What stands in the form.
    NoticeDraft draft() const;
    /// Says why nothing can be published at present; empty: it can.
    void setBarrier(const QString &why);
    QPlainTextEdit *text() const { return m_text; }
    PictureField *picture() const { return m_picture; }

    void done(int result) override;

signals:
    /// Something was written; also when the dialog closes.
    void draftChanged(const qundesk::NoticeDraft &draft);
    void publishRequested(const qundesk::NoticeDraft &draft);

private:
    QWidget *buildForm();
    QWidget *buildPreview();
    void buildOptions(class QVBoxLayout *column);
    QCheckBox *addOption(class QVBoxLayout *column, const QString &text, const QString &hint,
                         bool NoticeDraft::*option);
    void edited();
    void update();
    void showPreview();
    void tellDraft();
    void publish();
    void discard();

    Form m_form;
    NoticeDraft m_draft; ///< as last told
    QPlainTextEdit *m_text;
    InkLabel *m_counter;
    PictureField *m_picture;
    QList<std::pair<QCheckBox *, bool NoticeDraft::*>> m_options;
    InkLabel *m_note;
    IconLabel *m_noteIcon;
    QPushButton *m_discard;
    NoticeView *m_preview;
    QString m_barrier;
    QTimer m_rest; ///< of the keyboard
};

} // namespace qundesk
