// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toaststack.h"

#include "widgets/motion.h"

#include <QEvent>

namespace qundesk {

namespace {
constexpr int kGap = 8;
constexpr int kSide = 16;
} // namespace

ToastStack::ToastStack(QWidget *host) : QObject(host), m_host(host) { host->installEventFilter(this); }

Toast *ToastStack::show(ToastData data)
{
    makeRoom();
    auto *toast = new Toast(std::move(data), m_host);
    toast->setLifetime(m_lifetime);
    connect(toast, &Toast::dismissed, this, [this, toast] {
        m_toasts.removeOne(toast);
        arrange();
    });
    m_toasts.append(toast);
    arrange();
    toast->show();
    toast->raise();
    fadeIn(toast);
    return toast;
}

void ToastStack::makeRoom()
{
    while (m_toasts.size() >= kMost) {
        Toast *victim = m_toasts.first();
        for (Toast *toast : std::as_const(m_toasts)) {
            if (!toast->isHeld()) {
                victim = toast;
                break;
            }
        }
        victim->dismiss();
    }
}

void ToastStack::setBottomMargin(int pixels)
{
    m_bottomMargin = pixels;
    arrange();
}

void ToastStack::arrange()
{
    int bottom = m_host->height() - m_bottomMargin;
    for (Toast *toast : std::as_const(m_toasts)) {
        const QSize hint = toast->sizeHint().expandedTo(toast->minimumSize());
        const int width = qMin(hint.width(), m_host->width() - 2 * kSide);
        toast->setGeometry((m_host->width() - width) / 2, bottom - hint.height(), width, hint.height());
        bottom -= hint.height() + kGap;
    }
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}

} // namespace qundesk

#include "moc_toaststack.cpp"
