// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace qundesk {

/// The reply of a call that answers nothing but "done".
struct Done { };

/// Why a call gave no value. Never shown as it is: ui/support/errortext turns it into a sentence.
struct ApiError {
    enum class Kind {
        Offline, ///< there is no connection; nothing was sent
        Network, ///< the connection broke, was refused, or could not be made
        Timeout, ///< no answer in time; a write may have happened all the same
        Auth, ///< the token is missing or wrong; not retried
        Unsupported, ///< this server has no such action
        Rejected, ///< the server or QQ refused
        BadReply, ///< an answer that cannot be read
    };
    Kind kind{};
    int code = 0; ///< retcode, HTTP status, or QAbstractSocket/QNetworkReply error, by kind; 0 = none
    QString detail{}; ///< the other side's own words, verbatim and untrusted; may be empty
    QString symbol{}; ///< go-cqhttp's symbolic code such as "NOT_MANAGEABLE"; empty elsewhere

    /// The connection went before the answer came: a write may have happened all the same.
    static ApiError closed(int code = 0, const QString &detail = {})
    {
        return {Kind::Network, code, detail, QStringLiteral("CLOSED")};
    }
    /// There was no connection, or it went before the answer: the next one may bring what this one did not.
    bool isConnectionLost() const
    {
        return kind == Kind::Offline || (kind == Kind::Network && symbol == QLatin1String("CLOSED"));
    }

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/// A value or the reason why there is none. No exception crosses a layer.
template <class T> class [[nodiscard]] Result {
public:
    Result(T value) : m_value(std::in_place_index<0>, std::move(value)) { }
    Result(ApiError error) : m_value(std::in_place_index<1>, std::move(error)) { }

    bool ok() const { return m_value.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &operator*() const & { return std::get<0>(m_value); }
    T &&operator*() && { return std::get<0>(std::move(m_value)); }
    const T *operator->() const { return &std::get<0>(m_value); }
    const ApiError &error() const { return std::get<1>(m_value); }

private:
    std::variant<T, ApiError> m_value;
};

} // namespace qundesk
