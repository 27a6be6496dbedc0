// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/question.h"
#include "pages/transferdock.h"
#include "pages/transfertable.h"
#include "session/downloadqueue.h"
#include "session/filehost.h"
#include "session/groupfiles.h"
#include "session/transfers.h"
#include "session/uploadqueue.h"
#include "support/transferactionset.h"
#include "ui/pagerig.h"
#include "widgets/tabbar.h"

#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace qundesk;
using State = Transfer::State;
using Tab = TransferFilter::Tab;
using Column = TransferModel::Column;

namespace {

constexpr qint64 place = demo::DemoWorld::SmallOwnedGroup;
constexpr int patience = PageRig::patience;

struct Rig : PageRig {
    Rig() : PageRig(demo::Personality::LLBot), host(QByteArray(400'000, 'x')) { }

    bool ready()
    {
        if (!show(place, Page::Kind::Files))
            return false;
        return QTest::qWaitFor([this] { return files().state().phase == LoadState::Phase::Ready; }, patience);
    }
    GroupFiles &files() { return group()->part<GroupFiles>(); }
    Transfers &transfers() { return sessions.transfers(); }
    TransferDock *dock() { return window.transferDock(); }
    TransferTable *table() { return dock()->table(); }
    /// \a count downloads that stop after \a bytes of 400,000 each.
    bool download(int count, qint64 bytes)
    {
        host.pausedAfter = bytes;
        world.state().filesBase = host.base();
        for (int n = 0; n < count; ++n) {
            demo::DemoFile &file = world.state().groups[place].files[n];
            file.name = QStringLiteral("%1.bin").arg(n);
            file.size = host.content.size();
            file.folder = QStringLiteral("/");
        }
        bool read = false;
        files().list(rootFolder, [&](bool) { read = true; });
        if (!QTest::qWaitFor([&] { return read; }, patience))
            return false;
        for (int n = 0; n < count; ++n)
            files().downloads().addInto(
                *files().files()->fileNamed(rootFolder, QStringLiteral("%1.bin").arg(n)), folder.path());
        return QTest::qWaitFor([&] { return transfers().model()->record(0).done >= bytes; }, patience);
    }
    void upload(const QString &name)
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly) && file.write("hello") == 5)
            files().uploads().add({{file.fileName(), name, rootFolder}});
    }
    QString cell(int row, Column column) { return dock()->rows()->index(row, int(column)).data().toString(); }
    bool says(int row, Column column, const QString &words)
    {
        return QTest::qWaitFor([&] { return cell(row, column).contains(words); }, patience);
    }
    void choose(int row)
    {
        window.activateWindow(); // a question may have taken the keys
        (void)QTest::qWaitFor([this] { return window.isActiveWindow(); }, patience);
        table()->setFocus();
        table()->clearSelection();
        table()->selectionModel()->setCurrentIndex(dock()->rows()->index(row, 0),
                                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void turnTo(Tab tab) { dock()->findChild<TabBar *>()->setCurrentIndex(int(tab)); }
    Question *question()
    {
        Question *found = nullptr;
        const bool came = QTest::qWaitFor(
            [&] {
                for (Question *each : window.findChildren<Question *>()) {
                    if (each->isVisible())
                        found = each;
                }
                return found != nullptr;
            },
            patience);
        return came ? found : nullptr;
    }
    bool noQuestion()
    {
        return QTest::qWaitFor([&] { return window.findChildren<Question *>().isEmpty(); }, patience);
    }

    FileHost host;
};

} // namespace

class TestTransferDock : public QObject {
    Q_OBJECT
private slots:
    void itComesWithTheFirstTransferAndCountsInItsTabs()
    {
        Rig rig;
        QVERIFY(rig.ready());
        QVERIFY(!rig.dock()->isVisible());
        rig.server.faults().setLatency(QStringLiteral("upload_group_file"), 300);
        rig.upload(QStringLiteral("up <b>.txt"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.dock()->isVisible(), patience);
        QVERIFY(rig.says(0, Column::State, QStringLiteral("tells no progress")));
        QCOMPARE(rig.cell(0, Column::Name), QStringLiteral("up <b>.txt"));
        QCOMPARE(rig.cell(0, Column::Progress), QStringLiteral("—"));
        QCOMPARE(rig.dock()->findChild<TabBar *>()->count(int(Tab::Running)), 1);
        QVERIFY(!rig.window.grab().isNull());
        QTRY_COMPARE_WITH_TIMEOUT(rig.dock()->findChild<TabBar *>()->count(int(Tab::Finished)), 1, patience);
        QCOMPARE(rig.dock()->findChild<TabBar *>()->count(int(Tab::Running)), 0);
        rig.turnTo(Tab::Finished);
        QCOMPARE(rig.cell(0, Column::State), QStringLiteral("Uploaded"));
        for (QToolButton *each : rig.dock()->findChildren<QToolButton *>()) {
            if (each->accessibleName() == QLatin1String("Clear finished"))
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QCOMPARE(rig.transfers().model()->rowCount(), 0);
    }

    void spacePausesAndResumes()
    {
        Rig rig;
        QVERIFY(rig.ready());
        QVERIFY(rig.download(1, 100'000));
        QTRY_COMPARE_WITH_TIMEOUT(rig.cell(0, Column::Progress), QStringLiteral("25 %"), patience);
        rig.choose(0);
        QTest::keyClick(rig.table(), Qt::Key_Space);
        QCOMPARE(rig.cell(0, Column::State), QStringLiteral("Paused"));
        rig.host.release();
        QTest::keyClick(rig.table(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(rig.dock()->rows()->count(Tab::Finished), 1, patience);
        QCOMPARE(QFileInfo(rig.folder.filePath(QStringLiteral("0.bin"))).size(), 400'000);
    }

    void cancellingAsksOnlyBeyondTheMiddle()
    {
        Rig rig;
        QVERIFY(rig.ready());
        QVERIFY(rig.download(1, 100'000));
        QTRY_COMPARE_WITH_TIMEOUT(rig.cell(0, Column::Progress), QStringLiteral("25 %"), patience);
        rig.choose(0);
        QTest::keyClick(rig.table(), Qt::Key_Delete);
        QCOMPARE(rig.transfers().model()->rowCount(), 0);

        QVERIFY(rig.download(1, 300'000));
        QTRY_COMPARE_WITH_TIMEOUT(rig.cell(0, Column::Progress), QStringLiteral("75 %"), patience);
        rig.choose(0);
        QTest::keyClick(rig.table(), Qt::Key_Delete);
        Question *question = rig.question();
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(rig.noQuestion());
        QCOMPARE(rig.transfers().model()->rowCount(), 1);
        rig.choose(0);
        QTest::keyClick(rig.table(), Qt::Key_Delete);
        question = rig.question();
        QVERIFY(question);
        QTest::mouseClick(question->verb(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(rig.transfers().model()->rowCount(), 0, patience);
    }

    void theOrderIsChangedByKeys()
    {
        Rig rig;
        QVERIFY(rig.ready());
        QVERIFY(rig.download(4, 100'000));
        QCOMPARE(rig.cell(3, Column::Name), QStringLiteral("3.bin"));
        QCOMPARE(rig.cell(3, Column::State), QStringLiteral("Waiting"));
        rig.choose(3);
        QTest::keyClick(rig.table(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(rig.cell(2, Column::Name), QStringLiteral("3.bin"));
        rig.dock()->actions()->top()->trigger();
        QCOMPARE(rig.cell(0, Column::Name), QStringLiteral("3.bin"));
        QCOMPARE(rig.dock()->actions()->targets().first().name, QStringLiteral("3.bin")); // still selected
        rig.dock()->actions()->down()->trigger();
        QCOMPARE(rig.cell(1, Column::Name), QStringLiteral("3.bin"));
    }

    void whatFailedSaysWhyAndIsRetried()
    {
        Rig rig;
        QVERIFY(rig.ready());
        rig.server.faults().failNext(QStringLiteral("upload_group_file"), 0,
                                     QStringLiteral("<i>no</i> luck"));
        rig.upload(QStringLiteral("bad.txt"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.dock()->rows()->count(Tab::Failed), 1, patience);
        rig.turnTo(Tab::Failed);
        QVERIFY(rig.cell(0, Column::State).contains(QStringLiteral("<i>no</i> luck")));
        rig.choose(0);
        QVERIFY(!rig.dock()->actions()->pause()->isEnabled());
        rig.dock()->actions()->copyError()->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("bad.txt")));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("luck")));
        rig.dock()->actions()->retry()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(rig.world.file(place, QStringLiteral("bad.txt")), patience);
    }

    void anUnknownUploadIsOnlySentAgainAfterAQuestion()
    {
        Rig rig;
        QVERIFY(rig.ready());
        QFile file(rig.folder.filePath(QStringLiteral("again.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
        file.close();
        // As it is after the program was killed when the call had left.
        Transfer sent;
        sent.accountId = QStringLiteral("demo");
        sent.groupId = GroupId(place);
        sent.name = QStringLiteral("again.txt");
        sent.localPath = file.fileName();
        sent.folder = rootFolder;
        sent.size = 5;
        sent.sent = true;
        rig.transfers().add({sent});
        Question *question = rig.question();
        QVERIFY(question);
        QCOMPARE(rig.world.calls(QStringLiteral("upload_group_file")).size(), 0);
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(rig.noQuestion());
        rig.turnTo(Tab::Failed);
        QVERIFY(rig.cell(0, Column::State).contains(QStringLiteral("Not known")));
        rig.choose(0);
        rig.dock()->actions()->retry()->trigger();
        question = rig.question();
        QVERIFY(question);
        QTest::mouseClick(question->verb(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(rig.world.file(place, QStringLiteral("again.txt")), patience);
    }

    void whatFailsOutOfSightIsTold()
    {
        Rig rig;
        QVERIFY(rig.ready());
        Transfer lost;
        lost.accountId = QStringLiteral("demo");
        lost.groupId = GroupId(place);
        lost.name = QStringLiteral("lost.txt");
        lost.localPath = rig.folder.filePath(QStringLiteral("lost.txt"));
        lost.folder = rootFolder;
        lost.direction = Transfer::Direction::Upload;
        rig.transfers().add({lost});
        rig.dock()->hide();
        QVERIFY(rig.toast(QStringLiteral("lost.txt")));
        QVERIFY(!rig.dock()->isVisible());
        rig.window.page()->toasts()->newest()->runAction();
        QVERIFY(rig.dock()->isVisible());
        QCOMPARE(rig.dock()->rows()->tab(), Tab::Failed);
        QCOMPARE(rig.dock()->rows()->rowCount(), 1);
    }

    void limitsAreKept()
    {
        Rig rig;
        const auto boxes = rig.dock()->findChildren<QSpinBox *>();
        QCOMPARE(boxes.size(), 2);
        boxes.at(0)->setValue(4);
        boxes.at(1)->setValue(512);
        QCOMPARE(rig.settings.transfersAtOnce(), 4);
        QCOMPARE(rig.settings.speedLimit(), 512);
        QCOMPARE(rig.transfers().limits(), (Transfers::Limits{4, 512}));
        QVERIFY(boxes.at(1)->toolTip().contains(QStringLiteral("Uploads by a path")));
    }

    void quittingAsksWhileSomethingRuns()
    {
        Rig rig;
        QVERIFY(rig.ready());
        QVERIFY(rig.download(2, 100'000));
        QVERIFY(!rig.window.close());
        Question *question = rig.question();
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(rig.noQuestion());
        QVERIFY(rig.window.isVisible());
        QVERIFY(!rig.window.close());
        question = rig.question();
        QVERIFY(question);
        QTest::mouseClick(question->verb(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.window.isVisible(), patience);
        for (const Transfer &each : rig.transfers().model()->records())
            QCOMPARE(each.state, State::Paused);
        QVERIFY(!rig.settings.windowState().isEmpty());
    }

    void itIsReachedByTheMenuAndAKey()
    {
        Rig rig;
        QAction *toggle = rig.dock()->toggleViewAction();
        QCOMPARE(toggle->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
        QCOMPARE(toggle->text(), QStringLiteral("Transfers"));
        toggle->trigger();
        QVERIFY(rig.dock()->isVisible());
        QCOMPARE(rig.table()->accessibleName(), QStringLiteral("Transfers"));
        QCOMPARE(PageRig::nameless(rig.dock()), QStringList());
        QCOMPARE(PageRig::richLabels(rig.dock()), QStringList());
        toggle->trigger();
        QVERIFY(!rig.dock()->isVisible());
    }

    void theMenuOfARowHasItsOrders()
    {
        Rig rig;
        QVERIFY(rig.ready());
        QVERIFY(rig.download(1, 100'000));
        rig.choose(0);
        emit rig.table()->menuWanted(QPoint(400, 400));
        QMenu *menu = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())), patience);
        QStringList words;
        for (const QAction *each : menu->actions())
            words.append(each->text());
        for (const char *wanted : {"Pause", "Resume", "Retry", "Move up", "Move down", "Move to top",
                                   "Open folder", "Copy error", "Cancel transfer"})
            QVERIFY2(words.contains(QString::fromUtf8(wanted)), wanted);
        menu->close();
    }
};

QTEST_MAIN(TestTransferDock)
#include "tst_transferdock.moc"
