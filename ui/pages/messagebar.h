// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace qundesk {

class MessageActionSet;

/// The small raised bar beside a message: recall, essence, mute, more. It only tells what is wished; \a
/// actions say what is possible.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    MessageBar(MessageActionSet *actions, QWidget *parent);

    void retranslate();

signals:
    void recallWanted();
    void essenceWanted();
    /// How long, below this place in global coordinates.
    void muteWanted(const QPoint &position);
    /// The last button: the whole menu, in global coordinates.
    void menuWanted(const QPoint &position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QToolButton *addButton(QAction *action);

    MessageActionSet *m_actions;
    QToolButton *m_mute;
    QToolButton *m_more;
};

} // namespace qundesk
