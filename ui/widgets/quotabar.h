// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace qundesk {

class ElidedLabel;
class IconLabel;

/// Space used of a limit: the numbers above a thin bar. From 80 % amber with a warning sign, from 95 % red.
class QuotaBar : public QWidget {
    Q_OBJECT

public:
    enum class Level { Plenty, Tight, Full };

    explicit QuotaBar(QWidget *parent = nullptr);

    /// numbers is what stands above the bar, e.g. "8.2 / 10 GB". A total of 0 or less: limit unknown, empty
    /// bar.
    void setUsage(qint64 used, qint64 total, const QString &numbers);
    [[nodiscard]] Level level() const { return m_level; }

    /// 6 by default, 8 on the Overview.
    void setBarHeight(int pixels);

private:
    IconLabel *m_icon;
    ElidedLabel *m_numbers;
    QProgressBar *m_bar;
    Level m_level = Level::Plenty;
};

} // namespace qundesk
