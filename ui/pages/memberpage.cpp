// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/memberpage.h"

#include "core/settings.h"
#include "pages/batchstrip.h"
#include "pages/memberdetail.h"
#include "pages/membertable.h"
#include "pages/pagebody.h"
#include "pages/selectionbar.h"
#include "pages/spamquestion.h"
#include "pages/tickheader.h"
#include "session/memberactions.h"
#include "session/session.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "support/format.h"
#include "support/slicetext.h"
#include "widgets/badgelabel.h"
#include "widgets/chip.h"
#include "widgets/chiprow.h"
#include "widgets/searchfield.h"

#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr int paneNeeds = 760; ///< below this width the detail pane folds away
constexpr int searchWidth = 200;
} // namespace

MemberPage::MemberPage(const UiContext &context, QWidget *parent)
    : Page(Kind::Members, context, parent), m_filter(makeFilter()), m_actions(new MemberActionSet(this)),
      m_sliceChip(new Chip(QString())), m_chipRow(new ChipRow), m_search(new SearchField),
      m_columns(new QAction(this)), m_export(new QAction(this)), m_batchStrip(new BatchStrip),
      m_table(new MemberTable(m_filter)), m_body(new PageBody(m_table)),
      m_selectionBar(new SelectionBar(m_actions)), m_splitter(new QSplitter), m_detail(new MemberDetail)
{
    m_table->restore(context.settings.tableState(Table::Members));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBody(column);
    connectActions();
    connectSelection();

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setQuery(text);
        m_table->setSearched(text.trimmed());
        m_table->scrollToTop(); // the best hits, not the place of somebody who is hidden now
        showState();
    });
    connect(m_search, &SearchField::moveToResults, this, [this] {
        if (m_filter->rowCount() == 0)
            return;
        m_table->setFocus(Qt::ShortcutFocusReason);
        m_table->setCurrentIndex(m_filter->index(std::max(0, m_table->currentIndex().row()), 0));
        chooseAlone(m_table->currentIndex().row());
    });
    connect(m_search, &SearchField::left, this, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    connect(m_table, &MemberTable::leftUpwards, this, &MemberPage::focusSearch);
    connect(m_table, &MemberTable::columnsChanged, this,
            [this] { this->context().settings.setTableState(Table::Members, m_table->state()); });
    connect(m_filter, &MemberFilter::countsChanged, this, &MemberPage::updateChips);
    connect(m_filter, &MemberFilter::filterChanged, this, &MemberPage::showState);
    connect(m_batchStrip, &BatchStrip::retryRequested, this, &MemberPage::retry);
    connect(m_body, &PageBody::retryWanted, this, &MemberPage::reload);
    connect(m_body, &PageBody::showAllWanted, this, &MemberPage::showAll);
    m_selectionBar->hide();
    retranslate();
}

MemberPage::~MemberPage() = default;

void MemberPage::buildToolRow(QBoxLayout *column)
{
    auto *row = new QWidget;
    row->setFixedHeight(metrics::kToolRow);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(metrics::kPageMargin, 0, 12, 0);
    line->setSpacing(8);
    m_allChip = m_chipRow->addChip(QString());
    m_allChip->setState(Chip::State::On);
    connect(m_allChip, &QAbstractButton::clicked, this, [this] {
        m_filter->clearChips();
        updateChips();
    });
    using C = MemberFilter::Chip;
    for (C chip :
         {C::Admins, C::Muted, C::NeverSpoke, C::Silent, C::JoinedWithin, C::HasTitle, C::Bots, C::Flagged})
        addChip(chip);
    m_sliceChip->setObjectName(QStringLiteral("sliceChip"));
    m_sliceChip->hide();
    connect(m_sliceChip, &QAbstractButton::clicked, this, [this] {
        m_filter->setSlice({});
        updateChips();
        m_table->setFocus(Qt::OtherFocusReason); // the chip is gone
    });
    line->addWidget(m_sliceChip);
    line->addWidget(m_chipRow, 1);
    m_search->setFixedWidth(searchWidth);
    line->addWidget(m_search);

    m_columns->setIcon(icon(QStringLiteral("columns")));
    m_export->setIcon(icon(QStringLiteral("export")));
    m_export->setShortcut(Qt::CTRL | Qt::Key_E);
    for (QAction *action : {m_columns, m_export}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setFixedSize(metrics::kButton, metrics::kButton);
        line->addWidget(button);
    }
    connect(m_columns, &QAction::triggered, this, [this] {
        emit m_table->horizontalHeader()->customContextMenuRequested(
            {m_table->horizontalHeader()->width() - 1, m_table->horizontalHeader()->height()});
    });
    connect(m_export, &QAction::triggered, this, &MemberPage::exportCsv);
    column->addWidget(row);
}

void MemberPage::buildBody(QBoxLayout *column)
{
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    buildToolRow(column);
    leftColumn->addWidget(m_batchStrip);
    leftColumn->addWidget(m_body, 1);
    leftColumn->addWidget(m_selectionBar);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({800, metrics::kDetailPane});
    column->addWidget(m_splitter, 1);
}

