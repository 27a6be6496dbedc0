// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/paint.h"

#include <QImage>
#include <QList>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QHBoxLayout;
class QVBoxLayout;

namespace qundesk {

class AvatarLabel;
class ElidedLabel;
class InkLabel;

/// One whole notice to read: author, time, badges, text, pictures. Plain text, which can be selected. Serves
/// the reading pane and the preview of the editor.
class NoticeView : public QWidget {
    Q_OBJECT
public:
    struct Content {
        quint64 authorId = 0;
        QString author; ///< untrusted text
        QString line; ///< below the name: time, readers
        QList<Badge> badges;
        QString text; ///< untrusted text
        QStringList pictures; ///< one line for each that cannot be shown
        QImage picture; ///< one that can
    };

    explicit NoticeView(QWidget *parent = nullptr);

    void show(const Content &content);
    /// What a screen reader calls the text.
    void setTextName(const QString &name);
    QPlainTextEdit *text() const { return m_text; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPicture();

    AvatarLabel *m_avatar;
    ElidedLabel *m_author;
    ElidedLabel *m_line;
    QWidget *m_badgeRow;
    QHBoxLayout *m_badges;
    QPlainTextEdit *m_text;
    QLabel *m_picture;
    QVBoxLayout *m_pictures;
    QImage m_image;
};

} // namespace qundesk
