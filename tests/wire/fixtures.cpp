// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/fixtures.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace qundesk::test {
namespace {

struct Server {
    const char *folder;
    Backend backend;
};
constexpr Server servers[] = {{"go-cqhttp", Backend::GoCqhttp},
                              {"napcat", Backend::NapCat},
                              {"llbot", Backend::LLBot},
                              {"lagrange", Backend::Lagrange},
                              {"snowluma", Backend::SnowLuma}};

QList<Fixture> read(const QString &subfolder)
{
    QList<Fixture> out;
    for (const Server &server : servers) {
        const QString folder = QLatin1String(server.folder);
        const QDir dir(QStringLiteral(QUNDESK_SOURCE_DIR "/tests/fixtures/") + folder + subfolder);
        for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            out.append({folder, name.chopped(5), server.backend, QJsonDocument::fromJson(bytes).object()});
        }
    }
    return out;
}

} // namespace

QList<Fixture> actionFixtures() { return read({}); }
QList<Fixture> eventFixtures() { return read(QStringLiteral("/events")); }

} // namespace qundesk::test
