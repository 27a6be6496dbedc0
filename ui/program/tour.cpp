// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/tour.h"

#include "dialogs/avatardialog.h"
#include "mainwindow.h"
#include "models/memberfilter.h"
#include "pages/essencepage.h"
#include "pages/filepage.h"
#include "pages/groupheader.h"
#include "pages/grouplistpane.h"
#include "pages/grouppage.h"
#include "pages/memberpage.h"
#include "pages/membertable.h"
#include "pages/messagepage.h"
#include "pages/noticepage.h"
#include "pages/requestpage.h"
#include "pages/requestview.h"
#include "pages/transferdock.h"
#include "program/demorun.h"
#include "program/language.h"
#include "session/grouphonors.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "session/transfers.h"
#include "style/theme.h"
#include "support/groupactionset.h"
#include "widgets/lazylistview.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMetaEnum>
#include <QPainter>
#include <QTimer>
#include <QToolButton>
#include <cstdio>

namespace qundesk {

namespace {

constexpr int tick = 50; // ms
constexpr int settling = 6; // ticks
constexpr int patience = 600; // ticks: half a minute, also on a slow machine
constexpr GroupId bigGroup{123456789};
constexpr GroupId ownGroup{234567890};

/// The window with what floats above it: menus and dialogs are windows of their own.
QPixmap pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const auto paint = [&](QWidget *floating) {
        // Without a window manager nobody has centred the dialogs.
        const QPoint at = qobject_cast<QDialog *>(floating)
            ? QPoint((window.width() - floating->width()) / 2, (window.height() - floating->height()) / 3)
            : floating->mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0));
        painter.fillRect(QRect(at, floating->size()).adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 60));
        painter.drawPixmap(at, floating->grab());
    };
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top != &window && top->isVisible()
            && (qobject_cast<QDialog *>(top) || qobject_cast<QMenu *>(top)))
            paint(top);
    }
    return picture;
}

/// Hills below a sun, for the avatar's dialog.
QImage samplePicture()
{
    QImage picture(960, 640, QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 0, picture.height());
    sky.setColorAt(0, QColor(0x8f, 0xb7, 0xe6));
    sky.setColorAt(1, QColor(0xf6, 0xdf, 0xb8));
    painter.fillRect(picture.rect(), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xf6, 0xe3, 0x9a));
    painter.drawEllipse(QPoint(600, 200), 70, 70);
    painter.setBrush(QColor(0x8a, 0xb5, 0x6a));
    painter.drawEllipse(QPoint(300, 760), 520, 330);
    painter.setBrush(QColor(0x4c, 0x86, 0x5c));
    painter.drawEllipse(QPoint(820, 800), 460, 320);
    return picture;
}

/// A queue to look at; of no account, so that nothing of it begins.
QList<Transfer> sampleTransfers()
{
    const std::tuple<const char *, Transfer::Direction, qint64, qint64> samples[] = {
        {"Qt 6 入门 第 3 讲.mp4", Transfer::Direction::Download, 734'003'200, 308'281'344},
        {"开源协议对照表.pdf", Transfer::Direction::Upload, 1'887'436, 0},
        {"2026 春季活动照片.zip", Transfer::Direction::Upload, 262'144'000, 0},
    };
    QList<Transfer> list;
    for (const auto &[name, direction, size, done] : samples) {
        Transfer transfer;
        transfer.direction = direction;
        transfer.groupId = bigGroup;
        transfer.groupName = QStringLiteral("Qt 学习交流群");
        transfer.name = QString::fromUtf8(name);
        transfer.size = size;
        transfer.done = done;
        list.append(transfer);
    }
    return list;
}

} // namespace

Tour::Tour(MainWindow &window, Theme &theme, Language &language, DemoRun &demo, const QString &folder,
           QObject *parent)
    : QObject(parent), m_window(window), m_theme(theme), m_language(language), m_demo(demo), m_folder(folder)
{
    m_theme.setMotion(false);
    m_demo.stopHappenings();
    plan();
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder))
        return fail(QStringLiteral("%1 cannot be made").arg(m_folder));
    m_window.resize(1440, 900);
    m_window.show();
    QApplication::setActiveWindow(&m_window);
    QTimer::singleShot(0, this, &Tour::next);
}

