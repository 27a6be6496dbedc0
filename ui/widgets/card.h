// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace qundesk {

class ElidedLabel;
class InkLabel;
struct Tokens;

/// A white surface with round corners on the ground of the window: a title, a hint beside it, what belongs to
/// it below.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// An empty title leaves the head away.
    void setTitle(const QString &title, const QString &hint = {});
    /// At the right end of the head.
    void addToHead(QWidget *widget);
    /// Below the head.
    QVBoxLayout *column() const { return m_column; }

    /// The surface alone, for buttons that look like cards. \a lifted: under the mouse or pressed.
    static void paintSurface(QPainter *painter, const QRect &rect, const Tokens &tokens, bool lifted = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_head;
    QHBoxLayout *m_headRow;
    InkLabel *m_title;
    ElidedLabel *m_hint;
    QVBoxLayout *m_column;
};

} // namespace qundesk
