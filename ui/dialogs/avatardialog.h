// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialogframe.h"

class QSlider;

namespace qundesk {

class AvatarLabel;
class CropView;
class FieldHint;

/// Chooses a picture and the square of it that becomes a group's avatar. Pictures are also dropped anywhere
/// onto it.
class AvatarDialog : public DialogFrame {
    Q_OBJECT
public:
    struct Question {
        quint64 groupId = 0;
        QString group; ///< its name, untrusted
        QString hint; ///< what cannot be promised on this server
        qsizetype limit = 0; ///< bytes of the resulting file
    };
    AvatarDialog(const Question &question, QWidget *parent);

    /// Takes the picture at \a path, or says why it cannot.
    void load(const QString &path);
    /// A null picture takes the present one away.
    void take(const QImage &picture);
    CropView *view() const { return m_view; }

signals:
    /// A JPEG or PNG file within the limit.
    void pictureChosen(const QByteArray &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildZoom(class QBoxLayout *column);
    void buildSide(class QBoxLayout *row);
    void browse();
    void showCrop();
    void send();

    Question m_question;
    CropView *m_view;
    AvatarLabel *m_big;
    AvatarLabel *m_small;
    QSlider *m_zoom;
    QPushButton *m_choose;
    FieldHint *m_hint;
};

} // namespace qundesk
