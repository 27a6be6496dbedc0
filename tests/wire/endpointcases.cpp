// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/endpointcases.h"

#include "api/dialect.h"
#include "api/fileapi.h"
#include "api/groupapi.h"
#include "api/honorapi.h"
#include "api/memberapi.h"
#include "api/messageapi.h"
#include "api/noticeapi.h"
#include "api/requestapi.h"
#include "api/serverapi.h"
#include "wire/shown.h"

namespace qundesk::test {
namespace {

using namespace std::chrono_literals;
using namespace qundesk::api;

template <Endpoint E> EndpointCase entry(const E &sample)
{
    EndpointCase out;
    out.action = QLatin1String(E::action);
    out.effect = effectOf<E>();
    out.timeout = timeoutOf<E>();
    out.big = isBig<E>();
    out.params = [sample](Backend backend) {
        QJsonObject params = parametersOf(sample);
        adjustParams(backend, QLatin1String(E::action), params);
        return params;
    };
    out.actionFor = [](Backend backend) { return actionFor<E>(backend); };
    out.decode = &decodeReply<E>;
    out.show = [](const std::any &reply) { return shown(std::any_cast<const typename E::Reply &>(reply)); };
    return out;
}

constexpr GroupId group{100200300};
constexpr UserId user{10001000}, other{3010000099};
constexpr MessageId message{-61417834};
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

void addGroups(QList<EndpointCase> &out)
{
    out << entry(GetGroupInfo{group, true}) << entry(GetGroupDetailInfo{group}) << entry(GetGroupList{true})
        << entry(GetGroupAtAllRemain{group}) << entry(SetGroupName{group, text("新群名 <b>")})
        << entry(SetGroupPortrait{group, text("base64://iVBORw0KGgo=")})
        << entry(SetGroupWholeBan{group, true}) << entry(SetGroupAnonymous{group, false})
        << entry(SendGroupSign{group}) << entry(SetGroupLeave{group}) << entry(GetGroupHonorInfo{group});
}

void addMembers(QList<EndpointCase> &out)
{
    out << entry(GetGroupMemberInfo{group, user, true}) << entry(GetGroupMemberList{group, true})
        << entry(GetGroupShutList{group}) << entry(SetGroupAdmin{group, user, false})
        << entry(SetGroupCard{group, user, text("值日生")})
        << entry(SetGroupSpecialTitle{group, user, text("元老")}) << entry(SetGroupBan{group, user, 10min})
        << entry(SetGroupAnonymousBan{group, text("AQJm|大力鬼王"), 60s})
        << entry(SetGroupKick{group, user, true}) << entry(SetGroupKickMembers{group, {user, other}, true});
}

void addNotices(QList<EndpointCase> &out)
{
    SendGroupNotice notice{group, text("明天停电 <b>")};
    notice.pinned = true;
    out << entry(notice) << entry(GetGroupNotice{group}) << entry(DelGroupNotice{group, text("a1b2")});
}

void addFiles(QList<EndpointCase> &out)
{
    const QString file = text("/f-1"), folder = text("/d-1"), path = text("/srv/a.txt"),
                  name = text("a & b.txt");
    out << entry(UploadGroupFile{group, path, name}) << entry(UploadPrivateFile{user, path, name})
        << entry(DeleteGroupFile{group, file, 104}) << entry(CreateGroupFileFolder{group, text("照片")})
        << entry(DeleteGroupFolder{group, folder}) << entry(GetGroupFileSystemInfo{group})
        << entry(GetGroupRootFiles{group}) << entry(GetGroupFilesByFolder{group, folder})
        << entry(GetGroupFileUrl{group, file, 104})
        << entry(RenameGroupFile{group, file, text("/"), text("b.txt")})
        << entry(MoveGroupFile{group, file, text("/"), folder}) << entry(TransGroupFile{group, file})
        << entry(RenameGroupFileFolder{group, folder, text("旧照片")})
        << entry(DownloadFile{text("http://192.0.2.1:8000/a"), 2, QList<QString>{text("X-Key=1")},
                              text("a.txt")})
        << entry(UploadFileStream{text("s-1"), text("QUJD"), 0, 2, 6, text("ab"), text("u_a.txt"), 600000,
                                  false, false, false});
}

void addRequestsAndMessages(QList<EndpointCase> &out)
{
    out << entry(GetGroupSystemMsg{}) << entry(GetGroupRequests{}) << entry(GetGroupIgnoreAddRequest{})
        << entry(SetGroupAddRequest{text("1716000000000001"), text("add"), false, text("人满了")})
        << entry(GetMsg{message}) << entry(DeleteMsg{message})
        << entry(GetGroupMsgHistory{group, 1001, message}) << entry(GetEssenceMsgList{group})
        << entry(SetEssenceMsg{message}) << entry(DeleteEssenceMsg{message, 20481, 3123456789, group});
}

} // namespace

const QList<EndpointCase> &endpointCases()
{
    static const QList<EndpointCase> cases = [] {
        QList<EndpointCase> out;
        addGroups(out);
        addMembers(out);
        addNotices(out);
        addFiles(out);
        addRequestsAndMessages(out);
        out << entry(GetLoginInfo{}) << entry(GetVersionInfo{}) << entry(GetStatus{})
            << entry(GetSupportedActions{});
        return out;
    }();
    return cases;
}

const EndpointCase *endpointCase(const QString &action)
{
    const auto &cases = endpointCases();
    const auto hit =
        std::ranges::find_if(cases, [&](const EndpointCase &each) { return each.action == action; });
    return hit == cases.end() ? nullptr : &*hit;
}

} // namespace qundesk::test
