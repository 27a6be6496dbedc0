// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a group as its administrator uses it: buttons, menu, dialogs, on the demo server.
#include "dialogs/avatardialog.h"
#include "dialogs/groupdetailsdialog.h"
#include "dialogs/groupquestion.h"
#include "dialogs/textdialog.h"
#include "pages/groupheader.h"
#include "session/groupsettings.h"
#include "support/groupactionset.h"
#include "ui/pagerig.h"
#include "widgets/banner.h"
#include "widgets/segments.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace qundesk;
using demo::DemoWorld;
using demo::Personality;
using What = GroupActionSet::What;

namespace {

constexpr int patience = PageRig::patience;
constexpr qint64 owned = DemoWorld::SmallOwnedGroup;

struct Rig : PageRig {
    using PageRig::PageRig;

    /// \a id in sight, and everything the header shows of it read.
    bool show(qint64 id = owned)
    {
        return PageRig::show(id, Page::Kind::Members)
            && QTest::qWaitFor([&] { return part().state().phase == LoadState::Phase::Ready; }, patience);
    }
    GroupSettings &part() { return group()->part<GroupSettings>(); }
    GroupHeader *header() { return window.page()->header(); }
    QAction *action(What what) { return header()->actions()->action(what); }
    Segments *mute() { return header()->findChild<Segments *>(); }
    QAbstractButton *segment(const QString &word)
    {
        for (auto *each : mute()->findChildren<QAbstractButton *>()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(each);
            if (each->isVisible() && face && face->text(QAccessible::Name) == word)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &name)
    {
        for (auto *each : header()->findChildren<QPushButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QMenu *more()
    {
        QTest::mouseClick(header()->findChild<QToolButton *>(QStringLiteral("groupMore")), Qt::LeftButton);
        for (auto *menu : header()->findChildren<QMenu *>()) {
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    }
    template <class Dialog> Dialog *dialog()
    {
        Dialog *found = nullptr;
        const bool there = QTest::qWaitFor(
            [&] {
                for (Dialog *each : window.findChildren<Dialog *>()) {
                    if (each->isVisible())
                        found = each;
                }
                return found != nullptr;
            },
            patience);
        return there ? found : nullptr;
    }
    QString labels(const QWidget *of)
    {
        QString all;
        for (const QLabel *label : of->findChildren<QLabel *>()) {
            if (!label->isHidden())
                all += label->text() + QLatin1Char('\n');
        }
        return all;
    }
};

QString textOf(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->text());
    return texts.join(QLatin1Char('|'));
}

} // namespace

class TestGroupHeader : public QObject {
    Q_OBJECT
private slots:
    void everybodyIsMutedAfterAQuestionAndFreedWithout()
    {
        Rig rig;
        QVERIFY(rig.show());
        QCOMPARE(rig.mute()->current(), 0);
        QVERIFY(!rig.mute()->isUnknown());
        QTest::mouseClick(rig.segment(QStringLiteral("On")), Qt::LeftButton);
        auto *question = rig.dialog<GroupQuestion>();
        QVERIFY(question);
        QTRY_COMPARE(question->focusWidget(), question->cancel());
        QTest::keyClick(question, Qt::Key_Return); // never a yes
        question->reject();
        QTRY_VERIFY(!rig.window.findChild<GroupQuestion *>());
        QCOMPARE(rig.mute()->current(), 0); // a click alone shows nothing
        QVERIFY(rig.world.calls(QStringLiteral("set_group_whole_ban")).isEmpty());

        QTest::mouseClick(rig.segment(QStringLiteral("On")), Qt::LeftButton);
        QTest::mouseClick(rig.dialog<GroupQuestion>()->verb(), Qt::LeftButton);
        QVERIFY(rig.toast(QStringLiteral("Muted everybody")));
        QVERIFY(rig.world.group(owned)->wholeMute);
        QCOMPARE(rig.mute()->current(), 1);
        QTest::mouseClick(rig.segment(QStringLiteral("Off")), Qt::LeftButton);
        QVERIFY(rig.toast(QStringLiteral("Everybody may speak again")));
        QVERIFY(!rig.world.group(owned)->wholeMute);
        QCOMPARE(rig.mute()->current(), 0);
        rig.world.actByOtherMuteAll(owned, true);
        QTRY_COMPARE_WITH_TIMEOUT(rig.mute()->current(), 1, patience);
    }

    void aMuteThatCannotBeReadBackSaysSo()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.show());
        QVERIFY(rig.mute()->isUnknown());
        QVERIFY(rig.segment(QStringLiteral("Unknown")));
        QTest::mouseClick(rig.segment(QStringLiteral("On")), Qt::LeftButton);
        QTest::mouseClick(rig.dialog<GroupQuestion>()->verb(), Qt::LeftButton);
        QVERIFY(rig.toast(QStringLiteral("not confirmed")));
        QCOMPARE(rig.mute()->current(), 1);
        QVERIFY(rig.labels(rig.header()).contains(QStringLiteral("Whole mute, not confirmed")));
        rig.world.actByOtherMuteAll(owned, false);
        QTRY_COMPARE_WITH_TIMEOUT(rig.mute()->current(), 0, patience);
        QVERIFY(!rig.labels(rig.header()).contains(QStringLiteral("not confirmed")));
    }

