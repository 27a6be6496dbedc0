// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/avatarpainter.h"

#include "style/avatarsource.h"
#include "style/look.h"

#include <QGuiApplication>
#include <QImage>
#include <QModelIndex>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QWidget>

#include <array>

namespace qundesk {

namespace {

constexpr std::array<int, 10> kHues{212, 258, 292, 334, 8, 28, 44, 96, 152, 182};
constexpr qreal kInitialShare = 0.44;
constexpr qreal kSquareRadius = 0.25;

quint64 splitMix64(quint64 id)
{
    quint64 z = id + 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

QPixmap blank(int size, qreal dpr)
{
    const int pixels = qMax(1, qRound(size * dpr));
    QPixmap pixmap(pixels, pixels);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

QPainterPath outline(int size, AvatarShape shape)
{
    QPainterPath path;
    if (shape == AvatarShape::Round)
        path.addEllipse(0, 0, size, size);
    else
        path.addRoundedRect(0, 0, size, size, size * kSquareRadius, size * kSquareRadius);
    return path;
}

bool isHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x323AF);
}

} // namespace

AvatarColors avatarColors(quint64 id, bool dark)
{
    const int hue = kHues.at(splitMix64(id) % kHues.size());
    const auto hsl = [hue](int saturation, int lightness) {
        return QColor::fromHsl(hue, saturation * 255 / 100, lightness * 255 / 100);
    };
    return dark ? AvatarColors{hsl(27, 24), hsl(67, 82)} : AvatarColors{hsl(59, 88), hsl(59, 27)};
}

QString avatarInitial(const QString &name)
{
    const QList<uint> letters = name.toUcs4();
    for (const uint letter : letters) {
        if (isHan(letter)) {
            const char32_t han = letter;
            return QString::fromUcs4(&han, 1);
        }
    }
    for (const uint letter : letters) {
        if (QChar::isLetterOrNumber(letter)) {
            const char32_t upper = QChar::toUpper(letter);
            return QString::fromUcs4(&upper, 1);
        }
    }
    return QStringLiteral("?");
}

void paintAvatar(QPainter *painter, const QPointF &topLeft, int size, const AvatarSubject &subject)
{
    paintAvatar(painter, topLeft, size, subject, {});
}

void paintAvatar(QPainter *painter, const QPointF &topLeft, int size, const AvatarSubject &subject,
                 const QModelIndex &index)
{
    QPaintDevice *device = painter->device();
    auto *widget = device->devType() == QInternal::Widget ? static_cast<QWidget *>(device) : nullptr;
    const qreal ratio = device->devicePixelRatioF();
    if (AvatarSource *source = avatarSource(widget)) {
        const QImage picture = source->picture(subject, size, ratio);
        if (!picture.isNull())
            return painter->drawImage(topLeft, picture);
        if (widget)
            source->wait(subject, widget,
                         painter->transform().mapRect(QRectF(topLeft, QSizeF(size, size))).toAlignedRect(),
                         index);
    }
    painter->drawPixmap(
        topLeft, initialAvatar(subject.id, subject.name, size, ratio, tokens(widget).dark, subject.shape));
}

QPixmap initialAvatar(quint64 id, const QString &name, int size, qreal dpr, bool dark, AvatarShape shape)
{
    const QString initial = avatarInitial(name);
    const QString key = QStringLiteral("qd-avatar/%1/%2/%3/%4/%5/%6")
                            .arg(id)
                            .arg(initial)
                            .arg(size)
                            .arg(dpr)
                            .arg(dark ? 1 : 0)
                            .arg(static_cast<int>(shape));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const AvatarColors colors = avatarColors(id, dark);
    pixmap = blank(size, dpr);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outline(size, shape), colors.ground);
    QFont font = QGuiApplication::font();
    font.setPixelSize(qMax(1, qRound(size * kInitialShare)));
    painter.setFont(font);
    painter.setPen(colors.ink);
    painter.drawText(QRectF(0, 0, size, size), Qt::AlignCenter, initial);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap maskedAvatar(const QImage &image, int size, qreal dpr, AvatarShape shape)
{
    if (image.isNull())
        return {};
    QPixmap pixmap = blank(size, dpr);
    const int side = qMin(image.width(), image.height());
    const QRect middle((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    // Scaled before painting: QPainter's own smooth scaling blurs at less than half the size.
    const QImage fitted =
        image.copy(middle).scaled(pixmap.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QBrush brush(fitted);
    brush.setTransform(QTransform::fromScale(1 / dpr, 1 / dpr));
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawPath(outline(size, shape));
    return pixmap;
}

} // namespace qundesk
