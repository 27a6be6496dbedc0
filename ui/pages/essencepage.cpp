// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/essencepage.h"

#include "delegates/essencedelegate.h"
#include "pages/pagebody.h"
#include "session/groupessence.h"
#include "session/session.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "support/errortext.h"
#include "support/format.h"
#include "support/messagetext.h"
#include "widgets/badgelabel.h"
#include "widgets/banner.h"
#include "widgets/inklabel.h"
#include "widgets/lazylistview.h"
#include "widgets/searchfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr int searchWidth = 200;
}

EssencePage::EssencePage(const UiContext &context, QWidget *parent)
    : Page(Kind::Essence, context, parent), m_filter(new EssenceFilter(this)),
      m_info(new InkLabel({}, Ink::Secondary)), m_search(new SearchField), m_reload(new QAction(this)),
      m_note(new Banner(Banner::Place::Page)), m_view(new LazyListView),
      m_delegate(new EssenceDelegate(m_view, m_filter)), m_body(new PageBody(m_view)),
      m_remove(make(QStringLiteral("trash"), Qt::Key_Delete)),
      m_copy(make(QStringLiteral("copy"), QKeySequence::Copy)), m_showMember(make(QStringLiteral("user"), {}))
{
    setMenuLook(m_remove, MenuLook::Destructive);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    build();
    connectView();
    retranslate();
}

QAction *EssencePage::make(const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setIcon(icon(iconName));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setEnabled(false);
    addAction(action);
    return action;
}

void EssencePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QWidget;
    row->setFixedHeight(metrics::kToolRow);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(metrics::kPageMargin, 0, 12, 0);
    line->setSpacing(8);
    line->addWidget(m_info, 1);
    m_search->setFixedWidth(searchWidth);
    line->addWidget(m_search);
    m_reload->setIcon(icon(QStringLiteral("refresh")));
    for (QAction *action : {m_copy, m_showMember, m_remove, m_reload}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFixedSize(metrics::kButton, metrics::kButton);
        line->addWidget(button);
    }
    column->addWidget(row);
    column->addWidget(new Hairline);
    m_note->hide();
    column->addWidget(m_note);
    column->addWidget(m_body, 1);
}

void EssencePage::connectView()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_delegate->setSearched(text.trimmed());
        m_filter->setQuery(text);
        m_view->viewport()->update();
        showState();
    });
    connect(m_search, &SearchField::moveToResults, this, [this] {
        m_view->setFocus(Qt::ShortcutFocusReason);
        if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
            m_view->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_search, &SearchField::left, this, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_view, &LazyListView::leftUpwards, this, &EssencePage::focusSearch);
    connect(m_view, &LazyListView::menuWanted, this, &EssencePage::showMenu);
    connect(m_view, &LazyListView::activatedRow, m_showMember, &QAction::trigger);
    // Not from within: asking changes the rows that are being laid out.
    connect(m_view, &LazyListView::viewMoved, this, &EssencePage::wantWords, Qt::QueuedConnection);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EssencePage::refreshActions);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &EssencePage::showState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &EssencePage::showState);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &EssencePage::refreshActions);
    connect(m_body, &PageBody::retryWanted, this, &EssencePage::reload);
    connect(m_body, &PageBody::showAllWanted, m_search, &QLineEdit::clear);
    connect(m_reload, &QAction::triggered, this, &EssencePage::reload);
    connect(m_remove, &QAction::triggered, this, &EssencePage::removeSelected);
    connect(m_copy, &QAction::triggered, this, &EssencePage::copy);
    connect(m_showMember, &QAction::triggered, this, [this] {
        if (const EssenceRow *row = selected())
            emit memberWanted(row->entry.senderId);
    });
}

GroupEssence *EssencePage::essence() const { return group() ? &group()->part<GroupEssence>() : nullptr; }

void EssencePage::load() { essence()->ensure(); }

void EssencePage::groupChanged(GroupSession *before)
{
    if (before) {
        before->disconnect(this);
        before->members()->disconnect(this);
        before->part<GroupEssence>().disconnect(this);
    }
    m_search->clear();
    m_delegate->setGroup(group());
    m_filter->setEssences(essence() ? essence()->model() : nullptr);
    if (GroupSession *group = this->group()) {
        connect(essence(), &GroupPart::stateChanged, this, &EssencePage::showState);
        connect(group, &GroupSession::ownRoleChanged, this, &EssencePage::refreshActions);
        connect(group, &GroupSession::membersStateChanged, this, [this] {
            m_view->viewport()->update();
            refreshActions();
        });
        connect(&group->session(), &Session::stateChanged, this, &EssencePage::refreshActions);
    }
    showState();
}

