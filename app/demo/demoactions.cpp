// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoactions.h"

namespace qundesk::demo {

DemoGroup &Context::group() const
{
    if (DemoGroup *g = s.group(in.id("group_id"_k)))
        return *g;
    throw refuse("GROUP_NOT_FOUND", QStringLiteral("群聊不存在"),
                 QStringLiteral("群%1不存在").arg(in.number("group_id"_k, 0)));
}

DemoGroup &Context::fileGroup() const
{
    if (DemoGroup *g = s.group(in.id("group_id"_k)))
        return *g;
    throw refuse("FILE_SYSTEM_API_ERROR", QStringLiteral("group not found"),
                 QStringLiteral("群%1不存在").arg(in.number("group_id"_k, 0)));
}

Answer Context::refuse(const char *code, const QString &gocq, const QString &elsewhere) const
{
    if (is(Personality::GoCqhttp))
        return Answer::failed(QLatin1String(code), gocq);
    return Answer::failed({}, is(Personality::Lagrange) ? QString() : elsewhere);
}

Answer Context::denied(int checks, const char *code, const QString &gocq) const
{
    if (!contains(checks, s.personality))
        return Answer::ok();
    return refuse(code, gocq, QStringLiteral("ERR_NOT_GROUP_ADMIN"));
}

void add(ActionTable &table, const char *name, int servers, Answer (*run)(Context &))
{
    table.insert(QLatin1String(name), {servers, [run](Context &c, const Done &done) { done(run(c)); }});
}

void addLater(ActionTable &table, const char *name, int servers, void (*run)(Context &, const Done &))
{
    table.insert(QLatin1String(name), {servers, run});
}

} // namespace qundesk::demo
