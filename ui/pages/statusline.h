// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace qundesk {

class GroupPage;
class InkLabel;
class Session;
class Spinner;

/// The line at the bottom of the window: the server and how it answers, what is being read, and what the page
/// has to tell.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// \a session null: there is none.
    void tell(const Session *session, const GroupPage &page);
    /// A button triggers \a toggle, which shows and hides the queue of transfers. There is none before
    /// tellTransfers() tells of some.
    void setTransfersAction(QAction *toggle);
    void tellTransfers(int running, int failed, int finished);

private:
    InkLabel *m_server;
    InkLabel *m_latency;
    InkLabel *m_events;
    Spinner *m_spinner;
    InkLabel *m_loading;
    InkLabel *m_page;
    QToolButton *m_transfers;
};

} // namespace qundesk
