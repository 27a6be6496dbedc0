// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/batchstrip.h"

#include "core/text.h"
#include "style/fonts.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "support/format.h"
#include "support/words.h"
#include "widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace qundesk {

BatchStrip::BatchStrip(QWidget *parent)
    : QWidget(parent), m_what(new ElidedLabel({}, Ink::Text, 0, QFont::DemiBold)),
      m_progress(new ElidedLabel({}, Ink::Secondary, fontstep::kSecondary)), m_bar(new QProgressBar),
      m_stop(new QPushButton), m_retry(new QPushButton), m_close(new QPushButton)
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(metrics::kProgress);
    m_bar->setMinimumWidth(120);
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
    retranslate();
    hide();
}

void BatchStrip::setBatch(MemberBatch *batch)
{
    if (m_batch == batch && batch)
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
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.confirmed + progress.unconfirmed + progress.failed + progress.skipped);
    setBarTone(m_bar,
               progress.failed > 0            ? Tone::Danger
                   : progress.unconfirmed > 0 ? Tone::Warning
                                              : Tone::Info);
    m_shown = progress;
    m_cause = batch.stopCause();
    m_left = running && progress.left() > 0
        ? std::chrono::duration_cast<std::chrono::seconds>(batch.timeLeft())
        : std::chrono::seconds(-1);
    m_stop->setVisible(!done);
    m_stop->setEnabled(running);
    m_retry->setVisible(done && !m_unfinished.isEmpty());
    m_close->setVisible(done);
    retranslate();
}

QString BatchStrip::causeText() const
{
    if (const QString stop = words::stopped(m_cause); !stop.isEmpty())
        return stop;
    return m_left.count() >= 0 ? tr("about %1 left").arg(format::duration(m_left)) : QString();
}

QString BatchStrip::countsText(const MemberBatch::Progress &progress, const QString &cause)
{
    QStringList parts{tr("%n confirmed", nullptr, progress.confirmed)};
    if (progress.unconfirmed > 0)
        parts.append(tr("%n not confirmed", nullptr, progress.unconfirmed));
    if (progress.failed > 0)
        parts.append(tr("%n failed", nullptr, progress.failed));
    if (progress.skipped > 0)
        parts.append(tr("%n skipped", nullptr, progress.skipped));
    if (!cause.isEmpty())
        parts.append(cause);
    return parts.join(QStringLiteral(" · "));
}

ToastData BatchStrip::resultOf(const MemberBatch &batch, const QString &group)
{
    const MemberBatch::Progress progress = batch.progress();
    const bool well = batch.unfinished().isEmpty();
    ToastData toast;
    toast.icon = well ? QStringLiteral("check-circle") : QStringLiteral("alert");
    toast.text = tr("%1 in %2: %3", "verb, group, how it ended")
                     .arg(words::verb(batch.order().verb), isolated(group),
                          countsText(progress, words::stopped(batch.stopCause())));
    toast.tone = progress.failed > 0 ? Tone::Danger : well ? Tone::Success : Tone::Warning;
    return toast;
}

void BatchStrip::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_retry->setText(tr("Try again…"));
    m_close->setText(tr("Close"));
    m_bar->setAccessibleName(tr("Progress"));
    m_what->setText(tr("%1: %2 of %3", "verb, done, total")
                        .arg(words::verb(m_order.verb))
                        .arg(m_shown.sent + m_shown.skipped)
                        .arg(m_shown.total));
    m_progress->setText(countsText(m_shown, causeText()));
}

void BatchStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
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

#include "moc_batchstrip.cpp"
