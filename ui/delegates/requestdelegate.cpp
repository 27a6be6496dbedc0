// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/requestdelegate.h"

#include "core/pinyin.h"
#include "core/text.h"
#include "session/requestinbox.h"
#include "session/sessionmanager.h"
#include "style/avatarpainter.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/look.h"
#include "support/format.h"
#include "support/requesttext.h"
#include "support/words.h"

#include <QListView>

namespace qundesk {

namespace {

using State = RequestRow::State;

constexpr int openHeight = 84;
constexpr int handledHeight = 60;
constexpr int editingHeight = 160;
constexpr int margin = metrics::kPageMargin;
constexpr int avatarTop = 12;
constexpr int buttonTop = 40;
constexpr int buttonGap = 8;
constexpr int leastButton = 64;
constexpr int waitWidth = 200;
constexpr int timeWidth = 140;

bool isOver(const RequestRow &row)
{
    return row.state == State::Approved || row.state == State::Rejected
        || row.state == State::HandledElsewhere;
}

RequestRow requestOf(const QModelIndex &index)
{
    return index.data(JoinRequestModel::RowRole).value<RequestRow>();
}

} // namespace

struct RequestDelegate::Row {
    QPainter *painter;
    QRect rect;
    QFont font;
    const Tokens &colors;
    RequestRow request;
    bool current;
    bool editing;
    bool hovered;
};

RequestDelegate::RequestDelegate(QListView *view, const SessionManager &sessions,
                                 std::function<QDateTime()> now)
    : QStyledItemDelegate(view), m_view(view), m_sessions(sessions), m_now(std::move(now))
{
}

QString RequestDelegate::approveText() { return tr("Approve", "verb"); }
QString RequestDelegate::rejectText() { return tr("Reject", "verb"); }

void RequestDelegate::setHovered(const QModelIndex &index, Part part)
{
    m_hovered = index;
    m_hoveredPart = part;
}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (m_editing.isValid() && m_editing == index)
        return {100, editingHeight};
    const auto state = State(index.data(JoinRequestModel::StateRole).toInt());
    const bool over =
        state == State::Approved || state == State::Rejected || state == State::HandledElsewhere;
    return {100, over ? handledHeight : openHeight};
}

QRect RequestDelegate::rectOf(Part part, const QRect &row) const
{
    const QFontMetrics fm(m_view->font());
    const int right = row.right() + 1 - margin;
    const int top = row.top() + buttonTop;
    const QRect more(right - metrics::kButton, top, metrics::kButton, metrics::kButton);
    const int rejectWidth = std::max(leastButton, fm.horizontalAdvance(rejectText()) + 24);
    const QRect reject(more.left() - buttonGap - rejectWidth, top, rejectWidth, metrics::kButton);
    const int approveWidth = std::max(leastButton, fm.horizontalAdvance(approveText()) + 24);
    switch (part) {
    case Part::More: return more;
    case Part::Reject: return reject;
    case Part::Approve:
        return {reject.left() - buttonGap - approveWidth, top, approveWidth, metrics::kButton};
    case Part::Undo: return {right - waitWidth, top, waitWidth, metrics::kButton};
    case Part::None: break;
    }
    return {};
}

RequestDelegate::Part RequestDelegate::partAt(const QPoint &position, const QRect &row,
                                              const RequestRow &request) const
{
    if (request.state == State::Waiting)
        return rectOf(Part::Undo, row).contains(position) ? Part::Undo : Part::None;
    if (!request.isOpen())
        return Part::None;
    for (const Part part : {Part::Approve, Part::Reject, Part::More}) {
        if (rectOf(part, row).contains(position))
            return part;
    }
    return Part::None;
}

void RequestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Row row{painter,
                  option.rect,
                  option.font,
                  tokens(m_view),
                  requestOf(index),
                  m_view->currentIndex() == index,
                  m_editing.isValid() && m_editing == index,
                  m_hovered.isValid() && m_hovered == index};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(row, option.state & QStyle::State_Selected, row.hovered);
    paintHead(row);
    if (isOver(row.request)) {
        paintEnding(row);
    } else {
        const bool asks = row.request.isOpen() && !row.editing;
        const int right = row.editing ? row.rect.right() - margin
            : asks                    ? rectOf(Part::Approve, row.rect).left() - 12
                                      : rectOf(Part::Undo, row.rect).left() - 12;
        paintWords(row, right);
        paintHints(row, right);
        if (asks)
            paintButtons(row);
        else if (!row.request.isOpen())
            paintWait(row);
    }
    if (row.current && m_view->hasFocus())
        paintRing(painter, row.rect.adjusted(0, 0, 0, -1), 0, row.colors.accent);
    painter->restore();
}

