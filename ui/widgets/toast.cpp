// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toast.h"

#include "style/fonts.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "widgets/elidedlabel.h"
#include "widgets/translated.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace qundesk {

namespace {

constexpr int kTickMs = 50;
constexpr int kIconX = 16;
constexpr int kLineInset = 12;

QPushButton *toastButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    setLook(button, QStringLiteral("toast small"));
    button->setFocusPolicy(Qt::TabFocus); // a click must not take the focus out of the table
    button->setAutoDefault(false);
    return button;
}

} // namespace

Toast::Toast(ToastData toast, QWidget *parent)
    : QWidget(parent), m_data(std::move(toast)), m_label(new ElidedLabel(m_data.text, Ink::ToastText)),
      m_close(toastButton(this))
{
    setMinimumHeight(metrics::kToast);
    setAccessibleName(m_data.text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kIconX + metrics::kIcon + 8, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_label, 1);
    row->addSpacing(12);
    if (!m_data.actionText.isEmpty()) {
        m_action = toastButton(this);
        m_action->setText(m_data.shortcut.isEmpty()
                              ? withoutMnemonics(m_data.actionText)
                              : tr("%1 (%2)").arg(withoutMnemonics(m_data.actionText), m_data.shortcut));
        m_action->setFont(scaled(QApplication::font(), 0, QFont::DemiBold));
        connect(m_action, &QPushButton::clicked, this, &Toast::runAction);
        row->addWidget(m_action);
    }
    m_close->setIcon(icon(QStringLiteral("close")));
    translated(this, [this] {
        m_close->setAccessibleName(tr("Dismiss"));
        m_close->setToolTip(tr("Dismiss"));
    });
    connect(m_close, &QPushButton::clicked, this, &Toast::dismiss);
    row->addWidget(m_close);
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &Toast::tick);
}

void Toast::setLifetime(int ms)
{
    m_lifetime = ms;
    m_left = ms;
    if (ms <= 0)
        m_timer.stop();
    else if (isVisible())
        m_timer.start();
    update();
}

qreal Toast::remaining() const { return m_lifetime > 0 ? qreal(m_left) / m_lifetime : 1; }

bool Toast::isHeld() const { return underMouse() || isAncestorOf(QApplication::focusWidget()); }

void Toast::tick()
{
    const qint64 passed = m_sinceTick.restart();
    if (isHeld())
        return;
    m_left = qMax(qint64(0), m_left - passed);
    update(lineRect());
    if (m_left == 0)
        dismiss();
}

void Toast::runAction()
{
    if (m_gone)
        return;
    const std::function<void()> action = m_data.action;
    dismiss();
    if (action)
        action();
}

void Toast::dismiss()
{
    if (m_gone)
        return;
    m_gone = true;
    m_timer.stop();
    hide();
    deleteLater();
    emit dismissed();
}

void Toast::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_sinceTick.start();
    if (m_lifetime > 0)
        m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_action)
        m_action->setFont(scaled(QApplication::font(), 0, QFont::DemiBold));
}

QRect Toast::lineRect() const { return {kLineInset, height() - 4, width() - 2 * kLineInset, 3}; }

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(this);
    painter.setPen(t.toastEdge);
    painter.setBrush(t.toast);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), metrics::kCardRadius,
                            metrics::kCardRadius);
    // A toast is dark in both themes, so a coloured icon takes the inks of the dark table.
    const QColor ink = m_data.tone == Tone::Neutral ? t.toastText : darkTokens().tone(m_data.tone).ink;
    if (!m_data.icon.isEmpty())
        drawIcon(&painter, QPointF(kIconX, (height() - metrics::kIcon) / 2.0), m_data.icon, ink);
    if (m_lifetime <= 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.toastLink);
    if (motionMs(this, 1) > 0) {
        const QRectF line(lineRect());
        painter.drawRoundedRect(QRectF(line.left(), line.top(), line.width() * remaining(), 2), 1, 1);
    } else { // no motion wanted: the seconds as a number
        painter.setPen(t.toastText);
        painter.setFont(scaled(font(), fontstep::kBadge));
        painter.drawText(QRect(m_label->geometry().right() + 1, 0, 20, height()), Qt::AlignCenter,
                         QString::number((m_left + 999) / 1000));
    }
}

} // namespace qundesk

#include "moc_toast.cpp"
