// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/transfer.h"

#include <QAction>
#include <QObject>

class QMenu;
class QWidget;

namespace qundesk {

/// What can be done to the selected transfers: text, icon, key, and whether. The dock gives the orders.
class TransferActionSet : public QObject {
    Q_OBJECT
public:
    /// The keys work within \a host.
    explicit TransferActionSet(QWidget *host);

    void setTargets(const QList<Transfer> &targets);
    const QList<Transfer> &targets() const { return m_targets; }
    /// The ids of the targets.
    QList<qint64> ids() const;
    /// Fills \a menu; it is cleared first.
    void fill(QMenu *menu) const;
    void retranslate();

    QAction *pause() const { return m_pause; }
    QAction *resume() const { return m_resume; }
    QAction *retry() const { return m_retry; }
    QAction *up() const { return m_up; }
    QAction *down() const { return m_down; }
    QAction *top() const { return m_top; }
    /// Out of the queue: Cancel while it is under way, Remove afterwards.
    QAction *cancel() const { return m_cancel; }
    QAction *openFolder() const { return m_openFolder; }
    QAction *copyError() const { return m_copyError; }

private:
    QAction *make(const QString &icon, const QKeySequence &key = {});
    bool any(bool (*wanted)(const Transfer &)) const;
    void refresh();

    QWidget *m_host;
    QList<Transfer> m_targets;
    QAction *m_pause, *m_resume, *m_retry, *m_up, *m_down, *m_top, *m_cancel, *m_openFolder, *m_copyError;
};

} // namespace qundesk
