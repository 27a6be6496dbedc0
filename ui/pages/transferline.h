// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace qundesk {

class ElidedLabel;
class IconLabel;

/// One line about something under way with files: what, how far, Cancel. Hidden while there is nothing to
/// tell.
class TransferLine : public QWidget {
    Q_OBJECT
public:
    /// \a icon: name of style/icons.h.
    explicit TransferLine(const QString &icon, QWidget *parent = nullptr);

    /// \a total 0: it is not known how far it is; the bar rests in the middle then. \a cancel: the word on
    /// the button; empty hides it.
    void showProgress(const QString &what, const QString &detail, qint64 done, qint64 total,
                      const QString &cancel);
    /// It is over. \a open: the word of a button that shows the result; empty for none. Stays until closed.
    void showEnd(const QString &what, const QString &detail, bool good, const QString &open = {});
    bool hasEnded() const { return m_ended; }
    void retranslate();

signals:
    void cancelWanted();
    void openWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconLabel *m_icon;
    ElidedLabel *m_what;
    ElidedLabel *m_detail;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_open;
    QPushButton *m_close;
    QString m_iconName;
    bool m_ended = false;
};

} // namespace qundesk
