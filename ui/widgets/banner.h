// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace qundesk {

class ElidedLabel;
class IconLabel;

/// A tinted line over the full width of its area: a fact, its consequence, links at the right. Pages keep one
/// and show or hide it; appearing raises an alert for screen readers.
class Banner : public QWidget {
    Q_OBJECT

public:
    enum class Place {
        Window, ///< 40 px, above the group header
        Page ///< 36 px, below the chips
    };

    explicit Banner(Place place = Place::Page, QWidget *parent = nullptr);

    /// Tone Info, Success, Warning or Danger; icon empty: the tone's own.
    void setTone(Tone tone, const QString &icon = {});
    /// Plain text; the fact is heavier where a consequence stands beside it.
    void setText(const QString &fact, const QString &consequence = {});
    [[nodiscard]] QString fact() const;

    /// One more link at the right end.
    QPushButton *addLink(const QString &text);
    /// Takes all links away.
    void clearLinks();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void announce();

    Tone m_tone = Tone::Info;
    IconLabel *m_icon;
    ElidedLabel *m_fact;
    ElidedLabel *m_consequence;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_links;
};

} // namespace qundesk