void MemberPage::addChip(MemberFilter::Chip which)
{
    Chip *chip = m_chipRow->addChip(QString());
    chip->setExcludable(true);
    m_chips.insert(which, chip);
    connect(chip, &Chip::stateChanged, this, [this, which](Chip::State state) {
        m_filter->setChip(which,
                          state == Chip::State::On             ? MemberFilter::ChipState::On
                              : state == Chip::State::Excluded ? MemberFilter::ChipState::Excluded
                                                               : MemberFilter::ChipState::Off);
        updateChips();
    });
}

QString MemberPage::chipName(MemberFilter::Chip chip) const
{
    using C = MemberFilter::Chip;
    switch (chip) {
    case C::Admins: return tr("Admins");
    case C::Muted: return tr("Muted");
    case C::NeverSpoke: return tr("Never spoke");
    case C::Silent: return tr("Silent for %n day(s)", nullptr, m_filter->silentDays());
    case C::JoinedWithin: return tr("Joined within %n day(s)", nullptr, m_filter->joinedDays());
    case C::HasTitle: return tr("With title");
    case C::Bots: return tr("Bots");
    case C::Flagged: return tr("Flagged");
    }
    return {};
}

void MemberPage::updateChips()
{
    bool any = false;
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        const MemberFilter::ChipState state = m_filter->chip(it.key());
        any |= state != MemberFilter::ChipState::Off;
        const int count = m_filter->count(it.key());
        it.value()->setCount(count, tr("%n member(s)", nullptr, count));
        it.value()->setState(state == MemberFilter::ChipState::On             ? Chip::State::On
                                 : state == MemberFilter::ChipState::Excluded ? Chip::State::Excluded
                                                                              : Chip::State::Off);
    }
    updateSliceChip();
    m_allChip->setState(any || m_filter->slice() ? Chip::State::Off : Chip::State::On);
    m_allChip->setCount(m_filter->total(), tr("%n member(s)", nullptr, m_filter->total()));
    showState();
    emit statusChanged();
}

void MemberPage::updateSliceChip()
{
    const std::optional<MemberSlice> &slice = m_filter->slice();
    m_sliceChip->setVisible(slice.has_value());
    if (!slice)
        return;
    const int count = m_filter->sliceCount();
    m_sliceChip->setLabel(slicetext::filter(*slice));
    m_sliceChip->setCount(count, tr("%n member(s)", nullptr, count));
    m_sliceChip->setState(Chip::State::On);
    m_sliceChip->setToolTip(tr("Click to remove this filter"));
}

void MemberPage::connectOrders(MemberActionSet *of)
{
    connect(of, &MemberActionSet::detailsRequested, this, [this] {
        setDetailVisible(true);
        m_detail->setFocus(Qt::ShortcutFocusReason);
    });
    connect(of, &MemberActionSet::muteRequested, this, [this, of](std::chrono::seconds duration) {
        give({Verb::Mute, duration, {}, {}}, of->capable(Verb::Mute));
    });
    connect(of, &MemberActionSet::unmuteRequested, this, [this, of] {
        give({Verb::Unmute, {}, {}, {}}, of->capable(Verb::Unmute));
    });
    connect(of, &MemberActionSet::customMuteRequested, this, [this, of] { askMute(*of); });
    connect(of, &MemberActionSet::kickRequested, this, [this, of](bool refuse) { askKick(*of, refuse); });
    connect(of, &MemberActionSet::cardRequested, this, [this, of] { askCard(*of); });
    connect(of, &MemberActionSet::titleRequested, this, [this, of] { askTitle(*of); });
    connect(of, &MemberActionSet::adminRequested, this, [this, of](bool make) { askAdmin(*of, make); });
    connect(of, &MemberActionSet::fileRequested, this, [this, of] { askFile(*of); });
    connect(of, &MemberActionSet::spamRequested, this,
            [this, of] { askAboutSpam(*this, of->targets().value(0), context().settings.bulkPace()); });
    connect(of, &MemberActionSet::copyRequested, this,
            [this, of](MemberActionSet::Copy what) { copy(*of, what); });
}

void MemberPage::connectActions()
{
    connectOrders(m_actions);
    connectOrders(m_detail->personActions());
    connect(m_selectionBar, &SelectionBar::exportRequested, this, [this] { exportMembers(selectedUsers()); });
    connect(m_selectionBar, &SelectionBar::clearRequested, this, [this] {
        m_selected.clear();
        m_table->clearSelection();
        selectionSettled();
    });
    connect(m_table, &MemberTable::menuWanted, this, &MemberPage::showContextMenu);
    connect(m_table, &MemberTable::activatedRow, m_actions, &MemberActionSet::detailsRequested);
    connect(m_table, &MemberTable::allToggled, this, [this](bool select) {
        if (select)
            m_table->selectAll();
        else
            m_table->clearSelection();
    });
    auto *copyNumbers = new QAction(this);
    copyNumbers->setShortcut(QKeySequence::Copy);
    copyNumbers->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyNumbers);
    connect(copyNumbers, &QAction::triggered, this,
            [this] { copy(*m_actions, MemberActionSet::Copy::Number); });
}

