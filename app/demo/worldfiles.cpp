// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on group files; one level of folders.
#include "demo/demoactions.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace qundesk::demo {

QString DemoState::exposedFileId(const QString &realId)
{
    if (!is(Personality::NapCat))
        return realId;
    // quirk(NapCat): a new token with every listing; only the last 5000 are remembered.
    const QByteArray hash =
        QCryptographicHash::hash("token" + QByteArray::number(nextNumber++), QCryptographicHash::Md5);
    const QString token = QString::fromLatin1(hash.toHex());
    fileTokens.insert(token, realId);
    tokenOrder.append(token);
    if (tokenOrder.size() > 5000)
        fileTokens.remove(tokenOrder.takeFirst());
    return token;
}

DemoFile *DemoState::findFile(DemoGroup &g, const QString &exposedId)
{
    const QString id = is(Personality::NapCat) ? fileTokens.value(exposedId) : exposedId;
    for (DemoFile &f : g.files) {
        if (!id.isEmpty() && f.id == id)
            return &f;
    }
    return nullptr;
}

QString DemoState::fileUrl(const DemoFile &f) const
{
    const QString hex = QString::fromLatin1(f.id.toUtf8().toHex());
    return QStringLiteral("%1/ftn_handler/%2/?fname=%2").arg(filesBase, hex);
}

