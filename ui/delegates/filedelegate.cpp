// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/filedelegate.h"

#include "core/pinyin.h"
#include "core/text.h"
#include "models/filemodel.h"
#include "style/icons.h"
#include "style/look.h"
#include "support/format.h"

#include <QHeaderView>
#include <QTableView>

namespace qundesk {

namespace {

constexpr int padding = 8;
constexpr qint64 day = 86400;
constexpr int soonDays = 3;

bool hasSuffix(const QString &name, std::initializer_list<const char *> suffixes)
{
    const QString suffix = name.section(QLatin1Char('.'), 1).section(QLatin1Char('.'), -1).toLower();
    return std::ranges::any_of(suffixes, [&](const char *each) { return suffix == QLatin1String(each); });
}

} // namespace

FileDelegate::FileDelegate(QTableView *table, std::function<QDateTime()> now)
    : QStyledItemDelegate(table), m_table(table), m_now(std::move(now))
{
}

void FileDelegate::setDrop(int row, const QString &words, bool accepted)
{
    m_dropRow = row;
    m_dropWords = words;
    m_dropAccepted = accepted;
}

QString FileDelegate::iconOf(const QString &name, bool folder)
{
    if (folder)
        return QStringLiteral("folder");
    if (hasSuffix(name, {"zip", "rar", "7z", "gz", "xz", "tar", "bz2", "zst", "apk", "iso"}))
        return QStringLiteral("archive");
    if (hasSuffix(name, {"png", "jpg", "jpeg", "gif", "webp", "svg", "bmp", "heic"}))
        return QStringLiteral("image");
    if (hasSuffix(name, {"pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "txt", "csv"}))
        return QStringLiteral("file-text");
    return QStringLiteral("file");
}

QColor FileDelegate::inkOf(const QString &icon, const Tokens &tokens)
{
    if (icon == QLatin1String("folder"))
        return tokens.accent;
    if (icon == QLatin1String("archive"))
        return tokens.title;
    return icon == QLatin1String("image") ? tokens.admin : tokens.text2;
}

QSize FileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, metrics::kTableRow};
}

void FileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &colors = tokens(m_table);
    painter->save();
    paintGround(painter, option, index);
    const QRect cell = option.rect.adjusted(padding, 0, -padding, -1);
    const QFont &font = option.font;
    const bool folder = index.data(FileModel::FolderRole).toBool();
    const qint64 value = index.data(FileModel::RawRole).toLongLong();
    switch (FileModel::Column(index.column())) {
    case FileModel::Column::Name: paintName(painter, option, index); break;
    case FileModel::Column::Size:
        paintText(painter, cell, folder ? tr("%n file(s)", nullptr, int(value)) : format::bytes(value),
                  colors.text2, font, Qt::AlignRight);
        break;
    case FileModel::Column::Uploader:
        paintText(painter, cell, singleLine(index.data().toString()), colors.text2, font);
        break;
    case FileModel::Column::Uploaded:
        paintText(painter, cell,
                  value > 0 ? format::ago(QDateTime::fromSecsSinceEpoch(value), m_now())
                            : QStringLiteral("—"),
                  colors.text2, font);
        break;
    case FileModel::Column::Expires:
        if (!folder)
            paintExpiry(painter, cell, value, font);
        break;
    case FileModel::Column::Downloads:
        if (!folder)
            paintText(painter, cell, format::count(value), colors.text2, font, Qt::AlignRight);
        break;
    }
    paintRing(painter, option, index);
    painter->restore();
}

void FileDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens &colors = tokens(m_table);
    const QColor drop = m_dropAccepted ? colors.infoBg : colors.dangerBg;
    const QColor ground = index.row() == m_dropRow ? drop
        : option.state & QStyle::State_Selected
        ? (m_table->isActiveWindow() ? colors.sel : colors.selInactive)
        : index.row() == m_hoveredRow ? colors.hover
                                      : colors.base;
    painter->fillRect(option.rect, ground);
    paintHairline(painter, option.rect, colors.lineSoft);
}

