// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/dialect.h"

#include "api/fileapi.h"
#include "api/memberapi.h"
#include "api/messageapi.h"
#include "api/noticeapi.h"
#include "api/requestapi.h"

namespace qundesk {
namespace {

QString key(const char *name) { return QString::fromLatin1(name); }

/// NapCat and LLBot hand the folder on to QQ's kernel, whose root is no folder at all; the others want "/".
void uploadToRoot(Backend backend, QJsonObject &params)
{
    const QString folder = params.value(key("folder")).toString();
    if (!folder.isEmpty() && folder != QLatin1String("/"))
        return;
    const bool none = backend == Backend::NapCat || backend == Backend::LLBot || backend == Backend::SnowLuma;
    for (const char *name : {"folder", "folder_id"}) {
        if (none)
            params.remove(key(name));
        else
            params.insert(key(name), QStringLiteral("/"));
    }
}

/// file_count is NapCat's, where the default would cut the list at 50; so not taken from an unknown server.
void listFiles(Backend backend, QJsonObject &params)
{
    if (backend == Backend::GoCqhttp || backend == Backend::LLBot || backend == Backend::Lagrange)
        params.remove(key("file_count"));
}

/// NapCat reads message_seq as a message id.
void pageHistory(Backend backend, QJsonObject &params)
{
    const bool byId = backend == Backend::NapCat || backend == Backend::SnowLuma;
    if (byId && params.contains(key("message_id")))
        params.insert(key("message_seq"), params.value(key("message_id")));
}

/// NapCat deletes old essences by sequence and random number only, and mixes these up when it is given an id.
void deleteEssence(Backend backend, QJsonObject &params)
{
    if (backend == Backend::NapCat && params.contains(key("msg_seq")) && params.contains(key("msg_random"))
        && params.contains(key("group_id")))
        params.remove(key("message_id"));
}

/// The options of a notice once more, the way NapCat counts them: type 20 goes to new members, window type 1
/// is silent.
void noticeOptions(Backend backend, QJsonObject &params)
{
    if (backend == Backend::GoCqhttp || backend == Backend::Lagrange) {
        for (const char *name :
             {"pinned", "confirm_required", "is_show_edit_card", "tip_window", "send_new_member"})
            params.remove(key(name));
        return;
    }
    params.insert(key("type"), params.value(key("send_new_member")).toBool() ? 20 : 1);
    params.insert(key("tip_window_type"), params.value(key("tip_window")).toBool(true) ? 0 : 1);
}

/// go-cqhttp also takes the flag from within the message's anonymous object, other standard servers from
/// there only.
void anonymousObject(Backend, QJsonObject &params)
{
    params.insert(key("anonymous"), QJsonObject{{key("flag"), params.value(key("flag"))}});
}

/// The number of requests is NapCat's own parameter.
void requestCount(Backend backend, QJsonObject &params)
{
    if (backend != Backend::NapCat)
        params.remove(key("count"));
}

struct Adjustment {
    const char *action;
    void (*adjust)(Backend, QJsonObject &);
};
constexpr Adjustment adjustments[] = {
    {api::UploadGroupFile::action, uploadToRoot},         {api::GetGroupRootFiles::action, listFiles},
    {api::GetGroupFilesByFolder::action, listFiles},      {api::GetGroupMsgHistory::action, pageHistory},
    {api::DeleteEssenceMsg::action, deleteEssence},       {api::SendGroupNotice::action, noticeOptions},
    {api::SetGroupAnonymousBan::action, anonymousObject}, {api::GetGroupSystemMsg::action, requestCount},
};

} // namespace

void adjustParams(Backend backend, QLatin1String action, QJsonObject &params)
{
    for (const Adjustment &each : adjustments) {
        if (action == QLatin1String(each.action))
            each.adjust(backend, params);
    }
}

} // namespace qundesk
