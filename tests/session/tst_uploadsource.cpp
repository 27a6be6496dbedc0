// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionrig.h"

#include "api/fileapi.h"
#include "core/speedlimit.h"
#include "session/uploadsource.h"
#include "session/uploadstream.h"
#include "session/uploadways.h"
#include "transport/onetimeserver.h"

#include "support/sanitizers.h"

#include <QCryptographicHash>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace qundesk;

namespace {

constexpr qint64 place = DemoWorld::SmallOwnedGroup;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

struct Rig : SessionRig {
    explicit Rig(Personality personality, bool remote = true, UploadSettings uploads = {},
                 Mode mode = Mode::HttpAndWebSocket)
        : SessionRig(personality, mode)
    {
        world.setRemote(remote);
        content.resize(2'500'000); // three chunks
        for (qsizetype n = 0; n < content.size(); ++n)
            content[n] = char(n * 31 + n / 251);
        path = put(QStringLiteral("数据 1.bin"), content);
        config.uploads = std::move(uploads);
        session.reset();
        makeSession();
        session->open();
    }
    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    bool connected()
    {
        return QTest::qWaitFor(
            [this] { return session->state().usable() && session->server().appName.size() > 0; }, patience);
    }
    /// What comes out: the file to upload, or the error's symbol after "!".
    QString outcomeOfSource(UploadSource &source, int wait = patience)
    {
        QString out;
        QObject::connect(&source, &UploadSource::ready, &source, [&](const QString &file) { out = file; });
        QObject::connect(&source, &UploadSource::failed, &source, [&](const ApiError &error) {
            out =
                QLatin1Char('!') + (error.symbol.isEmpty() ? QString::number(int(error.kind)) : error.symbol);
        });
        source.start();
        if (!out.isEmpty())
            return QStringLiteral("at once");
        return QTest::qWaitFor([&] { return !out.isEmpty(); }, wait) ? out : QStringLiteral("nothing");
    }
    QString tryWay(UploadWay way, const QString &file = {})
    {
        UploadSource source(*session, file.isEmpty() ? path : file, way);
        return outcomeOfSource(source);
    }
    /// The answer to upload_group_file.
    Outcome publish(const QString &file, const QString &name)
    {
        Command command;
        command.outcome.verb = Verb::UploadFile;
        command.model = session->groups();
        command.expectation.holds = [] { return false; };
        command.expectation.rereads = 0;
        command.expectation.wait = 0ms;
        return outcomeOf(session->commands().run(api::UploadGroupFile{GroupId(place), file, name, {}},
                                                 std::move(command)));
    }
    int chunksSent(int index) const
    {
        int out = 0;
        for (const demo::Call &call : world.calls(QStringLiteral("upload_file_stream")))
            out += call.params.contains(QStringLiteral("chunk_data"))
                && call.params.value(QStringLiteral("chunk_index")).toInt(-1) == index;
        return out;
    }

    QTemporaryDir folder;
    QByteArray content;
    QString path;
};

/// VmRSS in bytes; -1 where the system does not tell.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return -1;
}

} // namespace

