// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actions that bring bytes to the server: uploads, downloads, streams.
#include "demo/demoactions.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

namespace qundesk::demo {

namespace {

constexpr qint64 KeepInMemory = 16 << 20;

QByteArray hexSha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

LoadedFile fromBytes(const QByteArray &bytes)
{
    LoadedFile f;
    f.ok = true;
    f.bytes = bytes;
    f.size = bytes.size();
    f.sha256 = hexSha256(bytes);
    return f;
}

LoadedFile failure(const QString &text)
{
    LoadedFile f;
    f.error = text;
    return f;
}

LoadedFile fromPath(const DemoState &s, const QString &path)
{
    const auto own = s.serverFiles.constFind(path);
    if (own != s.serverFiles.constEnd())
        return fromBytes(*own);
    QFile file(path);
    if (s.remote || path.isEmpty() || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("file does not exist"));
    if (file.size() <= KeepInMemory)
        return fromBytes(file.readAll());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    LoadedFile f;
    f.ok = true;
    f.localPath = path;
    f.size = file.size();
    f.sha256 = hash.result().toHex();
    return f;
}

LoadedFile fromBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return failure(QStringLiteral("illegal base64 data at input byte 0"));
    return fromBytes(decoded.decoded);
}

FileForms uploadForms(Personality who)
{
    if (who == Personality::GoCqhttp || who == Personality::Lagrange)
        return {};
    return {true, true, true, true, who != Personality::SnowLuma};
}

QString missingText(const Context &c, const QString &file)
{
    return c.is(Personality::NapCat) ? QStringLiteral("识别URL失败, uri= %1").arg(file.left(200))
                                     : QStringLiteral("未知文件类型或路径不存在");
}

/// The folder parameter; empty and "/" are the root except where that fails.
QString folderOf(const Context &c)
{
    QString folder;
    if (c.is(Personality::GoCqhttp) || c.is(Personality::Lagrange))
        folder = c.in.optional("folder"_k);
    else
        folder = c.in.optional({"folder"_k, "folder_id"_k});
    return folder.isEmpty() ? QStringLiteral("/") : folder;
}

Answer spaceRefusal(const Context &c)
{
    if (c.is(Personality::GoCqhttp))
        return Answer::failed(QStringLiteral("FILE_SYSTEM_UPLOAD_API_ERROR"),
                              QStringLiteral("group space full"));
    Answer a = Answer::failed({}, QStringLiteral("rich media transfer failed"));
    if (c.is(Personality::Lagrange)) {
        a.wording.clear();
        a.status = QStringLiteral("群空间已满");
        a.retcode = 210005;
    }
    return a;
}

void store(const Context &c, qint64 groupId, const LoadedFile &f, const QString &name, const QString &folder,
           const Done &done)
{
    DemoGroup *g = c.s.group(groupId);
    if (!g)
        return done(
            c.refuse("FILE_SYSTEM_API_ERROR", QStringLiteral("group not found"), QStringLiteral("群不存在")));
    if (f.size == 0 && c.is(Personality::NapCat))
        return done(Answer::failed({}, QStringLiteral("文件异常，大小为0")));
    qint64 used = f.size;
    for (const DemoFile &each : qAsConst(g->files))
        used += each.size;
    if (used > g->totalSpace)
        return done(spaceRefusal(c));
    DemoFile file;
    file.folder = folder;
    file.name = name;
    file.size = f.size;
    file.sha256 = f.sha256;
    file.content = f.bytes;
    file.localPath = f.localPath;
    file.uploader = c.s.account;
    const QString id = c.s.addFile(*g, file)->id;
    if (c.is(Personality::GoCqhttp) || c.is(Personality::Lagrange))
        return done(Answer::ok());
    done(Answer::ok(QJsonObject{{"file_id"_k, id}})); // quirk(NapCat): the raw id, no token of a listing
}

void uploadGroupFile(Context &c, const Done &done)
{
    const QString file = c.in.text("file"_k);
    const QString name = c.is(Personality::NapCat) ? c.in.text("name"_k) : c.in.optional("name"_k);
    const QString folder = folderOf(c);
    const qint64 groupId = c.in.id("group_id"_k);
    const Context copy = c;
    loadFile(c.s, file, uploadForms(c.s.personality), [=](const LoadedFile &f) {
        if (!f.ok)
            return done(copy.refuse("FILE_NOT_FOUND", QStringLiteral("文件不存在"), missingText(copy, file)));
        store(copy, groupId, f, name, folder, done);
    });
}

void uploadPrivateFile(Context &c, const Done &done)
{
    const QString file = c.in.text("file"_k);
    c.in.id("user_id"_k);
    c.in.optional("name"_k);
    const Context copy = c;
    loadFile(c.s, file, uploadForms(c.s.personality), [=](const LoadedFile &f) {
        if (!f.ok)
            return done(
                copy.refuse("OPEN_FILE_ERROR", QStringLiteral("打开文件失败"), missingText(copy, file)));
        const bool silent = copy.is(Personality::GoCqhttp) || copy.is(Personality::Lagrange);
        done(silent ? Answer::ok()
                    : Answer::ok(QJsonObject{{"file_id"_k, "/"_k + QString::fromLatin1(f.sha256.left(32))}}));
    });
}

QList<QPair<QByteArray, QByteArray>> headersOf(const Context &c)
{
    QStringList lines;
    const QJsonValue v = c.in.value("headers"_k);
    for (const QJsonValue &line : v.toArray())
        lines.append(line.toString());
    if (v.isString())
        lines = v.toString().split(c.is(Personality::NapCat) ? QStringLiteral("[\\r\\n]")
                                                             : QStringLiteral("\r\n"));
    QList<QPair<QByteArray, QByteArray>> headers;
    for (const QString &line : qAsConst(lines)) {
        const qsizetype at = line.indexOf(u'=');
        if (at > 0)
            headers.append({line.left(at).toUtf8(), line.mid(at + 1).toUtf8()});
    }
    return headers;
}

void downloadFile(Context &c, const Done &done)
{
    const QString url = c.in.optional("url"_k);
    const QString base64 = c.is(Personality::GoCqhttp) ? QString() : c.in.optional("base64"_k);
    const QString name = c.is(Personality::GoCqhttp) ? QString() : c.in.optional("name"_k);
    const qint64 threads = c.in.number("thread_count"_k, 0);
    const Context copy = c;
    const auto keep = [copy, done, name](const QByteArray &bytes, const QByteArray &key) {
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Md5).toHex());
        const QString leaf = copy.is(Personality::GoCqhttp) ? hash + ".cache"_k
            : name.isEmpty()                                ? hash
                                                            : name;
        const QString path = QStringLiteral("/srv/onebot/data/cache/") + leaf;
        copy.s.serverFiles.insert(path, bytes);
        done(Answer::ok(QJsonObject{{"file"_k, path}}));
    };
    if (!base64.isEmpty()) {
        const LoadedFile f = fromBase64(base64.toLatin1());
        return f.ok ? keep(f.bytes, f.bytes) : done(Answer::failed({}, QStringLiteral("base64 解码失败")));
    }
    const QString scheme = QUrl(url).scheme();
    if (scheme != "http"_k && scheme != "https"_k) {
        const QString text =
            QStringLiteral("Get \"%1\": unsupported protocol scheme \"%2\"").arg(url, scheme);
        return done(copy.refuse("DOWNLOAD_FILE_ERROR", text, QStringLiteral("下载文件失败")));
    }
    c.s.fetch(url, headersOf(c), [=](const QByteArray &bytes, int status, const QString &error) {
        // quirk(go-cqhttp): with one stream the HTTP status is not looked at; a 404 page becomes the file.
        const bool lenient = copy.is(Personality::GoCqhttp) && threads < 2;
        if (status == 0 || (!lenient && status >= 400))
            return done(
                copy.refuse("DOWNLOAD_FILE_ERROR", error, QStringLiteral("下载文件失败: %1").arg(error)));
        keep(bytes, url.toUtf8());
    });
}

