// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/toast.h"

namespace qundesk {

/// Shows toasts at the bottom centre of a host widget: at most three, the older at the bottom, so that a new
/// one never moves those that are read.
class ToastStack : public QObject {
    Q_OBJECT

public:
    static constexpr int kMost = 3;

    /// The host also owns the stack.
    explicit ToastStack(QWidget *host);

    /// Shows one more; the oldest that nobody holds goes if there are too many.
    Toast *show(ToastData data);

    /// Distance of the lowest toast from the host's bottom edge: 16, plus what stands there (selection bar).
    void setBottomMargin(int pixels);
    /// Lifetime of toasts shown from now on; see Toast::setLifetime().
    void setLifetime(int ms) { m_lifetime = ms; }

    [[nodiscard]] QList<Toast *> toasts() const { return m_toasts; }
    /// The newest, whose action the window's shortcut runs; null without one.
    [[nodiscard]] Toast *newest() const { return m_toasts.isEmpty() ? nullptr : m_toasts.last(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void makeRoom();

    QWidget *m_host;
    QList<Toast *> m_toasts; ///< oldest first
    int m_bottomMargin = 16;
    int m_lifetime = Toast::kLifetimeMs;
};

} // namespace qundesk
