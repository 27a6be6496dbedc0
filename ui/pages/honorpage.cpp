// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/honorpage.h"

#include "core/clock.h"
#include "delegates/honordelegate.h"
#include "pages/pagebody.h"
#include "pages/talkativecard.h"
#include "session/grouphonors.h"
#include "session/session.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "support/errortext.h"
#include "support/format.h"
#include "support/words.h"
#include "widgets/banner.h"
#include "widgets/searchfield.h"
#include "widgets/segments.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace qundesk {

namespace {
constexpr int searchWidth = 200;
}

HonorPage::HonorPage(const UiContext &context, QWidget *parent)
    : Page(Kind::Honors, context, parent), m_filter(new HonorFilter(this)), m_kinds(new Segments),
      m_search(new SearchField), m_talkative(new TalkativeCard), m_note(new Banner(Banner::Place::Page)),
      m_view(new QListView), m_show(new QAction(this)), m_copy(new QAction(this))
{
    m_delegate = new HonorDelegate(m_view);
    m_body = new PageBody(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTools(column);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(metrics::kPageMargin, 0, metrics::kPageMargin, 12);
    top->addWidget(m_talkative);
    column->addLayout(top);
    m_note->hide();
    column->addWidget(m_note);
    column->addWidget(m_body, 1);
    buildView();
    connect(m_talkative, &TalkativeCard::memberWanted, this, &Page::memberWanted);
    connect(m_body, &PageBody::retryWanted, this, &HonorPage::reload);
    connect(m_body, &PageBody::showAllWanted, m_search, &QLineEdit::clear);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &HonorPage::showState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &HonorPage::showState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &HonorPage::showState);
    retranslate();
}

