// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a reply of any server says: done, refused, unknown action, wrong token.
#include "core/frame.h"

namespace qundesk {

namespace {

using Kind = ApiError::Kind;

/// A return code of QQ's own in NapCat's replies: a number, or an object that has one, Depth levels down.
/// true is none.
template <int Depth> struct QqCode {
    qint64 code = 0;
    QString words;
};

/// What `data` of a write may hold. Every server's names at once; nobody uses one of them for anything else.
template <int Depth> struct Verdict {
    QqCode<Depth> result;
    QqCode<Depth> retCode;
    QqCode<Depth> errCode;
    QqCode<Depth> transfer;
    QqCode<Depth> group;
    QString message;
    QString retMessage;
    QString clientWording;
    QString errMessage;
    QList<QString> failed;

    static constexpr auto fields = std::tuple{
        Field{"result", &Verdict::result},
        Field{"retCode", &Verdict::retCode},
        Field{"errCode", &Verdict::errCode},
        Field{"transGroupFileResult", &Verdict::transfer},
        Field{"resultWithGroupItem", &Verdict::group},
        Field{"msg", &Verdict::message},
        Field{"retMsg", &Verdict::retMessage},
        Field{"clientWording", &Verdict::clientWording},
        Field{"errMsg", &Verdict::errMessage},
        Field{"failFileIdList", &Verdict::failed},
    };

    qint64 code() const
    {
        for (const auto *each : {&result, &retCode, &errCode, &transfer, &group}) {
            if (each->code != 0)
                return each->code;
        }
        return failed.isEmpty() ? 0 : -1;
    }
    QString words() const
    {
        for (const QString &each :
             {message, retMessage, clientWording, errMessage, result.words, transfer.words, group.words}) {
            if (!each.isEmpty())
                return each;
        }
        return {};
    }
};

template <int Depth> json::Read read(json::Value &value, QqCode<Depth> &out, json::Run &run)
{
    json::json_type type{};
    if (value.type().get(type))
        return json::Read::Broken;
    if (type == json::json_type::boolean)
        return json::Read::Ok;
    if (type != json::json_type::object)
        return json::read(value, out.code);
    if constexpr (Depth > 0) {
        Verdict<Depth - 1> inner;
        const json::Read result = json::read(value, inner, run);
        out = {inner.code(), inner.words()};
        return result;
    }
    return json::Read::Wrong;
}

using ReplyVerdict = Verdict<2>; // transGroupFileResult.result.retCode

struct StreamPart {
    QString type;
    static constexpr auto fields = std::tuple{Field{"type", &StreamPart::type}};
};

/// "GROUP_NOT_FOUND", not a sentence.
bool isSymbol(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || c == QLatin1Char('_') || c.isDigit();
    });
}

/// quirk(NapCat): over HTTP an unknown action has retcode 200 like any failure, only the text tells it apart.
bool saysUnsupported(const QString &words)
{
    return words.contains(QStringLiteral("不支持的api"), Qt::CaseInsensitive);
}

Kind kindOf(qint64 retcode, const QString &symbol, const QString &words)
{
    switch (retcode) {
    case 404:
    case 1404: return Kind::Unsupported;
    case 401:
    case 403:
    case 1401:
    case 1403: return Kind::Auth;
    default:
        return symbol == QLatin1String("API_NOT_FOUND") || saysUnsupported(words) ? Kind::Unsupported
                                                                                  : Kind::Rejected;
    }
}

} // namespace

std::optional<ApiError> Frame::failure()
{
    const bool accepted = status == QLatin1String("ok") || status == QLatin1String("async");
    // quirk(Lagrange): 1 is also a failure of its own, with words in status
    if (hasRetcode ? retcode == 0 || (retcode == 1 && accepted) : accepted)
        return {};
    QString words = !wording.isEmpty() ? wording : !message.isEmpty() ? message : symbol;
    if (!hasRetcode && status.isEmpty()) {
        // quirk(NapCat, LLBot): {"message":"token verify failed!"} is all there is over HTTP
        const bool token = words.contains(QLatin1String("token"), Qt::CaseInsensitive);
        return ApiError{token ? Kind::Auth : Kind::BadReply, 0, words, {}};
    }
    if (words.isEmpty()) {
        json::Run run;
        if (const auto verdict = data<ReplyVerdict>(run);
            verdict && std::holds_alternative<json::Object>(m_data))
            words = verdict->words();
    }
    if (words.isEmpty() && !accepted && status != QLatin1String("failed"))
        words = status; // quirk(Lagrange): uploads
    return ApiError{kindOf(retcode, symbol, words), int(retcode), words,
                    isSymbol(symbol) ? symbol : QString()};
}

std::optional<ApiError> Frame::hiddenFailure()
{
    if (!std::holds_alternative<json::Object>(m_data))
        return {};
    json::Run run;
    const auto verdict = data<ReplyVerdict>(run);
    if (!verdict || verdict->code() == 0)
        return {}; // what cannot be read says nothing against the ok
    return ApiError{Kind::Rejected, int(verdict->code()), verdict->words(), {}};
}

QString Frame::streamType()
{
    if (!std::holds_alternative<json::Object>(m_data))
        return {};
    json::Run run;
    const auto type = data<StreamPart>(run);
    return type ? type->type : QString();
}

} // namespace qundesk
