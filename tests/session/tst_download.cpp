// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionrig.h"

#include "session/downloadoperation.h"
#include "session/downloadqueue.h"
#include "session/groupfiles.h"

#include <QTcpSocket>
#include <QTemporaryDir>

using namespace qundesk;

namespace {

constexpr qint64 place = DemoWorld::SmallOwnedGroup;

/// Serves one content the way the test wants it, request by request.
class FileHost : public QTcpServer {
public:
    struct Way {
        int status = 200; ///< of a plain request
        bool ranges = true;
        bool wrongRange = false; ///< 206 that begins elsewhere
        qint64 cutAfter = -1; ///< bytes of the body, then the connection ends
        qint64 extra = 0; ///< more bytes than there should be
    };
    explicit FileHost(QByteArray bytes) : content(std::move(bytes))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { heard(socket); });
        });
    }
    QString base() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }

    QByteArray content;
    QList<Way> ways; ///< of the next requests; then all goes well
    QList<QByteArray> ranges; ///< what was asked for; empty = everything

private:
    void heard(QTcpSocket *socket)
    {
        const QByteArray head = socket->readAll(); // small enough to come at once
        QByteArray range;
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith("range:"))
                range = line.mid(6).trimmed();
        }
        ranges.append(range);
        const Way way = ways.isEmpty() ? Way() : ways.takeFirst();
        qint64 from = 0;
        int status = way.status;
        if (status == 200 && way.ranges && range.startsWith("bytes=")) {
            from = range.mid(6, range.indexOf('-') - 6).toLongLong();
            status = 206;
        }
        const QByteArray body =
            status >= 300 ? QByteArray("no") : content.mid(from) + QByteArray(way.extra, 'x');
        QByteArray answer = "HTTP/1.1 " + QByteArray::number(status)
            + " X\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        if (status == 206)
            answer += "Content-Range: bytes " + QByteArray::number(way.wrongRange ? from + 1 : from) + '-'
                + QByteArray::number(content.size() - 1) + '/' + QByteArray::number(content.size()) + "\r\n";
        socket->write(answer + "\r\n" + (way.cutAfter >= 0 ? body.left(way.cutAfter) : body));
        socket->disconnectFromHost();
    }
};

struct Rig : SessionRig {
    explicit Rig(Personality personality = Personality::LLBot) : SessionRig(personality)
    {
        QByteArray bytes(400'000, Qt::Uninitialized);
        for (qsizetype n = 0; n < bytes.size(); ++n)
            bytes[n] = char(n * 31 + n / 251);
        host = std::make_unique<FileHost>(bytes);
    }
    /// Listed, with a first file called \a name whose bytes the host has.
    bool listed(const QString &name = QStringLiteral("data.bin"))
    {
        if (!ready(place))
            return false;
        world.state().filesBase = host->base();
        demo::DemoFile &file = world.state().groups[place].files[0];
        file.name = name;
        file.size = host->content.size();
        file.folder = QStringLiteral("/");
        files = &group->part<GroupFiles>();
        files->ensure();
        if (!QTest::qWaitFor([this] { return files->state().phase == LoadState::Phase::Ready; }, patience))
            return false;
        const FileEntry *found = files->files()->fileNamed(rootFolder, name);
        if (found)
            entry = *found;
        return found;
    }
    /// The error's symbol; "ok" when it went well.
    QString download(const QString &target, bool replace = false)
    {
        DownloadOperation operation(*files, network, entry, target, replace);
        QSignalSpy ended(&operation, &DownloadOperation::finished);
        operation.start();
        if (!QTest::qWaitFor([&] { return !ended.isEmpty(); }, patience))
            return QStringLiteral("nothing");
        restarts = operation.restarts();
        if (ended.first().at(0).toBool())
            return QStringLiteral("ok");
        const auto error = ended.first().at(1).value<ApiError>();
        return error.symbol.isEmpty() ? QStringLiteral("network") : error.symbol;
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<FileHost> host;
    QNetworkAccessManager network;
    GroupFiles *files = nullptr;
    FileEntry entry;
    QTemporaryDir folder;
    int restarts = 0;
};

} // namespace

class TestDownload : public QObject {
    Q_OBJECT
private slots:
    void everyServerGivesALink_data() { everyPersonality(); }
    void everyServerGivesALink()
    {
        QFETCH(const Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.listed());
        rig.world.forgetFileTokens();
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        QCOMPARE(rig.download(target), QStringLiteral("ok"));
        QCOMPARE(Rig::read(target), rig.host->content);
        QVERIFY(!QFile::exists(target + QStringLiteral(".part")));
    }

