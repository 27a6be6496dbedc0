// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is selected on the member page, and what is done to them: the page's second half.
#include "core/clock.h"
#include "core/csv.h"
#include "core/settings.h"
#include "core/text.h"
#include "dialogs/kickdialog.h"
#include "dialogs/mutedialog.h"
#include "dialogs/textdialog.h"
#include "pages/memberdetail.h"
#include "pages/memberpage.h"
#include "pages/membertable.h"
#include "pages/selectionbar.h"
#include "pages/tickheader.h"
#include "session/history.h"
#include "session/memberactions.h"
#include "session/memberexport.h"
#include "session/session.h"
#include "style/metrics.h"
#include "support/errortext.h"
#include "support/historytext.h"
#include "support/words.h"
#include "types/limits.h"
#include "widgets/inklabel.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QMenu>
#include <QStandardPaths>

namespace qundesk {

MemberFilter *MemberPage::makeFilter()
{
    auto *filter = new MemberFilter(this);
    // Connected before any view is: the view's selection model deselects vanishing rows in the same signals,
    // and what Qt deselects because the filter took its row away stays selected in the page's own sense.
    const auto begin = [this] { m_rebuilding = true; };
    connect(filter, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(filter, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    connect(filter, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    return filter;
}

void MemberPage::connectSelection()
{
    const auto end = [this] {
        m_rebuilding = false;
        restoreSelection();
    };
    connect(m_filter, &QAbstractItemModel::modelReset, this, end);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, end);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, end);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &MemberPage::restoreSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MemberPage::selectionEdited);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MemberPage::updateDetail);
    connect(m_table, &MemberTable::chosenAlone, this, &MemberPage::chooseAlone);
}

void MemberPage::selectionEdited(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_rebuilding)
        return;
    const auto each = [this](const QItemSelection &ranges, auto what) {
        for (const QItemSelectionRange &range : ranges) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                what(m_filter->userAt(row));
        }
    };
    each(deselected, [this](UserId user) { m_selected.remove(user); });
    each(selected, [this](UserId user) { m_selected.insert(user); });
    selectionSettled();
}

void MemberPage::chooseAlone(int row)
{
    // The view knows nothing of those whom the filter hides: they are not meant any more.
    const QSet<UserId> alone{m_filter->userAt(row)};
    if (m_selected == alone)
        return;
    m_selected = alone;
    selectionSettled();
}

void MemberPage::restoreSelection()
{
    if (m_rebuilding || m_selected.isEmpty())
        return;
    QItemSelection selection;
    for (UserId user : std::as_const(m_selected)) {
        const int row = m_filter->rowOf(user);
        if (row >= 0 && !m_table->selectionModel()->isRowSelected(row))
            selection.select(m_filter->index(row, 0), m_filter->index(row, m_filter->columnCount() - 1));
    }
    m_rebuilding = true;
    if (!selection.isEmpty())
        m_table->selectionModel()->select(selection, QItemSelectionModel::Select);
    m_rebuilding = false;
    selectionSettled();
}

QList<UserId> MemberPage::selectedUsers() const
{
    QList<UserId> users;
    for (UserId user : m_filter->visibleUsers()) {
        if (m_selected.contains(user))
            users.append(user);
    }
    if (users.size() < m_selected.size()) {
        for (UserId user : m_selected) {
            if (m_filter->rowOf(user) < 0 && group() && group()->members()->contains(user))
                users.append(user);
        }
    }
    return users;
}

void MemberPage::selectionSettled()
{
    const QList<UserId> users = selectedUsers();
    m_actions->setTargets(group(), users);
    const int count = int(users.size());
    int hidden = 0;
    for (UserId user : users)
        hidden += m_filter->rowOf(user) < 0;
    const int removable = int(m_actions->capable(Verb::Kick).size());
    // One whom the filter hides must be seen, too: the keys would act on somebody out of sight.
    const bool bar = count > 1 || hidden > 0;
    m_selectionBar->setVisible(bar);
    m_selectionBar->setCounts(count, count - removable, hidden, removable);
    emit bottomBarChanged(bar ? metrics::kSelectionBar : 0);
    const int shown = m_filter->rowCount();
    auto *header = static_cast<TickHeader *>(m_table->horizontalHeader());
    header->setTick(count == 0                                 ? Qt::Unchecked
                        : count - hidden == shown && shown > 0 ? Qt::Checked
                                                               : Qt::PartiallyChecked);
    updateDetail();
    emit statusChanged();
}

void MemberPage::updateDetail()
{
    const QModelIndex current = m_table->currentIndex();
    const UserId user = current.isValid() ? m_filter->userAt(current.row())
        : m_selected.size() == 1          ? *m_selected.cbegin()
                                          : UserId{};
    m_detail->show(group(), user);
}

void MemberPage::selectAllShown()
{
    m_table->selectAll();
    m_table->setFocus();
}

void MemberPage::invertSelection()
{
    const QModelIndex last = m_filter->index(m_filter->rowCount() - 1, m_filter->columnCount() - 1);
    if (last.isValid())
        m_table->selectionModel()->select({m_filter->index(0, 0), last}, QItemSelectionModel::Toggle);
}

