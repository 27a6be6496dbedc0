// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/settings.h"
#include "delegates/filedelegate.h"
#include "demo/demoserver.h"
#include "demo/demoworld.h"
#include "dialogs/clashdialog.h"
#include "mainwindow.h"
#include "pages/filepage.h"
#include "pages/filetable.h"
#include "pages/foldertree.h"
#include "pages/grouplistpane.h"
#include "pages/grouppage.h"
#include "pages/transferdock.h"
#include "pages/transferline.h"
#include "session/downloadqueue.h"
#include "session/groupfiles.h"
#include "session/session.h"
#include "session/sessionmanager.h"
#include "storage/accountstore.h"
#include "storage/memorysecretstore.h"
#include "storage/sessionsecrets.h"
#include "style/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/quotabar.h"
#include "widgets/searchfield.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace qundesk;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;
constexpr qint64 place = demo::DemoWorld::OwnedGroup;

/// The window on a demo server, with the files of one group in sight.
struct Rig {
    explicit Rig(demo::Personality personality = demo::Personality::NapCat)
        : world(personality), server(world), settings(folder.filePath(QStringLiteral("settings.ini"))),
          accounts(folder.path()), secrets(&keyring), sessions({clock}, accounts, secrets),
          window({sessions, settings, theme, clock})
    {
        theme.setMotion(false);
        settings.setBulkPace({10ms, 10ms});
        server.setToken(QStringLiteral("files"));
        if (!server.start())
            qFatal("no port");
        AccountConfig config;
        config.id = QStringLiteral("demo");
        config.mode = AccountConfig::Mode::HttpAndWebSocket;
        config.httpUrl = server.httpUrl();
        config.webSocketUrl = server.wsUrl();
        config.temporary = true;
        sessions.add(config, QStringLiteral("files"));
        window.resize(1440, 900);
        window.show();
    }

    bool show(qint64 group = place)
    {
        const auto there = [&] {
            window.groupList()->select(GroupId(group));
            window.page()->show(Page::Kind::Files);
            return page()->group() && page()->group()->id() == GroupId(group)
                && page()->group()->ownRole().has_value()
                && page()->group()->part<GroupFiles>().state().phase == LoadState::Phase::Ready
                && page()->filter()->rowCount() > 0;
        };
        return QTest::qWaitFor(there, patience);
    }
    FilePage *page() { return static_cast<FilePage *>(window.page()->page(Page::Kind::Files)); }
    GroupFiles &files() { return page()->group()->part<GroupFiles>(); }
    template <class Dialog = QDialog> Dialog *dialog()
    {
        Dialog *found = nullptr;
        const bool came = QTest::qWaitFor(
            [&] {
                for (Dialog *each : window.findChildren<Dialog *>()) {
                    if (each->isVisible())
                        found = each;
                }
                return found != nullptr;
            },
            patience);
        return came ? found : nullptr;
    }
    static void press(QDialog *dialog, const QString &words)
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().contains(words))
                return QTest::mouseClick(each, Qt::LeftButton);
        }
        QFAIL(qPrintable(QStringLiteral("no button says %1").arg(words)));
    }
    QString texts(const QWidget *root) const
    {
        QStringList all;
        for (const QLabel *each : root->findChildren<QLabel *>())
            all.append(each->text());
        return all.join(QLatin1Char('\n'));
    }
    /// All that the lines below the table say.
    QString told()
    {
        QString all;
        for (const TransferLine *each : page()->findChildren<TransferLine *>()) {
            if (each->isVisible())
                all += texts(each);
        }
        return all;
    }
    QString makeFile(const QString &name, const QByteArray &bytes = "hello")
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    /// The row of the first entry that is a folder with files, or a plain file.
    int rowOf(bool isFolder)
    {
        for (int row = 0; row < page()->filter()->rowCount(); ++row) {
            const FileEntry *entry = page()->filter()->entryAt(row);
            if (entry->isFolder == isFolder && (!isFolder || entry->fileCount > 0))
                return row;
        }
        return -1;
    }
    void choose(const QList<int> &rows)
    {
        page()->table()->setFocus();
        page()->table()->clearSelection();
        for (int row : rows)
            page()->table()->selectionModel()->setCurrentIndex(
                page()->filter()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    Qt::DropAction drag(QWidget *view, const QPoint &at, const QStringList &paths, bool drop)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &move);
        if (!drop)
            return move.dropAction();
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &event);
        return move.dropAction();
    }

    QTemporaryDir folder;
    demo::DemoWorld world;
    demo::DemoServer server;
    Clock clock;
    Settings settings;
    Theme theme{Theme::Mode::Light};
    AccountStore accounts;
    MemorySecretStore keyring;
    SessionSecrets secrets;
    SessionManager sessions;
    MainWindow window;
};

} // namespace

