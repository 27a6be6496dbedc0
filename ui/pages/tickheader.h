// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace qundesk {

/// A header whose first section begins with a three-state tick for "all of these". Clicking the rest of it
/// sorts.
class TickHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TickHeader(QWidget *parent = nullptr);

    void setTick(Qt::CheckState state);
    Qt::CheckState tick() const { return m_tick; }

signals:
    /// Clicked: \a on is what it should become.
    void tickToggled(bool on);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect tickRect() const;
    Qt::CheckState m_tick = Qt::Unchecked;
    bool m_pressed = false;
};

} // namespace qundesk
