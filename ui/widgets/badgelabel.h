// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/paint.h"

#include <QLabel>

namespace qundesk {

/// A badge as widget; a label underneath, so it reads as its text.
class BadgeLabel : public QLabel {
    Q_OBJECT

public:
    explicit BadgeLabel(const Badge &badge = {}, QWidget *parent = nullptr);

    void setBadge(const Badge &badge);
    /// Height 18 by default, 16 inside group rows.
    void setBadgeHeight(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
    int m_height = metrics::kBadge;
};

/// A one pixel line between two areas of the same tone.
class Hairline : public QWidget {
    Q_OBJECT

public:
    /// soft: the lighter line between rows of one thing.
    explicit Hairline(Qt::Orientation along = Qt::Horizontal, bool soft = false, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_soft;
};

} // namespace qundesk