void MemberPage::showContextMenu(const QPoint &position)
{
    const QModelIndex current = m_table->currentIndex();
    // A menu opened by a key stands at the current row.
    const QPoint place = m_table->viewport()->mapFromGlobal(position);
    if (!group() || (m_selected.isEmpty() && !current.isValid()) || !m_table->indexAt(place).isValid())
        return;
    m_actions->setTargets(group(),
                          m_selected.isEmpty() ? QList{m_filter->userAt(current.row())} : selectedUsers());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Member"));
    m_actions->fill(menu);
    menu->popup(position);
}

void MemberPage::give(const MemberOrder &order, const QList<UserId> &users)
{
    if (!group() || users.isEmpty())
        return;
    if (users.size() > 1 && group()->memberActions().batch()) {
        emit said({QStringLiteral("alert"),
                   tr("Another series is running in this group. Stop it or wait for its end."),
                   {},
                   {},
                   Tone::Warning});
        return;
    }
    const BulkPace pace = context().settings.bulkPace();
    group()->memberActions().start(order, users, {pace.shortest, pace.longest});
}

void MemberPage::retry(const MemberOrder &order, const QList<UserId> &users)
{
    if (order.verb != Verb::Kick && order.verb != Verb::KickAndRefuse)
        return give(order, users);
    m_actions->setTargets(group(), users);
    askKick(*m_actions, order.verb == Verb::KickAndRefuse); // never again without being asked
    selectionSettled(); // the keys are about the selection again
}

QString MemberPage::subjectLine(UserId user) const
{
    const Member *member = group()->members()->find(user);
    const QString role = words::role(member ? member->role : Role::Member);
    const QString mutes = historyMuteCount(group()->session(), group()->id(), user);
    return mutes.isEmpty() ? role : role + QStringLiteral(" · ") + mutes;
}

template <class Dialog> void MemberPage::blockWhenGone(Dialog *dialog, UserId user)
{
    connect(group(), &GroupSession::memberGone, dialog, [dialog, user](UserId gone) {
        if (gone == user)
            dialog->block(barrierText(Barrier::TargetGone));
    });
}

void MemberPage::askMute(const MemberActionSet &of)
{
    const QList<UserId> users = of.capable(Verb::Mute);
    if (users.isEmpty())
        return;
    MuteDialog::Subject subject;
    subject.count = int(users.size());
    if (users.size() == 1) {
        const Member *member = group()->members()->find(users.first());
        subject.id = quint64(number(users.first()));
        subject.name = member->displayName();
        subject.line = subjectLine(users.first());
    }
    QStringList reasons = context().settings.recentMuteReasons();
    auto *dialog = new MuteDialog(
        subject, reasons, [&clock = context().clock] { return clock.now(); }, this);
    connect(dialog, &MuteDialog::muteRequested, this,
            [this, users](std::chrono::seconds duration, const QString &reason) {
                if (!reason.isEmpty())
                    context().settings.addRecentMuteReason(reason);
                give({Verb::Mute, duration, {}, reason}, users);
            });
    if (users.size() == 1)
        blockWhenGone(dialog, users.first());
    dialog->open();
}

void MemberPage::askKick(const MemberActionSet &of, bool refuse)
{
    const QList<UserId> users = of.capable(Verb::Kick);
    if (users.isEmpty())
        return;
    KickDialog::Question question;
    for (UserId user : users) {
        question.ids.append(quint64(number(user)));
        if (const Member *member = group()->members()->find(user); member && question.names.size() < 5)
            question.names.append(member->displayName());
    }
    question.group = group()->info().name;
    question.refuse = refuse;
    question.skipped = int(of.targets().size() - users.size());
    auto *dialog = new KickDialog(question, this);
    connect(dialog, &KickDialog::kickRequested, this, [this, users](bool refuseReturn) {
        give({refuseReturn ? Verb::KickAndRefuse : Verb::Kick, {}, {}, {}}, users);
    });
    if (users.size() == 1)
        blockWhenGone(dialog, users.first());
    dialog->open();
}

void MemberPage::askCard(const MemberActionSet &of)
{
    const QList<UserId> users = of.capable(Verb::ChangeCard);
    if (users.isEmpty())
        return;
    const Member *member = group()->members()->find(users.first());
    TextDialog::Kind kind;
    kind.title = tr("Change card");
    kind.label =
        users.size() == 1 ? tr("Card") : tr("The same card for %n member(s)", nullptr, int(users.size()));
    kind.verb = tr("Change card");
    kind.clearVerb = tr("Remove card");
    kind.hint = tr("The name in this group. Empty shows the nickname.");
    kind.maxBytes = limits::cardBytes;
    kind.several = users.size() > 1;
    if (users.size() == 1) {
        kind.subjectId = quint64(number(users.first()));
        kind.subjectName = member->displayName();
        kind.subjectLine = subjectLine(users.first());
    }
    auto *dialog = new TextDialog(kind, users.size() == 1 ? member->card : QString(), this);
    connect(dialog, &TextDialog::textRequested, this, [this, users](const QString &text) {
        give({Verb::ChangeCard, {}, text, {}}, users);
    });
    if (users.size() == 1)
        blockWhenGone(dialog, users.first());
    dialog->open();
}