void HonorPage::buildTools(QBoxLayout *column)
{
    auto *row = new QWidget;
    row->setFixedHeight(metrics::kToolRow);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(metrics::kPageMargin, 0, metrics::kPageMargin, 0);
    line->setSpacing(8);
    line->addWidget(m_kinds);
    line->addStretch(1);
    m_search->setMaximumWidth(searchWidth);
    m_search->setMinimumWidth(searchWidth / 2);
    line->addWidget(m_search, 2);
    column->addWidget(row);
    connect(m_kinds, &Segments::activated, this, [this](int segment) { showKind(HonorKind(segment)); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setQuery(text);
        m_delegate->setSearched(text.trimmed());
        m_view->viewport()->update();
        m_view->scrollToTop();
        showState();
    });
    connect(m_search, &SearchField::moveToResults, this, [this] {
        if (m_filter->rowCount() == 0)
            return;
        m_view->setFocus(Qt::ShortcutFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_search, &SearchField::left, this, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
}

void HonorPage::buildView()
{
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    keepMenusOnRows(m_view);
    m_show->setIcon(icon(QStringLiteral("user")));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_copy);
    connect(m_view, &QAbstractItemView::activated, this, &HonorPage::showMember);
    connect(m_view, &QWidget::customContextMenuRequested, this, &HonorPage::showMenu);
    connect(m_show, &QAction::triggered, this, [this] { showMember(m_view->currentIndex()); });
    connect(m_copy, &QAction::triggered, this, &HonorPage::copyNumber);
}

void HonorPage::groupChanged(GroupSession *before)
{
    m_filter->setHonors(nullptr);
    if (before && m_honors)
        m_honors->disconnect(this);
    m_honors = nullptr;
    m_search->clear();
    if (GroupSession *now = group())
        watch(now->existingPart<GroupHonors>());
    showState();
}

void HonorPage::load()
{
    watch(&group()->part<GroupHonors>());
    group()->ensureMembers(); // whether somebody is still there
    m_honors->ensure();
}

void HonorPage::watch(GroupHonors *honors)
{
    if (!honors || honors == m_honors)
        return;
    m_honors = honors;
    m_filter->setHonors(honors->honors());
    connect(honors, &GroupPart::stateChanged, this, &HonorPage::showState);
    connect(honors, &GroupHonors::talkativeChanged, this, &HonorPage::showState);
    connect(honors, &QObject::destroyed, this, [this] { m_honors = nullptr; });
    connect(honors->honors(), &QAbstractItemModel::dataChanged, this, &HonorPage::showState);
    connect(&honors->session(), &Session::identityChanged, this, &HonorPage::showWords);
}

void HonorPage::showKind(HonorKind kind)
{
    m_kinds->setCurrent(int(kind));
    m_filter->setKind(kind);
    m_view->scrollToTop();
    showState();
}

void HonorPage::showState()
{
    QStringList labels;
    for (int i = 0; i < honorKinds; ++i) {
        const int count = m_honors ? m_honors->honors()->count(HonorKind(i)) : 0;
        const QString name = words::honor(HonorKind(i));
        labels.append(count > 0 ? tr("%1 %2", "honor, how many hold it").arg(name).arg(count) : name);
    }
    if (std::exchange(m_kindLabels, labels) != labels) {
        m_kinds->setLabels(labels);
        m_kinds->setCurrent(int(m_filter->kind()));
    }
    m_talkative->showTalkative(m_honors);
    showWords();
    const int known = m_honors ? m_honors->honors()->count(m_filter->kind()) : 0;
    const bool hidden = known > 0 && m_filter->rowCount() == 0;
    m_body->setState(m_honors ? m_honors->state() : LoadState(), known > 0,
                     m_honors ? m_honors->session().server().label() : QString());
    m_body->setNothingFound(hidden ? tr("Nobody matches") : QString(),
                            tr("Searched for “%1”.").arg(m_search->text()));
    showNote();
    emit statusChanged();
}

void HonorPage::showNote()
{
    const HonorKind kind = m_filter->kind();
    const bool old = m_honors && m_honors->answer(kind) == GroupHonors::Answer::NotTold
        && m_honors->honors()->count(kind) > 0
        && m_honors->state().phase != LoadState::Phase::Failed; // the body has a banner for that
    m_note->clearLinks();
    if (!old)
        return m_note->hide();
    const QDateTime told = m_honors->toldAt(kind);
    const QString cookie =
        tr("The server's web cookie has probably expired: log the account in again there.");
    m_note->setTone(Tone::Warning);
    m_note->setText(tr("The server did not tell this list"),
                    (told.isValid() ? tr("Shown as of %1.").arg(format::until(told, context().clock.now()))
                                    : tr("Only those are shown whom QQ has named since."))
                        + QLatin1Char(' ') + cookie);
    connect(m_note->addLink(tr("Retry")), &QPushButton::clicked, this, &HonorPage::reload);
    m_note->show();
}

void HonorPage::showWords()
{
    const auto answer = m_honors ? m_honors->answer(m_filter->kind()) : GroupHonors::Answer::NotAsked;
    PageBody::Words words{QStringLiteral("medal"), tr("Loading honors…"), tr("Nobody holds this honor"),
                          tr("QQ gives it by itself to members who talk a lot.")};
    if (answer == GroupHonors::Answer::NotTold) {
        words.icon = QStringLiteral("alert");
        words.empty = tr("The server did not tell this list");
        words.emptyAdvice = tr("Its web cookie has probably expired. Log the account in again on the server, "
                               "then press F5.");
    } else if (answer == GroupHonors::Answer::NeverTold) {
        words.icon = QStringLiteral("info");
        const QString server = m_honors->session().server().label();
        words.empty = server.isEmpty() ? tr("This server never tells this list")
                                       : tr("%1 never tells this list").arg(server);
        words.emptyAdvice = tr("It may hold people all the same. QQ itself shows them.");
    }
    m_body->setWords(words);
}

void HonorPage::showMember(const QModelIndex &index)
{
    const HonorRow *row = m_filter->rowAt(index);
    if (!row)
        return;
    if (!row->present)
        emit said({QStringLiteral("info"), barrierText(Barrier::TargetGone), {}, {}, Tone::Warning});
    else
        emit memberWanted(row->honor.userId);
}

void HonorPage::copyNumber()
{
    const HonorRow *row = m_filter->rowAt(m_view->currentIndex());
    if (!row)
        return;
    const QString digits = QString::number(number(row->honor.userId));
    QApplication::clipboard()->setText(digits);
    emit said({QStringLiteral("copy"), tr("Copied %1").arg(digits)});
}

void HonorPage::showMenu(const QPoint &position)
{
    const HonorRow *row = m_filter->rowAt(m_view->currentIndex());
    if (!row)
        return;
    m_show->setEnabled(row->present);
    m_show->setToolTip(row->present ? QString() : barrierText(Barrier::TargetGone));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->setAccessibleName(tr("Actions for the honor"));
    menu->addActions({m_show, m_copy});
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

QString HonorPage::statusText() const
{
    return m_honors && m_filter->rowCount() > 0
        ? tr("%n person(s) with this honor", nullptr, m_filter->rowCount())
        : QString();
}

QString HonorPage::loadingText() const
{
    return m_honors && m_honors->state().phase == LoadState::Phase::Loading ? tr("Loading honors…")
                                                                            : QString();
}

void HonorPage::retranslate()
{
    m_kinds->setAccessibleName(tr("Kinds of honors"));
    m_search->setPlaceholder(tr("Search honors"));
    m_view->setAccessibleName(tr("Honors"));
    m_show->setText(tr("Show among the members"));
    m_copy->setText(tr("Copy number"));
    m_talkative->retranslate();
    m_kindLabels.clear();
    showState();
}

void HonorPage::reload()
{
    if (m_honors)
        m_honors->reload();
}

void HonorPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget *HonorPage::mainView() { return m_view; }

} // namespace qundesk

#include "moc_honorpage.cpp"
