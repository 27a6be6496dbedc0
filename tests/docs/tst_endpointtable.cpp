// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// docs/endpoints.md: every action of the API, the servers that have it, its place in the window, and the test
// that proves it. Run with QUNDESK_WRITE_DOCS=1 to write the file anew.
#include "api/capabilities.h"
#include "docs/endpointuses.h"
#include "wire/endpointcases.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace qundesk;
using namespace qundesk::test;

namespace {

const QString root = QStringLiteral(QUNDESK_SOURCE_DIR);

/// The actions of the OneBot contract that the product is made for; everything else is a companion.
constexpr const char *contract[] = {"get_group_info",
                                    "get_group_list",
                                    "get_group_member_info",
                                    "get_group_member_list",
                                    "get_group_honor_info",
                                    "get_group_system_msg",
                                    "get_essence_msg_list",
                                    "get_group_at_all_remain",
                                    "set_group_name",
                                    "set_group_portrait",
                                    "set_group_admin",
                                    "set_group_card",
                                    "set_group_special_title",
                                    "set_group_ban",
                                    "set_group_whole_ban",
                                    "set_group_anonymous_ban",
                                    "set_essence_msg",
                                    "delete_essence_msg",
                                    "send_group_sign",
                                    "set_group_anonymous",
                                    "_send_group_notice",
                                    "_get_group_notice",
                                    "set_group_kick",
                                    "set_group_leave",
                                    "upload_group_file",
                                    "delete_group_file",
                                    "create_group_file_folder",
                                    "delete_group_folder",
                                    "get_group_file_system_info",
                                    "get_group_root_files",
                                    "get_group_files_by_folder",
                                    "get_group_file_url",
                                    "upload_private_file"};

constexpr std::pair<Backend, const char *> servers[] = {{Backend::GoCqhttp, "go-cqhttp"},
                                                        {Backend::NapCat, "NapCat"},
                                                        {Backend::LLBot, "LLBot"},
                                                        {Backend::Lagrange, "Lagrange"},
                                                        {Backend::SnowLuma, "SnowLuma"}};

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// All sources of the session layer as one text, white space squeezed.
const QString &sessionText()
{
    static const QString text = [] {
        QString all;
        const QDir folder(root + QLatin1String("/app/session"));
        for (const QString &name : folder.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h")}))
            all += textOf(folder.filePath(name));
        return all.simplified();
    }();
    return text;
}

/// set_group_ban -> SetGroupBan, as endpoints are named.
QString structOf(const QString &action)
{
    QString out;
    const QStringList words = action.split(QLatin1Char('_'), Qt::SkipEmptyParts);
    for (const QString &word : words)
        out += word.at(0).toUpper() + word.mid(1);
    return out;
}

const EndpointUse *useOf(const QString &action)
{
    const auto uses = endpointUses();
    const auto hit = std::ranges::find_if(
        uses, [&](const EndpointUse &use) { return action == QLatin1String(use.action); });
    return hit == uses.end() ? nullptr : &*hit;
}

/// "yes", another name, or "-" for a server that lacks it.
QString nameOn(const EndpointCase &endpoint, Backend backend)
{
    Capabilities capabilities;
    capabilities.setBackend(backend);
    const QString name = QLatin1String(endpoint.actionFor(backend));
    if (!capabilities.supports(name))
        return QStringLiteral("-");
    return name == endpoint.action ? QStringLiteral("yes") : QLatin1Char('`') + name + QLatin1Char('`');
}

QString row(const EndpointCase &endpoint)
{
    const EndpointUse *use = useOf(endpoint.action);
    QStringList cells{QLatin1Char('`') + endpoint.action + QLatin1Char('`'),
                      endpoint.effect == Effect::Write ? QStringLiteral("write") : QStringLiteral("read")};
    for (const auto &[backend, name] : servers)
        cells.append(nameOn(endpoint, backend));
    cells.append(use && use->place ? QString::fromUtf8(use->place)
                     : use ? QLatin1String("(not yet: ") + QString::fromUtf8(use->reason) + QLatin1Char(')')
                           : QString());
    cells.append(use && use->test ? QString::fromUtf8(use->test) : QString());
    return QLatin1String("| ") + cells.join(QLatin1String(" | ")) + QLatin1String(" |\n");
}

QString document()
{
    QString out = QStringLiteral(
        "# The actions of the API\n\n"
        "Written from the code by `tests/docs/tst_endpointtable.cpp`; run it with `QUNDESK_WRITE_DOCS=1` "
        "after a "
        "change.\n\n"
        "What a server is known to lack is marked \"-\"; whatever it answers itself counts for more. Every "
        "write ends "
        "as confirmed, not confirmed or failed; where nothing can be read back the window says so.\n");
    QString head = QStringLiteral("\n| action | effect |");
    QString line = QStringLiteral("|---|---|");
    for (const auto &[backend, name] : servers) {
        head += QLatin1Char(' ') + QLatin1String(name) + QLatin1String(" |");
        line += QLatin1String("---|");
    }
    head += QLatin1String(" in the window | tested by |\n") + line + QLatin1String("---|---|\n");
    out += QLatin1String("\n## The 33 of the contract\n") + head;
    for (const char *action : contract)
        out += row(*endpointCase(QLatin1String(action)));
    out += QLatin1String("\n## Their companions\n") + head;
    for (const EndpointCase &endpoint : endpointCases()) {
        if (std::ranges::none_of(contract,
                                 [&](const char *each) { return endpoint.action == QLatin1String(each); }))
            out += row(endpoint);
    }
    return out;
}

} // namespace

class TestEndpointTable : public QObject {
    Q_OBJECT
private slots:
    void everyActionHasItsRow_data()
    {
        QTest::addColumn<QString>("action");
        for (const EndpointCase &endpoint : endpointCases())
            QTest::newRow(qPrintable(QString(endpoint.action))) << QString(endpoint.action);
    }
    void everyActionHasItsRow()
    {
        QFETCH(QString, action);
        const EndpointUse *use = useOf(action);
        QVERIFY2(use, "no row in tests/docs/endpointuses.cpp");
        const QString struct_ = QLatin1String("api::") + structOf(action) + QLatin1Char('{');
        const bool used = sessionText().contains(struct_)
            || sessionText().contains(
                QRegularExpression(QLatin1String("api::") + structOf(action) + QLatin1String("\\b")));
        if (!use->place) {
            QVERIFY2(use->reason, "neither a place nor a reason");
            QVERIFY2(!used, "the session uses it: where does a person meet it?");
            return;
        }
        QVERIFY2(used, "it has a place in the window, but the session never sends it");
        QVERIFY2(use->test, "no test");
        const QStringList parts = QString::fromUtf8(use->test).split(QLatin1String(": "));
        QCOMPARE(parts.size(), 2);
        const QString source = textOf(root + QLatin1String("/tests/") + parts.first());
        QVERIFY2(!source.isEmpty(), qPrintable(parts.first() + QLatin1String(" is not there")));
        QVERIFY2(
            source.contains(QRegularExpression(QLatin1String("\\b") + parts.last() + QLatin1String("\\("))),
            qPrintable(parts.last() + QLatin1String(" is not in it")));
    }

