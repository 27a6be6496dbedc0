// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/transferdock.h"

#include "core/settings.h"
#include "core/text.h"
#include "dialogs/question.h"
#include "pages/transfertable.h"
#include "session/sessionmanager.h"
#include "session/transfers.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "support/transferactionset.h"
#include "support/transfertext.h"
#include "widgets/badgelabel.h"
#include "widgets/emptystate.h"
#include "widgets/inklabel.h"
#include "widgets/tabbar.h"
#include "widgets/toast.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QSpinBox>
#include <QStackedLayout>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace qundesk {

namespace {

using Tab = TransferFilter::Tab;

constexpr int mostKib = 1'000'000;
constexpr int limitStep = 256;
constexpr int usualHeight = 220;
constexpr int digitWidth = 64; ///< of a field for one digit, with its arrows
constexpr int halfWay = 500; ///< thousandths

} // namespace

TransferDock::TransferDock(const UiContext &context, QWidget *parent)
    : QDockWidget(parent), m_context(context), m_transfers(context.sessions.transfers()),
      m_rows(new TransferRows(*m_transfers.model(), this)), m_table(new TransferTable(m_rows)),
      m_actions(new TransferActionSet(m_table)), m_tabs(new TabBar), m_empty(new EmptyState),
      m_pauseAll(new QToolButton), m_resumeAll(new QToolButton), m_clear(new QToolButton),
      m_close(new QToolButton), m_atOnceLabel(new InkLabel({}, Ink::Secondary, fontstep::kSecondary)),
      m_atOnce(new QSpinBox), m_limitLabel(new InkLabel({}, Ink::Secondary, fontstep::kSecondary)),
      m_limit(new QSpinBox)
{
    setObjectName(QStringLiteral("transfers")); // by this its place is remembered
    setFeatures(DockWidgetClosable);
    setAllowedAreas(Qt::BottomDockWidgetArea);
    setTitleBarWidget(new QWidget(this)); // the row of tabs says what this is
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline);
    buildHead(column);
    column->addWidget(new Hairline);
    auto *stack = new QStackedLayout;
    stack->addWidget(m_table);
    stack->addWidget(m_empty);
    column->addLayout(stack, 1);
    setWidget(content);
    m_table->setObjectName(QStringLiteral("transferTable"));
    m_table->restore(context.settings.tableState(Table::Transfers));

    m_atOnce->setValue(context.settings.transfersAtOnce());
    m_limit->setValue(context.settings.speedLimit());
    m_transfers.setLimits({m_atOnce->value(), m_limit->value()});
    connect(m_atOnce, &QSpinBox::valueChanged, this, &TransferDock::setLimits);
    connect(m_limit, &QSpinBox::valueChanged, this, &TransferDock::setLimits);
    connectActions();
    const auto shownRows = [this, stack] {
        stack->setCurrentIndex(m_rows->rowCount() > 0 ? 0 : 1);
        recount();
        updateTargets();
    };
    connect(m_tabs, &QTabBar::currentChanged, this, [this, shownRows](int tab) {
        m_table->clearSelection();
        m_rows->setTab(Tab(tab));
        shownRows();
    });
    // After the proxy has heard of it.
    connect(m_transfers.model(), &QAbstractItemModel::dataChanged, this, shownRows);
    connect(m_transfers.model(), &QAbstractItemModel::rowsInserted, this, shownRows);
    connect(m_transfers.model(), &QAbstractItemModel::rowsRemoved, this, shownRows);
    connect(m_transfers.model(), &QAbstractItemModel::modelReset, this, shownRows);
    connectQueue();
    retranslate();
    shownRows();
}

TransferDock::~TransferDock() = default;

void TransferDock::buildHead(QBoxLayout *column)
{
    auto *head = new QWidget;
    head->setFixedHeight(metrics::kTabBar);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::kPageMargin, 0, metrics::kPaneMargin, 0);
    row->setSpacing(8);
    for (int tab = 0; tab < 3; ++tab)
        m_tabs->addTab(QString());
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addStretch(1);
    m_atOnce->setRange(1, Transfers::mostAtOnce);
    m_atOnce->setMinimumWidth(digitWidth);
    m_limit->setRange(0, mostKib);
    m_limit->setSingleStep(limitStep);
    m_limit->setKeyboardTracking(false); // not one limit per digit
    m_atOnceLabel->setBuddy(m_atOnce);
    m_limitLabel->setBuddy(m_limit);
    row->addWidget(m_atOnceLabel);
    row->addWidget(m_atOnce);
    row->addSpacing(8);
    row->addWidget(m_limitLabel);
    row->addWidget(m_limit);
    row->addSpacing(8);
    const std::pair<QToolButton *, const char *> buttons[] = {
        {m_pauseAll, "pause"}, {m_resumeAll, "play"}, {m_clear, "trash"}, {m_close, "close"}};
    for (const auto &[button, name] : buttons) {
        button->setIcon(icon(QString::fromLatin1(name)));
        button->setFixedSize(metrics::kSmallButton, metrics::kSmallButton);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    column->addWidget(head);
}

