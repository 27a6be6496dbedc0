// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sendablepicture.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

namespace qundesk {

namespace {

constexpr qint64 largestRead = 64 << 20; ///< bytes of a file that is opened at all
constexpr qint64 mostPixels = 120'000'000;
constexpr int longestSide = 2048; ///< of a picture that is encoded anew
constexpr int longestKept = 4096; ///< of a picture that goes as it is
constexpr int previewSide = 640;

QImage within(const QImage &image, int side)
{
    return image.width() <= side && image.height() <= side
        ? image
        : image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

SendablePicture trouble(SendablePicture::Problem problem)
{
    SendablePicture out;
    out.problem = problem;
    return out;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

/// \a image on white, because JPEG knows no transparency.
QImage opaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage ground(image.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    const QImage top = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < top.height(); ++y) {
        auto *out = reinterpret_cast<QRgb *>(ground.scanLine(y));
        const auto *in = reinterpret_cast<const QRgb *>(top.constScanLine(y));
        for (int x = 0; x < top.width(); ++x) {
            const int alpha = qAlpha(in[x]);
            const auto over = [alpha](int value) { return (value * alpha + 255 * (255 - alpha)) / 255; };
            out[x] = qRgb(over(qRed(in[x])), over(qGreen(in[x])), over(qBlue(in[x])));
        }
    }
    return ground;
}

/// Smaller and coarser until it fits.
SendablePicture reduced(const QImage &image)
{
    SendablePicture out;
    QImage fitting = within(image, longestSide);
    out.preview = within(fitting, previewSide);
    if (const QByteArray png = fitting.hasAlphaChannel() ? encoded(fitting, "png", -1) : QByteArray();
        !png.isEmpty() && png.size() <= SendablePicture::largest) {
        out.file = png;
    } else {
        fitting = opaque(fitting);
        for (int quality = 88; quality >= 40; quality -= 12) {
            out.file = encoded(fitting, "jpeg", quality);
            if (!out.file.isEmpty() && out.file.size() <= SendablePicture::largest)
                break;
            if (quality <= 64)
                fitting = within(fitting, std::max(fitting.width(), fitting.height()) * 2 / 3);
        }
    }
    if (out.file.isEmpty() || out.file.size() > SendablePicture::largest)
        return trouble(SendablePicture::Problem::TooBig);
    out.size = fitting.size();
    return out;
}

} // namespace

SendablePicture sendablePicture(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize given = reader.size();
    if (qint64(given.width()) * given.height() > mostPixels)
        return trouble(SendablePicture::Problem::TooBig);
    QImageReader::setAllocationLimit(512); // MB; the pixels were counted above
    const QImage image = reader.read();
    if (image.isNull())
        return trouble(SendablePicture::Problem::Unreadable);
    const bool known = format == "jpeg" || format == "png" || format == "gif";
    const bool small = image.width() <= longestKept && image.height() <= longestKept;
    if (!known || !small || file.size() > SendablePicture::largest) {
        SendablePicture out = reduced(image);
        out.reduced = true;
        return out;
    }
    SendablePicture out;
    out.file = file;
    out.size = image.size();
    out.preview = within(image, previewSide);
    return out;
}

SendablePicture sendablePictureAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trouble(SendablePicture::Problem::Unreadable);
    if (file.size() > largestRead)
        return trouble(SendablePicture::Problem::TooBig);
    return sendablePicture(file.read(largestRead));
}

SendablePicture sendablePictureOf(const QImage &image)
{
    if (image.isNull())
        return trouble(SendablePicture::Problem::Unreadable);
    if (const QByteArray png = encoded(image, "png", -1);
        !png.isEmpty() && png.size() <= SendablePicture::largest)
        return sendablePicture(png);
    SendablePicture out = reduced(image);
    out.reduced = true;
    return out;
}

} // namespace qundesk
