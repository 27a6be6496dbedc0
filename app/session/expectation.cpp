// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/expectation.h"

#include <QAbstractItemModel>
#include <QPointer>

namespace qundesk {

Expectation::Expectation(QAbstractItemModel *model, Plan plan, QObject *parent)
    : QObject(parent), m_plan(std::move(plan))
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &Expectation::timeOut);
    connect(model, &QAbstractItemModel::dataChanged, this, &Expectation::check);
    connect(model, &QAbstractItemModel::rowsInserted, this, &Expectation::check);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &Expectation::check);
    connect(model, &QAbstractItemModel::modelReset, this, &Expectation::check);
    connect(model, &QObject::destroyed, this, [this] { settle(false); });
}

void Expectation::start()
{
    QTimer::singleShot(0, this, &Expectation::check);
    m_timer.start(m_plan.wait);
}

void Expectation::rereadArrived()
{
    ++m_arrived;
    check();
    // A slow first answer may come after the second was asked for: that one is still worth waiting for.
    if (m_arrived >= m_plan.rereads)
        settle(false);
}

void Expectation::check()
{
    if (!m_settled && m_plan.holds())
        settle(true);
}

void Expectation::timeOut()
{
    if (m_rereads >= m_plan.rereads || !m_plan.reread)
        return settle(false);
    ++m_rereads;
    m_timer.start(m_rereads < m_plan.rereads ? m_plan.gap : m_plan.patience);
    m_plan.reread([self = QPointer(this)] {
        if (self)
            self->rereadArrived();
    });
}

void Expectation::settle(bool met)
{
    if (std::exchange(m_settled, true))
        return;
    m_timer.stop();
    emit settled(met);
    deleteLater();
}

} // namespace qundesk

#include "moc_expectation.cpp"