class TestUploadSource : public QObject {
    Q_OBJECT
private slots:
    void everyWayBringsTheSameBytes_data()
    {
        QTest::addColumn<Personality>("personality");
        QTest::addColumn<UploadWay>("way");
        const auto rows = [](UploadWay way, const char *name, std::initializer_list<int> servers) {
            for (const int at : servers)
                QTest::addRow("%s, %s", personalities[at].first, name) << personalities[at].second << way;
        };
        rows(UploadWay::Path, "path", {0, 1, 2, 3, 4});
        rows(UploadWay::SharedFolder, "shared folder", {0, 1, 2, 3, 4});
        rows(UploadWay::Stream, "stream", {1, 4});
        rows(UploadWay::Content, "content", {1, 2, 4});
        rows(UploadWay::Url, "address", {1, 2, 4});
        rows(UploadWay::Fetch, "fetch", {0, 1, 2, 4});
    }
    void everyWayBringsTheSameBytes()
    {
        QFETCH(Personality, personality);
        QFETCH(UploadWay, way);
        UploadSettings uploads;
        QTemporaryDir shared;
        uploads.localFolder = shared.path();
        uploads.serverFolder = QStringLiteral("/app/share");
        Rig rig(personality, way != UploadWay::Path, uploads);
        QVERIFY(rig.connected());
        QString path = rig.path;
        if (way == UploadWay::SharedFolder) { // what the volume would show there
            path = shared.filePath(QStringLiteral("数据 1.bin"));
            QVERIFY(QFile::copy(rig.path, path));
            rig.world.state().serverFiles.insert(QStringLiteral("/app/share/数据 1.bin"), rig.content);
        }
        UploadSource source(*rig.session, path, way);
        QSignalSpy progressed(&source, &UploadSource::progressed);
        const QString file = rig.outcomeOfSource(source);
        QVERIFY2(!file.startsWith(QLatin1Char('!')), qPrintable(file));
        QCOMPARE(source.size(), qint64(rig.content.size()));
        const Outcome outcome = rig.publish(file, QStringLiteral("数据 1.bin"));
        QCOMPARE(outcome.state, Outcome::State::Unconfirmed);
        QVERIFY(!outcome.hasError);
        const demo::DemoFile *arrived = rig.world.file(place, QStringLiteral("数据 1.bin"));
        QVERIFY(arrived);
        QCOMPARE(arrived->sha256, sha256(rig.content));
        const bool tells = way == UploadWay::Stream || way == UploadWay::Url || way == UploadWay::Fetch;
        if (tells)
            QTRY_COMPARE_WITH_TIMEOUT(source.sent(), source.size(), patience);
        if (way == UploadWay::Path || way == UploadWay::SharedFolder)
            QCOMPARE(source.sent(), qint64(-1));
        QCOMPARE(source.resumePoint(), QByteArray());
        if (way == UploadWay::Fetch)
            QCOMPARE(rig.world.calls(QStringLiteral("download_file"))
                         .first()
                         .params.value(QStringLiteral("thread_count"))
                         .toInt(),
                     2);
    }

    void pathsMeanNothingToAServerElsewhere_data() { everyPersonality(); }
    void pathsMeanNothingToAServerElsewhere()
    {
        QFETCH(Personality, personality);
        Rig rig(personality);
        QVERIFY(rig.connected());
        const Outcome outcome = rig.publish(rig.tryWay(UploadWay::Path), QStringLiteral("x.bin"));
        QCOMPARE(outcome.state, Outcome::State::Failed);
        QVERIFY(saysNoSuchFile(*rig.session, outcome.error));
        QVERIFY(!uploadPlaceOf(*rig.session).pathRefused);
        notePathRefused(*rig.session);
        QVERIFY(uploadPlaceOf(*rig.session).pathRefused);
    }

    void whatAServerLacksIsNotTried()
    {
        Rig go(Personality::GoCqhttp), lagrange(Personality::Lagrange), llbot(Personality::LLBot);
        QVERIFY(go.connected() && lagrange.connected() && llbot.connected());
        for (const UploadWay way : {UploadWay::Stream, UploadWay::Content, UploadWay::Url}) {
            QCOMPARE(go.tryWay(way), QStringLiteral("!UPLOAD_NO_WAY"));
            QCOMPARE(lagrange.tryWay(way), QStringLiteral("!UPLOAD_NO_WAY"));
        }
        QCOMPARE(lagrange.tryWay(UploadWay::Fetch), QStringLiteral("!UPLOAD_NO_WAY"));
        QCOMPARE(llbot.tryWay(UploadWay::Stream), QStringLiteral("!UPLOAD_NO_WAY"));
        QCOMPARE(go.tryWay(UploadWay::SharedFolder), QStringLiteral("!UPLOAD_NOT_SHARED"));
    }

