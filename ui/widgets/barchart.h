// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figurespeech.h"

#include <QChartView>

class QBarCategoryAxis;
class QBarSeries;
class QBarSet;
class QValueAxis;

namespace qundesk {

/// Upright bars with their numbers on top. One tab stop: arrows, Home and End move between the bars, Enter or
/// a click chooses one. Nothing moves by itself.
class BarChart : public QChartView {
    Q_OBJECT
public:
    struct Bar {
        QString label; ///< below the bar; unlike those of the other bars
        QString spoken; ///< "1–7 days: 231 members"
        int value = 0;
        bool neutral = false; ///< grey: no step of the scale
        friend bool operator==(const Bar &, const Bar &) = default;
    };
    enum class Hue : quint8 { First, Second };

    explicit BarChart(Hue hue, QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    const QList<Bar> &bars() const { return m_bars; }
    /// What screen readers say: \a sentence has all the numbers.
    void setTexts(const QString &title, const QString &sentence) { m_speech.setTexts(title, sentence); }
    /// -1 while there are no bars.
    int current() const { return m_bars.isEmpty() ? -1 : m_current; }
    /// In the viewport; a bar of 0 is a line.
    QRect barRect(int bar) const;

    QSize sizeHint() const override { return {480, 240}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

signals:
    void activated(int bar);
    /// Other bars are shown.
    void changed();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void recolor();
    void fitScale();
    int barAt(const QPoint &position) const;
    void setCurrent(int bar);

    Hue m_hue;
    QList<Bar> m_bars;
    int m_current = 0;
    int m_pressed = -1;
    FigureSpeech m_speech{this};
    QBarSet *m_set;
    QBarSeries *m_series;
    QBarCategoryAxis *m_labels;
    QValueAxis *m_scale;
};

} // namespace qundesk
