// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/essencedelegate.h"

#include "core/pinyin.h"
#include "core/text.h"
#include "delegates/wrappedtext.h"
#include "session/groupsession.h"
#include "style/avatarpainter.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/look.h"
#include "support/messagetext.h"
#include "widgets/lazylistview.h"

#include <QDateTime>

namespace qundesk {

namespace {
constexpr int margin = 20;
constexpr int avatarSize = 36;
constexpr int textLeft = 68;
constexpr int widestText = 720;
constexpr int headHeight = 22;
constexpr int footHeight = 22;
constexpr int padding = 10;
constexpr int mostLines = 6;

int textWidth(const QRect &row) { return std::clamp(row.width() - textLeft - margin, 40, widestText); }

QString moment(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

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

EssenceDelegate::EssenceDelegate(LazyListView *view, EssenceFilter *filter)
    : QStyledItemDelegate(view), m_view(view), m_filter(filter)
{
}

void EssenceDelegate::setGroup(GroupSession *group) { m_group = group; }

QString EssenceDelegate::wordsOf(const EssenceRow &row) const
{
    switch (row.words) {
    case EssenceRow::Words::Known: {
        const QString text =
            messagetext::shortened(row.entry.content, m_group ? m_group->members() : nullptr, mostLines);
        return text.isEmpty() ? tr("[Nothing that can be shown here]") : text;
    }
    case EssenceRow::Words::Unreadable: return tr("The message can no longer be read");
    case EssenceRow::Words::Unknown:
    case EssenceRow::Words::Asked: break;
    }
    return tr("Reading the words…");
}

QString EssenceDelegate::nameOf(UserId user, const QString &told) const
{
    const Member *member = m_group ? m_group->members()->find(user) : nullptr;
    const QString name = singleLine(member ? member->displayName() : told);
    const QString digits = QString::number(number(user));
    if (user == anonymousUser
        && (name.isEmpty() || name == digits)) // some servers take the number for a name
        return tr("Anonymous");
    return name.isEmpty() ? digits : name;
}

QSize EssenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const WrappedText text(wordsOf(m_filter->rowAt(index.row())), option.font, textWidth(option.rect));
    const int height = 2 * padding + headHeight + text.height() + footHeight;
    return {option.rect.width(), (height + 3) / 4 * 4};
}

void EssenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &colors = tokens(m_view);
    const EssenceRow &row = m_filter->rowAt(index.row());
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect,
                      option.state & QStyle::State_Selected
                          ? (m_view->isActiveWindow() ? colors.sel : colors.selInactive)
                          : option.state & QStyle::State_MouseOver ? colors.hover
                                                                   : colors.base);
    paintHairline(painter, option.rect, colors.lineSoft);
    if (option.state & QStyle::State_HasFocus)
        paintRing(painter, option.rect, 0, colors.accent);
    QRect line(option.rect.left(), option.rect.top() + padding, option.rect.width(), headHeight);
    paintHead(painter, line, row, option.font);
    const QString words = wordsOf(row);
    const WrappedText text(words, option.font, textWidth(option.rect));
    const bool known = row.words == EssenceRow::Words::Known;
    text.draw(painter, QPointF(line.left() + textLeft, line.bottom() + 1), known ? colors.text : colors.text2,
              known ? spansOf(words, m_searched) : QList<TextSpan>(), colors.match);
    line.translate(0, headHeight + text.height());
    paintFoot(painter, QRect(line.left() + textLeft, line.top(), textWidth(option.rect), footHeight), row,
              option.font);
    painter->restore();
}

void EssenceDelegate::paintHead(QPainter *painter, const QRect &line, const EssenceRow &row,
                                const QFont &font) const
{
    const Tokens &colors = tokens(m_view);
    const QString name = nameOf(row.entry.senderId, row.entry.senderName);
    paintAvatar(painter, QPointF(line.left() + margin, line.top() + 1), avatarSize,
                {quint64(number(row.entry.senderId)), name});
    const QFont bold = scaled(font, 0, QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const int room = std::max(80, textWidth(line) - 140);
    const QString shown = metrics.elidedText(name, Qt::ElideRight, room);
    const QRect box(line.left() + textLeft, line.top(), metrics.horizontalAdvance(shown) + 4, 20);
    painter->setFont(bold);
    if (const auto spans = spansOf(shown, m_searched); !spans.isEmpty()) {
        drawMatchedText(painter, box, shown, spans, colors.text, colors.match);
    } else {
        painter->setPen(colors.text);
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    }
    if (row.entry.senderTime <= 0)
        return;
    painter->setFont(scaled(font, fontstep::kSecondary));
    painter->setPen(colors.text2);
    painter->drawText(QRect(box.right() + 8, line.top(), 140, 20), Qt::AlignVCenter | Qt::TextSingleLine,
                      moment(row.entry.senderTime));
}

void EssenceDelegate::paintFoot(QPainter *painter, const QRect &line, const EssenceRow &row,
                                const QFont &font) const
{
    const Tokens &colors = tokens(m_view);
    const EssenceEntry &entry = row.entry;
    const bool known = number(entry.operatorId) != 0 || !entry.operatorName.isEmpty();
    QString words = known ? tr("Marked by %1").arg(isolated(nameOf(entry.operatorId, entry.operatorName)))
                          : tr("Marked by an unknown person"); // quirk(Lagrange): events may not tell who
    if (entry.operatorTime > 0)
        words += QStringLiteral(" · ") + moment(entry.operatorTime);
    drawIcon(painter, QPointF(line.left(), line.top() + 5), QStringLiteral("star"), colors.warning,
             metrics::kSmallIcon);
    const QFont small = scaled(font, fontstep::kSecondary);
    painter->setFont(small);
    painter->setPen(colors.text2);
    const QRect box = line.adjusted(18, 2, 0, 0);
    painter->drawText(box, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(words, Qt::ElideRight, box.width()));
}

} // namespace qundesk

#include "moc_essencedelegate.cpp"
