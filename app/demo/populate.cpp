// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the six groups of a fresh demo world contain.
#include "demo/demopeople.h"

#include <algorithm>
#include <iterator>

namespace qundesk::demo {

namespace {

struct Plan {
    qint64 id;
    const char16_t *name;
    DemoRole role;
    int members;
    int maxMembers;
    int files;
    int level;
    const char16_t *memo;
};

const Plan plans[] = {
    {123456789, u"Qt 学习交流群", DemoRole::Admin, 3000, 3000, 130, 5,
     u"Qt / C++ / QML 交流，进群先改名片。"},
    {234567890, u"开源软件爱好者", DemoRole::Owner, 486, 500, 36, 4, u"自由软件，欢迎贡献。"},
    {345678901, u"QunDesk 内测群", DemoRole::Owner, 58, 200, 9, 2, u"内测反馈"},
    {456789012, u"周末羽毛球 🏸", DemoRole::Admin, 126, 200, 4, 3, u"每周六下午"},
    {567890123, u"<b>测试</b> & “引号” 群", DemoRole::Admin, 24, 200, 0, 1, u""},
    {678901234, u"幸福小区 3 栋业主", DemoRole::Member, 312, 500, 12, 3, u"文明交流"},
};

QString text(const char16_t *literal) { return QString::fromUtf16(literal); }

void addMembers(DemoState &s, DemoGroup &g, const Plan &plan, DemoPeople &people)
{
    DemoMember self = people.person(s.account, s.started);
    self.nickname = s.accountName;
    self.card.clear();
    self.role = plan.role;
    g.members.insert(s.account, self);
    const bool needsOwner = plan.role != DemoRole::Owner;
    const int admins = qBound(1, plan.members / 60, 12);
    for (int i = 0; i < plan.members - 1; ++i) {
        DemoMember m = people.person(people.freshId(g), s.started);
        if (i == 0 && needsOwner)
            m.role = DemoRole::Owner;
        else if (i <= admins)
            m.role = DemoRole::Admin;
        if (i == admins + 1 || i == admins + 2) {
            m.robot = true;
            m.nickname =
                i == admins + 1 ? QStringLiteral("群管小助手🤖") : QStringLiteral("点歌机器人");
        } else if (i > admins + 2 && i % 17 == 0) {
            m.nickname = DemoPeople::hurtfulName(i / 17);
            if (i % 34 == 0)
                m.card = DemoPeople::hurtfulName(i / 34 + 3);
            else
                m.card.clear();
        }
        if (m.role == DemoRole::Member && i % 97 == 40)
            m.mutedUntil = s.started + 600 + people.below(20 * 86400);
        if (i % 211 == 100)
            m.mutedUntil = s.started - 86400; // long over
        if (people.chance(4))
            m.title = people.chance(50) ? QStringLiteral("群元老") : QStringLiteral("活跃达人");
        g.members.insert(m.id, m);
    }
    g.staleCount = int(g.members.size());
}

qint64 someone(const DemoGroup &g, DemoPeople &people)
{
    // QMap has no random access; walking a little is enough for a demo.
    auto it = g.members.constBegin();
    std::advance(it, people.below(int(qMin<qsizetype>(g.members.size(), 400))));
    return it.key();
}

void addFiles(DemoState &s, DemoGroup &g, int count, DemoPeople &people)
{
    static const QStringList names{QStringLiteral("教程"), QStringLiteral("安装包"),
                                   QStringLiteral("活动照片"), QStringLiteral("历史归档 & <旧>"),
                                   QStringLiteral("空文件夹")};
    const int folders = count > 30 ? 5 : count > 8 ? 2 : 0;
    for (int i = 0; i < folders; ++i) {
        DemoFolder d;
        d.id = QStringLiteral("/%1-f01d-4000-8000-%2")
                   .arg(g.id, 8, 16, QLatin1Char('0'))
                   .arg(s.nextNumber++, 12, 16, QLatin1Char('0'));
        d.name = names.at(i);
        d.created = s.started - qint64(i + 2) * 30 * 86400;
        d.creator = someone(g, people);
        d.creatorName = s.nameOf(g.id, d.creator);
        g.folders.append(d);
    }
    for (int i = 0; i < count; ++i) {
        DemoFile f;
        f.name = i == 3 ? QStringLiteral("<x>&amp;.html")
            : i == 5    ? QStringLiteral("很长的名字").repeated(20) + ".pdf"_k
                        : people.fileName();
        f.size = i == 4 ? 0 : 1 + qint64(people.below(4000)) * (i % 9 == 0 ? 60000 : 700);
        f.uploaded = f.modified = s.started - 3600 - qint64(people.below(700 * 24)) * 3600;
        f.expires = i % 11 == 6 ? s.started + qint64(1 + people.below(14)) * 86400 : 0;
        f.downloads = people.below(300);
        f.uploader = i % 10 == 9 ? s.account : someone(g, people);
        // Most lie in the root, so that a page of 50 is too small for the big group.
        if (folders > 1 && i % 3 == 2)
            f.folder = g.folders.at(people.below(folders - 1)).id;
        s.addFile(g, f);
    }
}

void addTalk(DemoState &s, DemoGroup &g, DemoPeople &people)
{
    const int count = qMin(60, int(g.members.size()));
    for (int i = 0; i < count; ++i) {
        const qint64 user = someone(g, people);
        const qint64 lastSpoke = g.members.value(user).lastSpoke;
        const qint32 id =
            s.say(g, user, people.sentence(), {}, i == 20 ? QStringLiteral("大力鬼王") : QString());
        s.messages[id].time = s.started - qint64(count - i) * 410;
        if (i != 20)
            g.members[user].lastSpoke = qMax(lastSpoke, s.messages[id].time);
    }
    const qsizetype essences = g.members.size() > 1000 ? 24 : g.members.size() > 50 ? 4 : 0;
    for (qsizetype i = 0; i < qMin(essences, g.history.size()); ++i)
        g.essences.prepend({g.history.at(i), s.account, s.started - (essences - i) * 86400});
}

/// The latest messages of the big group: a talk with pictures and answers, a file, and somebody who
/// advertises.
void addConversation(DemoState &s, DemoGroup &g)
{
    struct Line {
        int from; ///< the author is that of the message so many places before; 0 = whoever it was
        int seconds; ///< before now
        const char16_t *text; ///< empty: a file
        int answers = 0; ///< the message so many places before, whose author is addressed
        bool toAll = false; ///< said by the owner to everybody
        const char *picture = nullptr; ///< behind the text
        const char *face = nullptr; ///< a number, behind the text
    };
    static constexpr Line lines[] = {
        {.from = 0,
         .seconds = 2500,
         .text = u"本周的课件放在群文件“课件 2024”里了，示例工程换成了 6.4，在 Debian 12 上可以直接编译。\n"
                 u"有问题在这条下面说。",
         .toAll = true},
        {.from = 0,
         .seconds = 2100,
         .text = u"请问委托里画头像，每次都裁圆会不会很慢？列表有三千行。",
         .picture = "A1B2C3D4E5F60718.png"},
        {.from = 0,
         .seconds = 1960,
         .text = u"会。先按设备像素比裁好缓存成小图，paint 里只画它。",
         .answers = 1},
        {.from = 1, .seconds = 1900, .text = u"文字也别在 paint 里格式化，首次显示时算好存着。"},
        {.from = 2, .seconds = 1870, .text = u""},
        {.from = 0,
         .seconds = 900,
         .text = u"兼职日结 ★ 每天两小时 ★ 名额有限，加我领取资料包，先到先得！！"},
        {.from = 1, .seconds = 870, .text = u"", .picture = "0F1E2D3C4B5A6978.jpg"},
        {.from = 6,
         .seconds = 120,
         .text = u"谢谢，照着改了，现在滚动一点也不卡。",
         .answers = 5,
         .face = "76"},
    };
    const qsizetype first = g.history.size() - qsizetype(std::size(lines));
    if (first < 0)
        return;
    const auto owner = std::ranges::find(g.members, DemoRole::Owner, &DemoMember::role);
    for (qsizetype i = 0; i < qsizetype(std::size(lines)); ++i) {
        const Line &line = lines[i];
        const auto before = [&](int places) { return s.messages.value(g.history.at(first + i - places)); };
        DemoMessage &m = s.messages[g.history.at(first + i)];
        m.time = s.started - line.seconds;
        if (line.from > 0)
            m.user = before(line.from).user;
        else if (line.toAll && owner != g.members.end())
            m.user = owner->id;
        QList<DemoPiece> pieces;
        if (line.answers > 0) {
            pieces.append({DemoPiece::Kind::Reply, QString::number(before(line.answers).id)});
            pieces.append({DemoPiece::Kind::At, QString::number(before(line.answers).user)});
        }
        if (line.toAll)
            pieces.append({DemoPiece::Kind::At, QStringLiteral("all")});
        if (const QString words = text(line.text); !words.isEmpty())
            pieces.append({DemoPiece::Kind::Text, pieces.isEmpty() ? words : u' ' + words});
        if (line.picture)
            pieces.append({DemoPiece::Kind::Image, QLatin1String(line.picture)});
        if (line.face)
            pieces.append({DemoPiece::Kind::Face, QLatin1String(line.face)});
        m.setPieces(pieces);
        if (pieces.isEmpty() && !g.files.isEmpty())
            m.fileId = g.files.first().id;
    }
}

void addNotices(DemoState &s, DemoGroup &g, DemoPeople &people)
{
    static const QStringList texts{QStringLiteral("欢迎新人！\n请先看群公告，进群改名片：城市-名字"),
                                   QStringLiteral("群规：<不许刷屏> & 不许广告"),
                                   QStringLiteral("🎉 周五活动\nhttps://example.invalid/a?b=1&c=2")};
    const int count = g.members.size() > 1000 ? 6 : g.members.size() > 100 ? 3 : 0;
    for (int i = 0; i < count; ++i) {
        DemoNotice n;
        n.id = QStringLiteral("%1%2")
                   .arg(g.id, 8, 16, QLatin1Char('0'))
                   .arg(s.nextNumber++, 16, 16, QLatin1Char('0'));
        n.sender = i % 2 ? s.account : someone(g, people);
        n.published = s.started - qint64(count - i) * 20 * 86400;
        n.text = texts.at(i % texts.size());
        n.pinned = i == 0;
        n.readers = people.below(int(g.members.size()));
        if (i % 3 == 2)
            n.image = QJsonObject{{"id"_k, "fakepicid"_k},
                                  {"width"_k, "480"_k},
                                  {"height"_k, i == 2 ? "270"_k : QLatin1String("")}};
        g.notices.prepend(n);
    }
}

void addHonors(DemoGroup &g, DemoPeople &people)
{
    if (g.members.size() < 100)
        return;
    static const QStringList kinds{QStringLiteral("talkative"), QStringLiteral("performer"),
                                   QStringLiteral("legend"), QStringLiteral("strong_newbie"),
                                   QStringLiteral("emotion")};
    for (const QString &kind : kinds) {
        for (int i = 0; i < 2 + people.below(8); ++i) {
            const int days = 1 + people.below(60);
            g.honors[kind].append({someone(g, people), QStringLiteral("连续发言%1天").arg(days), days});
        }
    }
}

void addRequests(DemoState &s, DemoPeople &people)
{
    for (int i = 0; i < 9; ++i) {
        DemoGroup &g = s.groups[i % 3 == 2 ? 234567890 : 123456789];
        DemoRequest r;
        r.group = g.id;
        r.groupName = g.name;
        r.user = people.freshId(g);
        r.nickname = i == 4 ? DemoPeople::hurtfulName(5) : people.nickname();
        r.comment = i == 3 ? QString()
            : i % 2        ? QStringLiteral("问题：从哪里知道本群？\n答案：朋友推荐")
                           : QStringLiteral("我想学习 Qt");
        if (i == 5) {
            r.invitor = someone(g, people);
            r.invitorName = s.nameOf(g.id, r.invitor);
        }
        r.checked = i == 7;
        r.actor = i == 7 ? s.account : 0;
        r.suspicious = i == 8;
        r.time = s.started - qint64(i + 1) * 3000;
        s.ask(r);
    }
    for (int i = 0; i < 2; ++i) {
        DemoRequest r;
        r.invite = true;
        r.group = 789012345 + i;
        r.groupName = i ? QStringLiteral("二手交易群") : QStringLiteral("嵌入式开发 2 群");
        r.user = 2222222221 + i;
        r.nickname = people.realName();
        r.time = s.started - 7200;
        s.ask(r);
    }
}

} // namespace

void populate(DemoState &s)
{
    DemoPeople people(s.seed);
    const auto send = s.send;
    s.send = [](const QJsonObject &) {};
    for (const Plan &plan : plans) {
        DemoGroup &g = s.groups[plan.id];
        g.id = plan.id;
        g.name = text(plan.name);
        g.memo = text(plan.memo);
        g.maxMembers = plan.maxMembers;
        g.level = plan.level;
        g.created = s.started - qint64(400 + people.below(2000)) * 86400;
        addMembers(s, g, plan, people);
        addFiles(s, g, plan.files, people);
        addTalk(s, g, people);
        if (g.members.size() > 1000)
            addConversation(s, g);
        addNotices(s, g, people);
        addHonors(g, people);
    }
    addRequests(s, people);
    s.receivedMessages = 0;
    s.send = send;
}

} // namespace qundesk::demo
