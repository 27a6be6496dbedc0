// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/messagepage.h"

#include "core/clock.h"
#include "delegates/messagedelegate.h"
#include "pages/messagebar.h"
#include "pages/pagebody.h"
#include "session/groupessence.h"
#include "session/groupmessages.h"
#include "session/session.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/metrics.h"
#include "support/errortext.h"
#include "support/format.h"
#include "support/messageactionset.h"
#include "widgets/badgelabel.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/chiprow.h"
#include "widgets/lazylistview.h"
#include "widgets/searchfield.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr int searchWidth = 200;
constexpr const char *kindIcons[] = {"", "image", "file", "undo"};
} // namespace

MessagePage::MessagePage(const UiContext &context, QWidget *parent)
    : Page(Kind::Messages, context, parent), m_filter(new MessageFilter(this)),
      m_actions(new MessageActionSet(this)),
      m_barActions(new MessageActionSet(this, MessageActionSet::Keys::Shown)), m_chipRow(new ChipRow),
      m_search(new SearchField), m_reload(new QAction(this)), m_note(new Banner(Banner::Place::Page)),
      m_view(new LazyListView),
      m_delegate(new MessageDelegate(m_view, m_filter, [&clock = context.clock] { return clock.now(); })),
      m_body(new PageBody(m_view)), m_newButton(new QPushButton(m_view)),
      m_bar(new MessageBar(m_barActions, m_view))
{
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_view->setKeepsBottom(true);
    build();
    connectView();
    connectActions();
    connect(&context.clock, &Clock::minute, m_view->viewport(), qOverload<>(&QWidget::update)); // "today"
    retranslate();
    showState();
}

void MessagePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QWidget;
    row->setFixedHeight(metrics::kToolRow);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(metrics::kPageMargin, 0, 12, 0);
    line->setSpacing(8);
    for (int kind = 0; kind < MessageFilter::kinds; ++kind) {
        Chip *chip = m_chipRow->addChip(QString());
        if (kind > 0)
            chip->setIconName(QLatin1String(kindIcons[kind]));
        m_chips.append(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, kind] {
            const auto wanted = MessageFilter::Kind(kind);
            m_refiltering = true;
            m_filter->setKind(m_filter->kind() == wanted ? MessageFilter::Kind::All : wanted);
            m_refiltering = false;
            updateChips();
            showState();
        });
    }
    line->addWidget(m_chipRow, 1);
    m_search->setFixedWidth(searchWidth);
    line->addWidget(m_search);
    m_reload->setIcon(icon(QStringLiteral("refresh")));
    auto *button = new QToolButton;
    button->setDefaultAction(m_reload);
    button->setFixedSize(metrics::kButton, metrics::kButton);
    line->addWidget(button);
    column->addWidget(row);
    column->addWidget(new Hairline);
    m_note->hide();
    column->addWidget(m_note);
    column->addWidget(m_body, 1);
    setLook(m_newButton, QStringLiteral("primary small"));
    m_newButton->setIcon(icon(QStringLiteral("chevron-down")));
    m_newButton->setFocusPolicy(Qt::NoFocus);
    m_newButton->hide();
    m_bar->hide();
}

void MessagePage::connectView()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_refiltering = true;
        m_delegate->setSearched(text.trimmed());
        m_filter->setQuery(text);
        m_refiltering = false;
        m_view->viewport()->update();
        showState();
        emit statusChanged();
    });
    connect(m_search, &SearchField::moveToResults, this, [this] {
        m_view->setFocus(Qt::ShortcutFocusReason);
        if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
            m_view->setCurrentIndex(m_filter->index(m_filter->rowCount() - 1, 0));
    });
    connect(m_search, &SearchField::left, this, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_view, &LazyListView::leftUpwards, this, &MessagePage::focusSearch);
    connect(m_view, &LazyListView::menuWanted, this, &MessagePage::showMenu);
    connect(m_view, &LazyListView::activatedRow, m_actions->showMember(), &QAction::trigger);
    connect(m_view, &LazyListView::viewMoved, this, [this] {
        if (m_view->isAtBottom() && m_new > 0) {
            m_new = 0;
            showNewCount();
        }
        placeFloating();
        wantOlder();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MessagePage::selectionSettled);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_followMouse = false;
        placeBar();
    });
    connect(m_view, &LazyListView::hoverChanged, this, [this](int row) {
        m_followMouse = row >= 0;
        placeBar();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsCame(first, last); });
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &MessagePage::selectionSettled);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &MessagePage::selectionSettled);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, [this] {
        refreshActions();
        updateChips();
    });
    connect(m_newButton, &QPushButton::clicked, this, [this] {
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        m_view->scrollTo(m_filter->index(m_filter->rowCount() - 1, 0), QAbstractItemView::PositionAtBottom);
    });
    connectBar();
    connect(m_body, &PageBody::retryWanted, this, &MessagePage::reload);
    connect(m_body, &PageBody::showAllWanted, this, &MessagePage::showAll);
    connect(m_reload, &QAction::triggered, this, &MessagePage::reload);
    m_view->viewport()->installEventFilter(this);
}

