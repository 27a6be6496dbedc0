// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace qundesk {

class InkLabel;
class MemberActionSet;

/// The bar at the bottom of the member table while two or more are selected.
class SelectionBar : public QWidget {
    Q_OBJECT
public:
    explicit SelectionBar(MemberActionSet *actions, QWidget *parent = nullptr);

    /// \a hidden of the \a selected are outside of the filter; \a blocked cannot be acted upon.
    void setCounts(int selected, int blocked, int hidden, int removable);

signals:
    void clearRequested();
    void exportRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    InkLabel *m_count;
    InkLabel *m_note;
    QPushButton *m_mute;
    QPushButton *m_card;
    QPushButton *m_export;
    QPushButton *m_kick;
    QPushButton *m_clear;
};

} // namespace qundesk
