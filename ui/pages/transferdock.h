// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transferfilter.h"
#include "support/uicontext.h"
#include "types/transfer.h"

#include <QDockWidget>

class QBoxLayout;
class QSpinBox;
class QToolButton;

namespace qundesk {

class EmptyState;
class InkLabel;
class TabBar;
class TransferActionSet;
class TransferRows;
class TransferTable;
struct ToastData;
class Transfers;

/// The queue of files going up and down, of all accounts and groups, below the window's pages. It comes by
/// itself with the first transfer.
class TransferDock : public QDockWidget {
    Q_OBJECT
public:
    explicit TransferDock(const UiContext &context, QWidget *parent = nullptr);
    ~TransferDock() override;

    TransferTable *table() const { return m_table; }
    TransferRows *rows() const { return m_rows; }
    TransferActionSet *actions() const { return m_actions; }

    void showTab(TransferFilter::Tab tab);
    /// Counts the tabs anew, and tells counted().
    void recount();

signals:
    /// Something went where the person has to hear of it, such as the clipboard, or ended while this is
    /// hidden.
    void said(const qundesk::ToastData &toast);
    /// How many transfers each tab holds; also after a change of language.
    void counted(int running, int failed, int finished);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QBoxLayout *column);
    void connectActions();
    void connectQueue();
    void tellEnd(const Transfer &transfer);
    void retranslate();
    void updateTargets();
    void setLimits();
    void togglePause();
    void askCancel();
    void askSendAgain(qint64 id);
    void openFolder();
    void copyError();

    UiContext m_context;
    Transfers &m_transfers;
    TransferRows *m_rows;
    TransferTable *m_table;
    TransferActionSet *m_actions;
    TabBar *m_tabs;
    EmptyState *m_empty;
    QToolButton *m_pauseAll;
    QToolButton *m_resumeAll;
    QToolButton *m_clear;
    QToolButton *m_close;
    InkLabel *m_atOnceLabel;
    QSpinBox *m_atOnce;
    InkLabel *m_limitLabel;
    QSpinBox *m_limit;
};

} // namespace qundesk