    void aBrokenDownloadGoesOnWhereItEnded()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.host->ways = {{.cutAfter = 150'000}, {.cutAfter = 100'000}};
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        QCOMPARE(rig.download(target), QStringLiteral("ok"));
        QCOMPARE(Rig::read(target), rig.host->content);
        QCOMPARE(rig.host->ranges.value(1), QByteArray("bytes=150000-"));
        QCOMPARE(rig.host->ranges.value(2), QByteArray("bytes=250000-"));
        QCOMPARE(rig.restarts, 0);
    }

    void aRefusedRangeBeginsAnew()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.host->ways = {{.cutAfter = 150'000}, {.ranges = false}};
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        QCOMPARE(rig.download(target), QStringLiteral("ok"));
        QCOMPARE(Rig::read(target), rig.host->content);
        QCOMPARE(rig.restarts, 1);
    }

    void anExpiredLinkIsFetchedAnew()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.host->ways = {{.cutAfter = 150'000}, {.status = 403}};
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        QCOMPARE(rig.download(target), QStringLiteral("ok"));
        QCOMPARE(Rig::read(target), rig.host->content);
        QCOMPARE(rig.sent("get_group_file_url"), 2);
    }

    void whatCannotBeRightIsNotKept()
    {
        Rig rig;
        QVERIFY(rig.listed());
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        rig.host->ways = {{.extra = 1}};
        QCOMPARE(rig.download(target), QStringLiteral("WRONG_SIZE"));
        rig.host->ways = {{.cutAfter = 1000}, {.wrongRange = true}};
        QCOMPARE(rig.download(target), QStringLiteral("BROKEN_RANGE"));
        rig.host->ways = {{.status = 404}, {.status = 404}, {.status = 404}};
        QCOMPARE(rig.download(target), QStringLiteral("NO_LINK"));
        rig.host->ways = {
            {.status = 500}, {.status = 500}, {.status = 500}, {.status = 500}, {.status = 500}};
        QCOMPARE(rig.download(target), QStringLiteral("network"));
        QCOMPARE(QDir(rig.folder.path()).entryList(QDir::Files), QStringList());
    }

    void existingFilesAreLeftAlone()
    {
        Rig rig;
        QVERIFY(rig.listed());
        const QString target = rig.folder.filePath(QStringLiteral("a.bin"));
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QCOMPARE(rig.download(target), QStringLiteral("FILE_EXISTS"));
        QCOMPARE(Rig::read(target), QByteArray("mine"));
        QCOMPARE(rig.download(target, true), QStringLiteral("ok"));
        QCOMPARE(Rig::read(target), rig.host->content);
    }

    void hostileNamesStayInTheFolder()
    {
        Rig rig;
        QVERIFY(rig.listed(QStringLiteral("../../.bashrc\n\u202Etxt.exe")));
        DownloadQueue &queue = rig.files->downloads();
        QSignalSpy ended(&queue, &DownloadQueue::ended);
        queue.addInto(rig.entry, rig.folder.path());
        queue.addInto(rig.entry, rig.folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(int(ended.size()), 2, patience);
        for (const QList<QVariant> &each : std::as_const(ended)) {
            const QFileInfo saved(each.at(1).toString());
            QCOMPARE(saved.path(), rig.folder.path());
            QVERIFY(!saved.fileName().startsWith(u'.'));
            QVERIFY(!saved.fileName().contains(QChar(0x202E)));
        }
        QCOMPARE(QDir(rig.folder.path()).entryList(QDir::Files).size(), 2);
        QVERIFY(!queue.progress().running());
    }

    void cancellingLeavesNothingBehind()
    {
        Rig rig;
        QVERIFY(rig.listed());
        rig.server.faults().hang(QStringLiteral("get_group_file_url"));
        DownloadQueue &queue = rig.files->downloads();
        queue.addInto(rig.entry, rig.folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(rig.sent("get_group_file_url"), 1, patience);
        queue.cancel();
        QVERIFY(!queue.progress().running());
        QCOMPARE(QDir(rig.folder.path()).entryList(QDir::Files), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
