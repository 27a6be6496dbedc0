// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace qundesk {

class InkLabel;

/// What a page shows where its rows would be: an icon, one sentence, one line naming what was asked, at most
/// two buttons.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Icon by the name of style/icons.h; both texts plain, the second may have lines and may be empty.
    void setContent(const QString &icon, const QString &title, const QString &text = {});
    [[nodiscard]] QString title() const;

    /// A button below; the first of a page is usually primary.
    QPushButton *addButton(const QString &text, bool primary = false);
    void clearButtons();

private:
    class Disc;

    Disc *m_disc;
    InkLabel *m_title;
    InkLabel *m_text;
    QHBoxLayout *m_buttonRow;
    QList<QPushButton *> m_buttons;
};

} // namespace qundesk
