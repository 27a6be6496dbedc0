// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace qundesk {

class Chip;

/// Chips in one line; those that do not fit go into a "More" menu at the end. One tab stop: arrows, Home and
/// End move inside.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    /// Takes the chip over and shows it last.
    Chip *addChip(Chip *chip);
    /// The same for a new chip.
    Chip *addChip(const QString &label);
    /// Deletes all chips.
    void clear();

    [[nodiscard]] QList<Chip *> chips() const { return m_chips; }
    /// How many chips stand in the line; the others are in the menu.
    [[nodiscard]] int visibleChips() const { return m_visible; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fillMenu();
    void updateMoreButton();
    void setTabStop(QWidget *stop);
    [[nodiscard]] QList<QWidget *> stops() const;
    bool moveFocus(const QWidget *from, int key);

    QList<Chip *> m_chips;
    QToolButton *m_more;
    QMenu *m_menu;
    int m_visible = 0;
};

} // namespace qundesk
