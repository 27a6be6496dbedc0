// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/theme.h"

#include "style/icons.h"
#include "style/qundeskstyle.h"
#include "style/systemappearance.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPixmapCache>
#include <QTimer>
#include <QWidget>

namespace qundesk {

namespace {
constexpr int kPixmapCacheKb = 32 * 1024; // initials of a large group at twice the resolution
}

Theme::Theme(Mode mode, QObject *parent)
    : QObject(parent), m_mode(mode), m_system(new SystemAppearance(this)),
      m_style(new QundeskStyle(lightTokens()))
{
    QPixmapCache::setCacheLimit(qMax(QPixmapCache::cacheLimit(), kPixmapCacheKb));
    QApplication::setStyle(m_style);
    apply();
    connect(m_system, &SystemAppearance::changed, this, &Theme::apply);
    qApp->installEventFilter(this);
    QTimer::singleShot(0, m_system, &SystemAppearance::start);
}

Theme::~Theme() = default;

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setMotion(bool on) { m_style->setMotion(on); }

void Theme::setAvatarSource(AvatarSource *source) { m_style->setAvatarSource(source); }

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Qt sets this attribute for the Tab key only and never takes it back. Here it says how the focus really
    // came, so that arrows show a ring too and a click after them shows none.
    if (!watched->isWidgetType())
        return false;
    const auto setRing = [watched](bool on) {
        static_cast<QWidget *>(watched)->window()->setAttribute(Qt::WA_KeyboardFocusChange, on);
    };
    if (event->type() == QEvent::MouseButtonPress) {
        setRing(false);
    } else if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason)
            setRing(true);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_system->isDark());
    m_tokens = dark ? darkTokens() : lightTokens();
    if (m_system->wantsMoreContrast())
        m_tokens = m_tokens.withMoreContrast();
    if (!m_system->wantsMotion())
        m_style->setMotion(false);
    // Tokens first: setting the palette makes every widget paint again.
    m_style->setTokens(m_tokens);
    dropPixmapCaches();
    QApplication::setPalette(m_tokens.palette());
    emit changed();
}

} // namespace qundesk

#include "moc_theme.cpp"
