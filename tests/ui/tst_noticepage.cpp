// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/noticeeditor.h"
#include "dialogs/picturefield.h"
#include "dialogs/sendfiledialog.h"
#include "pagerig.h"
#include "pages/noticepage.h"
#include "storage/database.h"
#include "storage/snapshotstore.h"
#include "support/noticeactionset.h"
#include "support/sendablepicture.h"
#include "widgets/emptystate.h"
#include "widgets/searchfield.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace qundesk;
using demo::DemoWorld;
using demo::Personality;

namespace {

constexpr int patience = PageRig::patience;

struct Disk {
    Disk()
    {
        if (!database.open())
            qFatal("no database");
    }
    Database database{QStringLiteral(":memory:")};
    SnapshotStore snapshots{database};
};

struct Rig : PageRig {
    explicit Rig(Personality personality = Personality::NapCat, Disk *disk = nullptr)
        : PageRig(personality, disk ? &disk->snapshots : nullptr)
    {
        QApplication::setActiveWindow(&window);
    }

    NoticePage *page() { return qobject_cast<NoticePage *>(window.page()->page(Page::Kind::Notices)); }
    GroupNotices &part() { return page()->group()->part<GroupNotices>(); }
    const QList<demo::DemoNotice> &truth(qint64 group = DemoWorld::OwnedGroup) const
    {
        return world.group(group)->notices;
    }
    bool show(qint64 group = DemoWorld::OwnedGroup)
    {
        window.page()->show(Page::Kind::Notices);
        const auto there = [&] {
            window.groupList()->select(GroupId(group));
            return page()->group() && page()->group()->id() == GroupId(group)
                && page()->group()->membersState().phase == LoadState::Phase::Ready
                && page()->group()->ownRole().has_value() && part().state().phase == LoadState::Phase::Ready;
        };
        return QTest::qWaitFor(there, patience);
    }
    template <class Dialog> Dialog *dialog()
    {
        for (Dialog *each : window.findChildren<Dialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    NoticeEditor *compose()
    {
        page()->actions()->compose()->trigger();
        return dialog<NoticeEditor>();
    }
};

QImage noise(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    quint32 seed = 1;
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x)
            line[x] = seed = seed * 1664525 + 1013904223;
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QString optionTexts(const NoticeEditor *editor)
{
    QStringList texts;
    for (const QCheckBox *box : editor->findChildren<QCheckBox *>())
        texts.append(box->text());
    for (const QLabel *label : editor->findChildren<QLabel *>()) {
        if (label->isVisibleTo(editor))
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

QStringList namelessIn(QWidget *root)
{
    QStringList nameless;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool interactive = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
        if (!interactive || !widget->isVisible() || qobject_cast<QLineEdit *>(widget->parentWidget()))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            nameless.append(QLatin1String(widget->metaObject()->className()));
    }
    return nameless;
}

} // namespace

class TestNoticePage : public QObject {
    Q_OBJECT
private slots:
    void aNoticeWithAPictureIsPublishedThroughTheEditor()
    {
        Rig rig;
        QVERIFY(rig.show());
        const auto before = rig.truth().size();
        const QString path = rig.folder.filePath(QStringLiteral("poster.png"));
        QVERIFY(noise(120, 80).save(path));
        NoticeEditor *editor = rig.compose();
        QVERIFY(editor);
        auto *verb = editor->verb();
        QVERIFY(!verb->isEnabled()); // nothing is written yet
        QVERIFY(verb->text().startsWith(QStringLiteral("Publish in ")));
        QTest::keyClicks(editor->text(), QStringLiteral("Meeting on Friday"));
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QVERIFY(PictureField::accepts(&dropped));
        editor->picture()->take(&dropped);
        QTRY_VERIFY_WITH_TIMEOUT(!editor->picture()->isBusy(), patience);
        QVERIFY(!editor->picture()->file().isEmpty());
        for (QCheckBox *box : editor->findChildren<QCheckBox *>())
            box->setChecked(box->text() == QStringLiteral("Pin to the top"));
        QVERIFY(namelessIn(editor).isEmpty());
        QTest::keyClick(editor->text(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(rig.toast(QStringLiteral("Published the notice “Meeting on Friday”")));
        QCOMPARE(rig.truth().size(), before + 1);
        const demo::DemoNotice &published = rig.truth().first();
        QCOMPARE(published.text, QStringLiteral("Meeting on Friday"));
        QVERIFY(published.pinned && !published.confirm && !published.image.isEmpty());
        QVERIFY(rig.page()->filter()->rowOf(published.id) >= 0);
        QVERIFY(rig.part().draft().isEmpty());
    }

    void aDraftOutlivesTheWindow()
    {
        Disk disk;
        const QByteArray picture = encoded(noise(60, 40), "png");
        {
            Rig rig(Personality::NapCat, &disk);
            QVERIFY(rig.show());
            NoticeEditor *editor = rig.compose();
            QVERIFY(editor);
            QTest::keyClicks(editor->text(), QStringLiteral("unfinished"));
            editor->picture()->takePrepared(picture);
            QTRY_VERIFY_WITH_TIMEOUT(!editor->picture()->isBusy(), patience);
            // Kept while it is written, not only when the editor closes.
            QTRY_COMPARE_WITH_TIMEOUT(rig.part().draft().text, QStringLiteral("unfinished"), patience);
            QTest::keyClick(editor, Qt::Key_Escape);
        }
        Rig rig(Personality::NapCat, &disk);
        QVERIFY(rig.show());
        NoticeEditor *editor = rig.compose();
        QVERIFY(editor);
        QCOMPARE(editor->text()->toPlainText(), QStringLiteral("unfinished"));
        QTRY_VERIFY_WITH_TIMEOUT(!editor->picture()->isBusy(), patience);
        QCOMPARE(editor->picture()->file(), picture);
        for (QPushButton *button : editor->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Discard draft"))
                button->click();
        }
        QVERIFY(editor->text()->toPlainText().isEmpty());
        editor->close();
        QTRY_VERIFY_WITH_TIMEOUT(rig.part().draft().isEmpty(), patience);
    }

    void whatQQRefusedStaysInTheEditor()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.show());
        rig.server.faults().lie(QStringLiteral("_send_group_notice"));
        NoticeEditor *editor = rig.compose();
        QVERIFY(editor);
        editor->text()->setPlainText(QStringLiteral("refused"));
        QTest::mouseClick(editor->verb(), Qt::LeftButton);
        QVERIFY(rig.part().isPublishing());
        rig.page()->compose(); // a second time while it is under way
        QVERIFY(rig.toast(QStringLiteral("still being published")));
        QVERIFY(
            rig.toast(QStringLiteral("The server accepted the notice “refused”, but it is not in the list")));
        editor = rig.compose();
        QVERIFY(editor);
        QCOMPARE(editor->text()->toPlainText(), QStringLiteral("refused"));
        QCOMPARE(int(rig.world.calls(QStringLiteral("_send_group_notice")).size()), 1);
    }

    void theFormSaysWhatTheServerCannotDo()
    {
        Rig cqhttp(Personality::GoCqhttp);
        QVERIFY(cqhttp.show());
        NoticeEditor *editor = cqhttp.compose();
        QVERIFY(editor);
        QVERIFY(editor->findChildren<QCheckBox *>().isEmpty());
        QVERIFY(optionTexts(editor).contains(QStringLiteral("cannot turn that off")));
        QVERIFY(editor->picture()->isVisible());
        Rig lagrange(Personality::Lagrange);
        QVERIFY(lagrange.show());
        editor = lagrange.compose();
        QVERIFY(editor);
        QVERIFY(!editor->picture()->isVisible());
        QVERIFY(optionTexts(editor).contains(QStringLiteral("cannot publish pictures")));
        Rig napcat(Personality::NapCat);
        QVERIFY(napcat.show());
        editor = napcat.compose();
        QVERIFY(editor);
        QCOMPARE(int(editor->findChildren<QCheckBox *>().size()), 5);
        QVERIFY(!optionTexts(editor).contains(QStringLiteral("does not list")));
        for (QCheckBox *box : editor->findChildren<QCheckBox *>()) {
            if (box->text() == QStringLiteral("Show to new members"))
                box->click();
        }
        QVERIFY(optionTexts(editor).contains(QStringLiteral("does not list")));
    }

    void deletingAsksAndCanBeUndone()
    {
        Rig rig(Personality::LLBot);
        QVERIFY(rig.show());
        QListView *view = rig.page()->view();
        QTRY_VERIFY(view->currentIndex().isValid());
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->currentIndex().row(), 1);
        const QString key = rig.page()->filter()->keyAt(1);
        const QString text = rig.page()->filter()->noticeAt(1)->text;
        rig.page()->actions()->remove()->trigger();
        auto *question = rig.dialog<DialogFrame>();
        QVERIFY(question);
        QStringList said;
        for (const QLabel *label : question->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY(said.join(QLatin1Char(' ')).contains(NoticeModel::firstLine(text)));
        QTest::keyClick(question, Qt::Key_Return); // Cancel has the focus
        QVERIFY(rig.world.calls(QStringLiteral("_delete_group_notice")).isEmpty());
        if (rig.dialog<DialogFrame>())
            rig.dialog<DialogFrame>()->reject();
        QTRY_VERIFY(!rig.dialog<DialogFrame>());
        rig.page()->actions()->remove()->trigger();
        question = rig.dialog<DialogFrame>();
        QVERIFY(question);
        QTest::mouseClick(question->verb(), Qt::LeftButton);
        QVERIFY(rig.toast(QStringLiteral("Deleted the notice")));
        QCOMPARE(rig.page()->filter()->rowOf(key), -1);
        rig.window.page()->toasts()->newest()->runAction();
        QVERIFY(rig.toast(QStringLiteral("Published the notice")));
        QCOMPARE(rig.truth().first().text, text);
    }

    void aRightClickBelowTheNoticesOpensNothing()
    {
        Rig rig;
        QVERIFY(rig.show());
        QListView *view = rig.page()->view();
        QTRY_VERIFY(view->currentIndex().isValid());
        rig.page()->filter()->setQuery(NoticeModel::firstLine(rig.page()->filter()->noticeAt(0)->text));
        view->setCurrentIndex(rig.page()->filter()->index(0, 0));
        const auto rightClick = [view](const QPoint &at) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(view->viewport(), &event);
        };
        const auto menus = [&rig] {
            const auto all = rig.page()->findChildren<QMenu *>();
            return std::ranges::count_if(all, [](const QMenu *each) {
                return each->isVisible() && each->accessibleName() == QStringLiteral("Notice");
            });
        };
        const QPoint below = view->viewport()->rect().bottomLeft() + QPoint(20, -4);
        QVERIFY(!view->indexAt(below).isValid());
        rightClick(below);
        QCOMPARE(menus(), 0);
        rightClick(view->visualRect(view->currentIndex()).center());
        QCOMPARE(menus(), 1);
    }

    void aQuestionAboutADraftEndsWithItsGroup()
    {
        Rig rig;
        QVERIFY(rig.show());
        QTRY_VERIFY(rig.page()->view()->currentIndex().isValid());
        NoticeEditor *editor = rig.compose();
        QVERIFY(editor);
        editor->text()->setPlainText(QStringLiteral("begun"));
        editor->close();
        QTRY_VERIFY(!rig.dialog<NoticeEditor>());
        rig.page()->actions()->again()->trigger();
        const QPointer<DialogFrame> question = rig.dialog<DialogFrame>();
        QVERIFY(question);
        rig.window.groupList()->select(GroupId(DemoWorld::SmallOwnedGroup));
        QCOMPARE(rig.group()->id(), GroupId(DemoWorld::SmallOwnedGroup));
        QVERIFY(!question || !question->isVisible());
        if (question)
            question->verb()->click();
        QVERIFY(rig.part().draft().isEmpty());
        QVERIFY(!rig.dialog<NoticeEditor>());
    }

    void publishingAgainAsksBeforeItReplacesADraft()
    {
        Rig rig;
        QVERIFY(rig.show());
        QTRY_VERIFY(rig.page()->view()->currentIndex().isValid());
        const QString text = rig.page()->filter()->noticeAt(0)->text;
        rig.page()->actions()->again()->trigger();
        auto *editor = rig.dialog<NoticeEditor>();
        QVERIFY(editor);
        QCOMPARE(editor->text()->toPlainText(), text);
        editor->text()->setPlainText(QStringLiteral("something else"));
        editor->close();
        QTRY_VERIFY(!rig.dialog<NoticeEditor>());
        rig.page()->actions()->again()->trigger();
        auto *question = rig.dialog<DialogFrame>();
        QVERIFY(question && !rig.dialog<NoticeEditor>());
        QTest::mouseClick(question->cancel(), Qt::LeftButton);
        QCOMPARE(rig.part().draft().text, QStringLiteral("something else"));
        QTRY_VERIFY(!rig.dialog<DialogFrame>());
        rig.page()->actions()->again()->trigger();
        QTest::mouseClick(rig.dialog<DialogFrame>()->verb(), Qt::LeftButton);
        QTRY_VERIFY(rig.dialog<NoticeEditor>());
        QCOMPARE(rig.dialog<NoticeEditor>()->text()->toPlainText(), text);
    }

    void hostileTextsAreOnlyText()
    {
        Rig rig;
        auto &notices = rig.world.state().groups[DemoWorld::HtmlGroup].notices;
        notices.clear();
        demo::DemoNotice hostile;
        hostile.id = QStringLiteral("hostile");
        hostile.text =
            QStringLiteral("<h1>big</h1><img src=\"http://127.0.0.1:9/x.png\">\u202e\nline & two &lt;");
        hostile.published = 1'700'000'000;
        hostile.sender = rig.world.plainMember(DemoWorld::HtmlGroup, 1);
        notices.append(hostile);
        QVERIFY(rig.show(DemoWorld::HtmlGroup));
        QTRY_COMPARE(rig.page()->filter()->rowCount(), 1);
        QTRY_VERIFY(rig.page()->view()->currentIndex().isValid());
        const auto texts = rig.page()->findChildren<QPlainTextEdit *>();
        QVERIFY(std::ranges::any_of(
            texts, [&](const QPlainTextEdit *each) { return each->toPlainText() == hostile.text; }));
        rig.page()->actions()->copy()->trigger();
        QCOMPARE(QApplication::clipboard()->text(), hostile.text);
        rig.page()->actions()->again()->trigger();
        auto *editor = rig.dialog<NoticeEditor>();
        QVERIFY(editor);
        editor->close();
        rig.page()->actions()->remove()->trigger();
        QTRY_VERIFY(rig.dialog<DialogFrame>());
        for (const QLabel *label : rig.window.findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        for (const QWidget *widget : rig.window.findChildren<QWidget *>())
            QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")), qPrintable(widget->toolTip()));
    }

    void everythingIsReachableByKeysAndHasAName()
    {
        Rig rig;
        QVERIFY(rig.show(DemoWorld::BigGroup));
        QListView *view = rig.page()->view();
        QCOMPARE(view->accessibleName(), QStringLiteral("Notices"));
        QVERIFY(view->model()->rowCount() > 3);
        QVERIFY2(namelessIn(rig.page()).isEmpty(), qPrintable(namelessIn(rig.page()).join(QLatin1Char(' '))));
        rig.page()->focusSearch();
        auto *search = rig.page()->findChild<SearchField *>();
        QCOMPARE(search->placeholderText(), QStringLiteral("Search notices"));
        search->setText(QStringLiteral("zhouwu"));
        const int found = rig.page()->filter()->rowCount();
        QVERIFY(found > 0 && found < view->model()->rowCount() + 1);
        search->setText(QStringLiteral("no such thing"));
        QCOMPARE(rig.page()->filter()->rowCount(), 0);
        QCOMPARE(rig.page()->findChild<EmptyState *>()->title(), QStringLiteral("No notice matches"));
        search->clear();
        QTest::keyClick(search, Qt::Key_Down);
        QTRY_VERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        QEvent language(QEvent::LanguageChange);
        QApplication::sendEvent(rig.page(), &language);
        QVERIFY(!rig.page()->statusText().isEmpty());
    }

    void threeHundredNoticesScrollAndKeepTheirPlace()
    {
        Rig rig;
        QVERIFY(rig.show());
        QList<Notice> list;
        for (int i = 0; i < 300; ++i) {
            Notice notice;
            notice.noticeId = QString::number(i);
            notice.publishTime = 1'600'000'000 + i;
            notice.message.text = QStringLiteral("number %1").arg(i);
            list.append(notice);
        }
        rig.part().notices()->assignNotices(list);
        QListView *view = rig.page()->view();
        QCOMPARE(view->model()->rowCount(), 300);
        view->setCurrentIndex(view->model()->index(150, 0));
        const QString key = rig.page()->filter()->keyAt(150);
        list[7].readCount = 3;
        list.removeLast();
        rig.part().notices()->assignNotices(list);
        QCOMPARE(rig.page()->filter()->keyAt(view->currentIndex().row()), key);
        QVERIFY(rig.page()->statusText().contains(QStringLiteral("299")));
    }

    void whatTheRoleForbidsSaysWhy()
    {
        Rig rig;
        QVERIFY(rig.show(DemoWorld::MemberGroup));
        QVERIFY(!rig.page()->actions()->compose()->isEnabled());
        QCOMPARE(rig.page()->actions()->compose()->toolTip(),
                 QStringLiteral("Only the owner and administrators can do this."));
        rig.page()->compose();
        QVERIFY(rig.dialog<NoticeEditor>());
        QVERIFY(optionTexts(rig.dialog<NoticeEditor>()).contains(QStringLiteral("Only the owner")));
    }

    void aFileIsSentFromTheMemberMenu_data()
    {
        QTest::addColumn<Personality>("personality");
        QTest::addColumn<bool>("remote");
        QTest::addColumn<QString>("hint");
        QTest::addColumn<QString>("end");
        const QString sent = QStringLiteral("whether it arrived cannot be read back");
        QTest::newRow("go-cqhttp here")
            << Personality::GoCqhttp << false << QStringLiteral("opens this path") << sent;
        QTest::newRow("go-cqhttp elsewhere")
            << Personality::GoCqhttp << true << QStringLiteral("opens this path")
            << QStringLiteral("The server has no file at this path.");
        QTest::newRow("NapCat elsewhere")
            << Personality::NapCat << true << QStringLiteral("with the request (") << sent;
    }
    void aFileIsSentFromTheMemberMenu()
    {
        QFETCH(Personality, personality);
        QFETCH(bool, remote);
        QFETCH(QString, hint);
        QFETCH(QString, end);
        Rig rig(personality);
        rig.world.setRemote(remote);
        QVERIFY(rig.show());
        QFile file(rig.folder.filePath(QStringLiteral("list.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("content") > 0);
        file.close();
        MemberPage *members = rig.window.page()->members();
        const qint64 user = rig.world.plainMember(DemoWorld::OwnedGroup, 2);
        rig.window.page()->show(Page::Kind::Members);
        QVERIFY(members->reveal(UserId(user)));
        QMenu menu;
        members->actions()->fill(&menu);
        QVERIFY(menu.actions().contains(members->actions()->sendFile()));
        QCOMPARE(members->actions()->sendFile()->text(), QStringLiteral("Send file…"));
        QVERIFY(members->actions()->sendFile()->isEnabled());
        members->actions()->sendFile()->trigger();
        auto *dialog = rig.dialog<SendFileDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->verb()->isEnabled());
        dialog->path()->setText(QStringLiteral("/no/such/file"));
        QVERIFY(!dialog->verb()->isEnabled());
        dialog->path()->setText(file.fileName());
        QVERIFY(dialog->verb()->isEnabled());
        QStringList said;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY2(said.join(QLatin1Char('\n')).contains(hint), qPrintable(said.join(QLatin1Char('\n'))));
        QTest::mouseClick(dialog->verb(), Qt::LeftButton);
        QVERIFY(rig.toast(end));
        members->actions()->setTargets(
            members->group(), {UserId(user), UserId(rig.world.plainMember(DemoWorld::OwnedGroup, 3))});
        QVERIFY(!members->actions()->sendFile()->isEnabled());
    }

    void picturesAreMadeFitToBeSent()
    {
        using Problem = SendablePicture::Problem;
        QCOMPARE(sendablePicture("no picture at all").problem, Problem::Unreadable);
        QCOMPARE(sendablePicture({}).problem, Problem::Unreadable);
        QCOMPARE(sendablePictureAt(QStringLiteral("/no/such/file")).problem, Problem::Unreadable);
        const QByteArray small = encoded(noise(50, 40), "png");
        SendablePicture picture = sendablePicture(small);
        QCOMPARE(picture.file, small);
        QCOMPARE(picture.size, QSize(50, 40));
        QVERIFY(!picture.reduced);
        picture = sendablePicture(encoded(noise(50, 40), "bmp"));
        QVERIFY(picture.reduced && picture.problem == Problem::None);
        QVERIFY(picture.file.size() > 0);
        const QByteArray big = encoded(noise(1500, 1000), "png"); // noise does not compress
        QVERIFY(big.size() > SendablePicture::largest);
        picture = sendablePicture(big);
        QCOMPARE(picture.problem, Problem::None);
        QVERIFY(picture.reduced && picture.file.size() <= SendablePicture::largest);
        QVERIFY(!QImage::fromData(picture.file).isNull());
        QImage clear(30, 30, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        QVERIFY(!sendablePictureOf(clear).file.isEmpty());
        QCOMPARE(sendablePictureOf({}).problem, Problem::Unreadable);
    }
};

QTEST_MAIN(TestNoticePage)
#include "tst_noticepage.moc"
