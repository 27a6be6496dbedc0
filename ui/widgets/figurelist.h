// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"
#include "widgets/figurespeech.h"

namespace qundesk {

/// Lines of name and number, with a bar between them or an icon before them. One tab stop: arrows move, Enter
/// or a click chooses.
class FigureList : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString label;
        QString number; ///< as shown
        QString spoken; ///< "Admins: 9 members"
        int value = 0; ///< length of the bar
        QString icon; ///< by the name of style/icons.h
        Ink ink = Ink::Secondary; ///< of the icon
        bool neutral = false; ///< grey bar: no step of the scale
        friend bool operator==(const Line &, const Line &) = default;
    };

    explicit FigureList(bool withBars, QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
    const QList<Line> &lines() const { return m_lines; }
    /// What screen readers say: \a sentence has all the numbers.
    void setTexts(const QString &title, const QString &sentence) { m_speech.setTexts(title, sentence); }
    int current() const { return m_lines.isEmpty() ? -1 : m_current; }
    QRect lineRect(int line) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(int line);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int lineAt(const QPoint &position) const;
    void setCurrent(int line);
    void setHovered(int line);
    void paintLine(QPainter *painter, int line, int labelWidth, int numberWidth, int most) const;

    bool m_withBars;
    QList<Line> m_lines;
    int m_current = 0;
    int m_hovered = -1;
    int m_pressed = -1;
    FigureSpeech m_speech{this};
};

} // namespace qundesk
