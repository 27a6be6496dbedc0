// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on announcements.
#include "demo/demoactions.h"

#include <QJsonArray>

namespace qundesk::demo {

namespace {

/// QQ hands texts out with HTML entities.
QString withEntities(QString text)
{
    text.replace(u'&', QStringLiteral("&amp;")).replace(u'<', QStringLiteral("&lt;"));
    return text.replace(u'>', QStringLiteral("&gt;")).replace(u'\n', QStringLiteral("&#10;"));
}

QJsonObject settingsOf(const Context &c, const DemoNotice &n)
{
    if (c.is(Personality::LLBot))
        return {{"is_show_edit_card"_k, false},
                {"tip_window"_k, true},
                {"confirm_required"_k, n.confirm},
                {"pinned"_k, n.pinned},
                {"send_new_member"_k, false}};
    return {{"is_show_edit_card"_k, 0},
            {"remind_ts"_k, 0},
            {"tip_window_type"_k, 0},
            {"confirm_required"_k, n.confirm ? 1 : 0}};
}

Answer getGroupNotice(Context &c)
{
    const DemoGroup empty;
    const qint64 id = c.in.id("group_id"_k);
    const DemoGroup *known = c.s.group(id);
    if (!known && !c.is(Personality::GoCqhttp))
        c.group();
    QJsonArray list;
    for (const DemoNotice &n : (known ? *known : empty).notices) {
        if (list.size() == 20)
            break;
        QJsonArray images;
        if (!n.image.isEmpty())
            images.append(n.image);
        QJsonObject message{{"text"_k, withEntities(n.text)}, {"images"_k, images}};
        if (c.is(Personality::NapCat))
            message.insert("image"_k, images);
        QJsonObject o{{"notice_id"_k, n.id}, {"sender_id"_k, n.sender}, {"publish_time"_k, n.published}};
        o.insert("message"_k, message);
        if (c.is(Personality::NapCat) || c.is(Personality::LLBot))
            o.insert("settings"_k, settingsOf(c, n));
        if (c.is(Personality::NapCat))
            o.insert("read_num"_k, n.readers);
        list.append(o);
    }
    return Answer::ok(list);
}

void sendGroupNotice(Context &c, const Done &done)
{
    const QString content = c.in.text("content"_k);
    const QString image = c.in.optional("image"_k);
    DemoState &s = c.s;
    DemoGroup &g = c.group();
    if (!c.manages(g))
        return done(
            c.refuse("PERMISSION_DENIED", QStringLiteral("权限不足"), QStringLiteral("ERR_NOT_GROUP_ADMIN")));
    if (s.is(Personality::Lagrange) && !image.isEmpty())
        return done(Answer::failed({}, {}));
    DemoNotice n;
    n.id = QStringLiteral("%1%2")
               .arg(g.id, 8, 16, QLatin1Char('0'))
               .arg(s.nextNumber++, 16, 16, QLatin1Char('0'));
    n.sender = s.account;
    n.published = DemoState::now();
    n.text = content;
    n.pinned = c.in.value("pinned"_k).toVariant().toBool();
    n.confirm = c.in.value("confirm_required"_k).toVariant().toBool();
    // quirk(NapCat): notices for new members are published, and missing in every list.
    const bool unlisted = s.is(Personality::NapCat) && c.in.value("type"_k).toInt() == 20;
    const auto finish = [&s, id = g.id, unlisted, done](const DemoNotice &notice) {
        if (DemoGroup *group = s.group(id); group && !unlisted)
            group->notices.prepend(notice);
        switch (s.personality) {
        case Personality::GoCqhttp: return done(Answer::ok(QJsonObject{{"notice_id"_k, notice.id}}));
        case Personality::NapCat: return done(Answer::noData());
        case Personality::Lagrange: return done(Answer::ok(notice.id));
        default: return done(Answer::ok());
        }
    };
    if (image.isEmpty())
        return finish(n);
    const Context copy = c;
    loadFile(s, image, pictureForms(s.personality), [n, finish, done, copy](const LoadedFile &f) mutable {
        if (!f.ok)
            return done(copy.refuse("IMAGE_NOT_FOUND", QStringLiteral("图片未找到"), f.error));
        n.image = QJsonObject{
            {"id"_k, QString::fromLatin1(f.sha256.left(24))}, {"width"_k, "640"_k}, {"height"_k, "480"_k}};
        finish(n);
    });
}

Answer delGroupNotice(Context &c)
{
    const QString id = c.in.text("notice_id"_k);
    DemoGroup &g = c.group();
    if (!c.manages(g))
        return c.refuse("PERMISSION_DENIED", QStringLiteral("权限不足"),
                        QStringLiteral("ERR_NOT_GROUP_ADMIN"));
    g.notices.removeIf([&id](const DemoNotice &n) { return n.id == id; });
    return c.is(Personality::NapCat) ? Answer::ok(QJsonObject{{"ec"_k, 0}, {"em"_k, QString()}})
                                     : Answer::ok();
}

} // namespace

void addNoticeActions(ActionTable &t)
{
    add(t, "_get_group_notice", Everywhere, getGroupNotice);
    addLater(t, "_send_group_notice", Everywhere, sendGroupNotice);
    add(t, "_del_group_notice", GC | NC | LG | SL, delGroupNotice);
    add(t, "_delete_group_notice", LL, delGroupNotice);
}

} // namespace qundesk::demo