GroupMessages *MessagePage::messages() const { return m_attached; }

bool MessagePage::isFiltered() const
{
    return m_filter->kind() != MessageFilter::Kind::All || !m_search->text().trimmed().isEmpty();
}

void MessagePage::load()
{
    attach();
    if (m_attached)
        m_attached->ensure();
}

void MessagePage::groupChanged(GroupSession *before)
{
    if (before) {
        before->disconnect(this);
        before->members()->disconnect(this);
        if (auto *essence = before->existingPart<GroupEssence>())
            essence->model()->disconnect(this);
    }
    if (m_attached)
        m_attached->disconnect(this);
    m_attached = nullptr;
    m_new = 0;
    m_search->clear();
    m_filter->setKind(MessageFilter::Kind::All);
    m_delegate->setGroup(nullptr);
    m_filter->setMessages(nullptr, nullptr);
    if (isVisible())
        attach();
    showState();
    showNewCount();
    selectionSettled();
}

/// Messages are kept from now on: the part is made when the page is first shown.
void MessagePage::attach()
{
    GroupSession *group = this->group();
    if (!group || m_attached)
        return;
    m_attached = &group->part<GroupMessages>();
    m_delegate->setGroup(group);
    m_filter->setMessages(m_attached->model(), group->members());
    connect(m_attached, &GroupPart::stateChanged, this, &MessagePage::showState);
    connect(m_attached, &GroupMessages::olderChanged, this, [this] {
        showNote();
        emit statusChanged();
        QMetaObject::invokeMethod(this, &MessagePage::wantOlder, Qt::QueuedConnection);
    });
    connect(m_attached, &GroupMessages::seriesChanged, this, &MessagePage::showNote);
    const auto repaint = [this] {
        m_view->viewport()->update();
        refreshActions();
    };
    connect(group, &GroupSession::ownRoleChanged, this, &MessagePage::refreshActions);
    connect(group, &GroupSession::membersStateChanged, this, [this] { m_view->remeasure(); });
    connect(group->members(), &QAbstractItemModel::dataChanged, this, repaint);
    connect(&group->session(), &Session::stateChanged, this, &MessagePage::refreshActions);
    EssenceModel *essences = group->part<GroupEssence>().model();
    connect(essences, &QAbstractItemModel::rowsInserted, this, repaint);
    connect(essences, &QAbstractItemModel::rowsRemoved, this, repaint);
    connect(essences, &QAbstractItemModel::modelReset, this, repaint);
    showState();
}

void MessagePage::reload()
{
    if (messages())
        messages()->reload();
}

void MessagePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget *MessagePage::mainView() { return m_view; }

QString MessagePage::statusText() const
{
    if (!messages())
        return {};
    QStringList parts;
    const int selected = int(m_actions->targets().size());
    if (selected > 1)
        parts.append(tr("%n selected", nullptr, selected));
    if (isFiltered())
        parts.append(tr("%n shown", nullptr, m_filter->rowCount()));
    parts.append(tr("%1 loaded").arg(format::count(messages()->model()->rowCount())));
    if (messages()->older() == GroupMessages::Older::End)
        parts.append(tr("from the beginning"));
    return parts.join(QStringLiteral(" · "));
}

QString MessagePage::loadingText() const
{
    return messages() && messages()->older() == GroupMessages::Older::Loading ? tr("Reading older messages…")
                                                                              : QString();
}

void MessagePage::showState()
{
    const bool any = messages() && messages()->model()->rowCount() > 0;
    m_body->setState(messages() ? messages()->state() : LoadState(), any,
                     group() ? group()->session().server().label() : QString());
    const bool hidden = any && m_filter->rowCount() == 0;
    m_body->setNothingFound(
        hidden ? tr("No message matches") : QString(),
        m_search->text().isEmpty()
            ? tr("None of the loaded messages is of this kind.")
            : tr("Searched the loaded messages for “%1”.").arg(m_search->text().trimmed()));
    updateChips();
    showNote();
    emit statusChanged();
    QMetaObject::invokeMethod(this, &MessagePage::wantOlder, Qt::QueuedConnection);
}