Answer streamAnswer(const QJsonObject &data)
{
    Answer a = Answer::ok(data);
    a.stream = true;
    return a;
}

Answer streamFailure(const QString &text)
{
    Answer a = Answer::failed({}, text);
    a.data = QJsonObject{{"type"_k, "error"_k}, {"data_type"_k, "error"_k}};
    a.stream = true;
    return a;
}

Answer finishStream(Context &c, const QString &id)
{
    const DemoStream stream = c.s.streams.take(id);
    if (stream.chunks.size() != stream.total)
        return streamFailure(QStringLiteral("Not all chunks received"));
    QByteArray all;
    for (const QByteArray &chunk : stream.chunks)
        all += chunk;
    const QByteArray sha = hexSha256(all);
    if (!stream.sha256.isEmpty() && stream.sha256 != sha)
        return streamFailure(QStringLiteral("SHA256 mismatch"));
    const QString path = QStringLiteral("/srv/onebot/temp/") + (stream.name.isEmpty() ? id : stream.name);
    c.s.serverFiles.insert(path, all);
    QJsonObject o{{"type"_k, "response"_k},           {"stream_id"_k, id},
                  {"status"_k, "file_complete"_k},    {"received_chunks"_k, stream.total},
                  {"total_chunks"_k, stream.total},   {"file_path"_k, path},
                  {"file_size"_k, qint64(all.size())}};
    if (!stream.sha256.isEmpty())
        o.insert("sha256"_k, QString::fromLatin1(sha));
    return streamAnswer(o);
}