void RequestDelegate::paintGround(const Row &row, bool selected, bool hovered) const
{
    const bool several = m_view->selectionModel()->selectedIndexes().size() > 1;
    const QColor ground = selected && several
        ? (m_view->isActiveWindow() ? row.colors.sel : row.colors.selInactive)
        : row.current ? row.colors.alt
        : hovered     ? row.colors.hover
                      : row.colors.base;
    row.painter->fillRect(row.rect, ground);
    paintHairline(row.painter, row.rect.adjusted(margin, 0, -margin, 0), row.colors.lineSoft);
    if (row.current)
        row.painter->fillRect(QRect(row.rect.left(), row.rect.top(), 3, row.rect.height() - 1),
                              row.colors.accent);
}

int RequestDelegate::paintText(const Row &row, const QRect &rect, const QString &text, const QColor &ink,
                               const QFont &font, bool searched) const
{
    if (text.isEmpty() || rect.width() <= 8)
        return 0;
    row.painter->setFont(font);
    const int width = std::min(rect.width(), QFontMetrics(font).horizontalAdvance(text) + 1);
    if (searched && !m_searched.isEmpty()) {
        QList<TextSpan> spans;
        for (const auto &[start, length] : matchRanges(text, m_searched))
            spans.append({start, length});
        if (!spans.isEmpty()) {
            drawMatchedText(row.painter, rect, text, spans, ink, row.colors.match);
            return width;
        }
    }
    row.painter->setPen(ink);
    row.painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          m_elided.elided(text, font, rect.width()));
    return width;
}

void RequestDelegate::paintHead(const Row &row) const
{
    const bool over = isOver(row.request);
    const QFont small = scaled(row.font, fontstep::kSecondary);
    const QString name = row.request.displayName();
    const int size = over ? 32 : 40;
    row.painter->setOpacity(over ? 0.55 : 1);
    paintAvatar(row.painter, QPointF(row.rect.left() + margin, row.rect.top() + avatarTop + (over ? 2 : 0)),
                size, {quint64(number(row.request.request.userId)), name});
    row.painter->setOpacity(1);

    int right = row.rect.right() - margin;
    const int top = row.rect.top() + 10;
    if (row.request.request.time > 0) {
        const QString when = format::ago(QDateTime::fromSecsSinceEpoch(row.request.request.time), m_now());
        row.painter->setFont(small);
        row.painter->setPen(row.colors.text2);
        row.painter->drawText(QRect(right - timeWidth, top, timeWidth, 20),
                              Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, when);
        right -= QFontMetrics(small).horizontalAdvance(when) + 12;
    }
    int left = row.rect.left() + contentLeft;
    const QFont nameFont = scaled(row.font, 0, over ? QFont::Normal : QFont::DemiBold);
    // The name gives way to the number and the source, which tell who it is where names lie.
    const int nameRoom = std::min(right - left, std::max(120, (right - left) / 2));
    left += paintText(row, QRect(left, top, nameRoom, 20), name, over ? row.colors.text2 : row.colors.text,
                      nameFont, true)
        + 8;
    QString facts = QString::number(number(row.request.request.userId));
    if (m_tellsGroup) {
        facts += QStringLiteral(" · ") + requesttext::groupOf(row.request);
        if (const Session *session = m_sessions.session(row.request.account);
            session && m_sessions.sessions().size() > 1)
            facts += QStringLiteral(" · ") + singleLine(session->displayName());
    }
    left += paintText(row, QRect(left, top, std::max(0, right - left - 60), 20), facts, row.colors.text2,
                      small, true)
        + 10;
    if (!over && right - left > 40)
        paintBadge(row.painter, left, top + 10, requesttext::source(row.request, m_sessions), row.colors,
                   row.font, metrics::kBadge, right - left);
}

void RequestDelegate::paintWords(const Row &row, int right) const
{
    const auto [asked, said] = splitComment(row.request.request.comment);
    int left = row.rect.left() + contentLeft;
    const int top = row.rect.top() + 31;
    if (row.request.request.kind == JoinRequest::Kind::Invite) {
        paintText(row, QRect(left, top, right - left, 20),
                  tr("Invites this account to %1").arg(isolated(requesttext::groupOf(row.request))),
                  row.colors.text, row.font, false);
        return;
    }
    if (const QString question = singleLine(asked); !question.isEmpty())
        left += paintText(row, QRect(left, top, (right - left) / 2, 20), question, row.colors.text2, row.font,
                          true)
            + 8;
    const QString answer = singleLine(said);
    paintText(row, QRect(left, top, right - left, 20), answer.isEmpty() ? tr("No message") : answer,
              answer.isEmpty() ? row.colors.text3 : row.colors.text, row.font, !answer.isEmpty());
}