void MemberPage::askTitle(const MemberActionSet &of)
{
    const QList<UserId> users = of.capable(Verb::SetTitle);
    if (users.isEmpty())
        return;
    const Member *member = group()->members()->find(users.first());
    TextDialog::Kind kind;
    kind.title = tr("Set title");
    kind.label =
        users.size() == 1 ? tr("Title") : tr("The same title for %n member(s)", nullptr, int(users.size()));
    kind.verb = tr("Set title");
    kind.clearVerb = tr("Remove title");
    kind.hint = tr("At most 6 Chinese characters. Empty removes it.");
    kind.maxBytes = limits::titleBytes;
    kind.several = users.size() > 1;
    if (users.size() == 1) {
        kind.subjectId = quint64(number(users.first()));
        kind.subjectName = member->displayName();
        kind.subjectLine = subjectLine(users.first());
    }
    auto *dialog = new TextDialog(kind, users.size() == 1 ? member->title : QString(), this);
    connect(dialog, &TextDialog::textRequested, this, [this, users](const QString &text) {
        give({Verb::SetTitle, {}, text, {}}, users);
    });
    if (users.size() == 1)
        blockWhenGone(dialog, users.first());
    dialog->open();
}

void MemberPage::askAdmin(const MemberActionSet &of, bool make)
{
    const Verb verb = make ? Verb::MakeAdmin : Verb::RemoveAdmin;
    const QList<UserId> users = of.capable(verb);
    if (users.isEmpty())
        return;
    const Member *member = group()->members()->find(users.first());
    auto *dialog = new DialogFrame(make ? tr("Make admin") : tr("Remove admin"), 400, this);
    if (users.size() == 1)
        dialog->addSubject(quint64(number(users.first())), member->displayName(), subjectLine(users.first()));
    auto *text = new InkLabel(make ? tr("Administrators can mute and remove members, answer requests and "
                                        "publish notices. Only the owner can take this back.")
                                   : tr("They stay in the group as ordinary members."),
                              Ink::Secondary);
    text->setWordWrap(true);
    dialog->body()->addWidget(text);
    dialog->verb()->setText(make ? tr("Make %n member(s) admin", nullptr, int(users.size()))
                                 : tr("Remove %n admin(s)", nullptr, int(users.size())));
    dialog->makeDestructive();
    connect(dialog, &DialogFrame::verbTriggered, this, [this, dialog, verb, users] {
        give({verb, {}, {}, {}}, users);
        dialog->accept();
    });
    dialog->open();
}

void MemberPage::copy(const MemberActionSet &of, MemberActionSet::Copy what)
{
    QStringList lines;
    for (UserId user : of.targets()) {
        const Member *member = group()->members()->find(user);
        if (!member)
            continue;
        switch (what) {
        case MemberActionSet::Copy::Number: lines.append(QString::number(number(user))); break;
        case MemberActionSet::Copy::Card:
            lines.append(member->card.isEmpty() ? member->nickname : member->card);
            break;
        case MemberActionSet::Copy::Nickname: lines.append(member->nickname); break;
        case MemberActionSet::Copy::Csv: lines.append(memberCsvLine(*member)); break;
        case MemberActionSet::Copy::Mention: lines.append(QLatin1Char('@') + member->displayName()); break;
        }
    }
    if (lines.isEmpty())
        return;
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    emit said({QStringLiteral("copy"), tr("Copied %n line(s)", nullptr, int(lines.size()))});
}

void MemberPage::exportCsv()
{
    if (group() && m_filter->total() > 0)
        exportMembers(m_selected.size() > 1 ? selectedUsers() : m_filter->visibleUsers());
}

void MemberPage::exportMembers(const QList<UserId> &users)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = safeFileName(
        tr("%1 members %2.csv", "group, date")
            .arg(group()->info().name, context().clock.now().toString(QStringLiteral("yyyy-MM-dd"))));
    auto *dialog = new QFileDialog(this, tr("Export %n member(s)", nullptr, int(users.size())), folder,
                                   tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, users](const QString &path) {
        QList<Member> members;
        for (UserId user : users) {
            if (const Member *member = group() ? group()->members()->find(user) : nullptr)
                members.append(*member);
        }
        auto *job = new MemberExport(path, members, context().clock.now().toSecsSinceEpoch(), this);
        connect(
            job, &MemberExport::finished, this, [this, path, n = int(members.size())](const QString &error) {
                if (error.isEmpty())
                    emit said({QStringLiteral("export"),
                               tr("Exported %n member(s) to %1", nullptr, n).arg(QFileInfo(path).fileName()),
                               {},
                               {},
                               Tone::Success});
                else
                    emit said({QStringLiteral("alert"),
                               tr("Could not write %1: %2").arg(QFileInfo(path).fileName(), error),
                               {},
                               {},
                               Tone::Danger});
            });
    });
    dialog->open();
}

} // namespace qundesk
