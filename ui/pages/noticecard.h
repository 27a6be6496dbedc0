// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#include <QDateTime>

class QPushButton;

namespace qundesk {

class GroupNotices;

/// The notice that was published last. Hidden while none is known.
class NoticeCard : public Card {
    Q_OBJECT
public:
    explicit NoticeCard(QWidget *parent = nullptr);

    /// Null hides it.
    void showNewest(const GroupNotices *notices, const QDateTime &now);
    void retranslate();

signals:
    void noticesWanted();

private:
    ElidedLabel *m_text;
    ElidedLabel *m_line;
    QPushButton *m_show;
};

} // namespace qundesk
