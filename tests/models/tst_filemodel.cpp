// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filefilter.h"
#include "models/filemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace qundesk;

namespace {

const QString docs = QStringLiteral("d"); // a folder

GroupFile file(const char *id, const char *name, qint64 size = 10, qint64 time = 1000)
{
    GroupFile made;
    made.fileId = QString::fromUtf8(id);
    made.name = QString::fromUtf8(name);
    made.size = size;
    made.uploadTime = time;
    return made;
}

GroupFolder folder(const char *id, const char *name, int count = 0)
{
    GroupFolder made;
    made.folderId = QString::fromUtf8(id);
    made.name = QString::fromUtf8(name);
    made.fileCount = count;
    return made;
}

} // namespace

class TestFileModel : public QObject {
    Q_OBJECT
private slots:
    void listingsChangeOnlyTheirFolder()
    {
        FileModel model;
        QAbstractItemModelTester tester(&model);
        model.assignFolder(rootFolder, {{file("a", "a.txt")}, {folder("d", "docs", 1)}}, false);
        model.assignFolder(docs, {{file("b", "b.txt")}, {}}, false);
        QCOMPARE(model.rowCount(), 3);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.assignFolder(rootFolder, {{}, {folder("d", "docs", 1)}}, false);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.filesIn(docs).size(), 1);
        QVERIFY(!model.fileNamed(rootFolder, QStringLiteral("a.txt")));
    }

    void filesGoWithTheirFolder()
    {
        FileModel model;
        QAbstractItemModelTester tester(&model);
        model.assignFolder(rootFolder, {{}, {folder("d", "docs", 2)}}, false);
        model.assignFolder(docs, {{file("b", "b.txt"), file("c", "c.txt")}, {}}, false);
        model.assignFolder(rootFolder, {{}, {}}, false);
        QCOMPARE(model.rowCount(), 0);
    }

    void newIdsOfTheSameFilesKeepTheRows()
    {
        FileModel model;
        QAbstractItemModelTester tester(&model);
        model.assignFolder(rootFolder, {{file("t1", "a.txt"), file("t2", "a.txt"), file("t3", "b")}, {}},
                           true);
        QCOMPARE(model.rowCount(), 3);
        const QString identity = model.record(0).identity;
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.assignFolder(rootFolder, {{file("t4", "a.txt"), file("t5", "a.txt"), file("t6", "b")}, {}},
                           true);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(model.find(identity)->id, QStringLiteral("t4"));
    }

    void aNewNameChangesTheRowInPlaceWhereIdsLast()
    {
        FileModel model;
        model.assignFolder(rootFolder, {{file("a", "old")}, {}}, false);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.assignFolder(rootFolder, {{file("a", "new")}, {}}, false);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.record(0).name, QStringLiteral("new"));
    }

    void theFilterShowsOneFolderAndFindsInAll()
    {
        FileModel model;
        FileFilter filter;
        QAbstractItemModelTester tester(&filter);
        filter.setFiles(&model);
        filter.sort(int(FileModel::Column::Name));
        model.assignFolder(rootFolder, {{file("a", "zebra"), file("x", "apple")}, {folder("d", "资料", 1)}},
                           false);
        model.assignFolder(docs, {{file("b", "张小琳.doc")}, {}}, false);
        QCOMPARE(filter.rowCount(), 3);
        QVERIFY(filter.entryAt(0)->isFolder);
        QCOMPARE(filter.entryAt(1)->name, QStringLiteral("apple"));
        filter.sort(int(FileModel::Column::Name), Qt::DescendingOrder);
        QVERIFY(filter.entryAt(0)->isFolder); // also upside down
        filter.setFolder(docs);
        QCOMPARE(filter.rowCount(), 1);
        filter.setFolder(rootFolder);
        filter.setQuery(QStringLiteral("zxl"));
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.entryAt(0)->id, QStringLiteral("b"));
    }

    void onlyWhatExpiresSoonIsShown()
    {
        FileModel model;
        FileFilter filter;
        filter.setFiles(&model);
        GroupFile soon = file("s", "soon"), late = file("l", "late");
        soon.deadTime = 1'000'000 + 86400;
        late.deadTime = 1'000'000 + 30 * 86400;
        model.assignFolder(rootFolder, {{soon, late, file("k", "kept")}, {folder("d", "docs")}}, false);
        filter.setExpiringBefore(1'000'000);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.entryAt(0)->name, QStringLiteral("soon"));
    }

    void fiveThousandFilesAreListedAndSorted()
    {
        FileModel model;
        FileFilter filter;
        filter.setFiles(&model);
        FileListing listing;
        for (int n = 0; n < 5000; ++n)
            listing.files.append(file(qPrintable(QString::number(n)), "file", n));
        model.assignFolder(rootFolder, listing, true);
        filter.sort(int(FileModel::Column::Size), Qt::DescendingOrder);
        QCOMPARE(filter.rowCount(), 5000);
        QCOMPARE(filter.entryAt(0)->size, 4999);
        QCOMPARE(filter.rowOf(filter.entryAt(77)->identity), 77);
    }
};

QTEST_GUILESS_MAIN(TestFileModel)
#include "tst_filemodel.moc"
