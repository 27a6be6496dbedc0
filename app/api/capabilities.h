// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace qundesk {

/// What the server of one session can do: a table by server family to begin with, then what its answers say.
class Capabilities {
public:
    enum class Knowledge : quint8 {
        Assumed, ///< nothing is known against it
        Doubted, ///< the table says that this server family lacks it; still tried when asked for
        Proven, ///< it has answered
        Denied, ///< the server said "no such action"
    };

    /// The server has told what it is, on a new connection: what was learned of the one before is forgotten,
    /// since it may have been updated. True if supports() now says something else.
    bool setBackend(Backend backend);
    Backend backend() const { return m_backend; }

    /// Notes an answer. True if supports() now says something else.
    bool learn(const QString &action, bool exists);
    Knowledge knowledge(const QString &action) const;
    bool supports(const QString &action) const;

    /// All names of E, the best one first, without those the server has denied. Empty: it has none of them.
    template <Endpoint E> QStringList namesOf() const
    {
        return arrange(QLatin1String(actionFor<E>(m_backend)), QLatin1String(E::action), aliasesOf<E>());
    }
    /// False once no name of E is left, or all are doubted.
    template <Endpoint E> bool supports() const
    {
        const QStringList names = namesOf<E>();
        return std::ranges::any_of(names, [this](const QString &name) { return supports(name); });
    }

private:
    QStringList arrange(QLatin1String preferred, QLatin1String standard,
                        std::span<const Alias> aliases) const;

    Backend m_backend = Backend::Other;
    QHash<QString, bool> m_learned; // by the action's name on the wire
};

} // namespace qundesk