    void aGroupIsRenamedWithACountWhileTyping()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.show());
        rig.action(What::Rename)->trigger();
        auto *dialog = rig.dialog<TextDialog>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>();
        QCOMPARE(field->text(), rig.world.group(owned)->name);
        field->clear();
        QVERIFY(!dialog->verb()->isEnabled());
        field->setText(QString(20, QChar(0x6c49)));
        QVERIFY(!dialog->verb()->isEnabled());
        QVERIFY(rig.labels(dialog).contains(QStringLiteral("20 of 19 characters")));
        QApplication::clipboard()->setText(QStringLiteral("第一行\n第二行"));
        field->selectAll();
        field->paste();
        QVERIFY(dialog->verb()->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(rig.toast(QStringLiteral("Renamed the group")));
        QCOMPARE(rig.world.group(owned)->name, QStringLiteral("第一行 第二行"));
        QTRY_VERIFY(rig.labels(rig.header()).contains(QStringLiteral("第一行 第二行")));
    }

    void anAvatarIsChosenAndSent()
    {
        Rig rig;
        QVERIFY(rig.show());
        QImage picture(320, 200, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        const QString path = rig.folder.filePath(QStringLiteral("a.png"));
        QVERIFY(picture.save(path));
        rig.action(What::Avatar)->trigger();
        auto *dialog = rig.dialog<AvatarDialog>();
        QVERIFY(dialog);
        QVERIFY(rig.labels(dialog).contains(QStringLiteral("does not tell")));
        dialog->load(path);
        QTest::mouseClick(dialog->verb(), Qt::LeftButton);
        QVERIFY(rig.toast(QStringLiteral("cannot be read back")));
        QVERIFY(!rig.world.group(owned)->portraitSha256.isEmpty());
    }

    void aCheckInIsRememberedForTheDay()
    {
        Rig rig; // NapCat does not say whether it counted
        QVERIFY(rig.show());
        QTest::mouseClick(rig.button(QStringLiteral("Check in")), Qt::LeftButton);
        QVERIFY(rig.toast(QStringLiteral("check-in")));
        QVERIFY(rig.world.group(owned)->signedToday);
        QPushButton *done = rig.button(QStringLiteral("Checked in"));
        QVERIFY(done && done->isEnabled());
        QVERIFY(done->toolTip().contains(QStringLiteral("can be sent again")));
        const CheckInNote note = rig.settings.lastCheckIn(QStringLiteral("demo"), GroupId(owned));
        QCOMPARE(note, (CheckInNote{rig.clock.now().date(), false}));
        rig.settings.setLastCheckIn(QStringLiteral("demo"), GroupId(owned),
                                    {rig.clock.now().date().addDays(-1), true});
        rig.header()->actions()->refresh();
        QVERIFY(rig.button(QStringLiteral("Check in"))); // another day

        Rig sure(Personality::LLBot);
        QVERIFY(sure.show());
        QTest::mouseClick(sure.button(QStringLiteral("Check in")), Qt::LeftButton);
        QVERIFY(sure.toast(QStringLiteral("Checked in to")));
        QVERIFY(!sure.button(QStringLiteral("Checked in"))->isEnabled());
    }

    void leavingEndsInTheSentenceOfTheWindow()
    {
        Rig rig;
        QVERIFY(rig.show(DemoWorld::AdminGroup));
        const QString name = rig.world.group(DemoWorld::AdminGroup)->name;
        rig.action(What::Leave)->trigger();
        auto *question = rig.dialog<GroupQuestion>();
        QVERIFY(question && !question->findChild<QLineEdit *>());
        QTest::mouseClick(question->verb(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.world.group(DemoWorld::AdminGroup), patience);
        const auto said = [&] {
            const auto banners = rig.window.findChildren<Banner *>();
            return std::ranges::any_of(banners, [&](const Banner *each) {
                return each->isVisible() && each->fact().contains(QStringLiteral("no longer in the group"))
                    && each->fact().contains(name);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), patience);
        QVERIFY(!rig.window.page()->group());
        QVERIFY(!rig.action(What::Rename)->isEnabled());
    }

    void anOwnerTypesTheNameAndReadsWhatWillHappen()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.show());
        rig.action(What::Leave)->trigger();
        auto *question = rig.dialog<GroupQuestion>();
        QVERIFY(question);
        const QString words = rig.labels(question);
        QVERIFY(words.contains(QStringLiteral("nothing happens")));
        QVERIFY(words.contains(QStringLiteral("no OneBot server can do it")));
        auto *field = question->findChild<QLineEdit *>();
        QVERIFY(field && !question->verb()->isEnabled());
        field->setText(QStringLiteral("something else"));
        QVERIFY(!question->verb()->isEnabled());
        field->setText(QString::number(owned));
        QVERIFY(question->verb()->isEnabled());
        field->setText(rig.world.group(owned)->name);
        QVERIFY(question->verb()->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(rig.world.calls(QStringLiteral("set_group_leave")).isEmpty()); // Enter is no yes
    }

    void whatIsForbiddenOrLackingSaysWhy()
    {
        Rig rig(Personality::Lagrange);
        QVERIFY(rig.show(DemoWorld::MemberGroup));
        QVERIFY(!rig.mute()->isEnabled());
        QVERIFY(rig.mute()->toolTip().contains(QStringLiteral("owner and administrators")));
        QVERIFY(!rig.action(What::Rename)->isEnabled());
        QVERIFY(rig.action(What::Rename)->toolTip().contains(QStringLiteral("owner and administrators")));
        QVERIFY(!rig.action(What::AllowAnonymous)->isEnabled());
        QVERIFY(rig.action(What::AllowAnonymous)->toolTip().contains(QStringLiteral("Lagrange")));
        QVERIFY(!rig.button(QStringLiteral("Check in"))->isEnabled());
        QVERIFY(rig.button(QStringLiteral("Check in"))->toolTip().contains(QStringLiteral("cannot do that")));
        QVERIFY(rig.action(What::AtAll)->text().contains(QStringLiteral("does not tell")));
        QVERIFY(rig.action(What::Leave)->isEnabled());
        rig.server.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.action(What::Leave)->isEnabled(), patience);
        QCOMPARE(rig.action(What::Leave)->toolTip(), QStringLiteral("Not connected."));
    }

    void theMenusHoldEverything()
    {
        Rig rig;
        QVERIFY(rig.show());
        QMenu *menu = rig.more();
        QVERIFY(menu);
        QVERIFY2(textOf(menu).contains(QStringLiteral("@all today: 10 left")), qPrintable(textOf(menu)));
        QCOMPARE(menu->actions().last(), rig.action(What::Leave));
        QVERIFY(!menu->actions().contains(rig.action(What::CheckIn))); // it has its button
        menu->close();
        QMenu *bar = nullptr;
        for (QAction *each : rig.window.menuBar()->actions()) {
            if (each->text() == QStringLiteral("&Group"))
                bar = each->menu();
        }
        QVERIFY(bar);
        for (What what : {What::Details, What::CopyNumber, What::Rename, What::Avatar, What::MuteAll,
                          What::UnmuteAll, What::PublishNotice, What::CheckIn, What::Leave})
            QVERIFY(bar->actions().contains(rig.action(what)));
        rig.action(What::CopyNumber)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QString::number(owned));
        QVERIFY(rig.toast(QStringLiteral("Copied the group number")));
        QVERIFY(!rig.action(What::UnmuteAll)->isEnabled()); // nobody is muted
    }