void Tour::plan()
{
    const auto page = [this] { return m_window.page()->members(); };
    // The groups arrive some time after the window: choosing one is tried until it is there.
    const auto showGroup = [this, page](GroupId group) {
        if (!page()->group() || page()->group()->id() != group)
            m_window.groupList()->select(group);
        return page()->group() && page()->group()->id() == group;
    };
    const auto loaded = [page] {
        return page()->group() && page()->group()->membersState().phase == LoadState::Phase::Ready
            && page()->filter()->rowCount() > 0;
    };
    const auto closeFloating = [] {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && (qobject_cast<QDialog *>(top) || qobject_cast<QMenu *>(top)))
                top->close();
        }
    };
    const auto floating = [] {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && (qobject_cast<QDialog *>(top) || qobject_cast<QMenu *>(top)))
                return true;
        }
        return false;
    };
    const auto selectRows = [page](const QList<int> &rows) {
        page()->table()->clearSelection();
        for (int row : rows)
            page()->table()->selectionModel()->setCurrentIndex(
                page()->filter()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    const auto search = [page](const QString &text) {
        for (QLineEdit *field : page()->findChildren<QLineEdit *>()) {
            if (field->isVisible())
                field->setText(text);
        }
    };

    const auto honorsRead = [page] {
        const auto *honors = page()->group()->existingPart<GroupHonors>();
        return honors && honors->state().phase == LoadState::Phase::Ready;
    };

    for (const QString &locale : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            const QString suffix = QLatin1Char('-') + locale
                + (mode == Theme::Mode::Light ? QLatin1String("-light") : QLatin1String("-dark"));
            const auto add = [&](const char *name, std::function<void()> enter, std::function<bool()> ready,
                                 std::function<void()> leave) {
                m_stops.append(
                    {QLatin1String(name) + suffix, std::move(enter), std::move(ready), std::move(leave)});
            };
            add(
                "members",
                [=, this] {
                    m_language.set(locale);
                    m_theme.setMode(mode);
                },
                [=] { return showGroup(bigGroup) && loaded(); }, [] {});
            add(
                "selection",
                [=] {
                    selectRows({2, 4, 5, 7});
                },
                loaded, [] {});
            add(
                "menu",
                [=] {
                    selectRows({6});
                    emit page()->table()->menuWanted(
                        page()->table()->viewport()->mapToGlobal(QPoint(300, 260)));
                },
                floating, closeFloating);
            add(
                "mute-dialog", [=] { page()->actions()->mute()->trigger(); }, floating, closeFloating);
            add(
                "kick-dialog", [=] { page()->actions()->kick()->trigger(); }, floating, closeFloating);
            add(
                "card-dialog", [=] { page()->actions()->changeCard()->trigger(); }, floating, closeFloating);
            add(
                "spam-dialog", [=] { page()->actions()->handleSpam()->trigger(); }, floating, closeFloating);
            add(
                "search", [=] { search(QStringLiteral("zh")); }, loaded, [=] { search({}); });
            add(
                "owner", [] {}, [=] { return showGroup(ownGroup) && loaded(); }, [] {});
            const auto groupAction = [this](GroupActionSet::What what) {
                m_window.page()->header()->actions()->action(what)->trigger();
            };
            add(
                "group-menu",
                [this] {
                    for (auto *more : m_window.findChildren<QToolButton *>(QStringLiteral("groupMore")))
                        more->click();
                },
                floating, closeFloating);
            add(
                "group-details", [=] { groupAction(GroupActionSet::What::Details); }, floating,
                closeFloating);
            add(
                "rename-dialog", [=] { groupAction(GroupActionSet::What::Rename); }, floating, closeFloating);
            add(
                "avatar-dialog",
                [=, this] {
                    groupAction(GroupActionSet::What::Avatar);
                    for (auto *dialog : m_window.findChildren<AvatarDialog *>())
                        dialog->take(samplePicture());
                },
                floating, closeFloating);
            add(
                "requests",
                [=, this] {
                    showGroup(bigGroup);
                    m_window.page()->show(Page::Kind::Requests);
                },
                [=, this] {
                    const auto *requests =
                        static_cast<const RequestPage *>(m_window.page()->page(Page::Kind::Requests));
                    return showGroup(bigGroup) && requests->filter()->rowCount() > 0;
                },
                [] {});
            add(
                "request-rejecting",
                [=, this] {
                    auto *requests = static_cast<RequestPage *>(m_window.page()->page(Page::Kind::Requests));
                    requests->view()->setCurrentIndex(requests->filter()->index(1, 0));
                    requests->openEditor();
                },
                [] { return true; },
                [=, this] {
                    m_window.page()->show(Page::Kind::Members);
                    showGroup(ownGroup);
                });
            add(
                "notices", [this] { m_window.page()->show(Page::Kind::Notices); },
                [=] {
                    return showGroup(bigGroup) && loaded()
                        && page()->group()->part<GroupNotices>().state().phase == LoadState::Phase::Ready;
                },
                [] {});
            add(
                "notice-editor",
                [=, this] {
                    NoticeDraft draft;
                    draft.text = QStringLiteral("本周六下午两点线上分享：用 Qt 写一个群管理工具。\n"
                                                "请提前装好 Qt 6.4，会议号当天发在群里。");
                    draft.pinned = true;
                    (void)page()->group()->part<GroupNotices>().keepDraft(draft); // a tour has no disk
                    static_cast<NoticePage *>(m_window.page()->current())->compose();
                },
                floating,
                [=, this] {
                    closeFloating();
                    (void)page()->group()->part<GroupNotices>().keepDraft({});
                    m_window.page()->show(Page::Kind::Members);
                });
            add(
                "messages", [=, this] { m_window.page()->show(Page::Kind::Messages); },
                [=, this] {
                    auto *messages = static_cast<MessagePage *>(m_window.page()->page(Page::Kind::Messages));
                    const int last = messages->filter()->rowCount() - 1;
                    if (!showGroup(bigGroup) || last < 20)
                        return false;
                    messages->view()->setCurrentIndex(messages->filter()->index(last - 3, 0));
                    return loaded();
                },
                [] {});
            add(
                "essence", [=, this] { m_window.page()->show(Page::Kind::Essence); },
                [=, this] {
                    auto *essence = static_cast<EssencePage *>(m_window.page()->page(Page::Kind::Essence));
                    return showGroup(bigGroup) && essence->filter()->rowCount() > 0;
                },
                [=, this] { m_window.page()->show(Page::Kind::Members); });
            add(
                "overview", [=, this] { m_window.page()->show(Page::Kind::Overview); },
                [=] { return showGroup(bigGroup) && loaded(); }, [] {});
            add(
                "honors", [=, this] { m_window.page()->show(Page::Kind::Honors); }, honorsRead,
                [=, this] { m_window.page()->show(Page::Kind::Members); });
            add(
                "files", [=, this] { m_window.page()->show(Page::Kind::Files); },
                [=, this] {
                    const auto *files = static_cast<FilePage *>(m_window.page()->page(Page::Kind::Files));
                    return showGroup(bigGroup) && files->filter()->rowCount() > 0;
                },
                [=, this] { m_window.page()->show(Page::Kind::Members); });
            add(
                "transfers",
                [=, this] {
                    m_window.page()->show(Page::Kind::Files);
                    m_window.page()->group()->session().transfers()->add(sampleTransfers());
                    m_window.page()->group()->session().transfers()->pauseAll();
                },
                [=, this] { return showGroup(bigGroup) && m_window.transferDock()->isVisible(); },
                [=, this] {
                    m_window.page()->group()->session().transfers()->forget(QString());
                    m_window.transferDock()->hide();
                    m_window.page()->show(Page::Kind::Members);
                });
            add(
                "connect", [=, this] { m_window.openConnectionDialog(); }, floating, closeFloating);
            add(
                "small", [=, this] { m_window.resize(900, 600); },
                [=] { return showGroup(bigGroup) && loaded(); }, [=, this] { m_window.resize(1440, 900); });
            // Every other page in a small window: once in each language, once in each theme.
            if ((locale == QLatin1String("en")) != (mode == Theme::Mode::Dark))
                continue;
            for (const Page::Kind kind :
                 {Page::Kind::Overview, Page::Kind::Messages, Page::Kind::Requests, Page::Kind::Notices,
                  Page::Kind::Essence, Page::Kind::Honors, Page::Kind::Files}) {
                const QByteArray name =
                    QByteArray("small-") + QMetaEnum::fromType<Page::Kind>().valueToKey(int(kind));
                add(
                    name.toLower().constData(),
                    [=, this] {
                        m_window.resize(900, 600);
                        m_window.page()->show(kind);
                    },
                    [=] { return showGroup(bigGroup) && loaded(); },
                    [=, this] {
                        m_window.page()->show(Page::Kind::Members);
                        m_window.resize(1440, 900);
                    });
            }
        }
    }
}