void TransferDock::connectActions()
{
    connect(m_pauseAll, &QToolButton::clicked, &m_transfers, &Transfers::pauseAll);
    connect(m_resumeAll, &QToolButton::clicked, &m_transfers, &Transfers::resumeAll);
    connect(m_clear, &QToolButton::clicked, &m_transfers, &Transfers::clearFinished);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_actions->pause(), &QAction::triggered, this, [this] { m_transfers.pause(m_actions->ids()); });
    connect(m_actions->resume(), &QAction::triggered, this, [this] { m_transfers.resume(m_actions->ids()); });
    connect(m_actions->retry(), &QAction::triggered, this, [this] { m_transfers.retry(m_actions->ids()); });
    const std::pair<const QAction *, Transfers::Move> moves[] = {{m_actions->up(), Transfers::Move::Up},
                                                                 {m_actions->down(), Transfers::Move::Down},
                                                                 {m_actions->top(), Transfers::Move::Top}};
    for (const auto &[action, move] : moves)
        connect(action, &QAction::triggered, this,
                [this, move = move] { m_transfers.move(m_actions->ids(), move); });
    connect(m_actions->cancel(), &QAction::triggered, this, &TransferDock::askCancel);
    connect(m_actions->openFolder(), &QAction::triggered, this, &TransferDock::openFolder);
    connect(m_actions->copyError(), &QAction::triggered, this, &TransferDock::copyError);
    connect(m_table, &TransferTable::toggleWanted, this, &TransferDock::togglePause);
    connect(m_table, &TransferTable::openWanted, m_actions->openFolder(), &QAction::trigger);
    connect(m_table, &TransferTable::columnsChanged, this,
            [this] { m_context.settings.setTableState(Table::Transfers, m_table->state()); });
    connect(m_table, &TransferTable::menuWanted, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setAccessibleName(tr("Transfers"));
        updateTargets();
        m_actions->fill(menu);
        menu->popup(position);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TransferDock::updateTargets);
}

void TransferDock::showTab(TransferFilter::Tab tab)
{
    show();
    m_tabs->setCurrentIndex(int(tab));
}

void TransferDock::connectQueue()
{
    connect(&m_transfers, &Transfers::againWanted, this, &TransferDock::askSendAgain);
    connect(&m_transfers, &Transfers::ended, this, &TransferDock::tellEnd);
    connect(&m_transfers, &Transfers::added, this, [this](int count) {
        // Whoever has put it away while others are under way wants it away.
        if (m_rows->count(Tab::Running) == count)
            show();
        m_tabs->setCurrentIndex(int(Tab::Running));
    });
}

/// While this is in sight it speaks for itself.
void TransferDock::tellEnd(const Transfer &transfer)
{
    if (isVisible())
        return;
    if (transfer.state != Transfer::State::Finished)
        emit said({QStringLiteral("alert"),
                   tr("%1: %2").arg(isolated(transfer.name), transfertext::state(transfer)), tr("Show"),
                   [dock = QPointer(this)] {
                       if (dock)
                           dock->showTab(Tab::Failed);
                   },
                   Tone::Danger});
    else if (!m_transfers.isBusy())
        emit said(
            {QStringLiteral("download"), tr("All transfers have ended"), tr("Show"), [dock = QPointer(this)] {
                 if (dock)
                     dock->showTab(Tab::Finished);
             }});
}

void TransferDock::updateTargets() { m_actions->setTargets(m_table->chosen()); }

void TransferDock::setLimits()
{
    m_context.settings.setTransfersAtOnce(m_atOnce->value());
    m_context.settings.setSpeedLimit(m_limit->value());
    m_transfers.setLimits({m_atOnce->value(), m_limit->value()});
}

void TransferDock::togglePause()
{
    if (m_actions->pause()->isEnabled())
        m_actions->pause()->trigger();
    else
        m_actions->resume()->trigger();
}

void TransferDock::askCancel()
{
    const QList<Transfer> chosen = m_actions->targets();
    const auto farOn = [](const Transfer &each) {
        return !each.isOver() && TransferModel::progressOf(each) > halfWay;
    };
    const auto count = int(std::ranges::count_if(chosen, farOn));
    if (count == 0)
        return m_transfers.cancel(m_actions->ids());
    const Transfer &first = *std::ranges::find_if(chosen, farOn);
    const QString question = count == 1
        ? tr("Cancel %1? It is at %2.").arg(isolated(first.name), transfertext::progress(first))
        : tr("Cancel %n transfer(s) that are more than half through?", nullptr, count);
    auto *dialog = new Question({tr("Cancel transfer"),
                                 question,
                                 {tr("What has been transferred so far is lost.")},
                                 tr("Cancel %n transfer(s)", nullptr, int(chosen.size()))},
                                true, this);
    connect(dialog, &Question::confirmed, this, [this, ids = m_actions->ids()] { m_transfers.cancel(ids); });
    dialog->open();
}

