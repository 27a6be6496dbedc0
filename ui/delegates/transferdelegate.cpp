// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/transferdelegate.h"

#include "models/transfermodel.h"
#include "style/icons.h"
#include "style/look.h"

#include <QStyle>
#include <QStyleOptionProgressBar>
#include <QTableView>

namespace qundesk {

namespace {

using Column = TransferModel::Column;
using State = Transfer::State;

constexpr int inset = 8;
constexpr int percentWidth = 44;
constexpr int barSteps = 1000;

QColor inkOf(State state, const Tokens &colors)
{
    switch (state) {
    case State::Failed: return colors.danger;
    case State::Unknown: return colors.warning;
    case State::Finished: return colors.success;
    default: return colors.text2;
    }
}

QString signOf(State state)
{
    switch (state) {
    case State::Waiting: return QStringLiteral("clock");
    case State::Preparing:
    case State::Running: return QStringLiteral("play");
    case State::Paused: return QStringLiteral("pause");
    case State::Unknown: return QStringLiteral("alert");
    case State::Failed: return QStringLiteral("close");
    case State::Finished: return QStringLiteral("check");
    }
    return {};
}

} // namespace

QSize TransferDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, metrics::kCompactRow};
}

void TransferDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Tokens &colors = tokens(m_table);
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active;
    painter->fillRect(option.rect,
                      selected                          ? (active ? colors.sel : colors.selInactive)
                          : index.row() == m_hoveredRow ? colors.hover
                                                        : colors.base);
    paintHairline(painter, option.rect, colors.lineSoft);
    if (m_table->hasFocus() && m_table->currentIndex().row() == index.row()) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                          colors.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colors.accent);
    }
}

void TransferDelegate::paintBar(QPainter *painter, const QRect &cell, const QModelIndex &index,
                                const QFont &font) const
{
    const int thousandths = index.data(TransferModel::RawRole).toInt();
    const auto state = State(index.data(TransferModel::StateRole).toInt());
    const Tokens &colors = tokens(m_table);
    const QRect number = cell.adjusted(std::max(0, cell.width() - percentWidth), 0, 0, 0);
    painter->setFont(font);
    painter->setPen(colors.text2);
    painter->drawText(number, int(Qt::AlignRight | Qt::AlignVCenter), index.data().toString());
    const bool unknown = thousandths < 0;
    if (unknown && state != State::Running && state != State::Preparing)
        return; // nothing moves, so nothing is hinted at
    QStyleOptionProgressBar bar;
    bar.initFrom(m_table);
    bar.rect = QRect(cell.left(), cell.center().y() - metrics::kProgress / 2,
                     cell.width() - percentWidth - inset, metrics::kProgress);
    if (bar.rect.width() < metrics::kProgress)
        return;
    bar.minimum = 0;
    bar.maximum = unknown ? 0 : barSteps;
    bar.progress = std::max(0, thousandths);
    bar.state |= QStyle::State_Horizontal;
    painter->setRenderHint(QPainter::Antialiasing);
    m_table->style()->drawControl(QStyle::CE_ProgressBarGroove, &bar, painter, m_table);
    m_table->style()->drawControl(QStyle::CE_ProgressBarContents, &bar, painter, m_table);
}

void TransferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tokens &colors = tokens(m_table);
    painter->save();
    paintGround(painter, option, index);
    const auto column = Column(index.column());
    QRect cell = option.rect.adjusted(column == Column::Name ? metrics::kPageMargin : inset, 0, -inset, -1);
    QColor ink = column == Column::Name ? colors.text : colors.text2;
    if (column == Column::Name) {
        const bool up = index.data(TransferModel::DirectionRole).toInt() == int(Transfer::Direction::Upload);
        drawIcon(painter, QPointF(cell.left(), cell.center().y() - metrics::kCellIcon / 2),
                 up ? QStringLiteral("upload") : QStringLiteral("download"), colors.text2,
                 metrics::kCellIcon);
        cell.setLeft(cell.left() + metrics::kCellIcon + inset);
    }
    if (column == Column::State) {
        const auto state = State(index.data(TransferModel::StateRole).toInt());
        ink = inkOf(state, colors);
        // Not by colour alone.
        drawIcon(painter, QPointF(cell.left(), cell.center().y() - metrics::kSmallIcon / 2), signOf(state),
                 ink, metrics::kSmallIcon);
        cell.setLeft(cell.left() + metrics::kSmallIcon + inset / 2);
    }
    if (column == Column::Progress) {
        paintBar(painter, cell, index, option.font);
    } else if (cell.width() > 0) {
        const int side = index.data(Qt::TextAlignmentRole).toInt();
        painter->setFont(option.font);
        painter->setPen(ink);
        painter->drawText(cell, (side ? side : int(Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
                          m_elided.elided(index.data().toString(), option.font, cell.width(),
                                          column == Column::Name ? Qt::ElideMiddle : Qt::ElideRight));
    }
    painter->restore();
}

} // namespace qundesk

#include "moc_transferdelegate.cpp"
