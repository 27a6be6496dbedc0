// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace qundesk {

/// A horizontal slider in the program's colours; the base style's would vanish on dark grounds.
class Slider : public QSlider {
    Q_OBJECT

public:
    explicit Slider(QWidget *parent = nullptr) : QSlider(Qt::Horizontal, parent) { }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace qundesk