void TransferDock::askSendAgain(qint64 id)
{
    const Transfer *transfer = m_transfers.model()->find(id);
    if (!transfer)
        return;
    auto *dialog = new Question({tr("Send again"),
                                 tr("Send %1 once more?").arg(isolated(transfer->name)),
                                 {tr("It was sent before, but no answer came, and it is not in %1 now.")
                                      .arg(isolated(transfertext::place(*transfer))),
                                  tr("If the server is still at work, the group will have it twice.")},
                                 tr("Send again")},
                                false, this);
    connect(dialog, &Question::confirmed, this, [this, id] { m_transfers.sendAgain(id); });
    dialog->open();
}

void TransferDock::openFolder()
{
    if (m_actions->targets().size() == 1)
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QFileInfo(m_actions->targets().first().localPath).path()));
}

void TransferDock::copyError()
{
    QStringList texts;
    for (const Transfer &each : m_actions->targets()) {
        if (each.state == Transfer::State::Failed || each.state == Transfer::State::Unknown)
            texts.append(transfertext::details(each));
    }
    QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
    emit said({QStringLiteral("copy"), tr("Copied %n error(s)", nullptr, int(texts.size()))});
}

void TransferDock::recount()
{
    const int running = m_rows->count(Tab::Running);
    const int failed = m_rows->count(Tab::Failed);
    const int finished = m_rows->count(Tab::Finished);
    m_tabs->setCount(int(Tab::Running), running, tr("Running, %n transfer(s)", nullptr, running));
    m_tabs->setCount(int(Tab::Failed), failed, tr("Failed, %n transfer(s)", nullptr, failed));
    m_tabs->setCount(int(Tab::Finished), finished, tr("Finished, %n transfer(s)", nullptr, finished));
    m_clear->setEnabled(finished > 0);
    const auto &all = m_transfers.model()->records();
    m_resumeAll->setEnabled(
        std::ranges::any_of(all, [](const Transfer &each) { return each.state == Transfer::State::Paused; }));
    m_pauseAll->setEnabled(std::ranges::any_of(all, [](const Transfer &each) {
        return !each.isOver() && each.state != Transfer::State::Paused && !each.isCommitted();
    }));
    const QString titles[] = {tr("Nothing is under way"), tr("Nothing has failed"),
                              tr("Nothing has finished yet")};
    m_empty->setContent(QStringLiteral("download"), titles[int(m_rows->tab())]);
    emit counted(running, failed, finished);
}

void TransferDock::retranslate()
{
    setWindowTitle(tr("Transfers"));
    m_table->setAccessibleName(tr("Transfers"));
    m_tabs->setAccessibleName(tr("Which transfers"));
    m_tabs->setTabText(int(Tab::Running), tr("Running"));
    m_tabs->setTabText(int(Tab::Failed), tr("Failed"));
    m_tabs->setTabText(int(Tab::Finished), tr("Finished"));
    const std::pair<QToolButton *, QString> buttons[] = {{m_pauseAll, tr("Pause all")},
                                                         {m_resumeAll, tr("Resume all")},
                                                         {m_clear, tr("Clear finished")},
                                                         {m_close, tr("Hide transfers")}};
    for (const auto &[button, words] : buttons) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    }
    m_atOnceLabel->setText(tr("Simultaneous"));
    m_atOnce->setAccessibleName(tr("Transfers at once"));
    m_limitLabel->setText(tr("Speed limit"));
    m_limit->setAccessibleName(tr("Speed limit"));
    m_limit->setSpecialValueText(tr("Unlimited", "speed limit"));
    m_limit->setSuffix(QLatin1Char(' ') + tr("kB/s"));
    const QString tip =
        tr("For all downloads together, and for all uploads together. Uploads by a path have no "
           "limit: the server reads the file itself.");
    m_limit->setToolTip(tip);
    m_limit->setAccessibleDescription(tip);
    for (QSpinBox *box : {m_atOnce, m_limit}) // what has the focus is the field in it
        box->findChild<QLineEdit *>()->setAccessibleName(box->accessibleName());
    m_actions->retranslate();
    m_transfers.model()->retranslate();
    recount();
}

void TransferDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void TransferDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    if (height() < usualHeight / 2) {
        if (auto *window = qobject_cast<QMainWindow *>(parentWidget()))
            window->resizeDocks({this}, {usualHeight}, Qt::Vertical);
    }
}

} // namespace qundesk

#include "moc_transferdock.cpp"
