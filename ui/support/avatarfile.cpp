// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/avatarfile.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace qundesk {

namespace {

constexpr qint64 mostBytes = 64 << 20;
constexpr int mostPixels = 2560; ///< a side; an avatar has 640
constexpr int avatarSide = 640;
constexpr int leastSide = 100;
constexpr int qualities[] = {92, 85, 75, 60, 40};

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

} // namespace

ReadPicture readPicture(const QString &path)
{
    using Trouble = ReadPicture::Trouble;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {{}, Trouble::Unreadable};
    if (file.size() > mostBytes)
        return {{}, Trouble::TooBig};
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead())
        return {{}, Trouble::NotAPicture};
    const QSize size = reader.size();
    if (qMax(size.width(), size.height()) > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    if (!image.isNull())
        return {image, Trouble::None};
    // Qt refuses to decode into more memory than this; JPEGs are scaled down before, and rarely meet it.
    const bool tooBig = qint64(size.width()) * size.height() * 4 > qint64(QImageReader::allocationLimit())
            << 20;
    return {{}, tooBig ? Trouble::TooBig : Trouble::Unreadable};
}

QByteArray avatarFile(const QImage &picture, const QRectF &crop, qsizetype limit)
{
    const QRect square = crop.toRect().intersected(picture.rect());
    if (square.isEmpty())
        return {};
    const int side = qBound(leastSide, square.width(), avatarSide);
    const QImage scaled =
        picture.copy(square).scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage flat(side, side, QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, scaled);

    const QByteArray png = encoded(flat, "PNG", -1);
    for (int quality : qualities) {
        const QByteArray jpeg = encoded(flat, "JPEG", quality);
        if (!png.isEmpty() && png.size() <= limit && (jpeg.isEmpty() || png.size() <= jpeg.size()))
            return png;
        if (!jpeg.isEmpty() && jpeg.size() <= limit)
            return jpeg;
    }
    return {};
}

} // namespace qundesk