Answer uploadFileStream(Context &c)
{
    const QString id = c.in.text("stream_id"_k);
    if (c.in.flag("reset"_k, false)) {
        c.s.streams.remove(id);
        return streamFailure(
            QStringLiteral("Stream reset completed")); // quirk(NapCat): success looks like this
    }
    const QString data = c.in.optional("chunk_data"_k);
    const bool looksOnly = c.in.flag("verify_only"_k, false);
    if (!c.s.streams.contains(id)) {
        if (looksOnly || !c.in.has("total_chunks"_k))
            return streamFailure(QStringLiteral("Stream not found"));
        DemoStream fresh;
        fresh.total = int(c.in.number("total_chunks"_k, 0));
        fresh.name = c.in.optional("filename"_k);
        fresh.sha256 = c.in.optional("expected_sha256"_k).toLatin1().toLower();
        c.s.streams.insert(id, fresh);
    }
    if (c.in.flag("is_complete"_k, false))
        return finishStream(c, id);
    DemoStream &stream = c.s.streams[id];
    const bool chunk = !data.isEmpty() && !looksOnly;
    if (chunk) {
        const int index = int(c.in.number("chunk_index"_k, 0));
        const LoadedFile f = fromBase64(data.toLatin1());
        if (!f.ok || index < 0 || index >= stream.total)
            return streamFailure(QStringLiteral("Invalid chunk"));
        if (!stream.chunks.contains(index))
            stream.chunks.insert(index, f.bytes);
    }
    return streamAnswer(QJsonObject{{"type"_k, "stream"_k},
                                    {"stream_id"_k, id},
                                    {"status"_k, chunk ? "chunk_received"_k : "file_created"_k},
                                    {"received_chunks"_k, int(stream.chunks.size())},
                                    {"total_chunks"_k, stream.total}});
}

} // namespace

FileForms pictureForms(Personality who)
{
    if (who == Personality::Lagrange)
        return {false, true, true, true, false};
    return {true, true, true, true, who == Personality::NapCat || who == Personality::LLBot};
}

void loadFile(DemoState &s, const QString &file, const FileForms &forms,
              const std::function<void(LoadedFile)> &done)
{
    if (file.startsWith("base64://"_k))
        return done(forms.base64 ? fromBase64(file.mid(9).toLatin1())
                                 : failure(QStringLiteral("file does not exist")));
    if (file.startsWith("data:"_k) && forms.dataUrl)
        return done(fromBase64(file.mid(file.indexOf(u',') + 1).toLatin1()));
    if (file.startsWith("http://"_k) || file.startsWith("https://"_k)) {
        if (!forms.http)
            return done(failure(QStringLiteral("file does not exist")));
        s.fetch(file, {}, [done](const QByteArray &bytes, int status, const QString &error) {
            done(status == 0 || status >= 400 ? failure(error) : fromBytes(bytes));
        });
        return;
    }
    if (file.startsWith("file://"_k))
        return done(forms.fileUrl ? fromPath(s, QUrl(file).toLocalFile())
                                  : failure(QStringLiteral("file does not exist")));
    done(forms.path ? fromPath(s, file) : failure(QStringLiteral("file does not exist")));
}

void addUploadActions(ActionTable &t)
{
    addLater(t, "upload_group_file", Everywhere, uploadGroupFile);
    addLater(t, "upload_private_file", Everywhere, uploadPrivateFile);
    addLater(t, "download_file", GC | NC | LL | SL, downloadFile);
    add(t, "upload_file_stream", NC | SL, uploadFileStream);
}

} // namespace qundesk::demo