    void detailsTellWhatIsUnknown()
    {
        Rig rig(Personality::Lagrange);
        QVERIFY(rig.show());
        rig.action(What::Details)->trigger();
        auto *dialog = rig.dialog<GroupDetailsDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(rig.labels(dialog).contains(QStringLiteral("does not tell")), patience);
        QVERIFY(rig.labels(dialog).contains(QStringLiteral("Unknown")));
        QVERIFY(rig.labels(dialog).contains(QString::number(owned)));
        rig.world.actByOtherRename(owned, QStringLiteral("新名字"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.labels(dialog).contains(QStringLiteral("新名字")), patience);
        dialog->reject();
    }

    void aNarrowHeaderFoldsAndLosesNothing()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.show());
        QVERIFY(rig.button(QStringLiteral("Check in"))->isVisible());
        rig.window.resize(900, 600);
        QTRY_COMPARE(rig.window.width(), 900);
        QTRY_VERIFY(!rig.button(QStringLiteral("Check in"))->isVisible());
        int right = 0;
        for (QWidget *each : rig.header()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!each->isVisible() || each->isWindow())
                continue;
            right = std::max(right, each->geometry().right());
        }
        QVERIFY(right < rig.header()->width());
        QMenu *menu = rig.more();
        QVERIFY(menu && menu->actions().contains(rig.action(What::CheckIn)));
        menu->close();
        rig.window.resize(1440, 900);
        QTRY_VERIFY(rig.button(QStringLiteral("Check in"))->isVisible());
    }

    void aSearchThatHidesTheGroupDoesNotChooseAnother()
    {
        Rig rig;
        QVERIFY(rig.show());
        auto *search = rig.window.groupList()->findChild<QLineEdit *>();
        search->setText(QString::number(DemoWorld::BigGroup));
        QCOMPARE(rig.window.groupList()->current(), GroupId{});
        QCOMPARE(number(rig.group()->id()), owned);
        search->clear();
        QCOMPARE(number(rig.window.groupList()->current()), owned);
    }

    void aDialogDoesNotOutliveItsGroupInSight()
    {
        Rig rig;
        QVERIFY(rig.show());
        rig.action(What::Rename)->trigger();
        QVERIFY(rig.dialog<TextDialog>());
        QVERIFY(rig.show(DemoWorld::AdminGroup));
        QTRY_VERIFY(!rig.window.findChild<TextDialog *>());
        rig.action(What::Rename)->trigger();
        QCOMPARE(rig.dialog<TextDialog>()->findChild<QLineEdit *>()->text(),
                 rig.world.group(DemoWorld::AdminGroup)->name);
    }

    void namesArePlainTextAndEverythingHasAName()
    {
        Rig rig;
        QVERIFY(rig.show(DemoWorld::HtmlGroup));
        rig.world.actByOtherRename(DemoWorld::HtmlGroup, QStringLiteral("<img src=x>&amp;\u202Eabc"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.part().facts().name.startsWith(QStringLiteral("<img")), patience);
        for (What what : {What::Leave, What::Avatar, What::Rename, What::Details, What::MuteAll}) {
            rig.action(what)->trigger();
            auto *dialog = rig.dialog<DialogFrame>();
            QVERIFY(dialog);
            for (const QLabel *label : rig.window.findChildren<QLabel *>())
                QCOMPARE(label->textFormat(), Qt::PlainText);
            for (QWidget *each : rig.window.findChildren<QWidget *>()) {
                const bool interactive = qobject_cast<QAbstractButton *>(each)
                    || qobject_cast<QLineEdit *>(each) || each->inherits("QSlider")
                    || each->inherits("qundesk::CropView") || each->inherits("qundesk::Segments");
                if (!interactive || !each->isVisible() || qobject_cast<QLineEdit *>(each->parentWidget()))
                    continue;
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(each);
                QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), each->metaObject()->className());
            }
            dialog->reject();
            QTRY_VERIFY(!rig.window.findChild<DialogFrame *>());
        }
    }
};

QTEST_MAIN(TestGroupHeader)
#include "tst_groupheader.moc"
