// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/motion.h"

#include "style/look.h"
#include "style/metrics.h"

#include <QGraphicsOpacityEffect>
#include <QVariantAnimation>
#include <QWidget>

namespace qundesk {

void fadeIn(QWidget *widget, int travel)
{
    const int duration = motionMs(widget, metrics::kTravelMs);
    if (duration == 0)
        return;
    auto *effect = new QGraphicsOpacityEffect(widget);
    effect->setOpacity(0);
    widget->setGraphicsEffect(effect); // takes it over
    auto *run = new QVariantAnimation(widget);
    run->setDuration(duration);
    run->setEasingCurve(QEasingCurve::OutCubic);
    run->setStartValue(0.0);
    run->setEndValue(1.0);
    const QPoint target = widget->pos();
    if (travel != 0)
        widget->move(target + QPoint(0, travel));
    QObject::connect(run, &QVariantAnimation::valueChanged, effect, [=](const QVariant &value) {
        effect->setOpacity(value.toReal());
        if (travel != 0)
            widget->move(target + QPoint(0, qRound(travel * (1 - value.toReal()))));
    });
    // An effect that stays would paint through a picture for ever.
    QObject::connect(run, &QVariantAnimation::finished, widget,
                     [widget] { widget->setGraphicsEffect(nullptr); });
    run->start(QAbstractAnimation::DeleteWhenStopped);
}

} // namespace qundesk
