// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/capabilities.h"

namespace qundesk {

namespace {

struct Lack {
    Backend backend;
    const char *action;
};

// What released versions are known to lack under this very name (docs/endpoints.md). Only a beginning:
// whatever the server answers later counts for more.
constexpr Lack lacks[] = {
    {Backend::NapCat, "set_group_anonymous"},
    {Backend::NapCat, "set_group_anonymous_ban"},
    {Backend::LLBot, "set_group_anonymous"},
    {Backend::LLBot, "set_group_anonymous_ban"},
    {Backend::LLBot, "_del_group_notice"},
    {Backend::LLBot, "get_group_ignore_add_request"},
    {Backend::Lagrange, "set_group_anonymous"},
    {Backend::Lagrange, "set_group_anonymous_ban"},
    {Backend::Lagrange, "get_group_system_msg"},
    {Backend::Lagrange, "get_group_at_all_remain"},
    {Backend::Lagrange, "send_group_sign"},
    {Backend::Lagrange, "delete_group_folder"},
    {Backend::Lagrange, "get_group_file_system_info"},
    {Backend::Lagrange, "download_file"},
    {Backend::GoCqhttp, "upload_file_stream"},
    {Backend::LLBot, "upload_file_stream"},
    {Backend::Lagrange, "upload_file_stream"},
    {Backend::GoCqhttp, "rename_group_file"},
    {Backend::GoCqhttp, "move_group_file"},
    {Backend::GoCqhttp, "trans_group_file"},
    {Backend::GoCqhttp, "set_group_file_forever"},
    {Backend::GoCqhttp, "rename_group_file_folder"},
    {Backend::NapCat, "rename_group_file_folder"},
    {Backend::NapCat, "set_group_file_forever"},
    {Backend::LLBot, "trans_group_file"},
    {Backend::Lagrange, "rename_group_file"},
    {Backend::Lagrange, "trans_group_file"},
    {Backend::Lagrange, "set_group_file_forever"},
    {Backend::GoCqhttp, "set_group_kick_members"},
    {Backend::Lagrange, "set_group_kick_members"},
    {Backend::GoCqhttp, "get_group_ignore_add_request"},
    {Backend::Lagrange, "get_group_ignore_add_request"},
};

bool inTable(Backend backend, const QString &action)
{
    return std::ranges::any_of(lacks, [&](const Lack &lack) {
        return lack.backend == backend && action == QLatin1String(lack.action);
    });
}

} // namespace

bool Capabilities::setBackend(Backend backend)
{
    const auto learned = std::exchange(m_learned, {});
    const bool another = std::exchange(m_backend, backend) != backend;
    return another || std::any_of(learned.keyValueBegin(), learned.keyValueEnd(), [this](const auto &each) {
               return each.second != supports(each.first);
           });
}

bool Capabilities::learn(const QString &action, bool exists)
{
    const bool before = supports(action);
    m_learned.insert(action, exists);
    return before != exists;
}

Capabilities::Knowledge Capabilities::knowledge(const QString &action) const
{
    if (const auto learned = m_learned.constFind(action); learned != m_learned.cend())
        return *learned ? Knowledge::Proven : Knowledge::Denied;
    return inTable(m_backend, action) ? Knowledge::Doubted : Knowledge::Assumed;
}

bool Capabilities::supports(const QString &action) const
{
    const Knowledge known = knowledge(action);
    return known == Knowledge::Assumed || known == Knowledge::Proven;
}

QStringList Capabilities::arrange(QLatin1String preferred, QLatin1String standard,
                                  std::span<const Alias> aliases) const
{
    QStringList names{preferred, standard};
    for (const Alias &alias : aliases)
        names.append(QLatin1String(alias.action));
    names.removeDuplicates();
    names.removeIf([this](const QString &name) { return knowledge(name) == Knowledge::Denied; });
    const auto rank = [this](const QString &name) {
        const Knowledge known = knowledge(name);
        return known == Knowledge::Proven ? 0 : known == Knowledge::Assumed ? 1 : 2;
    };
    std::ranges::stable_sort(names, {}, rank);
    return names;
}

} // namespace qundesk
