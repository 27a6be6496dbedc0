// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/avatarimage.h"
#include "session/avatars.h"
#include "storage/picturestore.h"
#include "support/fakeclock.h"
#include "support/wireserver.h"

#include <QBuffer>
#include <QDirIterator>
#include <QImageWriter>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qundesk;
using namespace std::chrono_literals;
using Kind = AvatarKey::Kind;

namespace {

constexpr AvatarSize row{26, 1};

QByteArray imageBytes(const QSize &size, const QColor &colour, const char *format = "PNG")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

AvatarKey person(qint64 id) { return {Kind::Person, id}; }

/// A picture host on loopback and the loader that asks it.
struct Rig {
    explicit Rig(const Avatars::Limits &limits = {}, bool keep = true)
        : avatars(clock, keep ? folder.filePath(QStringLiteral("pictures")) : QString(), limits)
    {
        host.http = [this](QTcpSocket *socket, const QByteArray &) {
            const QByteArray path = host.heads.last().split(' ').value(1);
            paths.append(path);
            if (answer)
                answer(socket, path);
        };
        answer = [](QTcpSocket *socket, const QByteArray &) {
            socket->write(WireServer::answer(imageBytes({100, 100}, Qt::red), "200 OK", "image/png"));
        };
        avatars.setHosts({host.httpUrl(), host.httpUrl()});
        QObject::connect(&avatars, &Avatars::arrived, &host,
                         [this](const AvatarKey &key) { arrived.append(key.id); });
        QObject::connect(&avatars, &Avatars::gaveUp, &host,
                         [this](const AvatarKey &key) { gaveUp.append(key.id); });
    }
    /// Whether the picture is there, asking as painting does.
    bool comes(const AvatarKey &key, const AvatarSize &size = row)
    {
        return QTest::qWaitFor([&] { return !avatars.picture(key, size).isNull(); }, 10'000);
    }
    bool isGivenUp(qint64 id)
    {
        return QTest::qWaitFor([&] { return gaveUp.contains(id); }, 10'000);
    }
    void answerWith(const QByteArray &reply)
    {
        answer = [reply](QTcpSocket *socket, const QByteArray &) { socket->write(reply); };
    }
    /// Lets everything happen that has been started: another picture goes the whole way.
    bool settle()
    {
        answer = [](QTcpSocket *socket, const QByteArray &) {
            socket->write(WireServer::answer(imageBytes({8, 8}, Qt::blue), "200 OK", "image/png"));
        };
        const bool came = comes(person(999'999));
        paths.removeAll(QByteArrayLiteral("/g?b=qq&nk=999999&s=100"));
        return came;
    }

    QTemporaryDir folder;
    FakeClock clock;
    WireServer host;
    QList<QByteArray> paths; ///< asked for, in order
    std::function<void(QTcpSocket *, const QByteArray &path)> answer;
    QList<qint64> arrived, gaveUp;
    Avatars avatars;
};

} // namespace

class TestAvatars : public QObject {
    Q_OBJECT
private slots:
    void aPictureComesMaskedAndScaled()
    {
        Rig rig;
        const AvatarSize size{36, 2};
        QVERIFY(rig.avatars.picture(person(10001), size).isNull());
        QVERIFY(rig.comes(person(10001), size));
        const QImage round = rig.avatars.picture(person(10001), size);
        QCOMPARE(round.size(), QSize(72, 72));
        QCOMPARE(round.devicePixelRatio(), 2.0);
        QCOMPARE(round.pixelColor(36, 36), QColor(Qt::red));
        QCOMPARE(round.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(round.pixelColor(9, 9).alpha(), 0); // outside of a circle
        QVERIFY(rig.comes({Kind::Group, 20002}, size));
        const QImage square = rig.avatars.picture({Kind::Group, 20002}, size);
        QCOMPARE(square.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(square.pixelColor(9, 9), QColor(Qt::red)); // inside of a rounded square
        QCOMPARE(rig.paths, (QList<QByteArray>{"/g?b=qq&nk=10001&s=100", "/gh/20002/20002/100"}));
        for (const QByteArray &head : std::as_const(rig.host.heads)) {
            QVERIFY(!head.toLower().contains("cookie"));
            QVERIFY(!head.toLower().contains("referer"));
        }
    }

    void tencentsHostsAreTheDefaultAndIdsStayNumbers()
    {
        const AvatarHosts hosts = AvatarHosts::tencent();
        QCOMPARE(hosts.urlOf(person(10001)),
                 QUrl(QStringLiteral("https://q1.qlogo.cn/g?b=qq&nk=10001&s=100")));
        QCOMPARE(hosts.urlOf({Kind::Group, 123}), QUrl(QStringLiteral("https://p.qlogo.cn/gh/123/123/100")));
        QVERIFY(AvatarHosts().urlOf(person(10001)).isEmpty());
    }

    void oneRequestServesAllWhoPaintIt()
    {
        Rig rig;
        for (int i = 0; i < 50; ++i) {
            rig.avatars.picture(person(1), row);
            rig.avatars.picture(person(1), {36, 1});
        }
        QVERIFY(rig.comes(person(1)));
        QVERIFY(!rig.avatars.picture(person(1), {36, 1}).isNull());
        QVERIFY(rig.comes(person(1), {56, 2})); // a size of later comes from disk
        QCOMPARE(rig.paths.size(), 1);
        rig.avatars.picture(person(0), row); // nobody
        rig.avatars.picture(person(-5), row);
        QVERIFY(rig.settle());
        QCOMPARE(rig.paths.size(), 1);
    }

    void theLatestGoFirstAndFewAtATime()
    {
        Avatars::Limits limits;
        limits.fetches = 2;
        limits.wishes = 10;
        Rig rig(limits, false);
        QList<QTcpSocket *> held;
        rig.answer = [&](QTcpSocket *socket, const QByteArray &) { held.append(socket); };
        for (int id = 1; id <= 100; ++id)
            rig.avatars.picture(person(id), row);
        QTRY_COMPARE(held.size(), 2);
        QCOMPARE(rig.gaveUp.size(), 90); // scrolled past, long ago
        QVERIFY(!rig.gaveUp.contains(91));
        const QByteArray png = WireServer::answer(imageBytes({8, 8}, Qt::blue), "200 OK", "image/png");
        while (rig.arrived.size() < 10) {
            QTRY_VERIFY(!held.isEmpty());
            QVERIFY(held.size() <= 2);
            held.takeFirst()->write(png);
            QTRY_VERIFY(!held.isEmpty() || rig.arrived.size() == 10);
        }
        QCOMPARE(rig.paths.size(), 10);
        QCOMPARE(QSet<QByteArray>(rig.paths.cbegin(), rig.paths.cbegin() + 2),
                 (QSet<QByteArray>{"/g?b=qq&nk=100&s=100", "/g?b=qq&nk=99&s=100"}));
        QVERIFY(rig.paths.last().contains("nk=91&"));
    }

    void whatIsNoSmallPictureIsRefusedAndNotAskedAgain_data()
    {
        QTest::addColumn<QByteArray>("reply");
        const auto reply = [](const QByteArray &body, const char *type = "image/png") {
            return WireServer::answer(body, "200 OK", type);
        };
        const QByteArray png = imageBytes({100, 100}, Qt::red);
        QTest::newRow("missing") << WireServer::answer("no", "404 Not Found");
        QTest::newRow("forbidden") << WireServer::answer("no", "403 Forbidden");
        QTest::newRow("nothing") << reply({});
        QTest::newRow("a page") << reply("<html>hello</html>");
        QTest::newRow("garbage") << reply(QByteArray(500, '\x7f'));
        QTest::newRow("cut off") << reply(png.first(30));
        QTest::newRow("a drawing with scripts")
            << reply("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "image/png");
        QTest::newRow("another format") << reply(imageBytes({10, 10}, Qt::red, "BMP"));
        QTest::newRow("20 MB") << reply(png + QByteArray(20 * 1024 * 1024, 'x'));
        QTest::newRow("20 MB without saying so")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\n\r\n" + png
                          + QByteArray(20 * 1024 * 1024, 'x'));
        QTest::newRow("10,000 pixels wide") << reply(imageBytes({10'000, 10}, Qt::red));
        QTest::newRow("elsewhere") << QByteArray(
            "HTTP/1.1 302 Found\r\nLocation: http://localhost:1/x\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("another scheme")
            << QByteArray("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n");
    }
    void whatIsNoSmallPictureIsRefusedAndNotAskedAgain()
    {
        QFETCH(QByteArray, reply);
        Rig rig;
        rig.answerWith(reply);
        rig.avatars.picture(person(7), row);
        QVERIFY(rig.isGivenUp(7));
        for (int i = 0; i < 20; ++i)
            QVERIFY(rig.avatars.picture(person(7), row).isNull());
        QVERIFY(rig.settle());
        QCOMPARE(rig.paths.size(), 1);
        rig.clock.advance(61min);
        QVERIFY(rig.comes(person(7)));
        QCOMPARE(rig.paths.size(), 2);
    }

    void redirectsStayWithinTheHost()
    {
        Rig rig;
        rig.answer = [](QTcpSocket *socket, const QByteArray &path) {
            socket->write(path == "/moved"
                              ? WireServer::answer(imageBytes({9, 9}, Qt::red), "200 OK", "image/png")
                              : "HTTP/1.1 302 Found\r\nLocation: /moved\r\nContent-Length: 0\r\n\r\n");
        };
        QVERIFY(rig.comes(person(7)));
        const auto may = [](const char *from, const char *to) {
            return AvatarFetch::mayRedirect(QUrl(QLatin1String(from)), QUrl(QLatin1String(to)));
        };
        QVERIFY(may("https://q1.qlogo.cn/g", "https://thirdqq.qlogo.cn/x"));
        QVERIFY(!may("https://q1.qlogo.cn/g", "http://q1.qlogo.cn/g"));
        QVERIFY(!may("https://q1.qlogo.cn/g", "https://evilqlogo.cn/g"));
        QVERIFY(!may("https://q1.qlogo.cn/g", "https://example.org/g"));
        QVERIFY(!may("https://q1.qlogo.cn/g", "https://me:you@p.qlogo.cn/g"));
    }

    void aHostThatIsSilentIsLeftAloneForAWhile()
    {
        Avatars::Limits limits;
        limits.deadline = 300ms;
        Rig rig(limits);
        rig.answer = nullptr;
        rig.avatars.picture(person(7), row);
        QVERIFY(rig.isGivenUp(7));
        rig.avatars.picture(person(7), row);
        rig.avatars.picture(person(8), row);
        QVERIFY(rig.isGivenUp(8)); // not asked for at all
        QCOMPARE(rig.paths.size(), 1);
        rig.clock.advance(31s);
        rig.avatars.picture(person(7), row);
        QTRY_COMPARE(rig.paths.size(), 2);
        QTRY_COMPARE(rig.gaveUp.count(7), 2);
        rig.clock.advance(31s); // the second time the pause is longer
        rig.avatars.picture(person(7), row);
        rig.avatars.picture(person(9), row);
        QVERIFY(rig.isGivenUp(9));
        QCOMPARE(rig.paths.size(), 2);
        rig.clock.advance(30s);
        QVERIFY(rig.settle());
    }

    void withoutNetworkNothingIsShownAndNoStormBegins()
    {
        Rig rig;
        rig.avatars.setHosts({QUrl(QStringLiteral("http://127.0.0.1:1")), {}});
        for (int id = 1; id <= 100; ++id)
            rig.avatars.picture(person(id), row);
        QTRY_COMPARE(rig.gaveUp.size(), 100);
        QVERIFY(rig.arrived.isEmpty());
    }

    void whatWasSeenOnceComesFromDisk()
    {
        Rig rig;
        QVERIFY(rig.comes(person(7)));
        QVERIFY(rig.comes({Kind::Group, 7}));
        QCOMPARE(rig.paths.size(), 2);
        const QString kept = rig.folder.filePath(QStringLiteral("pictures/people/7"));
        QVERIFY(QFileInfo::exists(kept));
        Avatars again(rig.clock, rig.folder.filePath(QStringLiteral("pictures")), {});
        again.setHosts({rig.host.httpUrl(), rig.host.httpUrl()});
        QTRY_VERIFY(!again.picture(person(7), row).isNull());
        QTRY_VERIFY(!again.picture({Kind::Group, 7}, row).isNull());
        QCOMPARE(rig.paths.size(), 2);
    }

    void anOldOneIsShownAndFetchedAgain()
    {
        Rig rig;
        QVERIFY(rig.comes(person(7)));
        rig.clock.advance(8 * 24h);
        Avatars later(rig.clock, rig.folder.filePath(QStringLiteral("pictures")), {});
        later.setHosts({rig.host.httpUrl(), {}});
        QList<QTcpSocket *> held;
        rig.answer = [&](QTcpSocket *socket, const QByteArray &) { held.append(socket); };
        QTRY_VERIFY(!later.picture(person(7), row).isNull());
        QVERIFY(later.picture(person(7), row).pixelColor(13, 13).red() > 250);
        QTRY_COMPARE(held.size(), 1);
        held.first()->write(WireServer::answer(imageBytes({50, 50}, Qt::blue), "200 OK", "image/png"));
        QTRY_VERIFY(later.picture(person(7), row).pixelColor(13, 13).blue() > 250);
        Avatars third(rig.clock, rig.folder.filePath(QStringLiteral("pictures")), {});
        third.setHosts({rig.host.httpUrl(), {}});
        QTRY_VERIFY(!third.picture(person(7), row).isNull());
        QCOMPARE(rig.paths.size(), 2);
    }

    void anOldOneStaysWhenTheHostHasNoneAnyMore()
    {
        Rig rig;
        QVERIFY(rig.comes(person(7)));
        rig.clock.advance(8 * 24h);
        rig.answerWith(WireServer::answer("gone", "404 Not Found"));
        Avatars later(rig.clock, rig.folder.filePath(QStringLiteral("pictures")), {});
        later.setHosts({rig.host.httpUrl(), {}});
        QTRY_VERIFY(!later.picture(person(7), row).isNull());
        QTRY_COMPARE(rig.paths.size(), 2);
        QTRY_VERIFY(!later.picture(person(7), {36, 1}).isNull());
        QCOMPARE(rig.paths.size(), 2);
    }

    void aBrokenFileIsReplaced()
    {
        Rig rig;
        QDir().mkpath(rig.folder.filePath(QStringLiteral("pictures/people")));
        QFile file(rig.folder.filePath(QStringLiteral("pictures/people/7")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("broken");
        file.close();
        QVERIFY(rig.comes(person(7)));
        QCOMPARE(rig.paths.size(), 1);
    }

    void memoryIsBoundedAndDiskFillsIn()
    {
        Avatars::Limits limits;
        limits.memory = 3 * 26 * 26 * 4;
        Rig rig(limits);
        for (int id = 1; id <= 5; ++id)
            QVERIFY(rig.comes(person(id)));
        QVERIFY(rig.avatars.picture(person(1), row).isNull()); // went
        QVERIFY(!rig.avatars.picture(person(5), row).isNull());
        QVERIFY(rig.comes(person(1)));
        QCOMPARE(rig.paths.size(), 5);
    }

    void theFolderKeepsItsLimitAndTheLatestUsed()
    {
        QTemporaryDir folder;
        PictureStore store(folder.filePath(QStringLiteral("p")), 10'000);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int id = 1; id <= 9; ++id) {
            QVERIFY(store.write(QStringLiteral("people"), id, QByteArray(1000, 'x'), now));
            QFile file(folder.filePath(QStringLiteral("p/people/%1").arg(id)));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(now.addDays(id - 20), QFileDevice::FileAccessTime));
        }
        QCOMPARE(store.read(QStringLiteral("people"), 1).bytes.size(), 1000); // used: the latest now
        QVERIFY(store.write(QStringLiteral("people"), 10, QByteArray(1000, 'x'), now));
        QVERIFY(store.write(QStringLiteral("people"), 11, QByteArray(1000, 'x'), now)); // too many
        QVERIFY(!store.read(QStringLiteral("people"), 1).bytes.isEmpty());
        QVERIFY(store.read(QStringLiteral("people"), 2).bytes.isEmpty());
        QVERIFY(!store.read(QStringLiteral("people"), 11).bytes.isEmpty());
        qint64 used = 0;
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            used += files.fileInfo().size();
        }
        QVERIFY(used <= 10'000);
        QVERIFY(store.read(QStringLiteral("people"), 404).bytes.isEmpty());
    }

    void switchedOffNothingIsFetchedOrShown()
    {
        Rig rig;
        QVERIFY(rig.comes(person(1)));
        QSignalSpy changed(&rig.avatars, &Avatars::changed);
        rig.answer = nullptr;
        rig.avatars.picture(person(2), row);
        QTRY_COMPARE(rig.paths.size(), 2);
        rig.avatars.setEnabled(false); // also ends what is under way
        QVERIFY(rig.gaveUp.contains(2));
        QCOMPARE(changed.count(), 1);
        QVERIFY(rig.avatars.picture(person(1), row).isNull());
        QVERIFY(rig.avatars.picture(person(3), row).isNull());
        QCoreApplication::processEvents();
        rig.avatars.setEnabled(true);
        QCOMPARE(changed.count(), 2);
        QVERIFY(rig.comes(person(1))); // from disk
        QCOMPARE(rig.paths.size(), 2);
        QVERIFY(rig.settle());
        QVERIFY(!rig.paths.contains("/g?b=qq&nk=3&s=100"));
    }

    void withoutHostsNobodyIsAskedAndNothingShown()
    {
        Rig rig;
        QVERIFY(rig.comes(person(1)));
        rig.avatars.setHosts({});
        for (int i = 0; i < 3; ++i) {
            QVERIFY(rig.avatars.picture(person(1), row).isNull());
            QVERIFY(rig.avatars.picture({Kind::Group, 2}, row).isNull());
            QCoreApplication::processEvents();
        }
        QCOMPARE(rig.paths.size(), 1);
    }

    void everyFormatOfTheHostsIsRead()
    {
        for (const char *format : {"PNG", "JPEG", "WEBP"}) {
            if (!QImageWriter::supportedImageFormats().contains(QByteArray(format).toLower()))
                continue;
            const QImage picture = avatarimage::decoded(imageBytes({300, 200}, Qt::red, format));
            QCOMPARE(picture.size(), QSize(avatarimage::keptSide, avatarimage::keptSide));
            QCOMPARE(avatarimage::decoded(avatarimage::encoded(picture)).size(), picture.size());
        }
        const QByteArray gif = QByteArray::fromBase64("R0lGODlhAQABAIAAAP8AAP///ywAAAAAAQABAAACAkQBADs=");
        const QImage dot = avatarimage::decoded(gif);
        QCOMPARE(dot.size(), QSize(1, 1));
        QVERIFY(!avatarimage::masked(dot, Kind::Person, row).isNull());
    }
};

QTEST_MAIN(TestAvatars)
#include "tst_avatars.moc"
