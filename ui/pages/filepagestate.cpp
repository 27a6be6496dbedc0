// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of files shows at this moment.
#include "core/clock.h"
#include "core/text.h"
#include "pages/filepage.h"
#include "pages/filetable.h"
#include "pages/foldertree.h"
#include "pages/pagebody.h"
#include "pages/transferline.h"
#include "session/session.h"
#include "support/format.h"
#include "support/words.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"
#include "widgets/quotabar.h"
#include "widgets/searchfield.h"

namespace qundesk {

namespace {
constexpr int quotaNeeds = 780; ///< below this width the quota folds into the status bar
constexpr qint64 day = 86400;
} // namespace

QString FilePage::usedSpace(const FileQuota &quota)
{
    return tr("%1 of %2", "used, limit").arg(format::bytes(quota.usedSpace), format::bytes(quota.totalSpace));
}

void FilePage::updateTargets()
{
    QList<FileEntry> targets;
    if (files() && m_tree->hasFocus()) {
        if (const FileEntry *folder = files()->files()->folder(m_tree->currentFolder()))
            targets.append(*folder);
    } else if (files()) {
        QList<int> rows;
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            rows.append(index.row());
        std::ranges::sort(rows);
        for (int row : rows) {
            if (const FileEntry *entry = m_filter->entryAt(row))
                targets.append(*entry);
        }
    }
    m_actions->setTargets(files(), targets);
    emit statusChanged();
}

QString FilePage::folderName(const QString &id) const
{
    const FileEntry *folder = files() && id != rootFolder ? files()->files()->folder(id) : nullptr;
    return folder ? singleLine(folder->name) : tr("All files");
}

void FilePage::showState()
{
    GroupFiles *part = files();
    if (part && !part->files()->folder(m_filter->folder()) && m_filter->folder() != rootFolder
        && part->state().phase == LoadState::Phase::Ready)
        return openFolder(rootFolder); // somebody has deleted the folder in sight
    const bool wide = m_filter->isSearching() || m_filter->onlyExpiring();
    const bool any = part && std::ranges::any_of(part->files()->records(), [&](const FileEntry &each) {
                         return wide || each.parent == m_filter->folder();
                     });
    LoadState state = part ? part->folderState(wide ? rootFolder : m_filter->folder()) : LoadState();
    m_body->setState(state, any, part ? part->session().server().label() : QString());
    QString asked = m_filter->isSearching()
        ? tr("Searched all folders for “%1”.").arg(m_search->text())
        : tr("Files that QQ deletes within %n day(s).", nullptr, FileFilter::expiringDays);
    if (part && part->index().running)
        asked += QLatin1Char('\n') + loadingText();
    m_body->setNothingFound(any && wide && m_filter->rowCount() == 0 ? tr("No file matches") : QString(),
                            asked);
    m_title->setText(wide ? tr("All files") : folderName(m_filter->folder()));
    if (part) {
        const qint64 now = context().clock.now().toSecsSinceEpoch();
        const auto soon = [&](const FileEntry &each) {
            return !each.isFolder && each.expires > 0 && each.expires <= now + FileFilter::expiringDays * day;
        };
        const int count = int(std::ranges::count_if(part->files()->records(), soon));
        m_expiring->setCount(count, tr("%n file(s)", nullptr, count));
    }
    emit statusChanged();
}

void FilePage::showQuota()
{
    const auto quota = files() ? files()->quota() : std::nullopt;
    m_quota->setVisible(quota && width() >= quotaNeeds);
    emit statusChanged(); // which tells it where the bar does not
    if (!quota)
        return;
    const QString space = usedSpace(*quota);
    const QString counts = quota->limitCount > 0
        ? tr("%1 of %2 files", "present, limit")
              .arg(format::count(quota->fileCount), format::count(quota->limitCount))
        : tr("%n file(s)", nullptr, quota->fileCount);
    m_quota->setUsage(quota->usedSpace, quota->totalSpace, space + QStringLiteral(" · ") + counts);
}

void FilePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (files() && files()->quota() && m_quota->isHidden() != (width() < quotaNeeds))
        showQuota();
}

QString FilePage::statusText() const
{
    if (!files())
        return {};
    QStringList parts;
    if (const auto &chosen = m_actions->targets(); chosen.size() > 1) {
        qint64 size = 0;
        for (const FileEntry &each : chosen)
            size += each.size;
        parts.append(tr("%n selected", nullptr, int(chosen.size())));
        parts.append(format::bytes(size));
    }
    int folders = 0;
    for (int row = 0; row < m_filter->rowCount() && m_filter->entryAt(row)->isFolder; ++row)
        ++folders;
    parts.append(tr("%n file(s)", nullptr, m_filter->rowCount() - folders));
    if (folders > 0)
        parts.append(tr("%n folder(s)", nullptr, folders));
    if (const int failed = files()->index().failed; failed > 0 && m_filter->isSearching())
        parts.append(tr("%n folder(s) could not be searched", nullptr, failed));
    if (const auto quota = files()->quota(); quota && m_quota->isHidden())
        parts.append(usedSpace(*quota));
    return parts.join(QStringLiteral(" · "));
}

QString FilePage::loadingText() const
{
    if (!files())
        return {};
    const GroupFiles::Index &index = files()->index();
    if (index.running)
        return tr("Looking into folders: %1 of %2").arg(index.done).arg(index.total);
    return files()->folderState(m_filter->folder()).phase == LoadState::Phase::Loading ? tr("Reading files…")
                                                                                       : QString();
}

void FilePage::retranslate()
{
    m_search->setPlaceholder(tr("Search files"));
    m_table->setAccessibleName(tr("Files"));
    m_expiring->setLabel(tr("Expiring soon"));
    m_expiring->setToolTip(tr("Files that QQ deletes within %n day(s).", nullptr, FileFilter::expiringDays));
    m_quota->setAccessibleName(tr("Space of the group"));
    m_body->setWords({QStringLiteral("folder"), tr("Reading files…"), tr("No files here"),
                      tr("Drop files here to upload them.")});
    for (TransferLine *line : {m_uploadLine, m_workLine})
        line->retranslate();
    m_tree->retranslate();
    m_actions->retranslate();
    if (files()) {
        files()->files()->retranslate();
        showWork();
    }
    showQuota();
    showState();
}

void FilePage::showWork()
{
    if (!files())
        return;
    const FileActions::Progress progress = files()->actions().progress();
    if (!progress.running() || progress.total < 2)
        return m_workLine->hide();
    QString detail = tr("%1 of %2", "done, all").arg(progress.done).arg(progress.total);
    if (progress.failed > 0)
        detail += QStringLiteral(" · ") + tr("%n failed", nullptr, progress.failed);
    m_workLine->showProgress(words::verb(progress.verb), detail, progress.done, progress.total, tr("Stop"));
}

} // namespace qundesk