    void noRowIsLeftOver()
    {
        for (const EndpointUse &use : endpointUses())
            QVERIFY2(endpointCase(QLatin1String(use.action)), use.action);
    }

    /// A write that goes round Commands would end without confirmation and without a row in the log.
    void everyWriteGoesTheOneWay()
    {
        // Bytes in the server's temporary folder are seen by nobody: the upload that follows is the write.
        const QStringList preparing{QStringLiteral("download_file"), QStringLiteral("upload_file_stream")};
        for (const EndpointCase &endpoint : endpointCases()) {
            if (endpoint.effect != Effect::Write || preparing.contains(QString(endpoint.action)))
                continue;
            const QRegularExpression direct(QLatin1String("call\\( ?api::") + structOf(endpoint.action)
                                            + QLatin1String("\\b"));
            QVERIFY2(!sessionText().contains(direct), qPrintable(QString(endpoint.action)));
        }
    }

    void theDocumentIsCurrent()
    {
        const QString path = root + QLatin1String("/docs/endpoints.md");
        const QString wanted = document();
        if (qEnvironmentVariableIsSet("QUNDESK_WRITE_DOCS")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QVERIFY(file.write(wanted.toUtf8()) > 0);
        }
        QVERIFY2(textOf(path) == wanted, "docs/endpoints.md is old: run this test with QUNDESK_WRITE_DOCS=1");
    }
};

QTEST_GUILESS_MAIN(TestEndpointTable)
#include "tst_endpointtable.moc"
