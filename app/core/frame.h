// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One reply or event as it came off the wire. Lives for one callback on the wire thread.
#pragma once

#include "core/decoder.h"
#include "core/fields.h"
#include "core/result.h"

#include <QByteArray>
#include <QStringView>

namespace qundesk {

/// The parsed outer object of a frame; `data` is remembered, not read. Valid until the reader's next parse().
class Frame {
public:
    QString status;
    QString wording;
    QString message;
    QString symbol; ///< "msg": a code such as NOT_MANAGEABLE from go-cqhttp, words elsewhere
    QString echo; ///< as text, whatever it was
    QString stream; ///< quirk(NapCat, SnowLuma): "stream-action" where several replies carry one echo
    qint64 retcode = 0;
    bool hasRetcode = false;
    QString postType; ///< events only
    QString detailType; ///< events: {notice,request,message,meta_event}_type
    QString subType; ///< events
    qint64 selfId = 0; ///< events: whose account

    bool isEvent() const { return !postType.isEmpty(); }

    /// Why this reply is none, or nothing if it says ok. May read `data` for the server's words.
    std::optional<ApiError> failure();
    /// For writes whose reply says ok: what the object in `data` says against it.
    /// quirk(NapCat): QQ's refusals stay in `data`, under status ok (docs/endpoints.md).
    std::optional<ApiError> hiddenFailure();
    /// `data.type` of a stream reply: "stream", "response", "error", "reset"; empty if there is none.
    QString streamType();

    /// Reads `data`: a record or a list. Absent, null, "" and {} leave it empty; one object is a list of one.
    template <class T> Result<T> data(json::Run &run);
    /// Reads the whole frame as a record: an event.
    template <Record E> Result<E> event(json::Run &run);

private:
    friend class FrameReader;
    template <class T> static Result<T> finish(json::Read read, T &&out, const json::Run &run);
    template <class T> json::Read fromObject(json::Object &object, T &out, json::Run &run);
    template <class T> json::Read fromArray(json::Array &array, T &out, json::Run &run);

    json::ondemand::document m_document;
    std::variant<std::monostate, json::Object, json::Array> m_data; // a scalar counts as no data
};

/// Parser and padded buffer, kept from frame to frame, for a cold one is three times slower; one per link, on
/// the wire thread.
class FrameReader {
public:
    static constexpr qsizetype maxBytes = 64 << 20; ///< longer ones are refused unparsed
    static constexpr qsizetype keptBytes = 4 << 20; ///< what trim() leaves alone
    static constexpr qsizetype padding = simdjson::SIMDJSON_PADDING; ///< bytes the parser may read too far

    /// Binary frame. Copied once into the padded buffer (3 % of decoding it).
    Result<Frame *> parse(QByteArrayView bytes);
    /// HTTP body: read where it stands if it has room for \a padding behind its end, else copied. Kept until
    /// the next parse() or trim().
    Result<Frame *> parse(QByteArray bytes);
    /// Text frame: converted straight into the padded buffer.
    Result<Frame *> parse(QStringView text);
    /// Gives the memory of big replies back. For idle times, not after every reply. False if there was none.
    bool trim();

    /// Frames that were not UTF-8, or had raw control characters, and were repaired.
    qsizetype repaired() const { return m_repaired; }

private:
    void grow(qsizetype size);
    Result<Frame *> parseBuffer(bool mayRepair);
    simdjson::error_code readEnvelope();
    simdjson::error_code readKey(json::ondemand::field &field);
    json::Read readSmall(json::ondemand::raw_json_string key, json::Value &value);
    ApiError unreadable(simdjson::error_code error) const;

    QByteArray m_buffer; // with room for the padding
    json::ondemand::parser m_parser;
    Frame m_frame;
    qsizetype m_repaired = 0;
};

template <class E> Result<std::any> decodeReply(Frame &frame, json::Run &run)
{
    using Reply = typename E::Reply;
    if constexpr (requires { E::brokenItems; })
        run.brokenItems = E::brokenItems;
    if (auto error = frame.failure())
        return *std::move(error);
    if constexpr (requires { E::decode(frame, run); }) {
        Result<Reply> reply = E::decode(frame, run);
        return reply ? Result<std::any>(std::any(*std::move(reply))) : reply.error();
    } else if constexpr (std::same_as<Reply, Done>) {
        if (auto error = frame.hiddenFailure())
            return *std::move(error);
        return std::any(Done{});
    } else {
        Result<Reply> reply = frame.data<Reply>(run);
        return reply ? Result<std::any>(std::any(*std::move(reply))) : reply.error();
    }
}

template <class T> Result<T> Frame::finish(json::Read read, T &&out, const json::Run &run)
{
    if (read == json::Read::Broken || read == json::Read::Wrong) {
        const QString why =
            read == json::Read::Broken ? QStringLiteral("broken JSON") : QStringLiteral("wrong type of data");
        return ApiError{ApiError::Kind::BadReply, 0, run.problem.isEmpty() ? why : run.problem, {}};
    }
    return std::move(out);
}

template <class T> json::Read Frame::fromObject(json::Object &object, T &out, json::Run &run)
{
    if constexpr (Record<T>) {
        json::KeyFinder<T> finder;
        return json::decodeInto(object, out, run, finder);
    } else if constexpr (isList<T>) {
        if constexpr (Record<typename T::value_type>) {
            if (object.is_empty().value_unsafe())
                return json::Read::Empty;
            typename T::value_type item{};
            json::KeyFinder<typename T::value_type> finder;
            const json::Read result = json::decodeInto(object, item, run, finder);
            if (result == json::Read::Ok)
                out.append(std::move(item));
            return result;
        }
    }
    return json::Read::Wrong;
}

template <class T> json::Read Frame::fromArray(json::Array &array, T &out, json::Run &run)
{
    if constexpr (isList<T>)
        return json::decodeItems(array, out, run);
    else
        return array.is_empty().value_unsafe() ? json::Read::Empty : json::Read::Wrong;
}

template <class T> Result<T> Frame::data(json::Run &run)
{
    T out{};
    json::Read result = json::Read::Empty;
    m_document.rewind(); // gives the string buffer back: it has room for every string once, not twice
    if (auto *object = std::get_if<json::Object>(&m_data))
        result = object->reset().error() ? json::Read::Broken : fromObject(*object, out, run);
    else if (auto *array = std::get_if<json::Array>(&m_data))
        result = array->reset().error() ? json::Read::Broken : fromArray(*array, out, run);
    return finish(result, std::move(out), run);
}

template <Record E> Result<E> Frame::event(json::Run &run)
{
    E out{};
    m_document.rewind(); // no string_view of the first walk survives this, so the members above are QStrings
    json::Object object;
    if (m_document.get_object().get(object))
        return finish(json::Read::Broken, std::move(out), run);
    json::KeyFinder<E> finder;
    const json::Read result = json::decodeInto(object, out, run, finder);
    return finish(result, std::move(out), run);
}

} // namespace qundesk
