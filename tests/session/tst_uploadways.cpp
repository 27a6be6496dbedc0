// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionrig.h"

#include "session/uploadprobe.h"

#include <QTemporaryDir>

using namespace qundesk;

namespace {

using Why = UploadObstacle;
using State = UploadVerdict::State;

constexpr qint64 small = 1000, middle = 5 << 20, big = 100 << 20;

/// A connected server of that kind, without settings of the user.
UploadPlace placeOf(Backend backend, bool here)
{
    UploadPlace out;
    out.backend = backend;
    out.here = here;
    out.streams = backend == Backend::NapCat || backend == Backend::SnowLuma;
    out.fetches = backend != Backend::Lagrange;
    return out;
}

UploadPlace reachable(UploadPlace place)
{
    place.settings.serveAddress = QStringLiteral("192.168.1.5");
    return place;
}

AccountConfig configWith(const demo::DemoServer &server, const UploadSettings &uploads,
                         Mode mode = Mode::WebSocket)
{
    AccountConfig config = configFor(server, mode);
    config.uploads = uploads;
    return config;
}

/// A demo server with its world on its own, for probes.
struct Host {
    explicit Host(Personality personality) : world(personality), server(world)
    {
        server.setToken(QStringLiteral("s3cret"));
        if (!server.start())
            qFatal("no server");
    }
    int sent(const char *action) const { return int(world.calls(QLatin1String(action)).size()); }
    DemoWorld world;
    demo::DemoServer server;
};

bool finishes(UploadProbe &probe)
{
    QSignalSpy finished(&probe, &UploadProbe::finished);
    return finished.wait(patience);
}

State stateOf(const UploadProbe &probe, UploadWay way) { return probe.verdicts()[size_t(way)].state; }

} // namespace

class TestUploadWays : public QObject {
    Q_OBJECT
private slots:
    void theChoiceFitsServerAndSize_data()
    {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<bool>("here");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<UploadWay>("way");
        QTest::addColumn<Why>("why");
        const auto row = [](const char *name, Backend backend, bool here, qint64 size, UploadWay way,
                            Why why = Why::None) {
            QTest::newRow(name) << backend << here << size << way << why;
        };
        using enum UploadWay;
        row("NapCat elsewhere, small", Backend::NapCat, false, middle, Content);
        row("NapCat elsewhere, big", Backend::NapCat, false, big, Stream);
        row("NapCat here, small", Backend::NapCat, true, middle, Content);
        row("NapCat here, big", Backend::NapCat, true, big, Path);
        row("SnowLuma elsewhere, small", Backend::SnowLuma, false, middle, Content);
        row("SnowLuma elsewhere, big", Backend::SnowLuma, false, big, Stream);
        row("LLBot elsewhere, small", Backend::LLBot, false, middle, Content);
        row("LLBot elsewhere, big", Backend::LLBot, false, big, Url);
        row("LLBot here, big", Backend::LLBot, true, big, Path);
        row("go-cqhttp elsewhere", Backend::GoCqhttp, false, small, Fetch);
        row("go-cqhttp here", Backend::GoCqhttp, true, small, Path);
        row("Lagrange elsewhere", Backend::Lagrange, false, small, Path, Why::Elsewhere);
        row("Lagrange here", Backend::Lagrange, true, big, Path);
        row("another elsewhere", Backend::Other, false, small, Fetch);
        row("another here", Backend::Other, true, small, Path);
    }
    void theChoiceFitsServerAndSize()
    {
        QFETCH(Backend, backend);
        QFETCH(bool, here);
        QFETCH(qint64, size);
        const UploadOption option = chooseUploadWay(reachable(placeOf(backend, here)), size);
        QTEST(option.way, "way");
        QTEST(option.why, "why");
    }

    void aWayThatNeedsASettingSaysSo()
    {
        UploadOption option = chooseUploadWay(placeOf(Backend::GoCqhttp, false), small);
        QCOMPARE(option.way, UploadWay::Fetch);
        QCOMPARE(option.why, Why::LoopbackAddress);
        option = chooseUploadWay(placeOf(Backend::LLBot, false), big);
        QCOMPARE(option.why, Why::LoopbackAddress);
        UploadPlace place = placeOf(Backend::LLBot, false);
        place.settings.serveAddress = QStringLiteral("0.0.0.0");
        QCOMPARE(uploadOptions(place, big).at(int(UploadWay::Url)).why, Why::BadAddress);
        QCOMPARE(uploadOptions(place, big).at(int(UploadWay::SharedFolder)).why, Why::NoSharedFolder);
        QCOMPARE(uploadOptions(place, big).at(int(UploadWay::Content)).why, Why::TooBig);
        QCOMPARE(uploadOptions(place, big).at(int(UploadWay::Stream)).why, Why::ServerLacksIt);
        place = placeOf(Backend::SnowLuma, false);
        QCOMPARE(uploadOptions(place, qint64(5) << 30).at(int(UploadWay::Stream)).why, Why::TooBig);
        place.mode = AccountConfig::Mode::Http;
        QCOMPARE(uploadOptions(place, 2 << 20).at(int(UploadWay::Content)).why, Why::TooBig);
        QCOMPARE(chooseUploadWay(place, 2 << 20).way, UploadWay::Stream);
    }

