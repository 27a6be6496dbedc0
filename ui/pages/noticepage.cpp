// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/noticepage.h"

#include "core/clock.h"
#include "delegates/noticedelegate.h"
#include "dialogs/noticeeditor.h"
#include "pages/pagebody.h"
#include "session/session.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/metrics.h"
#include "style/paint.h"
#include "support/errortext.h"
#include "support/format.h"
#include "support/noticeactionset.h"
#include "support/noticeview.h"
#include "widgets/badgelabel.h"
#include "widgets/inklabel.h"
#include "widgets/searchfield.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

namespace qundesk {

using namespace std::chrono_literals;

namespace {
constexpr int readerNeeds = 760; ///< below this width the reading pane goes below the list
constexpr int readerWidth = 380;
constexpr int searchWidth = 200;
constexpr auto namesRest = 100ms;
} // namespace

NoticePage::NoticePage(const UiContext &context, QWidget *parent)
    : Page(Kind::Notices, context, parent), m_filter(new NoticeFilter(this)), m_view(new QListView),
      m_delegate(new NoticeDelegate(
          m_view, [this](UserId user) { return nameOf(user); },
          [&clock = context.clock] { return clock.now(); })),
      m_actions(new NoticeActionSet(this, m_view)), m_info(new InkLabel({}, Ink::Secondary)),
      m_search(new SearchField), m_new(new QPushButton), m_body(new PageBody(m_view)),
      m_splitter(new QSplitter), m_reader(buildReader())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());
    m_splitter->addWidget(m_body);
    m_splitter->addWidget(m_reader);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({800, readerWidth});
    column->addWidget(m_splitter, 1);

    connectView();
    connectActions();
    m_namesDue.setSingleShot(true);
    m_namesDue.setInterval(namesRest);
    m_namesDue.callOnTimeout(this, [this] {
        m_filter->namesChanged();
        m_view->viewport()->update();
        showReader();
    });
    retranslate();
}

NoticePage::~NoticePage() = default;

QWidget *NoticePage::buildTools()
{
    auto *row = new QWidget;
    row->setFixedHeight(metrics::kToolRow);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(metrics::kPageMargin, 0, metrics::kPageMargin, 0);
    line->setSpacing(8);
    line->addWidget(m_info, 1);
    m_search->setFixedWidth(searchWidth);
    line->addWidget(m_search);
    bind(m_new, m_actions->compose());
    line->addWidget(m_new);
    return row;
}