void MessagePage::showNote()
{
    m_note->clearLinks();
    if (!messages())
        return m_note->hide();
    const GroupMessages::Series &series = messages()->series();
    const QString server = group()->session().server().label();
    if (series.running) {
        m_note->setTone(Tone::Info);
        m_note->setText(tr("Recalling %1 of %2…").arg(series.done + 1).arg(series.total),
                        tr("One after the other, with pauses."));
        connect(m_note->addLink(tr("Stop")), &QPushButton::clicked, this, [this] {
            if (messages())
                messages()->stopSeries();
        });
    } else if (series.gaveUp) {
        m_note->setTone(Tone::Warning);
        m_note->setText(tr("Stopped after %1 of %2 messages.").arg(series.done).arg(series.total),
                        tr("Too many were refused in a row, or the connection was lost."));
    } else if (messages()->older() == GroupMessages::Older::Failed) {
        const ErrorText text = errorText(messages()->olderError(), server);
        m_note->setTone(Tone::Warning);
        m_note->setText(tr("Older messages could not be read."), text.sentence());
        connect(m_note->addLink(tr("Retry")), &QPushButton::clicked, this, [this] {
            if (messages())
                messages()->loadOlder();
        });
    } else if (messages()->older() == GroupMessages::Older::Unsupported) {
        m_note->setTone(Tone::Info);
        m_note->setText(tr("%1 has no message history.").arg(server),
                        tr("Messages are shown from now on, as they come."));
    } else if (messages()->older() == GroupMessages::Older::Full) {
        m_note->setTone(Tone::Info);
        m_note->setText(
            tr("Only the newest %1 messages are kept here.").arg(format::count(MessageModel::most)));
    } else {
        return m_note->hide();
    }
    m_note->show();
}

void MessagePage::updateChips()
{
    for (int kind = 0; kind < m_chips.size(); ++kind) {
        const int count = m_filter->count(MessageFilter::Kind(kind));
        if (kind > 0)
            m_chips[kind]->setCount(count, tr("%n message(s)", nullptr, count));
        m_chips[kind]->setState(m_filter->kind() == MessageFilter::Kind(kind) ? Chip::State::On
                                                                              : Chip::State::Off);
    }
}

void MessagePage::showAll()
{
    m_search->clear();
    m_filter->setKind(MessageFilter::Kind::All);
    showState();
}

/// At the upper end of what is loaded: the page before it. Not while a filter hides most of it, or the whole
/// history would be read in search of something to show.
void MessagePage::wantOlder()
{
    if (!messages() || !isVisible() || isFiltered() || m_filter->rowCount() == 0
        || messages()->state().phase != LoadState::Phase::Ready)
        return;
    if (messages()->older() == GroupMessages::Older::More
        && m_view->verticalScrollBar()->value() < m_view->viewport()->height() / 2)
        messages()->loadOlder();
}

void MessagePage::rowsCame(int first, int last)
{
    if (m_filter->rowCount() == last - first + 1) // before these there were none
        showState();
    else
        updateChips();
    if (!m_refiltering && last == m_filter->rowCount() - 1 && first > 0 && !m_view->isAtBottom()) {
        m_new += last - first + 1;
        showNewCount();
    }
    emit statusChanged();
}

void MessagePage::showNewCount()
{
    m_newButton->setVisible(m_new > 0);
    m_newButton->setText(tr("%n new message(s)", nullptr, m_new));
    m_newButton->adjustSize();
    placeFloating();
    emit bottomBarChanged(m_new > 0 ? m_newButton->height() + 8 : 0);
}

void MessagePage::placeFloating()
{
    const QRect area = m_view->viewport()->geometry();
    m_newButton->move(area.center().x() - m_newButton->width() / 2,
                      area.bottom() - m_newButton->height() - 8);
    placeBar();
}

bool MessagePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &MessagePage::placeFloating, Qt::QueuedConnection);
    return Page::eventFilter(watched, event);
}

void MessagePage::retranslate()
{
    m_search->setPlaceholder(tr("Search messages"));
    m_chipRow->setAccessibleName(tr("Filters"));
    const QString names[] = {tr("All"), tr("Pictures"), tr("Files"), tr("Recalled")};
    for (int kind = 0; kind < m_chips.size(); ++kind)
        m_chips[kind]->setLabel(names[kind]);
    m_reload->setText(tr("Reload"));
    m_reload->setToolTip(tr("Read the messages again (F5)"));
    m_view->setAccessibleName(tr("Messages"));
    m_body->setWords({QStringLiteral("message"), tr("Reading messages…"), tr("No messages yet"),
                      tr("What is said from now on appears here.")});
    m_actions->retranslate();
    m_barActions->retranslate();
    m_bar->retranslate();
    showNewCount();
    showState();
    m_view->remeasure();
}

} // namespace qundesk

#include "moc_messagepage.cpp"