    void filesThatCannotBeTakenAreNotSent()
    {
        Rig rig(Personality::SnowLuma, true, {}, Mode::Http);
        QVERIFY(rig.connected());
        for (int way = 0; way < uploadWayCount; ++way) {
            QCOMPARE(rig.tryWay(UploadWay(way), QStringLiteral("/no/such/file")),
                     QStringLiteral("!UPLOAD_UNREADABLE"));
            QCOMPARE(rig.tryWay(UploadWay(way), rig.put(QStringLiteral("empty"), {})),
                     QStringLiteral("!UPLOAD_EMPTY"));
        }
        QCOMPARE(rig.tryWay(UploadWay::Content), QStringLiteral("!UPLOAD_TOO_BIG")); // over HTTP: 1 MiB
        const QString one = rig.put(QStringLiteral("one"), QByteArray(1 << 20, 'x'));
        QVERIFY(rig.tryWay(UploadWay::Content, one).startsWith(QStringLiteral("base64://")));
        Rig socket(Personality::NapCat);
        QVERIFY(socket.connected());
        const QString eleven = socket.put(QStringLiteral("eleven"), QByteArray((10 << 20) + 1, 'x'));
        QCOMPARE(socket.tryWay(UploadWay::Content, eleven), QStringLiteral("!UPLOAD_TOO_BIG"));
    }

    void aBrokenStreamGoesOnWithTheMissingChunks_data()
    {
        QTest::addColumn<Personality>("personality");
        QTest::newRow("NapCat") << Personality::NapCat;
        QTest::newRow("SnowLuma") << Personality::SnowLuma;
    }
    void aBrokenStreamGoesOnWithTheMissingChunks()
    {
        QFETCH(Personality, personality);
        Rig rig(personality, true, {}, Mode::WebSocket);
        QVERIFY(rig.connected());
        QByteArray resume;
        {
            UploadSource source(*rig.session, rig.path, UploadWay::Stream);
            QObject::connect(&source, &UploadSource::progressed, &rig.server, [&] {
                if (source.sent() == UploadStream::chunkSize)
                    rig.server.dropConnections();
            });
            QVERIFY(rig.outcomeOfSource(source).startsWith(QLatin1Char('!')));
            resume = source.resumePoint();
            QVERIFY(!resume.isEmpty());
        }
        QTRY_VERIFY_WITH_TIMEOUT(!rig.session->state().usable(), patience);
        rig.session->retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(rig.session->state().usable(), patience);
        UploadSource again(*rig.session, rig.path, UploadWay::Stream, resume);
        const QString file = rig.outcomeOfSource(again);
        QVERIFY2(file.startsWith(QLatin1Char('/')), qPrintable(file));
        QCOMPARE(sha256(rig.world.state().serverFiles.value(file)), sha256(rig.content));
        QCOMPARE(rig.chunksSent(0), 1);
        QCOMPARE(rig.chunksSent(2), 1);
    }