namespace {

QJsonObject fileObject(Context &c, const DemoGroup &g, const DemoFile &f)
{
    QJsonObject o{{"group_id"_k, g.id},
                  {"file_id"_k, c.s.exposedFileId(f.id)},
                  {"file_name"_k, f.name},
                  {"busid"_k, c.is(Personality::Lagrange) ? 0 : f.busid},
                  {"file_size"_k, f.size},
                  {"upload_time"_k, f.uploaded},
                  {"dead_time"_k, f.expires},
                  {"modify_time"_k, f.modified},
                  {"download_times"_k, f.downloads},
                  {"uploader"_k, f.uploader},
                  {"uploader_name"_k, f.uploaderName}};
    if (c.is(Personality::NapCat))
        o.insert("size"_k, f.size);
    return o;
}

QJsonObject folderObject(const Context &c, const DemoGroup &g, const DemoFolder &d)
{
    int count = 0;
    for (const DemoFile &f : g.files)
        count += f.folder == d.id ? 1 : 0;
    QJsonObject o{{"group_id"_k, g.id},         {"folder_id"_k, d.id},    {"folder_name"_k, d.name},
                  {"create_time"_k, d.created}, {"creator"_k, d.creator}, {"total_file_count"_k, count}};
    const bool shortKey = c.is(Personality::Lagrange) || c.is(Personality::SnowLuma);
    o.insert(shortKey ? "create_name"_k : "creator_name"_k, d.creatorName);
    if (c.is(Personality::NapCat))
        o.insert("folder"_k, d.id);
    if (c.is(Personality::LLBot)) {
        o.insert("modify_time"_k, d.created);
        o.insert("modifier"_k, d.creator);
        o.insert("modifier_name"_k, d.creatorName);
    }
    return o;
}

Answer listFolder(Context &c, DemoGroup &g, const QString &folder)
{
    QJsonArray files, folders;
    // quirk(NapCat): file_count is where the listing stops, 50 by default.
    const qint64 limit = c.is(Personality::NapCat) ? c.in.number("file_count"_k, 50) : -1;
    for (const DemoFile &f : qAsConst(g.files)) {
        if (limit >= 0 && files.size() >= limit)
            break;
        if (f.folder == folder)
            files.append(fileObject(c, g, f));
    }
    if (folder == "/"_k) {
        for (const DemoFolder &d : qAsConst(g.folders))
            folders.append(folderObject(c, g, d));
    }
    const bool nulls = c.is(Personality::GoCqhttp);
    return Answer::ok(
        QJsonObject{{"files"_k, nulls && files.isEmpty() ? QJsonValue() : QJsonValue(files)},
                    {"folders"_k, nulls && folders.isEmpty() ? QJsonValue() : QJsonValue(folders)}});
}

Answer getGroupRootFiles(Context &c) { return listFolder(c, c.fileGroup(), QStringLiteral("/")); }

Answer getGroupFilesByFolder(Context &c)
{
    QString folder;
    if (c.is(Personality::NapCat))
        folder = c.in.optional({"folder"_k, "folder_id"_k});
    else
        folder = c.is(Personality::LLBot) ? c.in.text("folder_id"_k) : c.in.optional("folder_id"_k);
    return listFolder(c, c.fileGroup(), folder);
}

Answer getGroupFileSystemInfo(Context &c)
{
    const DemoGroup &g = c.fileGroup();
    qint64 used = 0;
    for (const DemoFile &f : g.files)
        used += f.size;
    QJsonObject o{{"file_count"_k, int(g.files.size())},
                  {"limit_count"_k, 10000},
                  {"used_space"_k, used},
                  {"total_space"_k, g.totalSpace}};
    if (c.is(Personality::GoCqhttp))
        o.insert("group_id"_k, g.id);
    return Answer::ok(o);
}

/// go-cqhttp needs the right busid, under either name.
bool rightBusid(const Context &c, const DemoFile &f)
{
    if (!c.is(Personality::GoCqhttp))
        return true;
    return c.in.number(c.in.has("busid"_k) ? "busid"_k : "bus_id"_k, 0) == f.busid;
}

Answer getGroupFileUrl(Context &c)
{
    const QString id = c.in.text("file_id"_k);
    DemoGroup *g = c.s.group(c.in.id("group_id"_k));
    const DemoFile *f = g ? c.s.findFile(*g, id) : nullptr;
    if (!f || !rightBusid(c, *f)) // quirk(go-cqhttp): fails without any words
        return c.refuse("FILE_SYSTEM_API_ERROR", {}, QStringLiteral("real fileUUID not found!"));
    return Answer::ok(QJsonObject{{"url"_k, c.s.fileUrl(*f)}});
}

Answer fileRefusal(const Context &c, const QString &gocq, const QString &elsewhere)
{
    if (c.is(Personality::GoCqhttp))
        return Answer::failed(QStringLiteral("FILE_SYSTEM_API_ERROR"), gocq, 200);
    Answer a = Answer::failed({}, c.is(Personality::Lagrange) ? QString() : elsewhere);
    if (c.is(Personality::Lagrange)) {
        a.retcode = -103;
        a.data = QJsonObject{{"msg"_k, elsewhere}};
    }
    return a;
}

Answer fileOk(const Context &c)
{
    return c.is(Personality::Lagrange) ? Answer::ok(QJsonObject{{"msg"_k, "ok"_k}}) : Answer::ok();
}

Answer deleteGroupFile(Context &c)
{
    const QString id = c.in.text("file_id"_k);
    DemoGroup &g = c.fileGroup();
    const DemoFile *f = c.s.findFile(g, id);
    if (!f || !rightBusid(c, *f))
        return fileRefusal(c, QStringLiteral("文件不存在"), QStringLiteral("Invalid file_id"));
    const bool allowed = c.manages(g) || f->uploader == c.s.account;
    const QString realId = f->id;
    if (!allowed && !c.is(Personality::NapCat))
        return fileRefusal(c, QStringLiteral("oidb result unsuccessful: -121 msg: no right"),
                           QStringLiteral("no right"));
    if (allowed)
        g.files.removeIf([&realId](const DemoFile &each) { return each.id == realId; });
    if (!c.is(Personality::NapCat))
        return fileOk(c);
    // quirk(NapCat): a refused delete is still ok; only these lists tell.
    const QJsonArray ids{realId};
    const QJsonObject result{{"result"_k, QJsonObject{{"retCode"_k, 0}}},
                             {"successFileIdList"_k, allowed ? ids : QJsonArray()},
                             {"failFileIdList"_k, allowed ? QJsonArray() : ids}};
    return Answer::ok(
        QJsonObject{{"result"_k, 0}, {"errMsg"_k, QString()}, {"transGroupFileResult"_k, result}});
}

Answer createGroupFileFolder(Context &c)
{
    const bool napcat = c.is(Personality::NapCat);
    const QString name = napcat ? c.in.text({"folder_name"_k, "name"_k}) : c.in.text("name"_k);
    const QString parent = c.in.optional("parent_id"_k);
    DemoGroup &g = c.fileGroup();
    if (c.is(Personality::GoCqhttp) && parent != "/"_k)
        return Answer::failed(QStringLiteral("FILE_SYSTEM_API_ERROR"),
                              QStringLiteral("create folder error: create folder error: -1"));
    const auto same = [&name](const DemoFolder &d) { return d.name == name; };
    if (std::any_of(g.folders.cbegin(), g.folders.cend(), same)) {
        if (napcat)
            return Answer::ok(
                QJsonObject{{"result"_k, QJsonObject{{"retCode"_k, 313}, {"retMsg"_k, "folder exists"_k}}},
                            {"groupItem"_k, QJsonObject()}});
        if (c.is(Personality::GoCqhttp))
            return Answer::failed(QStringLiteral("FILE_SYSTEM_API_ERROR"),
                                  QStringLiteral("create folder error: create folder error: 313"));
        return fileRefusal(c, {}, QStringLiteral("文件夹已存在"));
    }
    DemoFolder d;
    d.id = QStringLiteral("/%1-f01d-4000-8000-%2")
               .arg(g.id, 8, 16, QLatin1Char('0'))
               .arg(c.s.nextNumber++, 12, 16, QLatin1Char('0'));
    d.name = name;
    d.created = DemoState::now();
    d.creator = c.s.account;
    d.creatorName = c.s.nameOf(g.id, c.s.account);
    g.folders.append(d);
    if (napcat)
        return Answer::ok(
            QJsonObject{{"result"_k, QJsonObject{{"retCode"_k, 0}, {"retMsg"_k, QString()}}},
                        {"groupItem"_k, QJsonObject{{"folderInfo"_k, QJsonObject{{"folderId"_k, d.id}}}}}});
    if (c.is(Personality::LLBot))
        return Answer::ok(QJsonObject{{"folder_id"_k, d.id}});
    return fileOk(c);
}

Answer deleteGroupFolder(Context &c)
{
    const QString id =
        c.is(Personality::NapCat) ? c.in.text({"folder"_k, "folder_id"_k}) : c.in.text("folder_id"_k);
    DemoGroup &g = c.fileGroup();
    const qsizetype removed = g.folders.removeIf([&id](const DemoFolder &d) { return d.id == id; });
    if (removed > 0)
        g.files.removeIf([&id](const DemoFile &f) { return f.folder == id; });
    if (c.is(Personality::NapCat)) // quirk(NapCat): unchecked; retCode tells
        return Answer::ok(
            QJsonObject{{"retCode"_k, removed ? 0 : -103},
                        {"retMsg"_k, removed ? "ok"_k : "folder not found"_k},
                        {"clientWording"_k, removed ? QString() : QStringLiteral("文件夹不存在")}});
    if (!removed)
        return fileRefusal(c, QStringLiteral("rename folder error: delete folder error: -103"),
                           QStringLiteral("文件夹不存在"));
    return fileOk(c);
}

Answer renameGroupFileFolder(Context &c)
{
    const QString id = c.in.text("folder_id"_k);
    const QString name = c.in.text({"new_folder_name"_k, "name"_k});
    for (DemoFolder &d : c.fileGroup().folders) {
        if (d.id == id) {
            d.name = name;
            return fileOk(c);
        }
    }
    return fileRefusal(c, {}, QStringLiteral("文件夹不存在"));
}

Answer changedFile(const Context &c)
{
    const bool says = c.is(Personality::NapCat) || c.is(Personality::SnowLuma);
    return says ? Answer::ok(QJsonObject{{"ok"_k, true}}) : fileOk(c);
}

Answer moveGroupFile(Context &c)
{
    const QString target =
        c.is(Personality::NapCat) ? c.in.text("target_parent_directory"_k) : c.in.text("target_directory"_k);
    DemoGroup &g = c.fileGroup();
    DemoFile *f = c.s.findFile(g, c.in.text("file_id"_k));
    if (!f)
        return fileRefusal(c, {}, QStringLiteral("Invalid file_id"));
    f->folder = target;
    return changedFile(c);
}

Answer renameGroupFile(Context &c)
{
    const QString name = c.in.text("new_name"_k);
    DemoGroup &g = c.fileGroup();
    DemoFile *f = c.s.findFile(g, c.in.text("file_id"_k));
    if (!f)
        return fileRefusal(c, {}, QStringLiteral("Invalid file_id"));
    f->name = name;
    return changedFile(c);
}

Answer keepForever(Context &c)
{
    DemoGroup &g = c.fileGroup();
    DemoFile *f = c.s.findFile(g, c.in.text("file_id"_k));
    if (!f)
        return fileRefusal(c, {}, QStringLiteral("Invalid file_id"));
    f->expires = 0;
    return changedFile(c);
}

} // namespace

void addFileActions(ActionTable &t)
{
    add(t, "get_group_file_system_info", GC | NC | LL | SL, getGroupFileSystemInfo);
    add(t, "get_group_root_files", Everywhere, getGroupRootFiles);
    add(t, "get_group_files_by_folder", Everywhere, getGroupFilesByFolder);
    add(t, "get_group_file_url", Everywhere, getGroupFileUrl);
    add(t, "delete_group_file", Everywhere, deleteGroupFile);
    add(t, "create_group_file_folder", Everywhere, createGroupFileFolder);
    add(t, "delete_group_folder", GC | NC | LL | SL, deleteGroupFolder);
    add(t, "delete_group_file_folder", LG | SL, deleteGroupFolder);
    add(t, "rename_group_file_folder", LL | LG | SL, renameGroupFileFolder);
    add(t, "move_group_file", NC | LL | LG | SL, moveGroupFile);
    add(t, "rename_group_file", NC | LL | SL, renameGroupFile);
    add(t, "trans_group_file", NC | SL, keepForever);
    add(t, "set_group_file_forever", LL, keepForever);
}

} // namespace qundesk::demo
