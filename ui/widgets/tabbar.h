// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTabBar>

namespace qundesk {

/// Text tabs with an underline below the current one and, where something waits, a count pill. Widths are
/// measured with the normal weight, so that nothing shifts with the choice.
class TabBar : public QTabBar {
    Q_OBJECT

public:
    explicit TabBar(QWidget *parent = nullptr);

    /// 0 takes the pill away. spoken is the accessible name with the count, e.g. tr("Requests, %n waiting").
    void setCount(int index, int count, const QString &spoken = {});
    [[nodiscard]] int count(int index) const { return m_counts.value(index); }
    using QTabBar::count;

    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTab(QPainter *painter, int index) const;
    [[nodiscard]] int textWidth(int index) const;
    [[nodiscard]] int pillWidth(int index) const;
    void setHovered(int index);

    QHash<int, int> m_counts;
    int m_hovered = -1;
};

} // namespace qundesk
