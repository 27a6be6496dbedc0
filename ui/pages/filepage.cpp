// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filepage.h"

#include "core/clock.h"
#include "core/settings.h"
#include "core/text.h"
#include "pages/filetable.h"
#include "pages/foldertree.h"
#include "pages/pagebody.h"
#include "pages/transferline.h"
#include "session/session.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/metrics.h"
#include "support/actionbutton.h"
#include "support/format.h"
#include "widgets/badgelabel.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"
#include "widgets/quotabar.h"
#include "widgets/searchfield.h"

#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr int treeWidth = 208;
constexpr int quotaWidth = 248;
constexpr int leastQuotaWidth = 100;
constexpr int searchWidth = 184;
constexpr int leastSearchWidth = 104;
} // namespace

FilePage::FilePage(const UiContext &context, QWidget *parent)
    : Page(Kind::Files, context, parent), m_filter(new FileFilter(this)), m_actions(new FileActionSet(this)),
      m_title(new ElidedLabel({}, Ink::Text, 0, QFont::DemiBold)), m_expiring(new Chip(QString())),
      m_quota(new QuotaBar), m_search(new SearchField), m_newFolder(new QPushButton),
      m_upload(new QPushButton), m_tree(new FolderTree),
      m_table(new FileTable(m_filter, [clock = &context.clock] { return clock->now(); })),
      m_body(new PageBody(m_table)), m_splitter(new QSplitter),
      m_uploadLine(new TransferLine(QStringLiteral("upload"))),
      m_workLine(new TransferLine(QStringLiteral("pending")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildToolRow(column);
    buildBody(column);
    connectViews();
    connectActions();
    m_table->restore(context.settings.tableState(Table::Files));
    FilePage::retranslate();
}

FilePage::~FilePage() = default;

void FilePage::buildToolRow(QBoxLayout *column)
{
    auto *row = new QWidget;
    row->setFixedHeight(metrics::kToolRow);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(metrics::kPageMargin, 0, metrics::kPageMargin, 0);
    line->setSpacing(8);
    line->addWidget(m_title);
    m_expiring->setIconName(QStringLiteral("clock"));
    line->addWidget(m_expiring);
    line->addStretch(1);
    m_quota->setMinimumWidth(leastQuotaWidth);
    m_quota->setMaximumWidth(quotaWidth);
    line->addWidget(m_quota);
    line->addSpacing(8);
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setMaximumWidth(searchWidth);
    line->addWidget(m_search);
    m_newFolder->setIcon(icon(QStringLiteral("folder-plus")));
    m_upload->setIcon(icon(QStringLiteral("upload")));
    setLook(m_upload, QStringLiteral("primary"));
    for (QPushButton *button : {m_newFolder, m_upload}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    column->addWidget(row);
    column->addWidget(new Hairline);
}

void FilePage::buildBody(QBoxLayout *column)
{
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_body);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_tree->setMinimumWidth(140);
    m_splitter->setSizes({treeWidth, 1000});
    column->addWidget(m_splitter, 1);
    for (TransferLine *line : {m_workLine, m_uploadLine})
        column->addWidget(line);
}

void FilePage::connectViews()
{
    connect(m_search, &QLineEdit::textChanged, this, &FilePage::searchFor);
    connect(m_search, &SearchField::moveToResults, this, [this] {
        if (m_filter->rowCount() == 0)
            return;
        m_table->setFocus(Qt::ShortcutFocusReason);
        m_table->setCurrentIndex(m_filter->index(std::max(0, m_table->currentIndex().row()), 0));
    });
    connect(m_search, &SearchField::left, this, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    connect(m_expiring, &Chip::stateChanged, this, [this](Chip::State state) {
        const bool on = state == Chip::State::On;
        if (on && files())
            files()->buildIndex(); // they may lie in any folder
        m_filter->setExpiringBefore(on ? context().clock.now().toSecsSinceEpoch() : 0);
        showState();
    });
    connect(m_tree, &FolderTree::folderChosen, this, &FilePage::openFolder);
    connect(m_tree, &FolderTree::filesDropped, this, &FilePage::upload);
    connect(m_tree, &FolderTree::menuWanted, this, [this](const QString &folder, const QPoint &position) {
        openFolder(folder);
        const FileEntry *entry = files() ? files()->files()->folder(folder) : nullptr;
        m_actions->setTargets(files(), entry ? QList{*entry} : QList<FileEntry>());
        showMenu(position);
    });
    const auto judge = [this](const QStringList &paths, const QString &folder) {
        return this->judge(paths, folder);
    };
    m_tree->setJudge(judge);
    m_table->setJudge(judge);
    m_table->setDragSource([this] { return urlsToDrag(); });
    m_tree->installEventFilter(this);
    m_table->installEventFilter(this);
    connect(m_table, &FileTable::filesDropped, this, &FilePage::upload);
    connect(m_table, &FileTable::activatedRow, this, &FilePage::activate);
    connect(m_table, &FileTable::upWanted, this, [this] { openFolder(rootFolder); });
    connect(m_table, &FileTable::leftUpwards, this, &FilePage::focusSearch);
    connect(m_table, &FileTable::columnsChanged, this,
            [this] { context().settings.setTableState(Table::Files, m_table->state()); });
    connect(m_table, &FileTable::menuWanted, this, [this](const QPoint &position) {
        updateTargets();
        showMenu(position);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FilePage::updateTargets);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &FilePage::showState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &FilePage::showState);
    connect(m_body, &PageBody::retryWanted, this, &FilePage::reload);
    connect(m_body, &PageBody::showAllWanted, this, [this] {
        m_search->clear();
        m_expiring->setState(Chip::State::Off);
    });
}

void FilePage::connectActions()
{
    connect(m_upload, &QPushButton::clicked, m_actions->upload(), &QAction::trigger);
    connect(m_newFolder, &QPushButton::clicked, m_actions->newFolder(), &QAction::trigger);
    followAction(m_upload, m_actions->upload(), ButtonWords::OfAction);
    followAction(m_newFolder, m_actions->newFolder(), ButtonWords::OfAction);
    connect(m_actions->upload(), &QAction::triggered, this, &FilePage::askUpload);
    connect(m_actions->newFolder(), &QAction::triggered, this, &FilePage::askNewFolder);
    connect(m_actions->rename(), &QAction::triggered, this, &FilePage::askRename);
    connect(m_actions->remove(), &QAction::triggered, this, &FilePage::askDelete);
    connect(m_actions->download(), &QAction::triggered, this, &FilePage::askSave);
    connect(m_actions->copyName(), &QAction::triggered, this, &FilePage::copyNames);
    connect(m_actions->open(), &QAction::triggered, this,
            [this] { openFolder(m_actions->targets().value(0).id); });
    connect(m_actions->paste(), &QAction::triggered, this, &FilePage::paste);
    connect(m_workLine, &TransferLine::cancelWanted, this, [this] { files()->actions().stop(); });
    connect(m_actions->keep(), &QAction::triggered, this, [this] {
        files()->actions().apply({Verb::KeepFile, {}}, identities(), pace());
    });
    connect(m_actions, &FileActionSet::moveRequested, this, [this](const QString &folder) {
        files()->actions().apply({Verb::MoveFile, folder}, identities(), pace());
    });
}

GroupFiles *FilePage::files() const { return group() ? &group()->part<GroupFiles>() : nullptr; }

void FilePage::load()
{
    files()->open(m_filter->folder());
    files()->ensure();
    askClash(); // a question may have waited for this page
}

void FilePage::reload()
{
    if (files())
        files()->reload();
}

void FilePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget *FilePage::mainView() { return m_table; }

void FilePage::openFolder(const QString &id)
{
    if (!files())
        return;
    if (!m_search->text().isEmpty())
        m_search->clear();
    m_expiring->setState(Chip::State::Off);
    const QString before = m_filter->folder();
    m_table->clearSelection();
    m_filter->setFolder(id);
    m_tree->setCurrentFolder(id);
    if (isVisible())
        files()->open(id);
    // Going up stands on the folder that was left.
    const FileEntry *left = id == rootFolder ? files()->files()->folder(before) : nullptr;
    const int row = left ? m_filter->rowOf(left->identity) : 0;
    if (row >= 0 && row < m_filter->rowCount())
        m_table->selectionModel()->setCurrentIndex(m_filter->index(row, 0), QItemSelectionModel::NoUpdate);
    if (row <= 0)
        m_table->scrollToTop();
    showState();
}

void FilePage::activate(int row)
{
    const FileEntry *entry = m_filter->entryAt(row);
    if (!entry)
        return;
    if (entry->isFolder)
        return openFolder(entry->id);
    m_actions->setTargets(files(), {*entry});
    m_actions->download()->trigger();
}

void FilePage::searchFor(const QString &text)
{
    m_filter->setQuery(text);
    m_table->setSearched(text.trimmed());
    m_table->scrollToTop();
    if (m_filter->isSearching() && files())
        files()->buildIndex();
    showState();
}

bool FilePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && (watched == m_tree || watched == m_table))
        updateTargets(); // the keys are about what has the focus
    return Page::eventFilter(watched, event);
}

void FilePage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Files"));
    m_actions->fill(menu);
    menu->popup(position);
}

} // namespace qundesk

#include "moc_filepage.cpp"
