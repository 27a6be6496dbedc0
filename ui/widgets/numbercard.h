// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QAbstractButton>

namespace qundesk {

/// One big number with what it counts; a button where it leads somewhere.
class NumberCard : public QAbstractButton {
    Q_OBJECT
public:
    struct Content {
        QString title; ///< "Members"
        QString number; ///< "2 013"
        QString unit; ///< "/ 3 000"; may be empty
        QString hint; ///< at the right, small; may be empty
        Ink hintInk = Ink::Secondary;
        QString toolTip; ///< plain text; may be empty
    };

    /// \a icon by the name of style/icons.h. \a leads: it can be clicked and takes the focus.
    NumberCard(const QString &icon, bool leads, QWidget *parent = nullptr);

    void setContent(const Content &content);
    const Content &content() const { return m_content; }

    QSize sizeHint() const override { return {240, 96}; }
    QSize minimumSizeHint() const override { return {120, 96}; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    bool m_leads;
    Content m_content;
};

} // namespace qundesk