void Tour::next()
{
    if (m_place >= m_stops.size()) {
        std::printf("%d pictures in %s\n", m_pictures, qPrintable(QDir(m_folder).absolutePath()));
        emit finished(0);
        return;
    }
    const Stop &stop = m_stops.at(m_place);
    stop.enter();
    m_readyTicks = 0;
    wait(stop, 0);
}

void Tour::wait(const Stop &stop, int ticks)
{
    if (ticks > patience)
        return fail(QStringLiteral("%1 did not come").arg(stop.name));
    // A few turns more than "ready", so that layouts, details and hovers have settled.
    m_readyTicks = stop.ready() ? m_readyTicks + 1 : 0;
    if (m_readyTicks > settling)
        return shoot(stop);
    QTimer::singleShot(tick, this, [this, &stop, ticks] { wait(stop, ticks + 1); });
}

void Tour::shoot(const Stop &stop)
{
    if (!QApplication::activeModalWidget())
        QApplication::setActiveWindow(&m_window);
    const QString path = m_folder + QLatin1Char('/') + stop.name + QLatin1String(".png");
    if (!pictureOf(m_window).save(path))
        return fail(QStringLiteral("%1 cannot be written").arg(path));
    ++m_pictures;
    stop.leave();
    ++m_place;
    QTimer::singleShot(0, this, &Tour::next);
}

void Tour::fail(const QString &why)
{
    std::fprintf(stderr, "qundesk: tour: %s\n", qPrintable(why));
    emit finished(1);
}

} // namespace qundesk

#include "moc_tour.cpp"
