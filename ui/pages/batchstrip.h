// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/memberbatch.h"
#include "widgets/toast.h"

#include <QPointer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace qundesk {

class ElidedLabel;

/// The line that shows a running series: what, how far, how it goes, and Stop. Hides itself when there is
/// none.
class BatchStrip : public QWidget {
    Q_OBJECT
public:
    explicit BatchStrip(QWidget *parent = nullptr);

    /// Null: nothing runs in the group in sight. The result of one that has ended stays until it is closed.
    void setBatch(MemberBatch *batch);
    /// How \a batch has ended in \a group, which is out of sight.
    static ToastData resultOf(const MemberBatch &batch, const QString &group);

signals:
    /// The user wants those that did not end well tried again.
    void retryRequested(const qundesk::MemberOrder &order, const QList<qundesk::UserId> &users);

protected:
    void paintEvent(QPaintEvent *event) override;

    void changeEvent(QEvent *event) override;

private:
    void show(const MemberBatch &batch);
    void retranslate();
    static QString countsText(const MemberBatch::Progress &progress, const QString &cause);
    QString causeText() const;
    void closeStrip();

    QPointer<MemberBatch> m_batch;
    // What is shown, which outlives the batch.
    MemberBatch::Progress m_shown;
    StopCause m_cause{};
    std::chrono::seconds m_left{-1}; ///< below 0: not told
    MemberOrder m_order;
    QList<UserId> m_unfinished;
    ElidedLabel *m_what;
    ElidedLabel *m_progress;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_retry;
    QPushButton *m_close;
};

} // namespace qundesk
