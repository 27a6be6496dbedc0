// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/honordelegate.h"

#include "core/pinyin.h"
#include "core/text.h"
#include "models/honormodel.h"
#include "style/avatarpainter.h"
#include "style/fonts.h"
#include "style/look.h"

#include <QAbstractItemView>

namespace qundesk {

namespace {
constexpr int avatarSize = 36;
}

HonorDelegate::HonorDelegate(QAbstractItemView *view) : QStyledItemDelegate(view), m_view(view) { }

QSize HonorDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, metrics::kGroupRow};
}

void HonorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &colors = tokens(m_view);
    const bool present = index.data(HonorModel::PresentRole).toBool();
    painter->save();
    const QRect &row = option.rect;
    painter->fillRect(row,
                      option.state & QStyle::State_Selected
                          ? (m_view->isActiveWindow() ? colors.sel : colors.selInactive)
                          : option.state & QStyle::State_MouseOver ? colors.hover
                                                                   : colors.base);
    paintHairline(painter, row, colors.lineSoft);
    if (m_view->hasFocus() && m_view->currentIndex() == index)
        paintRing(painter, row.adjusted(0, 0, 0, -1), 0, colors.accent);

    const QString name = singleLine(index.data().toString());
    const qint64 id = index.data(HonorModel::IdRole).toLongLong();
    const QRect area = row.adjusted(metrics::kPageMargin, 0, -metrics::kPageMargin, -1);
    painter->setOpacity(present ? 1 : .45);
    paintAvatar(painter, QPointF(area.left(), area.center().y() - avatarSize / 2 + 1), avatarSize,
                {quint64(id), name}, index);
    painter->setOpacity(1);
    int right = area.right();
    if (!present) {
        const Badge gone{tr("No longer in the group"), Tone::Neutral};
        right -= badgeWidth(gone, option.font);
        paintBadge(painter, right, area.center().y() + 1, gone, colors, option.font);
        right -= 12;
    }
    const int left = area.left() + avatarSize + 12;
    const QFont small = scaled(option.font, fontstep::kSecondary);
    const QString digits = QString::number(id);
    const int digitsWidth = name == digits ? 0 : QFontMetrics(small).horizontalAdvance(digits) + 8;
    const QString words = singleLine(index.data(HonorModel::DescriptionRole).toString());
    const int top = area.center().y() - (words.isEmpty() ? 10 : 20);
    const int nameWidth = std::max(
        0, std::min(QFontMetrics(option.font).horizontalAdvance(name) + 2, right - left - digitsWidth));
    paintLine(painter, QRect(left, top, nameWidth, 20), name, option.font,
              present ? colors.text : colors.text2);
    if (digitsWidth > 0)
        paintLine(painter, QRect(left + nameWidth + 6, top, digitsWidth, 20), digits, small, colors.text2);
    paintLine(painter, QRect(left, top + 20, right - left, 18), words, small, colors.text2);
    painter->restore();
}

void HonorDelegate::paintLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                              const QColor &ink) const
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    painter->setFont(font);
    QList<TextSpan> spans;
    if (!m_searched.isEmpty()) {
        for (const auto &[start, length] : matchRanges(text, m_searched))
            spans.append({start, length});
    }
    if (!spans.isEmpty())
        return drawMatchedText(painter, rect, text, spans, ink, tokens(m_view).match);
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine, m_elided.elided(text, font, rect.width()));
}

} // namespace qundesk

#include "moc_honordelegate.cpp"
