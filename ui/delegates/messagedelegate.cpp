// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/messagedelegate.h"

#include "core/pinyin.h"
#include "core/text.h"
#include "delegates/wrappedtext.h"
#include "session/groupessence.h"
#include "session/groupmessages.h"
#include "session/groupsession.h"
#include "style/avatarpainter.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/look.h"
#include "support/messagetext.h"
#include "support/words.h"
#include "widgets/lazylistview.h"

namespace qundesk {

namespace {
constexpr int margin = 20;
constexpr int avatarSize = 36;
constexpr int dayHeight = 40;
constexpr int headHeight = 22;
constexpr int lineHeight = 20;
constexpr int padding = 8; ///< above and below a row with a head
constexpr int tightPadding = 4;
constexpr int sameBreath = 300; ///< seconds
constexpr int mostLines = 40;
constexpr qreal dimmed = 0.55;
} // namespace

MessageDelegate::MessageDelegate(LazyListView *view, MessageFilter *filter, std::function<QDateTime()> now)
    : QStyledItemDelegate(view), m_view(view), m_filter(filter), m_now(std::move(now))
{
}

void MessageDelegate::setGroup(GroupSession *group) { m_group = group; }

QString MessageDelegate::nameOf(const Message &message) const
{
    const auto *messages = m_group ? m_group->existingPart<GroupMessages>() : nullptr;
    const QString name = singleLine(messages ? messages->authorName(message) : message.sender.displayName());
    return name.isEmpty() ? QString::number(number(message.author())) : name;
}

bool MessageDelegate::continues(const MessageRow &before, const MessageRow &row) const
{
    const Message &a = before.message, &b = row.message;
    return a.author() == b.author() && a.anonymous == b.anonymous && b.time - a.time < sameBreath
        && !before.recalled && !row.recalled;
}

QString MessageDelegate::answeredLine(const MessageRow &row) const
{
    const qint64 id = messagetext::answeredId(row.message.content);
    if (id == 0)
        return {};
    const MessageRow *answered = m_filter->messages() ? m_filter->messages()->find(MessageId(id)) : nullptr;
    if (!answered)
        return tr("Answers an earlier message");
    const QString words =
        messagetext::line(answered->message.content, m_group ? m_group->members() : nullptr);
    return tr("%1: %2", "who wrote: the words").arg(isolated(nameOf(answered->message)), words);
}

MessageDelegate::Shape MessageDelegate::shapeOf(const QModelIndex &index) const
{
    Shape shape;
    shape.row = &m_filter->rowAt(index.row());
    const auto dayOf = [](const MessageRow &row) {
        return QDateTime::fromSecsSinceEpoch(row.message.time).date();
    };
    const MessageRow *before = index.row() > 0 ? &m_filter->rowAt(index.row() - 1) : nullptr;
    shape.day = !before || dayOf(*before) != dayOf(*shape.row);
    shape.head = shape.day || !continues(*before, *shape.row);
    shape.answered = answeredLine(*shape.row);
    shape.text =
        messagetext::shortened(shape.row->message.content, m_group ? m_group->members() : nullptr, mostLines);
    return shape;
}

int MessageDelegate::dayHeightOf(const QModelIndex &index) const
{
    return index.isValid() && shapeOf(index).day ? dayHeight : 0;
}

int MessageDelegate::textWidth(const QRect &row) const
{
    return std::clamp(row.width() - textLeft - margin, 40, widestText);
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Shape shape = shapeOf(index);
    int height = shape.head ? headHeight + 2 * padding : 2 * tightPadding;
    if (shape.day)
        height += dayHeight;
    if (shape.row->recalled)
        height += lineHeight;
    if (!shape.answered.isEmpty())
        height += lineHeight;
    if (!shape.text.isEmpty())
        height += WrappedText(shape.text, option.font, textWidth(option.rect)).height();
    return {option.rect.width(), (height + 3) / 4 * 4};
}

QList<TextSpan> MessageDelegate::spansIn(const QString &text) const
{
    QList<TextSpan> spans;
    if (m_searched.isEmpty())
        return spans;
    for (const auto &[start, length] : matchRanges(text, m_searched))
        spans.append({start, length});
    return spans;
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &colors = tokens(m_view);
    const Shape shape = shapeOf(index);
    painter->save();
    painter->setClipRect(option.rect);
    QRect area = option.rect;
    if (shape.day) {
        painter->fillRect(area, colors.base);
        paintDay(painter, QRect(area.left(), area.top(), area.width(), dayHeight),
                 QDateTime::fromSecsSinceEpoch(shape.row->message.time).date());
        area.setTop(area.top() + dayHeight);
    }
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ground = selected ? (m_view->isActiveWindow() ? colors.sel : colors.selInactive)
        : option.state & QStyle::State_MouseOver ? colors.hover
                                                 : colors.base;
    painter->fillRect(area, ground);
    if (option.state & QStyle::State_HasFocus)
        paintRing(painter, area, 0, colors.accent);
    int y = area.top() + (shape.head ? padding : tightPadding);
    if (shape.head) {
        paintHead(painter, QRect(area.left(), y, area.width(), headHeight), shape, option.font);
        y += headHeight;
    }
    const QRect line(area.left() + textLeft, y, textWidth(option.rect), lineHeight);
    int down = 0;
    if (shape.row->recalled) {
        const UserId by = shape.row->recalledBy;
        const Member *member = m_group ? m_group->members()->find(by) : nullptr;
        const QString who = member ? singleLine(member->displayName()) : QString::number(number(by));
        paintLine(painter, line, QStringLiteral("undo"),
                  number(by) == 0                         ? tr("Recalled. This computer has kept the words:")
                      : by == shape.row->message.author() ? tr("Recalled by the sender. This computer has "
                                                               "kept the words:")
                                                          : tr("Recalled by %1. This computer has kept the "
                                                               "words:")
                                                                .arg(isolated(who)),
                  option.font);
        down += lineHeight;
    }
    if (!shape.answered.isEmpty()) {
        painter->fillRect(QRect(line.left(), line.top() + down + 3, 2, lineHeight - 6), colors.ctl);
        paintLine(painter, line.translated(8, down).adjusted(0, 0, -8, 0), {}, shape.answered,
                  scaled(option.font, fontstep::kSecondary));
        down += lineHeight;
    }
    const WrappedText text(shape.text, option.font, textWidth(option.rect));
    text.draw(painter, QPointF(line.left(), y + down), shape.row->recalled ? colors.text2 : colors.text,
              spansIn(shape.text), colors.match);
    painter->restore();
}

void MessageDelegate::paintDay(QPainter *painter, const QRect &area, const QDate &date) const
{
    const Tokens &colors = tokens(m_view);
    const QString words = messagetext::day(date, m_now().date());
    const QFont font = scaled(m_view->font(), fontstep::kSecondary, QFont::DemiBold);
    const int half = QFontMetrics(font).horizontalAdvance(words) / 2 + 12;
    const int middle = area.center().x(), y = area.center().y();
    painter->fillRect(QRect(QPoint(area.left() + margin, y), QPoint(middle - half, y)), colors.lineSoft);
    painter->fillRect(QRect(QPoint(middle + half, y), QPoint(area.right() - margin, y)), colors.lineSoft);
    painter->setFont(font);
    painter->setPen(colors.text2);
    painter->drawText(area, Qt::AlignCenter | Qt::TextSingleLine, words);
}

QList<Badge> MessageDelegate::badgesOf(const Message &message) const
{
    QList<Badge> badges;
    const auto *messages = m_group ? m_group->existingPart<GroupMessages>() : nullptr;
    const Role role = messages ? messages->authorRole(message) : Role::Member;
    if (message.anonymous)
        badges.append({tr("Anonymous"), Tone::Neutral});
    if (role != Role::Member)
        badges.append({words::role(role), role == Role::Owner ? Tone::Owner : Tone::Admin});
    const Member *member = m_group ? m_group->members()->find(message.author()) : nullptr;
    const QString title = singleLine(member ? member->title : message.sender.title);
    if (!title.isEmpty() && !message.anonymous)
        badges.append({title, Tone::Title});
    const auto *essence = m_group ? m_group->existingPart<GroupEssence>() : nullptr;
    if (essence && essence->isEssence(message))
        badges.append({tr("Essence"), Tone::Warning, QStringLiteral("star")});
    return badges;
}

int MessageDelegate::paintBadges(QPainter *painter, int x, int y, const Shape &shape, const QFont &font,
                                 int limit) const
{
    for (const Badge &badge : badgesOf(shape.row->message)) {
        const int room = std::min(160, limit - x);
        if (room < 40)
            break;
        x += paintBadge(painter, x, y, badge, tokens(m_view), font, metrics::kBadge, room) + 6;
    }
    return x;
}

void MessageDelegate::paintHead(QPainter *painter, const QRect &line, const Shape &shape,
                                const QFont &font) const
{
    const Tokens &colors = tokens(m_view);
    const Message &message = shape.row->message;
    const QString name = nameOf(message);
    const auto id = quint64(message.anonymous ? message.anonymous->id : number(message.author()));
    painter->setOpacity(shape.row->recalled ? dimmed : 1);
    const QPointF place(line.left() + margin, line.top() + 1);
    if (message.anonymous) // nobody's number: there is no picture to ask for
        painter->drawPixmap(
            place, initialAvatar(id, name, avatarSize, painter->device()->devicePixelRatioF(), colors.dark));
    else
        paintAvatar(painter, place, avatarSize, {id, name});
    painter->setOpacity(1);

    int taken = 60; // of the time
    for (const Badge &badge : badgesOf(message))
        taken += std::min(160, badgeWidth(badge, font)) + 6;
    const int left = line.left() + textLeft;
    const int limit = left + textWidth(line);
    const QFont bold = scaled(font, 0, QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const int room = std::max(80, limit - left - taken);
    const QString shown = metrics.elidedText(name, Qt::ElideRight, room);
    const int width = metrics.horizontalAdvance(shown);
    const QRect box(left, line.top(), width + 4, lineHeight);
    painter->setFont(bold);
    const QColor ink = shape.row->recalled ? colors.text2 : colors.text;
    if (const auto spans = spansIn(shown); !spans.isEmpty())
        drawMatchedText(painter, box, shown, spans, ink, colors.match);
    else {
        painter->setPen(ink);
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    }
    const int x = paintBadges(painter, left + width + 8, line.top() + lineHeight / 2, shape, font, limit);
    painter->setFont(scaled(font, fontstep::kSecondary));
    painter->setPen(colors.text2);
    painter->drawText(QRect(x, line.top(), 80, lineHeight), Qt::AlignVCenter | Qt::TextSingleLine,
                      QDateTime::fromSecsSinceEpoch(message.time).toString(QStringLiteral("HH:mm")));
}

void MessageDelegate::paintLine(QPainter *painter, const QRect &line, const QString &icon,
                                const QString &text, const QFont &font) const
{
    const Tokens &colors = tokens(m_view);
    QRect box = line;
    if (!icon.isEmpty()) {
        drawIcon(painter, QPointF(line.left(), line.top() + 3), icon, colors.text2, metrics::kCellIcon);
        box.setLeft(line.left() + lineHeight);
    }
    painter->setFont(font);
    painter->setPen(colors.text2);
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace qundesk

#include "moc_messagedelegate.cpp"
