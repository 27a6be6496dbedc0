// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/groupdelegate.h"

#include "core/pinyin.h"
#include "core/text.h"
#include "models/grouplistmodel.h"
#include "style/avatarpainter.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/look.h"
#include "support/format.h"
#include "support/words.h"

#include <QAbstractItemView>

namespace qundesk {

namespace {
constexpr int avatarSize = 36;
}

GroupDelegate::GroupDelegate(QAbstractItemView *view) : QStyledItemDelegate(view), m_view(view) { }

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, metrics::kGroupRow};
}

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &colors = tokens(m_view);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(8, 1, -8, -1);
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(!selected                      ? colors.hoverWindow
                              : m_view->isActiveWindow() ? colors.sel
                                                         : colors.selInactive);
        painter->drawRoundedRect(card, metrics::kCardRadius, metrics::kCardRadius);
    }
    if (m_view->hasFocus() && m_view->currentIndex() == index)
        paintRing(painter, card, metrics::kCardRadius, colors.accent);

    const QString name = singleLine(index.data().toString());
    const quint64 id = quint64(index.data(GroupListModel::IdRole).toLongLong());
    const int top = card.center().y() - avatarSize / 2 + 1;
    paintAvatar(painter, QPointF(card.left() + 8, top), avatarSize, {id, name, AvatarShape::Square}, index);
    int right = card.right() - 8;
    if (const int requests = index.data(GroupListModel::BadgeRole).toInt(); requests > 0)
        right -= paintCount(painter, right, card.center().y() + 1, requests, colors, option.font) + 6;
    const bool wholeMute = index.data(GroupListModel::WholeMuteRole).toBool();
    if (wholeMute) {
        right -= metrics::kIcon;
        drawIcon(painter, QPointF(right, card.center().y() - 7), QStringLiteral("mute"), colors.warning);
        right -= 6;
    }

    const int left = card.left() + 8 + avatarSize + 10;
    const QFont nameFont = scaled(option.font, 0, selected ? QFont::DemiBold : QFont::Normal);
    const QRect nameRect(left, top - 1, right - left, 20);
    painter->setFont(nameFont);
    QList<TextSpan> spans;
    if (!m_searched.isEmpty()) {
        for (const auto &[start, length] : matchRanges(name, m_searched))
            spans.append({start, length});
    }
    if (spans.isEmpty()) {
        painter->setPen(colors.text);
        painter->drawText(nameRect, Qt::AlignVCenter | Qt::TextSingleLine,
                          m_elided.elided(name, nameFont, nameRect.width()));
    } else {
        drawMatchedText(painter, nameRect, name, spans, colors.text, colors.match);
    }

    int x = left;
    const int line = top + avatarSize - 8;
    if (const QVariant role = index.data(GroupListModel::MyRoleRole);
        role.isValid() && Role(role.toInt()) != Role::Member) {
        const bool owner = Role(role.toInt()) == Role::Owner;
        x +=
            paintBadge(painter, x, line, {words::role(Role(role.toInt())), owner ? Tone::Owner : Tone::Admin},
                       colors, option.font, metrics::kSmallBadge)
            + 6;
    }
    const QFont small = scaled(option.font, fontstep::kSecondary);
    const QString size = wholeMute
        ? tr("Everybody muted")
        : tr("%1 members").arg(format::count(index.data(GroupListModel::MembersRole).toInt()));
    painter->setFont(small);
    painter->setPen(colors.text2);
    painter->drawText(QRect(x, line - 9, right - x, 18), Qt::AlignVCenter | Qt::TextSingleLine,
                      m_elided.elided(size, small, right - x));
    painter->restore();
}

} // namespace qundesk

#include "moc_groupdelegate.cpp"
