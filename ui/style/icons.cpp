// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Resources of a static library are only linked in when somebody names them; not allowed inside a namespace.
static void initQundeskResources() { Q_INIT_RESOURCE(qundesk); }

namespace qundesk {

namespace {

const QLatin1String kNamePrefix("qundesk/");

QString iconPath(const QString &name)
{
    static const bool initialised = [] {
        initQundeskResources();
        return true;
    }();
    Q_UNUSED(initialised)
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap renderedSvg(const QString &name, const QColor &color, QSize pixels, qreal stroke)
{
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No icon named '%s'", qUtf8Printable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1()); // QtSvg does not take it from the palette
    if (!qFuzzyCompare(stroke, 1.5))
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + QByteArray::number(stroke) + '"');
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    return pixmap;
}

/// Colours its picture when asked for it, so that a change of theme needs no new icons.
class ThemeIconEngine : public QIconEngine {
public:
    ThemeIconEngine(const QString &name, Ink ink) : m_name(name), m_ink(ink) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QPointF corner(rect.left() + (rect.width() - size) / 2.0,
                             rect.top() + (rect.height() - size) / 2.0);
        drawIcon(painter, corner, m_name, color(mode), size);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, color(mode), qMin(size.width(), size.height()), 1);
    }
    QIconEngine *clone() const override { return new ThemeIconEngine(*this); }
    QString iconName() override { return m_ink == Ink::Secondary ? kNamePrefix + m_name : QString(); }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const Tokens &tokens = tokensOf(QGuiApplication::palette());
        return mode == QIcon::Disabled ? tokens.disabled : tokens.ink(m_ink);
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

bool hasIcon(const QString &name) { return QFile::exists(iconPath(name)); }

QIcon icon(const QString &name, Ink ink)
{
    if (!hasIcon(name)) {
        qWarning("No icon named '%s'", qUtf8Printable(name));
        return {};
    }
    return QIcon(new ThemeIconEngine(name, ink));
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal dpr, qreal stroke)
{
    const QString key =
        QStringLiteral("qd-icon/%1/%2/%3/%4/%5").arg(name, color.name()).arg(size).arg(dpr).arg(stroke);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = qMax(1, qRound(size * dpr));
    pixmap = renderedSvg(name, color, QSize(pixels, pixels), stroke);
    pixmap.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void drawIcon(QPainter *painter, const QPointF &topLeft, const QString &name, const QColor &color, int size,
              qreal stroke)
{
    painter->drawPixmap(topLeft,
                        iconPixmap(name, color, size, painter->device()->devicePixelRatioF(), stroke));
}

QString iconName(const QIcon &icon)
{
    const QString name = icon.isNull() ? QString() : icon.name();
    return name.startsWith(kNamePrefix) ? name.mid(kNamePrefix.size()) : QString();
}

QIcon appIcon()
{
    (void)iconPath({}); // registers the resources
    return QIcon(QStringLiteral(":/qundesk.svg"));
}

void dropPixmapCaches() { QPixmapCache::clear(); }

} // namespace qundesk
