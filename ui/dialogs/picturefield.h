// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sendablepicture.h"

#include <QWidget>
#include <functional>

class QLabel;
class QMimeData;
class QPushButton;

namespace qundesk {

class IconLabel;
class InkLabel;

/// Takes one picture by drop, from the clipboard or from a file dialog, makes it fit to be sent in the
/// background, and shows it small.
class PictureField : public QWidget {
    Q_OBJECT
public:
    explicit PictureField(QWidget *parent = nullptr);

    /// What is to be sent; empty = none.
    const QByteArray &file() const { return m_picture.file; }
    const QImage &preview() const { return m_picture.preview; }
    bool isBusy() const { return m_busy; }

    /// Whether take() would do something with \a mime.
    static bool accepts(const QMimeData *mime);
    /// A picture, or the path of one.
    void take(const QMimeData *mime);
    void takeFile(const QString &path);
    /// A picture file that was prepared before, such as that of a draft.
    void takePrepared(const QByteArray &file);
    void clear();

signals:
    /// file() is another, or isBusy() is.
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void prepare(std::function<SendablePicture()> work);
    void arrived(const SendablePicture &picture);
    void choose();
    void arrange();

    SendablePicture m_picture;
    IconLabel *m_icon;
    QLabel *m_thumbnail;
    InkLabel *m_words;
    InkLabel *m_second;
    QPushButton *m_choose;
    QPushButton *m_remove;
    int m_turn = 0; ///< of the newest preparation; older ones are too late
    bool m_busy = false;
    bool m_dragged = false;
};

} // namespace qundesk
