// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exchanges captured from a real go-cqhttp, where they lie beside the checkout: each must decode, or fail as
// it says.
#include "core/frame.h"
#include "events/decodeevent.h"
#include "wire/endpointcases.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace qundesk;
using namespace qundesk::test;

namespace {

QString key(const char *name) { return QLatin1String(name); }

QDir captures() { return QDir(QStringLiteral(QUNDESK_SOURCE_DIR "/../shared/wire")); }

QJsonObject readFile(const QString &name)
{
    QFile file(captures().filePath(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Every text in \a value that is an event's JSON, wherever it stands.
void collectEvents(const QJsonValue &value, QStringList &out)
{
    if (value.isString()) {
        const QJsonObject object = QJsonDocument::fromJson(value.toString().toUtf8()).object();
        if (object.contains(key("post_type")))
            out << value.toString();
    } else if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            collectEvents(each, out);
    } else {
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            collectEvents(each.value(), out);
    }
}

QString actionOf(const QJsonObject &request)
{
    if (request.contains(key("action")))
        return request.value(key("action")).toString();
    const QByteArray payload = request.value(key("payload")).toString().toUtf8(); // WebSocket
    return QJsonDocument::fromJson(payload).object().value(key("action")).toString();
}

/// What a failed reply says; go-cqhttp's links of files fail without a word, leaving the symbol.
QString words(const QJsonObject &body)
{
    const QString wording = body.value(key("wording")).toString();
    return wording.isEmpty() ? body.value(key("msg")).toString() : wording;
}

} // namespace

class CapturesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!captures().exists(QStringLiteral("index.json")))
            QSKIP("no captured exchanges beside the checkout (../shared/wire)");
    }

    void replyDecodesOrFailsAsItSays_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("raw");
        int rows = 0;
        for (const QString &name :
             captures().entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            const QJsonObject file = readFile(name);
            const QJsonObject response = file.value(key("response")).toObject();
            const QString raw = response.value(key("raw")).toString();
            const QString action = actionOf(file.value(key("request")).toObject());
            const bool isReply = response.value(key("body")).toObject().contains(key("retcode"));
            if (isReply && !raw.isEmpty() && endpointCase(action))
                QTest::newRow(name.toUtf8().constData()) << action << raw, ++rows;
        }
        QVERIFY2(rows > 100, "most captures should be replies of endpoints");
    }
    void replyDecodesOrFailsAsItSays()
    {
        QFETCH(QString, action);
        QFETCH(QString, raw);
        FrameReader reader;
        auto frame = reader.parse(QByteArrayView(raw.toUtf8()));
        QVERIFY(frame.ok());
        const QJsonObject body = QJsonDocument::fromJson(raw.toUtf8()).object();
        const int retcode = body.value(key("retcode")).toInt();
        json::Run run;
        const auto reply = endpointCase(action)->decode(**frame, run);
        QCOMPARE(reply.ok(), retcode == 0);
        if (!reply) {
            QCOMPARE(reply.error().code, retcode);
            QCOMPARE(reply.error().detail, words(body));
            return;
        }
        QCOMPARE(run.odd, 0);
        QCOMPARE(run.skipped, 0);
        const QJsonValue data = body.value(key("data")), shown = endpointCase(action)->show(*reply);
        if (data.isArray())
            QCOMPARE(shown.toArray().size(), data.toArray().size());
        const QJsonObject told = data.toObject(), kept = shown.toObject();
        for (auto each = told.begin(); each != told.end(); ++each) { // what both have must be the same
            const bool plain = !each.value().isNull() && !each.value().isArray() && !each.value().isObject();
            if (plain && kept.contains(each.key()) && each.key() != QLatin1String("message"))
                QCOMPARE(kept.value(each.key()).toVariant().toString(), each.value().toVariant().toString());
        }
    }

    void eventDecodes_data()
    {
        QTest::addColumn<QString>("raw");
        int rows = 0;
        for (const QString &name :
             captures().entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QStringList events;
            collectEvents(readFile(name), events);
            int count = 0;
            for (const QString &raw : events)
                QTest::newRow((name.toUtf8() + ' ' + QByteArray::number(++count)).constData()) << raw;
            rows += count;
        }
        QVERIFY2(rows > 30, "there should be captured events");
    }
    void eventDecodes()
    {
        QFETCH(QString, raw);
        FrameReader reader;
        auto frame = reader.parse(QStringView(raw));
        QVERIFY(frame.ok());
        json::Run run;
        const auto event = decodeEvent(**frame, run);
        QVERIFY2(event.has_value(), qPrintable(run.problem));
        QCOMPARE(run.problem, QString());
        const QJsonObject body = QJsonDocument::fromJson(raw.toUtf8()).object();
        if ((*frame)->postType == QLatin1String("notice") || (*frame)->postType == QLatin1String("request"))
            QCOMPARE(QJsonValue(event->group), QJsonValue(body.value(key("group_id")).toInteger()));
    }
};

QTEST_GUILESS_MAIN(CapturesTest)
#include "tst_captures.moc"
