// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace qundesk {

class InkLabel;

/// At the lower edge of the requests while several are selected: how many, and what can be done with them.
class RequestBar : public QWidget {
    Q_OBJECT
public:
    explicit RequestBar(QWidget *parent = nullptr);

    /// \a answerable of \a selected can be answered. \a why: of the others, may be empty.
    void setCounts(int selected, int answerable, const QString &why);

signals:
    void approveWanted();
    void rejectWanted();
    void clearWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    InkLabel *m_count;
    InkLabel *m_note;
    QPushButton *m_approve;
    QPushButton *m_reject;
    QPushButton *m_clear;
    int m_selected = 0;
    int m_answerable = 0;
    QString m_why;
};

} // namespace qundesk
