// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QTimer>

class QScrollArea;

namespace qundesk {

class OverviewBoard;
class PageBody;

/// A group at a glance: numbers and charts of its members, the space of its files, who is talkative. Counted
/// from the loaded members, at most twice a second and only while in sight.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(const UiContext &context, QWidget *parent = nullptr);

    void reload() override;
    QWidget *mainView() override;
    QString statusText() const override;
    QString loadingText() const override;

    /// Null until the page was first shown with a group.
    OverviewBoard *board() const { return m_board; }

protected:
    void groupChanged(GroupSession *before) override;
    void load() override;
    void retranslate() override;

private:
    void makeBoard();
    void watchParts();
    void countSoon();
    void count();
    void showState();
    void showRest();

    QScrollArea *m_area;
    PageBody *m_body;
    OverviewBoard *m_board = nullptr;
    QTimer m_countDue;
    QList<QPointer<QObject>> m_watched; ///< parts of the group in sight that this is connected to
};

} // namespace qundesk
