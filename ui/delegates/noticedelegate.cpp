// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/noticedelegate.h"

#include "core/pinyin.h"
#include "core/text.h"
#include "models/noticemodel.h"
#include "style/avatarpainter.h"
#include "style/fonts.h"
#include "style/look.h"
#include "support/format.h"

#include <QListView>
#include <QTextLayout>

namespace qundesk {

namespace {
constexpr int avatarSize = 36;
constexpr int margin = 12; ///< above and below
constexpr int textLeft = metrics::kPageMargin + avatarSize + 12;
constexpr int headHeight = 20;
constexpr int lineHeight = 20;
constexpr int mostLines = 3;
constexpr qsizetype mostCharacters = 1000; ///< of a text that are laid out
} // namespace

NoticeDelegate::NoticeDelegate(QListView *view, NameOf nameOf, Now now)
    : QStyledItemDelegate(view), m_view(view), m_nameOf(std::move(nameOf)), m_now(std::move(now))
{
}

int NoticeDelegate::textWidth() const
{
    return std::max(80, m_view->viewport()->width() - textLeft - metrics::kPageMargin);
}

QStringList NoticeDelegate::linesOf(const QString &text, const QFont &font, int width) const
{
    const QString key = QString::number(width) + QLatin1Char('/') + font.key() + QLatin1Char('/') + text;
    if (const QStringList *known = m_lines.object(key))
        return *known;
    QStringList lines;
    bool more = text.size() > mostCharacters;
    for (const QStringView part : QStringView(text).left(mostCharacters).split(u'\n')) {
        const QString paragraph = singleLine(part);
        if (paragraph.isEmpty())
            continue;
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        while (lines.size() <= mostLines) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
        if (lines.size() > mostLines)
            break;
    }
    if (lines.size() > mostLines) {
        lines.removeLast();
        more = true;
    }
    if (more && !lines.isEmpty()) {
        const QFontMetrics metrics(font);
        lines.last() = metrics.elidedText(lines.last() + QChar(0x2026), Qt::ElideRight, width);
    }
    m_lines.insert(key, new QStringList(lines));
    return lines;
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qsizetype lines = std::max<qsizetype>(
        1, linesOf(index.data(NoticeModel::TextRole).toString(), option.font, textWidth()).size());
    return {200, 2 * margin + headHeight + 2 + int(lines) * lineHeight};
}

QString NoticeDelegate::pictureLine(const QString &width, const QString &height)
{
    bool isWidth = false, isHeight = false;
    const int w = width.toInt(&isWidth), h = height.toInt(&isHeight);
    return isWidth && isHeight && w > 0 && h > 0 ? tr("Picture · %1 × %2", "width, height").arg(w).arg(h)
                                                 : tr("Picture");
}

QList<Badge> NoticeDelegate::badgesOf(const QModelIndex &index)
{
    QList<Badge> badges;
    if (index.data(NoticeModel::PinnedRole).toBool())
        badges.append({tr("Pinned"), Tone::Accent, QStringLiteral("pin")});
    if (index.data(NoticeModel::NewMembersRole).toBool())
        badges.append({tr("For new members"), Tone::Neutral, {}});
    if (index.data(NoticeModel::ConfirmRole).toBool())
        badges.append({tr("Confirmation asked"), Tone::Neutral, {}});
    if (const int pictures = index.data(NoticeModel::PicturesRole).toInt(); pictures > 0)
        badges.append({tr("%n picture(s)", nullptr, pictures), Tone::Neutral, QStringLiteral("image")});
    return badges;
}

void NoticeDelegate::paintLine(QPainter *painter, const QRect &rect, const QString &text, const QColor &ink,
                               const Tokens &colors) const
{
    QList<TextSpan> spans;
    if (!m_searched.isEmpty()) {
        for (const auto &[start, length] : matchRanges(text, m_searched))
            spans.append({start, length});
    }
    drawMatchedText(painter, rect, text, spans, ink, colors.match);
}

void NoticeDelegate::paintHead(QPainter *painter, QRect head, const QModelIndex &index, const QFont &font,
                               const Tokens &colors) const
{
    const QFont small = scaled(font, fontstep::kSecondary);
    const qint64 time = index.data(NoticeModel::TimeRole).toLongLong();
    if (time > 0) {
        const QString when = format::ago(QDateTime::fromSecsSinceEpoch(time), m_now());
        const int width = QFontMetrics(small).horizontalAdvance(when);
        painter->setFont(small);
        painter->setPen(colors.text2);
        painter->drawText(head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, when);
        head.setRight(head.right() - width - 12);
    }
    int badges = 0;
    const QList<Badge> all = badgesOf(index);
    for (const Badge &badge : all)
        badges += badgeWidth(badge, font) + 6;
    const QFont bold = scaled(font, 0, QFont::DemiBold);
    const UserId sender = UserId(index.data(NoticeModel::SenderRole).toLongLong());
    const QString name =
        m_elided.elided(singleLine(m_nameOf(sender)), bold, std::max(80, head.width() - badges - 8));
    painter->setFont(bold);
    paintLine(painter, head, name, colors.text, colors);
    int x = head.left() + QFontMetrics(bold).horizontalAdvance(name) + 8;
    for (const Badge &badge : all) {
        if (x + badgeWidth(badge, font) > head.right())
            break;
        x += paintBadge(painter, x, head.center().y() + 1, badge, colors, font) + 6;
    }
}

void NoticeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &colors = tokens(m_view);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect,
                      selected ? (m_view->isActiveWindow() ? colors.sel : colors.selInactive)
                          : option.state & QStyle::State_MouseOver ? colors.hover
                                                                   : colors.base);
    paintHairline(painter, option.rect, colors.lineSoft);
    const UserId sender = UserId(index.data(NoticeModel::SenderRole).toLongLong());
    paintAvatar(painter, QPointF(option.rect.left() + metrics::kPageMargin, option.rect.top() + margin),
                avatarSize, {quint64(number(sender)), singleLine(m_nameOf(sender))}, index);
    QRect line(option.rect.left() + textLeft, option.rect.top() + margin, textWidth(), headHeight);
    paintHead(painter, line, index, option.font, colors);
    line = QRect(line.left(), line.bottom() + 3, line.width(), lineHeight);
    painter->setFont(option.font);
    const QString text = index.data(NoticeModel::TextRole).toString();
    for (const QString &each : linesOf(text, option.font, line.width())) {
        paintLine(painter, line, each, colors.text, colors);
        line.translate(0, lineHeight);
    }
    if (m_view->hasFocus() && m_view->currentIndex() == index)
        paintRing(painter, option.rect, 0, colors.accent);
    painter->restore();
}

} // namespace qundesk

#include "moc_noticedelegate.cpp"