QWidget *NoticePage::buildReader()
{
    auto *reader = new QWidget;
    reader->setMinimumSize(240, 160);
    auto *column = new QVBoxLayout(reader);
    column->setContentsMargins(metrics::kPaneMargin, metrics::kPaneMargin, metrics::kPaneMargin,
                               metrics::kPaneMargin);
    column->setSpacing(12);
    m_hint = new InkLabel({}, Ink::Secondary);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop);
    column->addWidget(m_hint, 1);
    m_reading = new NoticeView;
    column->addWidget(m_reading, 1);
    m_readerButtons = new QWidget;
    auto *buttons = new QHBoxLayout(m_readerButtons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    for (QAction *action : {m_actions->copy(), m_actions->again()}) {
        auto *button = new QPushButton;
        bind(button, action);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *remove = new QPushButton;
    setLook(remove, QStringLiteral("ghostDanger"));
    bind(remove, m_actions->remove());
    buttons->addWidget(remove);
    column->addWidget(m_readerButtons);
    return reader;
}

void NoticePage::bind(QPushButton *button, QAction *action)
{
    button->setAutoDefault(false);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void NoticePage::connectView()
{
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    keepMenusOnRows(m_view);
    connect(m_view, &QWidget::customContextMenuRequested, this, &NoticePage::showMenu);
    connect(m_view, &QAbstractItemView::doubleClicked, m_actions->read(), &QAction::trigger);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &NoticePage::showReader);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &NoticePage::showReader);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &NoticePage::showState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &NoticePage::showState);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setQuery(text);
        m_delegate->setSearched(text.trimmed());
        m_view->viewport()->update();
        showState();
    });
    connect(m_search, &SearchField::moveToResults, this, [this] {
        m_view->setFocus(Qt::ShortcutFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_search, &SearchField::left, this, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_body, &PageBody::retryWanted, this, &NoticePage::reload);
    connect(m_body, &PageBody::showAllWanted, m_search, &QLineEdit::clear);
}

void NoticePage::connectActions()
{
    connect(m_actions->compose(), &QAction::triggered, this, &NoticePage::compose);
    connect(m_actions->read(), &QAction::triggered, this,
            [this] { m_reading->text()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_actions->copy(), &QAction::triggered, this, &NoticePage::copyText);
    connect(m_actions->again(), &QAction::triggered, this, &NoticePage::publishAgain);
    connect(m_actions->remove(), &QAction::triggered, this, &NoticePage::askDelete);
}

void NoticePage::retranslate()
{
    m_actions->retranslate();
    m_search->setPlaceholder(tr("Search notices"));
    m_search->setToolTip(tr("Text, author or pinyin (Ctrl+F)"));
    m_view->setAccessibleName(tr("Notices"));
    m_reading->setTextName(tr("Text of the notice"));
    m_hint->setText(tr("Select a notice to read it."));
    m_body->setWords({QStringLiteral("notice"), tr("Reading notices…"), tr("No notices yet"),
                      tr("What you publish with Ctrl+N is shown here.")});
    showState();
    m_view->viewport()->update();
}

GroupNotices *NoticePage::part() const { return group() ? &group()->part<GroupNotices>() : nullptr; }

QString NoticePage::nameOf(UserId user) const
{
    const Member *member = group() ? group()->members()->find(user) : nullptr;
    return member ? member->displayName() : QString::number(number(user));
}

const NoticeRow *NoticePage::current() const { return m_filter->noticeAt(m_view->currentIndex().row()); }

void NoticePage::groupChanged(GroupSession *before)
{
    if (before) {
        before->disconnect(this);
        before->members()->disconnect(this);
        if (auto *part = before->existingPart<GroupNotices>())
            part->disconnect(this);
    }
    m_search->clear();
    GroupSession *group = this->group();
    m_filter->setNotices(group ? part()->notices() : nullptr, [this](UserId user) { return nameOf(user); });
    if (group)
        followGroup(*group);
    showState();
}

void NoticePage::followGroup(GroupSession &group)
{
    connect(part(), &GroupNotices::stateChanged, this, &NoticePage::showState);
    connect(part(), &GroupNotices::publishingChanged, this, &NoticePage::showState);
    connect(&group, &GroupSession::ownRoleChanged, this, &NoticePage::refreshActions);
    connect(&group.session(), &Session::stateChanged, this, &NoticePage::refreshActions);
    connect(&group.session(), &Session::capabilitiesChanged, this, &NoticePage::refreshActions);
    const auto later = [this] { m_namesDue.start(); };
    connect(group.members(), &QAbstractItemModel::modelReset, this, later);
    connect(group.members(), &QAbstractItemModel::dataChanged, this, later);
    connect(group.members(), &QAbstractItemModel::rowsInserted, this, later);
}

void NoticePage::load() { part()->ensure(); }

void NoticePage::reload()
{
    if (group())
        part()->reload();
}

void NoticePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget *NoticePage::mainView() { return m_view; }

QWidget *NoticePage::sideView() { return m_reading->text(); }

QString NoticePage::statusText() const
{
    if (!group())
        return {};
    const int all = part()->notices()->rowCount(), shown = m_filter->rowCount();
    const QString total = tr("%n notice(s)", nullptr, all);
    return shown == all ? total : tr("%n shown", nullptr, shown) + QStringLiteral(" · ") + total;
}

QString NoticePage::loadingText() const
{
    if (!group())
        return {};
    if (part()->isPublishing())
        return tr("Publishing the notice…");
    return part()->state().phase == LoadState::Phase::Loading ? tr("Reading notices…") : QString();
}

void NoticePage::showState()
{
    const GroupNotices *notices = part();
    const int all = notices ? notices->notices()->rowCount() : 0;
    const QString server = group() ? group()->session().server().label() : QString();
    m_body->setState(notices ? notices->state() : LoadState(), all > 0, server);
    m_body->setNothingFound(all > 0 && m_filter->rowCount() == 0 ? tr("No notice matches") : QString(),
                            tr("Searched for “%1”.").arg(m_search->text()));
    const int limit = notices ? notices->abilities().newest : 0;
    m_info->setText(all == 0 ? QString()
                        : limit > 0 && all >= limit
                        ? tr("The newest %n notice(s); %1 lists no more", nullptr, all).arg(server)
                        : tr("%n notice(s)", nullptr, all));
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, 0)); // so that there is something to read
    showReader();
    emit statusChanged();
}

void NoticePage::showReader()
{
    const NoticeRow *notice = current();
    m_hint->setVisible(!notice);
    m_reading->setVisible(notice);
    m_readerButtons->setVisible(notice);
    m_reader->setVisible(m_filter->rowCount() > 0);
    if (notice) {
        const Notice &each = notice->notice;
        NoticeView::Content content;
        content.authorId = quint64(number(each.senderId));
        content.author = nameOf(each.senderId);
        QStringList line;
        if (each.publishTime > 0)
            line.append(format::exact(QDateTime::fromSecsSinceEpoch(each.publishTime)));
        if (each.readCount)
            line.append(tr("read by %n member(s)", nullptr, *each.readCount));
        content.line = line.join(QStringLiteral(" · "));
        content.badges = NoticeDelegate::badgesOf(m_view->currentIndex());
        content.text = notice->text;
        for (const NoticeImage &image : each.message.images.mid(0, 9))
            content.pictures.append(tr("%1 (only shown in QQ: the server tells no address)")
                                        .arg(NoticeDelegate::pictureLine(image.width, image.height)));
        m_reading->show(content);
    }
    refreshActions();
}

void NoticePage::refreshActions()
{
    m_actions->setTarget(part(), current());
    if (m_editor)
        m_editor->setBarrier(editorBarrier());
}

void NoticePage::showMenu(const QPoint &position)
{
    if (!current())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Notice"));
    m_actions->fill(menu);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void NoticePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Qt::Orientation wanted = width() < readerNeeds ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    if (wanted == Qt::Vertical)
        m_splitter->setSizes({height() / 2, height() / 2});
    else
        m_splitter->setSizes({width() - readerWidth, readerWidth});
}

} // namespace qundesk

#include "moc_noticepage.cpp"
