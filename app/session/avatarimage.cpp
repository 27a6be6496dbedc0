// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/avatarimage.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

namespace qundesk::avatarimage {

namespace {

constexpr qreal squareRadius = 0.25;

/// The format by its first bytes; empty for everything that is not let in. Qt's own guess would try all
/// plugins.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

} // namespace

QImage decoded(const QByteArray &bytes)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || bytes.size() > maxBytes)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > maxSide || size.height() > maxSide)
        return {};
    const QImage whole = reader.read();
    if (whole.isNull() || whole.width() > maxSide || whole.height() > maxSide)
        return {};
    const int side = qMin(whole.width(), whole.height());
    QImage square = whole.copy((whole.width() - side) / 2, (whole.height() - side) / 2, side, side);
    if (side > keptSide)
        square = square.scaled(keptSide, keptSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return square;
}

QByteArray encoded(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // A new file of ours: nothing that was hidden in the stranger's is kept.
    const bool written =
        picture.hasAlphaChannel() ? picture.save(&buffer, "PNG") : picture.save(&buffer, "JPEG", 92);
    return written ? bytes : QByteArray();
}

QImage masked(const QImage &picture, AvatarKey::Kind kind, const AvatarSize &size)
{
    const int side = size.pixels();
    QImage out(side, side, QImage::Format_ARGB32_Premultiplied);
    out.fill(Qt::transparent);
    // Scaled before painting: the painter's own smooth scaling blurs at less than half the size.
    const QImage fitted = picture.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&out);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(fitted));
    if (kind == AvatarKey::Kind::Person)
        painter.drawEllipse(0, 0, side, side);
    else
        painter.drawRoundedRect(0, 0, side, side, side * squareRadius, side * squareRadius);
    painter.end();
    out.setDevicePixelRatio(size.ratio);
    return out;
}

} // namespace qundesk::avatarimage