    void aRefusedPathIsNotTakenAgain()
    {
        UploadPlace place = placeOf(Backend::NapCat, true);
        place.pathRefused = true;
        QCOMPARE(chooseUploadWay(place, big).way, UploadWay::Stream);
        place = placeOf(Backend::Lagrange, true);
        place.pathRefused = true;
        QCOMPARE(chooseUploadWay(place, small).why, Why::RefusedBefore);
    }

    void whatTheUserFixedIsTaken()
    {
        UploadPlace place = placeOf(Backend::NapCat, false);
        place.settings.automatic = false;
        place.settings.way = UploadWay::Path;
        QVERIFY(chooseUploadWay(place, small).usable()); // a folder may be mounted there
        QCOMPARE(chooseUploadWay(place, small).way, UploadWay::Path);
        place.settings.way = UploadWay::Content;
        QCOMPARE(chooseUploadWay(place, big).why, Why::TooBig);
        place.backend = Backend::GoCqhttp;
        QCOMPARE(chooseUploadWay(place, small).why, Why::ServerLacksIt);
    }

    void theSharedFolderGoesFirstForWhatLiesInIt()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("share/deep")));
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("share2")));
        const auto put = [&](const QString &name) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1)
                qFatal("no file");
            return file.fileName();
        };
        const QString inside = put(QStringLiteral("share/deep/a b.txt"));
        const QString beside = put(QStringLiteral("share2/c.txt"));
        UploadPlace place = placeOf(Backend::Lagrange, false);
        place.settings.localFolder = folder.filePath(QStringLiteral("share"));
        place.settings.serverFolder = QStringLiteral("/app/share");
        QCOMPARE(sharedPath(place.settings, inside), QStringLiteral("/app/share/deep/a b.txt"));
        QCOMPARE(sharedPath(place.settings, beside), QString());
        QCOMPARE(sharedPath(place.settings, folder.filePath(QStringLiteral("share/../share2/c.txt"))),
                 QString());
        QCOMPARE(sharedPath(place.settings, place.settings.localFolder), QString());
        QVERIFY(QFile::link(beside, folder.filePath(QStringLiteral("share/link.txt"))));
        QCOMPARE(sharedPath(place.settings, folder.filePath(QStringLiteral("share/link.txt"))), QString());
        QCOMPARE(chooseUploadWay(place, small, inside).way, UploadWay::SharedFolder);
        QCOMPARE(chooseUploadWay(place, small, beside).why, Why::Elsewhere);
        place.settings.automatic = false;
        place.settings.way = UploadWay::SharedFolder;
        QCOMPARE(chooseUploadWay(place, small, beside).why, Why::NotInSharedFolder);
        place.settings.serverFolder = QStringLiteral("D:\\share\\");
        QCOMPARE(sharedPath(place.settings, inside), QStringLiteral("D:\\share\\deep\\a b.txt"));
        place.settings.localFolder += QLatin1Char('/');
        place.settings.serverFolder = QStringLiteral("/");
        QCOMPARE(sharedPath(place.settings, inside), QStringLiteral("/deep/a b.txt"));
    }

    void whereAServerIsShowsInItsAddress()
    {
        AccountConfig config;
        config.webSocketUrl = QUrl(QStringLiteral("ws://localhost:3001"));
        config.httpUrl = QUrl(QStringLiteral("http://192.168.1.9:3000"));
        QVERIFY(isServerHere(config));
        config.mode = Mode::HttpAndWebSocket;
        QVERIFY(!isServerHere(config));
        config.mode = Mode::Reverse;
        QVERIFY(isServerHere(config));
        config.listenAddress = QStringLiteral("0.0.0.0");
        QVERIFY(!isServerHere(config));
    }

    void theTestTriesWhatLeavesNoTrace_data() { everyPersonality(); }
    void theTestTriesWhatLeavesNoTrace()
    {
        QFETCH(Personality, personality);
        Host host(personality);
        host.world.setRemote(true);
        UploadProbe probe(configWith(host.server, {}), QStringLiteral("s3cret"), nullptr, nullptr);
        QVERIFY(finishes(probe));
        QVERIFY(!probe.error());
        const bool streams = personality == Personality::NapCat || personality == Personality::SnowLuma;
        const bool content = streams || personality == Personality::LLBot;
        const bool fetches = personality != Personality::Lagrange;
        QCOMPARE(stateOf(probe, UploadWay::Path), State::NotTried);
        QCOMPARE(stateOf(probe, UploadWay::SharedFolder), State::NotTried);
        QCOMPARE(stateOf(probe, UploadWay::Stream), streams ? State::Works : State::Refused);
        QCOMPARE(stateOf(probe, UploadWay::Content), content ? State::NotTried : State::Refused);
        QCOMPARE(stateOf(probe, UploadWay::Url), content ? State::Works : State::Refused);
        QCOMPARE(stateOf(probe, UploadWay::Fetch), fetches ? State::Works : State::Refused);
        QCOMPARE(host.sent("upload_group_file"), 0);
        QCOMPARE(host.sent("download_file"), fetches ? 1 : 0);
        QTRY_VERIFY_WITH_TIMEOUT(host.world.state().streams.isEmpty(), patience); // thrown away again
        QVERIFY(!probe.groups().isEmpty());
    }

    void aRefusalOfTheTestIsTold()
    {
        Host host(Personality::NapCat);
        host.server.faults().failNext(QStringLiteral("upload_file_stream"), 1200, QStringLiteral("no room"),
                                      9);
        host.server.faults().failNext(QStringLiteral("download_file"), 1200, QStringLiteral("no way out"), 9);
        UploadProbe probe(configWith(host.server, {}), QStringLiteral("s3cret"), nullptr, nullptr);
        QVERIFY(finishes(probe));
        QCOMPARE(stateOf(probe, UploadWay::Stream), State::Refused);
        QCOMPARE(probe.verdicts()[size_t(UploadWay::Stream)].error.detail, QStringLiteral("no room"));
        QCOMPARE(stateOf(probe, UploadWay::Url), State::Refused);
        QCOMPARE(probe.verdicts()[size_t(UploadWay::Fetch)].error.detail, QStringLiteral("no way out"));
    }

    void aServerThatIsNotThereIsTold()
    {
        AccountConfig config;
        config.webSocketUrl = QUrl(QStringLiteral("ws://127.0.0.1:1"));
        UploadProbe probe(config, {}, nullptr, nullptr);
        QVERIFY(finishes(probe));
        QVERIFY(probe.error());
        QCOMPARE(probe.error()->symbol, QStringLiteral("REFUSED"));
        Host host(Personality::LLBot);
        UploadProbe wrong(configWith(host.server, {}), QStringLiteral("wrong"), nullptr, nullptr);
        QVERIFY(finishes(wrong));
        QCOMPARE(wrong.error()->kind, ApiError::Kind::Auth);
    }

    void aRealTestLeavesNothingInTheGroup_data()
    {
        QTest::addColumn<Personality>("personality");
        QTest::addColumn<bool>("remote");
        for (const auto &[name, personality] : personalities) {
            QTest::addRow("%s here", name) << personality << false;
            QTest::addRow("%s elsewhere", name) << personality << true;
        }
    }
    void aRealTestLeavesNothingInTheGroup()
    {
        QFETCH(Personality, personality);
        QFETCH(bool, remote);
        Host host(personality);
        host.world.setRemote(remote);
        QTemporaryDir folder;
        UploadSettings uploads;
        uploads.localFolder = folder.path();
        uploads.serverFolder = folder.path(); // a volume of the same name
        UploadProbe probe(configWith(host.server, uploads), QStringLiteral("s3cret"), nullptr, nullptr);
        QVERIFY(finishes(probe));
        const qsizetype before = host.world.group(DemoWorld::SmallOwnedGroup)->files.size();
        QSignalSpy tried(&probe, &UploadProbe::groupTried);
        probe.tryInGroup(GroupId(DemoWorld::SmallOwnedGroup));
        QVERIFY(tried.wait(patience));
        const State paths = remote ? State::Refused : State::Works;
        QCOMPARE(stateOf(probe, UploadWay::Path), paths);
        QCOMPARE(stateOf(probe, UploadWay::SharedFolder), paths);
        const bool content = personality != Personality::GoCqhttp && personality != Personality::Lagrange;
        QCOMPARE(stateOf(probe, UploadWay::Content), content ? State::Works : State::Refused);
        QCOMPARE(probe.leftovers(), QStringList());
        QCOMPARE(host.world.group(DemoWorld::SmallOwnedGroup)->files.size(), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
        const int uploadsSent = (content ? 1 : 0) + 2;
        QCOMPARE(host.sent("upload_group_file"), uploadsSent);
        QCOMPARE(host.sent("delete_group_file"), uploadsSent - (remote ? 2 : 0));
    }

    void aTestFileThatStaysIsNamed()
    {
        Host host(Personality::LLBot);
        UploadProbe probe(configWith(host.server, {}), QStringLiteral("s3cret"), nullptr, nullptr);
        QVERIFY(finishes(probe));
        host.server.faults().failNext(QStringLiteral("delete_group_file"), 1200, QStringLiteral("no"), 9);
        QSignalSpy tried(&probe, &UploadProbe::groupTried);
        probe.tryInGroup(GroupId(DemoWorld::SmallOwnedGroup));
        QVERIFY(tried.wait(patience));
        QCOMPARE(probe.leftovers().size(), 2); // by its path, and within the request
        for (const QString &name : probe.leftovers())
            QVERIFY(host.world.file(DemoWorld::SmallOwnedGroup, name));
    }
};

QTEST_GUILESS_MAIN(TestUploadWays)
#include "tst_uploadways.moc"