class TestFilePage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void foldersAreEnteredAndLeftByKeys()
    {
        Rig rig;
        QVERIFY(rig.show());
        FileTable *table = rig.page()->table();
        const int row = rig.rowOf(true);
        const QString id = rig.page()->filter()->entryAt(row)->id;
        rig.choose({row});
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(rig.page()->filter()->folder(), id);
        QCOMPARE(rig.page()->tree()->currentFolder(), id);
        QTRY_VERIFY_WITH_TIMEOUT(rig.page()->filter()->rowCount() > 0, patience);
        QTest::keyClick(table, Qt::Key_Backspace);
        QCOMPARE(rig.page()->filter()->folder(), rootFolder);
        QCOMPARE(rig.page()->filter()->entryAt(table->currentIndex().row())->id, id);
        QVERIFY(rig.page()->findChild<QuotaBar *>()->isVisible());
    }

    void theSearchLooksIntoAllFolders()
    {
        Rig rig;
        rig.world.actByOtherUpload(place, rig.world.plainMember(place), QStringLiteral("独角兽.txt"), "abc",
                                   rig.world.group(place)->folders.first().id);
        QVERIFY(rig.show());
        auto *search = rig.page()->findChild<SearchField *>();
        QCOMPARE(QAccessible::queryAccessibleInterface(search)->text(QAccessible::Name),
                 QStringLiteral("Search files"));
        QTest::keyClicks(search, QStringLiteral("djs"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.page()->filter()->rowCount(), 1, patience);
        search->clear();
        QTest::keyClicks(search, QStringLiteral("nothing is called so"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.texts(rig.page()).contains(QStringLiteral("No file matches")), patience);
    }

    void droppedFilesGoToTheFolderUnderThem()
    {
        Rig rig;
        QVERIFY(rig.show());
        FileTable *table = rig.page()->table();
        const int row = rig.rowOf(true);
        const QString id = rig.page()->filter()->entryAt(row)->id;
        const QPoint at = table->visualRect(rig.page()->filter()->index(row, 0)).center();
        const QString path = rig.makeFile(QStringLiteral("dropped <b>.txt"));
        QCOMPARE(rig.drag(table->viewport(), at, {path}, true), Qt::CopyAction);
        QTRY_VERIFY_WITH_TIMEOUT(
            rig.world.group(place)->files.last().name.startsWith(QStringLiteral("dropped")), patience);
        const auto &there = rig.world.group(place)->files;
        QCOMPARE(there.last().folder, id);
        QCOMPARE(there.last().size, 5);
    }

    void refusedDropsSayWhy()
    {
        Rig rig;
        QVERIFY(rig.show());
        QWidget *view = rig.page()->table()->viewport();
        const QString gone = rig.folder.filePath(QStringLiteral("gone.txt"));
        QCOMPARE(rig.drag(view, {200, 300}, {gone}, false), Qt::IgnoreAction);
        QVERIFY(rig.page()->judge({gone}, rootFolder).words.contains(QStringLiteral("cannot be read")));
        rig.drag(view, {200, 300}, {gone}, true);
        QTRY_VERIFY_WITH_TIMEOUT(rig.told().contains(QStringLiteral("cannot be read")), patience);
        QCOMPARE(rig.world.calls(QStringLiteral("upload_group_file")).size(), 0);
    }

    void aServerElsewhereIsExplained()
    {
        Rig rig(demo::Personality::Lagrange);
        QVERIFY(rig.show());
        rig.world.setRemote(true);
        rig.page()->upload({rig.makeFile(QStringLiteral("a.txt"))}, rootFolder);
        QTRY_VERIFY_WITH_TIMEOUT(rig.told().contains(QStringLiteral("another machine")), patience);
        QVERIFY(!rig.world.file(place, QStringLiteral("a.txt")));
    }

    void aTakenNameIsAskedAbout()
    {
        Rig rig;
        QVERIFY(rig.show());
        const QString path = rig.makeFile(QStringLiteral("x.txt"));
        rig.page()->upload({path}, rootFolder);
        QTRY_VERIFY_WITH_TIMEOUT(rig.files().files()->fileNamed(rootFolder, QStringLiteral("x.txt")),
                                 patience);
        rig.page()->upload({path, path}, rootFolder);
        auto *dialog = rig.dialog<ClashDialog>();
        QVERIFY(dialog);
        QVERIFY(rig.texts(dialog).contains(QStringLiteral("x.txt")));
        Rig::press(dialog, QStringLiteral("Upload"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.world.file(place, QStringLiteral("x (2).txt")), patience);
        dialog = rig.dialog<ClashDialog>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(rig.files().uploads().waiting(), 0, patience);
        QCOMPARE(rig.world.calls(QStringLiteral("upload_group_file")).size(), 2);
    }

    void theDeleteQuestionNamesWhatGoes()
    {
        Rig rig;
        QVERIFY(rig.show());
        QList<int> rows;
        for (int row = 0; rows.size() < 7; ++row) {
            if (!rig.page()->filter()->entryAt(row)->isFolder)
                rows.append(row);
        }
        rig.choose(rows);
        QCOMPARE(rig.page()->actions()->remove()->shortcut(), QKeySequence(Qt::Key_Delete));
        rig.page()->actions()->remove()->trigger();
        auto *dialog = rig.dialog();
        QVERIFY(dialog);
        QVERIFY(rig.texts(dialog).contains(QStringLiteral("and 2 more")));
        QTest::keyClick(dialog, Qt::Key_Return); // never fires the red verb
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(rig.window.findChildren<QDialog *>().isEmpty(), patience);
        QCOMPARE(rig.world.calls(QStringLiteral("delete_group_file")).size(), 0);

        const auto before = rig.world.group(place)->files.size();
        rig.page()->actions()->remove()->trigger();
        dialog = rig.dialog();
        QVERIFY(dialog);
        Rig::press(dialog, QStringLiteral("Delete"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.world.group(place)->files.size(), before - 7, patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.page()->actions()->targets().isEmpty(), patience);
    }

    void deletingAFolderSaysHowManyFilesGoWithIt()
    {
        Rig rig(demo::Personality::LLBot);
        QVERIFY(rig.show());
        const int row = rig.rowOf(true);
        const FileEntry folder = *rig.page()->filter()->entryAt(row);
        rig.choose({row});
        rig.page()->actions()->remove()->trigger();
        auto *dialog = rig.dialog();
        QVERIFY(dialog);
        QVERIFY(rig.texts(dialog).contains(QString::number(folder.fileCount)));
        Rig::press(dialog, QStringLiteral("Delete folder"));
        QTRY_VERIFY_WITH_TIMEOUT(!rig.files().files()->folder(folder.id), patience);
    }

    void foldersAreMadeAndFilesRenamedByKeys()
    {
        Rig rig;
        QVERIFY(rig.show());
        FileTable *table = rig.page()->table();
        table->setFocus();
        QCOMPARE(rig.page()->actions()->newFolder()->shortcut(),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
        rig.page()->actions()->newFolder()->trigger();
        auto *dialog = rig.dialog();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("made"));
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(rig.files().files()->folderNamed(QStringLiteral("made")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.window.findChildren<QDialog *>().isEmpty(), patience);

        rig.choose({rig.rowOf(false)});
        QCOMPARE(rig.page()->actions()->rename()->shortcut(), QKeySequence(Qt::Key_F2));
        rig.page()->actions()->rename()->trigger();
        dialog = rig.dialog();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("renamed.txt"));
        Rig::press(dialog, QStringLiteral("Rename"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.world.file(place, QStringLiteral("renamed.txt")), patience);
    }

    void whatTheServerLacksIsDisabledWithTheReason()
    {
        Rig rig(demo::Personality::GoCqhttp);
        QVERIFY(rig.show());
        rig.choose({rig.rowOf(false)});
        QVERIFY(!rig.page()->actions()->rename()->isEnabled());
        QVERIFY(rig.page()->actions()->rename()->toolTip().contains(QStringLiteral("go-cqhttp")));
        QVERIFY(rig.page()->actions()->remove()->isEnabled());
    }

    void aDroppedFolderBecomesOneFolderOfTheGroup()
    {
        Rig rig;
        QVERIFY(rig.show());
        QDir(rig.folder.path()).mkpath(QStringLiteral("照片/deep"));
        rig.makeFile(QStringLiteral("照片/a.txt"));
        rig.makeFile(QStringLiteral("照片/deep/b.txt"));
        const QString path = rig.folder.filePath(QStringLiteral("照片"));
        QWidget *view = rig.page()->table()->viewport();
        QCOMPARE(rig.drag(view, {200, 300}, {path}, true), Qt::CopyAction);
        auto *dialog = rig.dialog();
        QVERIFY(dialog);
        QVERIFY(rig.texts(dialog).contains(QStringLiteral("no folders in folders")));
        QCOMPARE(rig.world.calls(QStringLiteral("create_group_file_folder")).size(), 0);
        Rig::press(dialog, QStringLiteral("Upload 2 file"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.world.file(place, QStringLiteral("b.txt")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(rig.world.file(place, QStringLiteral("a.txt")), patience);
        const auto &folders = rig.world.group(place)->folders;
        const auto made = std::ranges::find(folders, QStringLiteral("照片"), &demo::DemoFolder::name);
        QVERIFY(made != folders.end());
        QCOMPARE(rig.world.file(place, QStringLiteral("a.txt"))->folder, made->id);
        QCOMPARE(rig.world.file(place, QStringLiteral("b.txt"))->folder, made->id);
    }

    void filesAreUploadedFromTheClipboard()
    {
        Rig rig;
        QVERIFY(rig.show());
        auto *content = new QMimeData;
        content->setUrls({QUrl::fromLocalFile(rig.makeFile(QStringLiteral("pasted.txt")))});
        QGuiApplication::clipboard()->setMimeData(content);
        rig.page()->table()->setFocus();
        QTest::keySequence(rig.page()->table(), QKeySequence::Paste);
        QTRY_VERIFY_WITH_TIMEOUT(rig.world.file(place, QStringLiteral("pasted.txt")), patience);
    }

    void filesAreDroppedOnAGroup()
    {
        Rig rig;
        QVERIFY(rig.show());
        auto *view = rig.window.groupList()->view();
        const int row = view->currentIndex().row() == 0 ? 1 : 0;
        const QModelIndex index = view->model()->index(row, 0);
        const auto group = qint64(index.data(GroupListModel::IdRole).toLongLong());
        const QString path = rig.makeFile(QStringLiteral("for the group.txt"));
        QCOMPARE(rig.drag(view->viewport(), view->visualRect(index).center(), {path}, true), Qt::CopyAction);
        QTRY_VERIFY_WITH_TIMEOUT(rig.world.file(group, QStringLiteral("for the group.txt")), patience);
        QCOMPARE(rig.world.file(group, QStringLiteral("for the group.txt"))->folder, QStringLiteral("/"));
    }

    void aFileIsSavedAndItsFolderOffered()
    {
        Rig rig(demo::Personality::LLBot);
        QVERIFY(rig.show());
        const int row = rig.rowOf(false);
        const FileEntry file = *rig.page()->filter()->entryAt(row);
        rig.choose({row});
        QTest::keyClick(rig.page()->table(), Qt::Key_Return);
        auto *dialog = rig.dialog<QFileDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->selectedFiles().value(0).isEmpty());
        const QString path = rig.folder.filePath(QStringLiteral("saved.bin"));
        dialog->close();
        rig.files().downloads().add(file, path, false); // as the dialog's answer would
        QTRY_COMPARE_WITH_TIMEOUT(rig.files().downloads().savedPath(file), path, patience);
        QCOMPARE(QFileInfo(path).size(), file.size);
        QVERIFY(rig.window.transferDock()->isVisible());
    }

    void theContextMenuIsAboutTheSelection()
    {
        Rig rig;
        QVERIFY(rig.show());
        rig.choose({rig.rowOf(false)});
        emit rig.page()->table()->menuWanted(QPoint(400, 400));
        QMenu *menu = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())), patience);
        QStringList words;
        for (const QAction *each : menu->actions())
            words.append(each->text());
        for (const char *wanted : {"Save as…", "Rename…", "Move to", "Delete…", "New folder…"})
            QVERIFY2(words.contains(QString::fromUtf8(wanted)), wanted);
        menu->close();
    }

    void hostileNamesAreShownAsTheyAre()
    {
        Rig rig;
        demo::DemoFile &file = rig.world.state().groups[place].files[0];
        file.folder = QStringLiteral("/");
        file.name = QStringLiteral("<img src=x>\n\u202Eexe.txt & <b>bold</b>");
        QVERIFY(rig.show());
        const FileEntry *entry = rig.files().files()->fileNamed(rootFolder, file.name);
        QVERIFY(entry);
        rig.choose({rig.page()->filter()->rowOf(entry->identity)});
        rig.page()->actions()->remove()->trigger();
        auto *dialog = rig.dialog();
        QVERIFY(dialog);
        for (const QLabel *each : dialog->findChildren<QLabel *>())
            QCOMPARE(each->textFormat(), Qt::PlainText);
        QVERIFY(!rig.texts(dialog).contains(QChar(0x202E)));
        dialog->close();
        QVERIFY(!rig.window.grab().isNull());
    }

    void everythingHasAName()
    {
        Rig rig;
        QVERIFY(rig.show());
        QCOMPARE(rig.page()->table()->accessibleName(), QStringLiteral("Files"));
        for (QWidget *each : rig.page()->findChildren<QWidget *>()) {
            if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(each);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), each->metaObject()->className());
        }
    }

    void iconsFollowTheKind()
    {
        QCOMPARE(FileDelegate::iconOf(QStringLiteral("a.tar.GZ"), false), QStringLiteral("archive"));
        QCOMPARE(FileDelegate::iconOf(QStringLiteral("a.PNG"), false), QStringLiteral("image"));
        QCOMPARE(FileDelegate::iconOf(QStringLiteral("a.png"), true), QStringLiteral("folder"));
        QCOMPARE(FileDelegate::iconOf(QStringLiteral("zip"), false), QStringLiteral("file"));
    }
};

QTEST_MAIN(TestFilePage)
#include "tst_filepage.moc"