void MemberPage::load() { group()->ensureMembers(); }

void MemberPage::groupChanged(GroupSession *before)
{
    if (before) {
        before->disconnect(this);
        before->members()->disconnect(this);
        before->memberActions().disconnect(this);
    }
    GroupSession *group = this->group();
    m_rebuilding = true;
    m_selected.clear();
    m_search->clear();
    m_filter->clearChips();
    m_filter->setMembers(group ? group->members() : nullptr);
    m_rebuilding = false;
    m_batchStrip->setBatch(group ? group->memberActions().batch() : nullptr);
    if (group) {
        connect(group, &GroupSession::membersStateChanged, this, &MemberPage::showState);
        connect(group, &GroupSession::ownRoleChanged, this, [this] {
            m_actions->refresh();
            m_detail->personActions()->refresh();
        });
        connect(group, &GroupSession::memberGone, this, [this](UserId user) {
            if (m_selected.remove(user))
                selectionSettled();
        });
        connect(group->members(), &QAbstractItemModel::dataChanged, m_detail, &MemberDetail::refresh);
        connect(&group->memberActions(), &MemberActions::batchStarted, this, &MemberPage::followBatch);
    }
    m_table->scrollToTop();
    updateChips();
    selectionSettled();
}

void MemberPage::followBatch(MemberBatch *batch)
{
    m_batchStrip->setBatch(batch);
    connect(batch, &MemberBatch::finished, this, [this, batch, of = QPointer(group())] {
        if (of && of != group()) // else the strip tells it
            emit said(BatchStrip::resultOf(*batch, of->info().name));
    });
}

QString MemberPage::statusText() const
{
    if (!group())
        return {};
    QStringList parts;
    if (m_selected.size() > 1)
        parts.append(tr("%n selected", nullptr, int(m_selected.size())));
    if (m_filter->rowCount() != m_filter->total())
        parts.append(tr("%n shown", nullptr, m_filter->rowCount()));
    parts.append(tr("%1 members").arg(format::count(m_filter->total())));
    return parts.join(QStringLiteral(" · "));
}

void MemberPage::showState()
{
    const bool nothing = m_filter->total() == 0;
    m_body->setState(group() ? group()->membersState() : LoadState(), !nothing,
                     group() ? group()->session().server().label() : QString());
    const bool hidden = !nothing && m_filter->rowCount() == 0;
    m_body->setNothingFound(hidden ? tr("Nobody matches") : QString(),
                            m_search->text().isEmpty() ? tr("No member fits the chosen filters.")
                                                       : tr("Searched for “%1”.").arg(m_search->text()));
    m_export->setEnabled(!nothing);
    emit statusChanged();
}

void MemberPage::showAll()
{
    m_search->clear();
    m_filter->clearChips();
    updateChips();
}

QString MemberPage::loadingText() const
{
    return group() && group()->membersState().phase == LoadState::Phase::Loading ? tr("Reading members…")
                                                                                 : QString();
}

void MemberPage::retranslate()
{
    m_search->setPlaceholder(tr("Search members"));
    m_chipRow->setAccessibleName(tr("Filters"));
    m_allChip->setLabel(tr("All"));
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it)
        it.value()->setLabel(chipName(it.key()));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose columns"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Export as CSV (Ctrl+E)"));
    m_body->setWords({QStringLiteral("members"), tr("Reading members…"), tr("No members"), {}});
    m_actions->retranslate();
    m_detail->personActions()->retranslate();
    updateChips(); // counts, what is shown in place of rows
    selectionSettled();
    updateSliceChip();
}

QWidget *MemberPage::mainView() { return m_table; }

QWidget *MemberPage::sideView() { return m_detail; }

void MemberPage::reload()
{
    if (group())
        group()->reloadMembers(true);
}

void MemberPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MemberPage::showOnly(MemberFilter::Chip chip)
{
    m_search->clear();
    m_filter->clearChips();
    m_filter->setChip(chip, MemberFilter::ChipState::On);
    updateChips();
}

void MemberPage::showSlice(const std::optional<MemberSlice> &slice)
{
    if (slice == MemberSlice::muted())
        return showOnly(MemberFilter::Chip::Muted);
    m_search->clear();
    m_filter->clearChips();
    m_filter->setSlice(slice);
    updateChips();
}

bool MemberPage::reveal(UserId user)
{
    if (m_filter->rowOf(user) < 0) {
        m_search->clear();
        m_filter->clearChips();
        updateChips();
    }
    const int row = m_filter->rowOf(user);
    if (row < 0)
        return false;
    m_table->selectionModel()->setCurrentIndex(
        m_filter->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(m_filter->index(row, 0), QAbstractItemView::PositionAtCenter);
    chooseAlone(row);
    return true;
}

void MemberPage::setDetailVisible(bool visible)
{
    m_detailWanted = visible;
    m_detail->setVisible(visible && width() >= paneNeeds);
}

bool MemberPage::isDetailVisible() const { return m_detailWanted; }

void MemberPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setDetailVisible(m_detailWanted);
}

} // namespace qundesk

#include "moc_memberpage.cpp"
