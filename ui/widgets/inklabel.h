// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QLabel>

namespace qundesk {

/// A label in one of the inks, plain text only. Follows the theme, the enabled state and the system's font.
class InkLabel : public QLabel {
    Q_OBJECT

public:
    /// pointsDelta as in style/fonts.h; weight is Normal or DemiBold.
    explicit InkLabel(const QString &text = {}, Ink ink = Ink::Text, qreal pointsDelta = 0,
                      QFont::Weight weight = QFont::Normal, QWidget *parent = nullptr);

    [[nodiscard]] Ink ink() const { return m_ink; }
    void setInk(Ink ink);
    void setSize(qreal pointsDelta, QFont::Weight weight = QFont::Normal);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyInk();
    void applyFont();

    Ink m_ink;
    qreal m_pointsDelta;
    QFont::Weight m_weight;
};

/// An icon in one of the inks. Decoration: the words stand beside it, so it has no accessible name unless one
/// is set.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString &name = {}, Ink ink = Ink::Secondary, int size = 16,
                       QWidget *parent = nullptr);

    /// stroke as in style/icons.h.
    void setIcon(const QString &name, Ink ink, qreal stroke = 1.5);
    [[nodiscard]] QString name() const { return m_name; }
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Ink m_ink;
    int m_size;
    qreal m_stroke = 1.5;
};

} // namespace qundesk
