// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/memberdelegate.h"

#include "core/duration.h"
#include "core/pinyin.h"
#include "core/text.h"
#include "models/membermodel.h"
#include "style/avatarpainter.h"
#include "style/icons.h"
#include "style/look.h"
#include "support/format.h"
#include "support/words.h"

#include <QHeaderView>
#include <QTableView>

namespace qundesk {

namespace {

constexpr int avatarSize = 26;
constexpr int padding = 8;

MemberModel::Column columnOf(const QModelIndex &index) { return MemberModel::Column(index.column()); }

QList<TextSpan> spansOf(const QString &text, const QString &query)
{
    QList<TextSpan> spans;
    if (query.isEmpty())
        return spans;
    for (const auto &[start, length] : matchRanges(text, query))
        spans.append({start, length});
    return spans;
}

} // namespace

MemberDelegate::MemberDelegate(QTableView *table, std::function<QDateTime()> now)
    : QStyledItemDelegate(table), m_table(table), m_now(std::move(now))
{
}

void MemberDelegate::setSearched(const QString &query) { m_searched = query; }

QSize MemberDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, metrics::kTableRow};
}

void MemberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &colors = tokens(m_table);
    painter->save();
    paintGround(painter, option, index, colors);
    const QRect cell = option.rect.adjusted(padding, 0, -padding, -1);
    const QFont &font = option.font;
    switch (columnOf(index)) {
    case MemberModel::Column::Name: paintName(painter, option, index, colors); break;
    case MemberModel::Column::Role: paintRole(painter, cell, index, font, colors); break;
    case MemberModel::Column::Title:
        if (const QString title = singleLine(index.data(MemberModel::RawRole).toString()); !title.isEmpty())
            paintBadge(painter, cell.left(), cell.center().y() + 1, {title, Tone::Title}, colors, font,
                       metrics::kBadge, cell.width());
        break;
    case MemberModel::Column::Joined:
    case MemberModel::Column::LastSpoke: paintTime(painter, cell, index, font, colors); break;
    case MemberModel::Column::MutedUntil: paintMute(painter, cell, index, font, colors); break;
    case MemberModel::Column::Level:
    case MemberModel::Column::Age:
        paintText(painter, cell, index.data().toString(), colors.text2, font,
                  Qt::AlignRight | Qt::AlignVCenter, false);
        break;
    default:
        paintText(painter, cell, singleLine(index.data().toString()), colors.text2, font,
                  Qt::AlignLeft | Qt::AlignVCenter, true);
    }
    paintRing(painter, option, index, colors);
    painter->restore();
}

void MemberDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const Tokens &colors) const
{
    const bool active = m_table->isActiveWindow();
    const QColor ground = option.state & QStyle::State_Selected ? (active ? colors.sel : colors.selInactive)
        : index.row() == m_hoveredRow                           ? colors.hover
                                                                : colors.base;
    painter->fillRect(option.rect, ground);
    paintHairline(painter, option.rect, colors.lineSoft);
}

void MemberDelegate::paintRing(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Tokens &colors) const
{
    if (!m_table->hasFocus() || m_table->currentIndex().row() != index.row())
        return;
    // Each cell draws its part of the ring around the whole row: lines above and below, ends at the outer
    // columns.
    const int first = m_table->horizontalHeader()->logicalIndexAt(0);
    const int end = m_table->viewport()->width() - 1;
    const QRect cell = option.rect;
    painter->setPen(Qt::NoPen);
    painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 2), colors.accent);
    painter->fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), colors.accent);
    if (index.column() == first || cell.left() <= 0)
        painter->fillRect(QRect(std::max(0, cell.left()), cell.top(), 2, cell.height()), colors.accent);
    if (cell.right() >= end
        || index.column()
            == m_table->horizontalHeader()->logicalIndex(m_table->horizontalHeader()->count() - 1))
        painter->fillRect(QRect(std::min(end, cell.right()) - 1, cell.top(), 2, cell.height()),
                          colors.accent);
}

void MemberDelegate::paintTick(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && index.row() != m_hoveredRow)
        return;
    QStyleOptionButton box;
    box.rect = QRect(option.rect.left() + 14, option.rect.center().y() - 8, 16, 16);
    box.state = QStyle::State_Enabled | (selected ? QStyle::State_On : QStyle::State_Off);
    m_table->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, m_table);
}

void MemberDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Tokens &colors) const
{
    paintTick(painter, option, index);
    const QRect cell = option.rect;
    const QString name = singleLine(index.data().toString());
    const quint64 id = quint64(index.data(MemberModel::IdRole).toLongLong());
    const int left = cell.left() + tickWidth + padding;
    paintAvatar(painter, QPointF(left, cell.top() + (cell.height() - avatarSize) / 2), avatarSize, {id, name},
                index);
    QRect text = cell.adjusted(tickWidth + padding + avatarSize + padding, 0, -padding, -1);
    if (index.data(MemberModel::BotRole).toBool()) {
        const Badge badge{words::bot(), Tone::Neutral};
        const int width = badgeWidth(badge, option.font);
        paintBadge(painter, text.right() - width, text.center().y() + 1, badge, colors, option.font);
        text.setRight(text.right() - width - padding);
    }
    paintText(painter, text, name, colors.text, option.font, Qt::AlignLeft | Qt::AlignVCenter, true);
}

void MemberDelegate::paintRole(QPainter *painter, const QRect &cell, const QModelIndex &index,
                               const QFont &font, const Tokens &colors) const
{
    const Role role = Role(index.data(MemberModel::MemberRoleRole).toInt());
    if (role == Role::Member)
        return; // the ordinary is silent
    paintBadge(painter, cell.left(), cell.center().y() + 1,
               {words::role(role), role == Role::Owner ? Tone::Owner : Tone::Admin}, colors, font,
               metrics::kBadge, cell.width());
}

void MemberDelegate::paintMute(QPainter *painter, const QRect &cell, const QModelIndex &index,
                               const QFont &font, const Tokens &colors) const
{
    const auto mark = RowMark(index.data(MemberModel::MarkRole).toInt());
    const qint64 left = index.data(MemberModel::MuteLeftRole).toLongLong();
    QString iconName, text;
    QColor ink;
    if (mark == RowMark::Sent) {
        iconName = QStringLiteral("pending");
        text = words::confirming();
        ink = colors.text2;
    } else if (mark == RowMark::Unconfirmed) {
        iconName = QStringLiteral("alert");
        text = words::unconfirmed();
        ink = colors.warning;
    } else if (mark == RowMark::Failed) {
        iconName = QStringLiteral("close");
        text = words::failed();
        ink = colors.danger;
    } else if (left > 0) {
        iconName = QStringLiteral("mute");
        text = countdown(std::chrono::seconds(left));
        ink = colors.warning;
    } else {
        return;
    }
    drawIcon(painter, QPointF(cell.left(), cell.center().y() - 6), iconName, ink, metrics::kCellIcon);
    paintText(painter, cell.adjusted(metrics::kCellIcon + 6, 0, 0, 0), text, ink, font,
              Qt::AlignLeft | Qt::AlignVCenter, false);
}

void MemberDelegate::paintTime(QPainter *painter, const QRect &cell, const QModelIndex &index,
                               const QFont &font, const Tokens &colors) const
{
    const bool spoke = columnOf(index) == MemberModel::Column::LastSpoke;
    const qint64 seconds = index.data(MemberModel::RawRole).toLongLong();
    QString text;
    QColor ink = spoke ? colors.text : colors.text2;
    const auto activity = Activity(index.data(MemberModel::ActivityRole).toInt());
    if (spoke && activity == Activity::Never) {
        text = words::never();
        ink = colors.warning;
    } else if (seconds <= 0 || (spoke && activity == Activity::Unknown)) {
        text = QStringLiteral("—");
        ink = m_table->selectionModel()->isRowSelected(index.row()) ? colors.text2 : colors.text3;
    } else {
        text = format::ago(QDateTime::fromSecsSinceEpoch(seconds), m_now());
    }
    paintText(painter, cell, text, ink, font, Qt::AlignLeft | Qt::AlignVCenter, false);
}

void MemberDelegate::paintText(QPainter *painter, const QRect &cell, const QString &text, const QColor &ink,
                               const QFont &font, Qt::Alignment alignment, bool searched) const
{
    if (text.isEmpty() || cell.width() <= 0)
        return;
    painter->setFont(font);
    if (searched && !m_searched.isEmpty()) {
        if (const auto spans = spansOf(text, m_searched); !spans.isEmpty())
            return drawMatchedText(painter, cell, text, spans, ink, tokens(m_table).match);
    }
    painter->setPen(ink);
    painter->drawText(cell, int(alignment) | Qt::TextSingleLine, m_elided.elided(text, font, cell.width()));
}

} // namespace qundesk

#include "moc_memberdelegate.cpp"
