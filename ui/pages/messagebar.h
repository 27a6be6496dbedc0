// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace qundesk {

class MessageActionSet;

/// The small raised bar beside the current message: recall, essence, mute, more.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    MessageBar(MessageActionSet *actions, QWidget *parent);

    void retranslate();

signals:
    /// The last button: the whole menu, in global coordinates.
    void menuWanted(const QPoint &position);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(QAction *action);

    MessageActionSet *m_actions;
    QToolButton *m_mute;
    QToolButton *m_more;
};

} // namespace qundesk
