// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace qundesk {

/// A choice of one of a few words. One tab stop; arrows move inside, Space or Enter chooses (arrows alone
/// never do: a choice may be an order to a server).
class Segments : public QWidget {
    Q_OBJECT

public:
    explicit Segments(const QStringList &labels = {}, QWidget *parent = nullptr);

    /// Replaces the words; the first is current then.
    void setLabels(const QStringList &labels);
    [[nodiscard]] int count() const;

    /// The chosen segment; -1 while unknown.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);

    /// A last segment with that word that exists only while the truth is unknown and is the chosen one then.
    /// An empty word takes it away. setCurrent() ends it too.
    void setUnknown(const QString &label);
    [[nodiscard]] bool isUnknown() const { return !m_unknownLabel.isEmpty(); }

    /// False: a click only emits activated(); what is shown changes by setCurrent() alone (a server's state).
    void setAutomatic(bool on) { m_automatic = on; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// Somebody chose a segment (also the current one again while unknown). Not emitted by setCurrent().
    void activated(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void arrange();
    void choose(int index);
    void updateChecks();

    QStringList m_labels;
    QString m_unknownLabel;
    QList<QWidget *> m_buttons;
    int m_current = 0;
    bool m_automatic = true;
};

} // namespace qundesk
