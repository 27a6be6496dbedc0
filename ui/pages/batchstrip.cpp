// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/batchstrip.h"

#include "style/fonts.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "support/format.h"
#include "support/words.h"
#include "widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace qundesk {

BatchStrip::BatchStrip(QWidget *parent)
    : QWidget(parent), m_what(new ElidedLabel({}, Ink::Text, 0, QFont::DemiBold)),
      m_progress(new ElidedLabel({}, Ink::Secondary, fontstep::kSecondary)), m_bar(new QProgressBar),
      m_stop(new QPushButton(tr("Stop"))), m_retry(new QPushButton(tr("Try again…"))),
      m_close(new QPushButton(tr("Close")))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(metrics::kProgress);
    m_bar->setMinimumWidth(120);
    m_bar->setAccessibleName(tr("Progress"));
    setLook(m_close, QStringLiteral("ghost"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kPageMargin, 8, metrics::kPageMargin, 8);
    row->setSpacing(12);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_progress, 2);
    row->addWidget(m_stop);
    row->addWidget(m_retry);
    row->addWidget(m_close);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_batch)
            m_batch->stop();
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        emit retryRequested(m_order, m_unfinished);
        closeStrip();
    });
    connect(m_close, &QPushButton::clicked, this, &BatchStrip::closeStrip);
    hide();
}

void BatchStrip::setBatch(MemberBatch *batch)
{
    if (m_batch == batch)
        return;
    if (m_batch)
        m_batch->disconnect(this);
    m_batch = batch;
    if (!batch)
        return closeStrip();
    m_order = batch->order();
    connect(batch, &MemberBatch::progressed, this, [this, batch] { show(*batch); });
    connect(batch, &MemberBatch::finished, this, [this, batch] { show(*batch); });
    show(*batch);
    QWidget::show();
}

void BatchStrip::show(const MemberBatch &batch)
{
    const MemberBatch::Progress progress = batch.progress();
    const bool running = batch.state() == MemberBatch::State::Running;
    const bool done = batch.state() == MemberBatch::State::Done;
    m_unfinished = batch.unfinished();
    m_what->setText(tr("%1: %2 of %3", "verb, done, total")
                        .arg(words::verb(m_order.verb))
                        .arg(progress.sent + progress.skipped)
                        .arg(progress.total));
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.confirmed + progress.unconfirmed + progress.failed + progress.skipped);
    setBarTone(m_bar,
               progress.failed > 0            ? Tone::Danger
                   : progress.unconfirmed > 0 ? Tone::Warning
                                              : Tone::Info);

    QStringList parts{tr("%n confirmed", nullptr, progress.confirmed)};
    if (progress.unconfirmed > 0)
        parts.append(tr("%n not confirmed", nullptr, progress.unconfirmed));
    if (progress.failed > 0)
        parts.append(tr("%n failed", nullptr, progress.failed));
    if (progress.skipped > 0)
        parts.append(tr("%n skipped", nullptr, progress.skipped));
    switch (batch.stopCause()) {
    case MemberBatch::StopCause::None:
        if (running && progress.left() > 0)
            parts.append(tr("about %1 left")
                             .arg(format::duration(
                                 std::chrono::duration_cast<std::chrono::seconds>(batch.timeLeft()))));
        break;
    case MemberBatch::StopCause::User: parts.append(tr("stopped")); break;
    case MemberBatch::StopCause::TooFast: parts.append(tr("stopped: QQ says that this goes too fast")); break;
    case MemberBatch::StopCause::Failures: parts.append(tr("stopped after three failures in a row")); break;
    case MemberBatch::StopCause::ConnectionLost: parts.append(tr("stopped: the connection was lost")); break;
    }
    m_progress->setText(parts.join(QStringLiteral(" · ")));
    m_stop->setVisible(!done);
    m_stop->setEnabled(running);
    m_retry->setVisible(done && !m_unfinished.isEmpty());
    m_close->setVisible(done);
}

void BatchStrip::closeStrip()
{
    m_batch = nullptr;
    hide();
}

void BatchStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens(this).infoBg);
    paintHairline(&painter, rect(), tokens(this).line);
}

} // namespace qundesk
