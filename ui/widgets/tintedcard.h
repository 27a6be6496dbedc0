// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QWidget>

namespace qundesk {

/// A rounded surface in the colour of one tone; what stands on it is the caller's.
class TintedCard : public QWidget {
    Q_OBJECT
public:
    explicit TintedCard(Tone tone, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace qundesk