void FileDelegate::paintRing(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const bool drop = index.row() == m_dropRow;
    if (!drop && (!m_table->hasFocus() || m_table->currentIndex().row() != index.row()))
        return;
    const Tokens &colors = tokens(m_table);
    const QColor ink = drop && !m_dropAccepted ? colors.danger : colors.accent;
    const QRect cell = option.rect;
    const int end = m_table->viewport()->width() - 1;
    painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 2), ink);
    painter->fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), ink);
    if (cell.left() <= 0)
        painter->fillRect(QRect(0, cell.top(), 2, cell.height()), ink);
    if (cell.right() >= end || index.column() == index.model()->columnCount() - 1)
        painter->fillRect(QRect(std::min(end, cell.right()) - 1, cell.top(), 2, cell.height()), ink);
}

void FileDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tokens &colors = tokens(m_table);
    QString name = singleLine(index.data().toString());
    if (name.isEmpty())
        name = QStringLiteral("—");
    const QString icon = iconOf(name, index.data(FileModel::FolderRole).toBool());
    const int left = option.rect.left() + metrics::kPageMargin;
    drawIcon(painter, QPointF(left, option.rect.center().y() - 8), icon, inkOf(icon, colors));
    QRect text = option.rect.adjusted(metrics::kPageMargin + metrics::kIcon + 12, 0, -padding, -1);
    if (index.row() == m_dropRow && !m_dropWords.isEmpty()) {
        const int taken = std::min(QFontMetrics(option.font).horizontalAdvance(name), text.width() / 2);
        const QString shown = m_elided.elided(name, option.font, taken + 1, Qt::ElideMiddle);
        paintText(painter, QRect(text.topLeft(), QSize(taken + 1, text.height())), shown, colors.text,
                  option.font);
        paintBadge(painter, text.left() + taken + 12, text.center().y() + 1,
                   {m_dropWords, m_dropAccepted ? Tone::Accent : Tone::Danger,
                    m_dropAccepted ? QStringLiteral("upload") : QStringLiteral("ban")},
                   colors, option.font, metrics::kBadge, text.width() - taken - 12);
        return;
    }
    paintText(painter, text, name, colors.text, option.font, Qt::AlignLeft, true);
}

void FileDelegate::paintExpiry(QPainter *painter, const QRect &cell, qint64 expires, const QFont &font) const
{
    const Tokens &colors = tokens(m_table);
    if (expires <= 0)
        return paintText(painter, cell, tr("Forever"), colors.text2, font);
    const qint64 left = expires - m_now().toSecsSinceEpoch();
    const QColor ink = left < soonDays * day ? colors.warning : colors.text2;
    const QString words = left <= 0 ? tr("Expired")
        : left < day                ? tr("Less than a day")
                                    : tr("%n day(s) left", nullptr, int(left / day));
    drawIcon(painter, QPointF(cell.left(), cell.center().y() - 6), QStringLiteral("clock"), ink,
             metrics::kCellIcon);
    paintText(painter, cell.adjusted(metrics::kCellIcon + 6, 0, 0, 0), words, ink, font);
}

void FileDelegate::paintText(QPainter *painter, const QRect &cell, const QString &text, const QColor &ink,
                             const QFont &font, Qt::Alignment side, bool searched) const
{
    if (text.isEmpty() || cell.width() <= 0)
        return;
    painter->setFont(font);
    if (searched && !m_searched.isEmpty()) {
        QList<TextSpan> spans;
        for (const auto &[start, length] : matchRanges(text, m_searched))
            spans.append({start, length});
        if (!spans.isEmpty())
            return drawMatchedText(painter, cell, text, spans, ink, tokens(m_table).match);
    }
    painter->setPen(ink);
    // The end of a file's name tells its kind, so the middle gives way.
    painter->drawText(cell, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                      m_elided.elided(text, font, cell.width(), searched ? Qt::ElideMiddle : Qt::ElideRight));
}

} // namespace qundesk

#include "moc_filedelegate.cpp"
