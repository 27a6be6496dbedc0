// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace qundesk {

class ElidedLabel;

/// One outcome to tell. Plain text.
struct ToastData {
    QString icon; ///< name of style/icons.h
    QString text;
    QString actionText = {}; ///< empty: no action
    std::function<void()> action = {};
    Tone tone = Tone::Neutral; ///< colours the icon only
    QString shortcut = {}; ///< shown behind the action's word; the shortcut itself is the window's
};

/// A dark bar with one sentence that goes away by itself, but never while the mouse or the focus is on it.
class Toast : public QWidget {
    Q_OBJECT

public:
    static constexpr int kLifetimeMs = 8000;

    explicit Toast(ToastData toast, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_data.text; }
    /// Whole lifetime in milliseconds, from now on; 0 keeps the toast until somebody closes it.
    void setLifetime(int ms);
    /// Share of the lifetime that is left, 0 to 1.
    [[nodiscard]] qreal remaining() const;
    /// The mouse or the focus is on it.
    [[nodiscard]] bool isHeld() const;

    [[nodiscard]] QPushButton *actionButton() const { return m_action; } ///< null without an action
    [[nodiscard]] QPushButton *closeButton() const { return m_close; }

public slots:
    /// Runs the action, then goes.
    void runAction();
    /// Goes now.
    void dismiss();

signals:
    /// Emitted once; the toast deletes itself afterwards.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tick();
    [[nodiscard]] QRect lineRect() const;

    ToastData m_data;
    ElidedLabel *m_label;
    QPushButton *m_action = nullptr;
    QPushButton *m_close;
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    int m_lifetime = kLifetimeMs;
    qint64 m_left = kLifetimeMs;
    bool m_gone = false;
};

} // namespace qundesk
