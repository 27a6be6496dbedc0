// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/inklabel.h"

namespace qundesk {

/// One line of plain text that gives way: elided where it does not fit, whole in its tool tip then. Its
/// accessible name is always the whole text.
class ElidedLabel : public InkLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, Ink ink = Ink::Text, qreal pointsDelta = 0,
                         QFont::Weight weight = QFont::Normal, QWidget *parent = nullptr);

    /// ElideRight by default; ElideMiddle for file names.
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace qundesk