void RequestDelegate::paintHints(const Row &row, int right) const
{
    int left = row.rect.left() + contentLeft;
    const QList<Badge> badges = requesttext::hints(row.request, m_sessions);
    for (const Badge &badge : badges) {
        const int room = right - left;
        if (room < 40)
            return;
        left += paintBadge(row.painter, left, row.rect.top() + 64, badge, row.colors, row.font,
                           metrics::kBadge, room)
            + 6;
    }
}

void RequestDelegate::paintEnding(const Row &row) const
{
    const int left = row.rect.left() + contentLeft;
    const bool rejected = row.request.state == State::Rejected;
    drawIcon(row.painter, QPointF(left, row.rect.top() + 35),
             rejected ? QStringLiteral("close") : QStringLiteral("check"), row.colors.text2,
             metrics::kSmallIcon, 2);
    paintText(row, QRect(left + 18, row.rect.top() + 31, row.rect.right() - margin - left - 18, 20),
              requesttext::ending(row.request, m_sessions), row.colors.text2,
              scaled(row.font, fontstep::kSecondary), false);
}

void RequestDelegate::paintButtons(const Row &row) const
{
    const Session *session = m_sessions.session(row.request.account);
    const bool enabled = session && session->requests().barrier(row.request) == Barrier::None;
    paintButton(row, Part::Approve, approveText(), {}, enabled);
    paintButton(row, Part::Reject, rejectText(), {}, enabled);
    paintButton(row, Part::More, {}, QStringLiteral("more"), true);
}

void RequestDelegate::paintButton(const Row &row, Part part, const QString &text, const QString &icon,
                                  bool enabled) const
{
    const QRectF rect = rectOf(part, row.rect);
    const bool hovered = row.hovered && m_hoveredPart == part && enabled;
    row.painter->setPen(QPen(enabled ? row.colors.field : row.colors.lineSoft, 1));
    row.painter->setBrush(hovered ? row.colors.hover : row.colors.buttonFill());
    row.painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), metrics::kFieldRadius,
                                 metrics::kFieldRadius);
    const QColor ink = enabled ? row.colors.text : row.colors.disabled;
    if (!icon.isEmpty())
        return drawIcon(row.painter, rect.center() - QPointF(8, 8), icon, row.colors.text2);
    row.painter->setPen(ink);
    row.painter->setFont(row.font);
    row.painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void RequestDelegate::paintWait(const Row &row) const
{
    const QRectF box = rectOf(Part::Undo, row.rect);
    if (row.request.state == State::Sending) {
        drawIcon(row.painter, box.topLeft() + QPointF(10, 8), QStringLiteral("pending"), row.colors.text2);
        row.painter->setFont(row.font);
        row.painter->setPen(row.colors.text2);
        row.painter->drawText(box.adjusted(34, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                              words::confirming());
        return;
    }
    const qint64 left = std::max<qint64>(0, row.request.sendAt - m_now().toMSecsSinceEpoch());
    const int seconds = int((left + 999) / 1000);
    const ToneColors tone = row.colors.tone(row.request.approve ? Tone::Success : Tone::Danger);
    row.painter->setPen(Qt::NoPen);
    row.painter->setBrush(tone.ground);
    row.painter->drawRoundedRect(box, metrics::kFieldRadius, metrics::kFieldRadius);
    drawIcon(row.painter, box.topLeft() + QPointF(10, 8), QStringLiteral("pending"), tone.ink);
    row.painter->setFont(row.font);
    row.painter->setPen(tone.ink);
    row.painter->drawText(box.adjusted(34, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                          row.request.approve ? tr("Approves in %n s", nullptr, seconds)
                                              : tr("Rejects in %n s", nullptr, seconds));
    const QFont heavy = scaled(row.font, 0, QFont::DemiBold);
    row.painter->setFont(heavy);
    row.painter->setPen(row.colors.link);
    row.painter->drawText(box.adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                          tr("Undo"));
}

} // namespace qundesk

#include "moc_requestdelegate.cpp"
