// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>

namespace qundesk {

/// A filter pill: name and count. A click or Space turns it on and off; with Ctrl it is excluded (everything
/// but these). A count of 0 stays visible. Reads as "Muted, 4 members, on".
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    enum class State { Off, On, Excluded };

    explicit Chip(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QString label() const { return m_label; }
    void setLabel(const QString &label);

    /// spoken is what a screen reader says for the count, e.g. tr("%n members"); by default the number.
    void setCount(int count, const QString &spoken = {});
    void clearCount();
    [[nodiscard]] std::optional<int> count() const { return m_count; }

    [[nodiscard]] State state() const { return m_state; }
    void setState(State state);

    /// Whether Ctrl excludes; off by default.
    void setExcludable(bool on) { m_excludable = on; }
    [[nodiscard]] bool isExcludable() const { return m_excludable; }

    /// A small icon before the name, by the name of style/icons.h.
    void setIconName(const QString &name);
    [[nodiscard]] QString iconName() const { return m_iconName; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// By hand or by setState().
    void stateChanged(qundesk::Chip::State state);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont chipFont() const;
    [[nodiscard]] QString countText() const;
    void updateAccessible();

    QString m_label;
    QString m_iconName;
    QString m_spokenCount;
    std::optional<int> m_count;
    State m_state = State::Off;
    bool m_excludable = false;
    bool m_controlHeld = false;
};

} // namespace qundesk