    void aLimitHoldsAStreamBackUntilItIsLifted()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.connected());
        const auto limit = std::make_shared<SpeedLimit>();
        limit->setRate(1); // a byte a second
        UploadSource source(*rig.session, rig.path, UploadWay::Stream, {}, limit);
        QSignalSpy ready(&source, &UploadSource::ready);
        source.start();
        QTRY_COMPARE_WITH_TIMEOUT(rig.chunksSent(0), 1, patience);
        QTest::qWait(300);
        QCOMPARE(rig.chunksSent(1), 0);
        limit->setRate(0);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        QCOMPARE(sha256(rig.world.state().serverFiles.value(ready.first().first().toString())),
                 sha256(rig.content));
    }

    void aForgottenStreamBeginsAnew()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.connected());
        QByteArray resume;
        UploadSource source(*rig.session, rig.path, UploadWay::Stream);
        QObject::connect(&source, &UploadSource::progressed, &rig.server, [&] {
            if (source.sent() == 2 * UploadStream::chunkSize && resume.isEmpty()) {
                resume = source.resumePoint();
                rig.server.faults().failNext(QStringLiteral("upload_file_stream"), 1200, QStringLiteral("x"));
            }
        });
        QVERIFY(rig.outcomeOfSource(source).startsWith(QLatin1Char('!')));
        rig.world.state().streams.clear(); // after ten idle minutes, or a restart
        UploadSource again(*rig.session, rig.path, UploadWay::Stream, resume);
        const QString file = rig.outcomeOfSource(again);
        QCOMPARE(sha256(rig.world.state().serverFiles.value(file)), sha256(rig.content));
        QCOMPARE(rig.chunksSent(0), 2);
        UploadSource junk(*rig.session, rig.path, UploadWay::Stream, "no JSON");
        QVERIFY(rig.outcomeOfSource(junk).startsWith(QLatin1Char('/')));
    }

    void aStreamThatLosesChunksFails()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.connected());
        UploadSource source(*rig.session, rig.path, UploadWay::Stream);
        QObject::connect(&source, &UploadSource::progressed, &rig.server, [&] {
            if (source.sent() == UploadStream::chunkSize)
                rig.world.state().streams.clear();
        });
        QCOMPARE(rig.outcomeOfSource(source), QStringLiteral("!UPLOAD_INCOMPLETE"));
        QCOMPARE(source.resumePoint(), QByteArray());
    }

    void aChangedFileIsNotPublished()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.connected());
        QByteArray resume;
        UploadSource source(*rig.session, rig.path, UploadWay::Stream);
        QObject::connect(&source, &UploadSource::progressed, &rig.server, [&] {
            if (source.sent() != UploadStream::chunkSize)
                return;
            resume = source.resumePoint();
            rig.put(QStringLiteral("数据 1.bin"), rig.content + "more");
        });
        QCOMPARE(rig.outcomeOfSource(source), QStringLiteral("!UPLOAD_CHANGED"));
        QCOMPARE(source.resumePoint(), QByteArray());
        UploadSource again(*rig.session, rig.path, UploadWay::Stream, resume);
        QCOMPARE(rig.outcomeOfSource(again), QStringLiteral("!UPLOAD_CHANGED"));
    }

    void anAddressEndsWithItsUpload()
    {
        Rig rig(Personality::LLBot);
        QVERIFY(rig.connected());
        auto source = std::make_unique<UploadSource>(*rig.session, rig.path, UploadWay::Url);
        const QString url = rig.outcomeOfSource(*source);
        QVERIFY2(url.startsWith(QStringLiteral("http://127.0.0.1:")), qPrintable(url));
        source.reset();
        const Outcome outcome = rig.publish(url, QStringLiteral("late.bin"));
        QCOMPARE(outcome.state, Outcome::State::Failed);
        QVERIFY(!rig.world.file(place, QStringLiteral("late.bin")));
    }

    void aFetchThatDidNotHappenIsNoticed()
    {
        Rig rig(Personality::GoCqhttp);
        QVERIFY(rig.connected());
        rig.server.faults().failNext(QStringLiteral("download_file"), 100, QStringLiteral("timeout"));
        QVERIFY(rig.tryWay(UploadWay::Fetch).startsWith(QLatin1Char('!')));
        rig.server.faults().lie(QStringLiteral("download_file"), 1);
        QVERIFY(rig.tryWay(UploadWay::Fetch).startsWith(QLatin1Char('!')));
        QVERIFY(rig.tryWay(UploadWay::Fetch).startsWith(QLatin1Char('/')));
    }

    void anAddressThatIsNotOursIsSaid()
    {
        UploadSettings uploads;
        uploads.serveAddress = QStringLiteral("192.0.2.1");
        Rig rig(Personality::LLBot, true, uploads);
        QVERIFY(rig.connected());
        QCOMPARE(rig.tryWay(UploadWay::Url), QStringLiteral("!SERVE_PORT"));
        QCOMPARE(rig.tryWay(UploadWay::Fetch), QStringLiteral("!SERVE_PORT"));
    }

    void cancellingIsSilent()
    {
        Rig rig(Personality::NapCat);
        QVERIFY(rig.connected());
        for (int way = 0; way < uploadWayCount; ++way) {
            UploadSource source(*rig.session, rig.path, UploadWay(way));
            QSignalSpy ready(&source, &UploadSource::ready), failed(&source, &UploadSource::failed);
            source.start();
            source.cancel();
            QCoreApplication::processEvents();
            QVERIFY(rig.tryWay(UploadWay::Stream)
                        .startsWith(QLatin1Char('/'))); // something else has come and gone
            QVERIFY(ready.isEmpty() && failed.isEmpty());
        }
        UploadSource source(*rig.session, rig.path, UploadWay::Stream);
        QSignalSpy ready(&source, &UploadSource::ready);
        QObject::connect(&source, &UploadSource::progressed, &rig.server, [&] { source.cancel(); });
        source.start();
        QTRY_VERIFY_WITH_TIMEOUT(rig.world.state().streams.size() == 1, patience);
        QVERIFY(rig.tryWay(UploadWay::Stream).startsWith(QLatin1Char('/')));
        QVERIFY(ready.isEmpty());
    }

    void memoryStaysConstant()
    {
        if (hasAddressSanitizer)
            QSKIP("the sanitizer keeps memory of its own");
        if (residentBytes() < 0)
            QSKIP("this system does not tell how much memory is used");
        constexpr qint64 size = qint64(1) << 30;
        Rig rig(Personality::NapCat);
        QVERIFY(rig.connected());
        QFile sparse(rig.folder.filePath(QStringLiteral("sparse.bin")));
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(size));
        sparse.close();
        const qint64 before = residentBytes();
        qint64 most = 0;
        QTimer watch;
        watch.callOnTimeout(this, [&] { most = std::max(most, residentBytes()); });
        watch.start(20);

        // Hashed; then the server refuses, because the one of this test keeps all in the same memory.
        rig.server.faults().failNext(QStringLiteral("upload_file_stream"), 1200, QStringLiteral("full"));
        UploadSource source(*rig.session, sparse.fileName(), UploadWay::Stream);
        QVERIFY(rig.outcomeOfSource(source, 5 * patience).startsWith(QLatin1Char('!')));

        OneTimeServer server;
        auto offered = server.offer(sparse.fileName(), QStringLiteral("127.0.0.1"), 0);
        QVERIFY(offered);
        const auto offer = *std::move(offered);
        QTcpSocket reader;
        reader.setReadBufferSize(1 << 20);
        reader.connectToHost(offer->url().host(), quint16(offer->url().port()));
        QTRY_COMPARE_WITH_TIMEOUT(reader.state(), QAbstractSocket::ConnectedState, patience);
        reader.write("GET " + offer->url().path().toLatin1() + " HTTP/1.1\r\nHost: x\r\n\r\n");
        qint64 got = 0;
        QByteArray block(1 << 20, Qt::Uninitialized);
        QVERIFY(QTest::qWaitFor(
            [&] {
                while (reader.bytesAvailable() > 0)
                    got += reader.read(block.data(), block.size());
                return reader.state() == QAbstractSocket::UnconnectedState;
            },
            5 * patience));
        QVERIFY(got >= size);
        most = std::max(most, residentBytes());
        qInfo("memory: %lld MiB before, %lld MiB at most", static_cast<long long>(before >> 20),
              static_cast<long long>(most >> 20));
        QVERIFY2(most - before < (64 << 20), qPrintable(QString::number((most - before) >> 20)));
    }
};

QTEST_GUILESS_MAIN(TestUploadSource)
#include "tst_uploadsource.moc"