void EssencePage::reload()
{
    if (essence())
        essence()->reload();
}

void EssencePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget *EssencePage::mainView() { return m_view; }

QString EssencePage::statusText() const
{
    if (!essence())
        return {};
    const int all = essence()->model()->rowCount();
    const QString total = tr("%n essence message(s)", nullptr, all);
    return m_filter->rowCount() == all
        ? total
        : tr("%n shown", nullptr, m_filter->rowCount()) + QStringLiteral(" · ") + total;
}

void EssencePage::showState()
{
    const int all = essence() ? essence()->model()->rowCount() : 0;
    const QString server = group() ? group()->session().server().label() : QString();
    m_body->setState(essence() ? essence()->state() : LoadState(), all > 0, server);
    m_body->setNothingFound(all > 0 && m_filter->rowCount() == 0 ? tr("No essence message matches")
                                                                 : QString(),
                            tr("Searched for “%1”.").arg(m_search->text().trimmed()));
    const int limit = essence() ? essence()->limit() : 0;
    m_info->setText(all > 0 ? tr("%n essence message(s)", nullptr, all) : QString());
    m_note->setTone(Tone::Info);
    m_note->setText(tr("%1 lists the newest %2 essence messages only.").arg(server).arg(limit),
                    tr("Older ones exist, but cannot be read or removed here."));
    m_note->setVisible(limit > 0 && all >= limit);
    refreshActions();
    emit statusChanged();
}

void EssencePage::wantWords()
{
    const auto [first, last] = m_view->visibleRows();
    if (!essence() || !isVisible() || first < 0)
        return;
    QStringList keys;
    for (int row = last; row >= first; --row) // the uppermost last: that is asked for first
        keys.append(m_filter->rowAt(row).key());
    essence()->wantWords(keys);
}

const EssenceRow *EssencePage::selected() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_filter->rowAt(rows.first().row());
}

void EssencePage::set(QAction *action, const QString &text, const QString &reason)
{
    action->setText(text);
    action->setEnabled(reason.isEmpty());
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(plainToolTip(!reason.isEmpty()   ? reason
                                        : key.isEmpty() ? text
                                                        : QStringLiteral("%1 (%2)").arg(text, key)));
    action->setStatusTip(reason);
}

void EssencePage::refreshActions()
{
    const EssenceRow *row = selected();
    const QString none = row ? QString() : tr("No essence message is selected.");
    set(m_copy, tr("Copy text"),
        row && row->words != EssenceRow::Words::Known ? tr("The words of this message are not known.")
                                                      : none);
    set(m_showMember, tr("Show member"),
        row && !group()->members()->contains(row->entry.senderId) ? tr("This person is not in the group.")
                                                                  : none);
    const Barrier barrier = essence() ? essence()->markBarrier() : Barrier::None;
    set(m_remove, tr("Remove from essence"),
        row && barrier != Barrier::None ? barrierText(barrier, group()->session().server().label()) : none);
}

void EssencePage::showMenu(const QPoint &position)
{
    if (!selected())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Essence message"));
    menu->setToolTipsVisible(true);
    menu->addAction(m_copy);
    menu->addAction(m_showMember);
    menu->addSeparator();
    menu->addAction(m_remove);
    menu->popup(position);
}

void EssencePage::removeSelected()
{
    if (const EssenceRow *row = selected())
        essence()->remove(row->key());
}

void EssencePage::copy()
{
    const EssenceRow *row = selected();
    if (!row)
        return;
    QGuiApplication::clipboard()->setText(messagetext::full(row->entry.content, group()->members()));
    emit said({QStringLiteral("copy"), tr("Copied the text")});
}

void EssencePage::retranslate()
{
    m_search->setPlaceholder(tr("Search essence messages"));
    m_reload->setText(tr("Reload"));
    m_reload->setToolTip(tr("Read the essence messages again (F5)"));
    m_view->setAccessibleName(tr("Essence messages"));
    m_body->setWords({QStringLiteral("star"), tr("Reading essence messages…"), tr("No essence messages yet"),
                      tr("Mark one on the Messages page.")});
    showState();
    m_view->remeasure();
}

} // namespace qundesk

#include "moc_essencepage.cpp"
