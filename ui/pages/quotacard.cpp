// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/quotacard.h"

#include "session/groupoverview.h"
#include "style/fonts.h"
#include "support/errortext.h"
#include "support/format.h"
#include "support/slicetext.h"
#include "widgets/badgelabel.h"
#include "widgets/figurelist.h"
#include "widgets/inklabel.h"
#include "widgets/quotabar.h"

#include <QVBoxLayout>

namespace qundesk {

namespace {

constexpr int barHeight = 8;

struct Look {
    const char *icon;
    Ink ink;
};
constexpr Look looks[] = {
    {"crown", Ink::Owner}, {"shield", Ink::Admin}, {"tag", Ink::Title}, {"user", Ink::Secondary}};
static_assert(std::size(looks) == standings);

} // namespace

QuotaCard::QuotaCard(QWidget *parent)
    : Card(parent), m_space(new QuotaBar), m_files(new QuotaBar),
      m_note(new InkLabel({}, Ink::Secondary, fontstep::kSecondary)),
      m_rolesTitle(new InkLabel({}, Ink::Text, 0, QFont::DemiBold)), m_roles(new FigureList(false))
{
    for (QuotaBar *bar : {m_space, m_files}) {
        bar->setBarHeight(barHeight);
        column()->addSpacing(8);
        column()->addWidget(bar);
    }
    m_note->setWordWrap(true);
    column()->addWidget(m_note);
    column()->addSpacing(12);
    column()->addStretch(1);
    column()->addWidget(new Hairline(Qt::Horizontal, true));
    column()->addSpacing(12);
    column()->addWidget(m_rolesTitle);
    column()->addSpacing(4);
    column()->addWidget(m_roles);
    column()->addStretch(1);
    connect(m_roles, &FigureList::activated, this,
            [this](int line) { emit sliceWanted(m_figures[line].slice); });
}

void QuotaCard::showRoles(const MemberStatistics &statistics)
{
    m_figures = statistics.standing;
    QList<FigureList::Line> lines;
    QStringList sentence;
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const auto &[slice, count] = m_figures[i];
        FigureList::Line line;
        line.label = slicetext::label(slice);
        line.number = format::count(count);
        line.spoken = slicetext::spoken(slice, count);
        line.icon = QLatin1String(looks[i].icon);
        line.ink = looks[i].ink;
        sentence.append(line.spoken);
        lines.append(line);
    }
    m_roles->setLines(lines);
    m_roles->setTexts(tr("Roles"), sentence.join(QStringLiteral("; ")));
}

void QuotaCard::showQuota(const GroupOverview *overview, const QString &server)
{
    const FileQuota *quota = overview && overview->quota() ? &*overview->quota() : nullptr;
    m_space->setVisible(quota);
    m_files->setVisible(quota && quota->limitCount > 0);
    m_note->setVisible(!quota);
    if (!quota) {
        const auto error = overview ? overview->quotaError() : std::nullopt;
        m_note->setText(error ? errorText(*error, server).sentence() : tr("Asking the server…"));
        return;
    }
    const int percent =
        quota->totalSpace > 0 ? int(100.0 * double(quota->usedSpace) / double(quota->totalSpace)) : 0;
    m_space->setUsage(quota->usedSpace, quota->totalSpace,
                      tr("Space %1 of %2 · %3 %")
                          .arg(format::bytes(quota->usedSpace), format::bytes(quota->totalSpace))
                          .arg(percent));
    m_files->setUsage(
        quota->fileCount, quota->limitCount,
        tr("Files %1 of %2").arg(format::count(quota->fileCount), format::count(quota->limitCount)));
}

void QuotaCard::retranslate()
{
    setTitle(tr("Group files"));
    m_rolesTitle->setText(tr("Roles"));
}

} // namespace qundesk

#include "moc_quotacard.cpp"
