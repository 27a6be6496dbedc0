// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One reply or event as it came off the wire. Lives for one callback on the wire thread.
#pragma once
#include "core/fields.h"
#include "core/result.h"
#include <any>
#include <vector>

namespace qundesk {

/// What an endpoint's reply type is; Done wants no data at all.
template<class T> inline constexpr bool isList = false;
template<class T> inline constexpr bool isList<QList<T>> = true;

/// The parsed outer object of a frame; `data` is remembered, not read. Valid until the reader's next parse().
class Frame {
public:
    QString status, wording, message, echo, stream;
    qint64 retcode = 0;
    bool hasRetcode = false;
    QString postType, detailType, subType; ///< events: post_type, {notice,request,message,meta_event}_type, sub_type

    bool isEvent() const { return !postType.isEmpty(); }
    std::optional<ApiError> failure() const;

    /// Reads `data` into \a out: record or list. Absent, null, "" and {} leave it empty.
    template<class T> Result<T> data(json::Run &run);
    /// Reads the whole frame as an event.
    template<Record E> Result<E> event(json::Run &run);

private:
    friend class FrameReader;
    template<class T> static Result<T> finish(json::Read read, T &&out, const json::Run &run);
    json::ondemand::document m_document;
    std::variant<std::monostate, json::Object, json::Array> m_data; // a scalar counts as no data
};

/// Parser and padded buffer, kept from frame to frame; one per link, on the wire thread.
class FrameReader {
public:
    static constexpr qsizetype maxBytes = 64 << 20, keptBytes = 4 << 20;
    /// HTTP body or binary frame. Copied once into the padded buffer (3 % of decoding it).
    Result<Frame *> parse(QByteArrayView bytes);
    /// Text frame: converted straight into the padded buffer.
    Result<Frame *> parse(QStringView text);
    /// Gives the memory of one big reply back.
    void trim();
    qsizetype repaired = 0; ///< frames that were not UTF-8 or had raw control characters

private:
    Result<Frame *> parseBuffer(qsizetype size, bool mayRepair);
    simdjson::error_code readEnvelope();
    std::vector<char> m_buffer;
    json::ondemand::parser m_parser;
    Frame m_frame;
};

template<class T>
Result<T> Frame::finish(json::Read read, T &&out, const json::Run &run)
{
    if (read == json::Read::Broken || read == json::Read::Wrong)
        return ApiError{ApiError::Kind::BadReply, 0, run.problem.isEmpty() ? QStringLiteral("broken JSON") : run.problem};
    return std::move(out);
}

template<class T>
Result<T> Frame::data(json::Run &run)
{
    using namespace json;
    T out{};
    if (auto *object = std::get_if<Object>(&m_data)) {
        if (object->reset().error())
            return finish(Read::Broken, std::move(out), run);
        if constexpr (Record<T>) {
            KeyFinder<T> finder;
            const Read result = decodeInto(*object, out, run, finder);
            return finish(result, std::move(out), run);
        } else if constexpr (isList<T>) {
            if constexpr (Record<typename T::value_type>) { // one object where a list is expected
                bool empty = object->is_empty().value_unsafe();
                typename T::value_type item{};
                KeyFinder<typename T::value_type> finder;
                const Read result = empty ? Read::Empty : decodeInto(*object, item, run, finder);
                if (result == Read::Ok)
                    out.append(std::move(item));
                return finish(result, std::move(out), run);
            }
        }
        return finish(Read::Wrong, std::move(out), run);
    }
    if (auto *array = std::get_if<Array>(&m_data)) {
        if (array->reset().error())
            return finish(Read::Broken, std::move(out), run);
        if constexpr (isList<T>) {
            const Read result = decodeItems(*array, out, run);
            return finish(result, std::move(out), run);
        }
        return finish(array->is_empty().value_unsafe() ? Read::Empty : Read::Wrong, std::move(out), run);
    }
    return out;
}

template<Record E>
Result<E> Frame::event(json::Run &run)
{
    using namespace json;
    E out{};
    m_document.rewind(); // also reuses the string buffer: no string_view survives this, so the members above are QStrings
    Object object;
    if (m_document.get_object().get(object))
        return finish(Read::Broken, std::move(out), run);
    KeyFinder<E> finder;
    const Read result = decodeInto(object, out, run, finder);
    return finish(result, std::move(out), run);
}

/// The type-erased decoder that travels with a request: a plain function, so nothing can die on the wrong thread.
using Decoder = Result<std::any> (*)(Frame &, json::Run &);

template<class E>
Result<std::any> decodeReply(Frame &frame, json::Run &run)
{
    using Reply = typename E::Reply;
    if constexpr (requires { E::brokenItems; })
        run.brokenItems = E::brokenItems;
    if (auto error = frame.failure())
        return std::move(*error);
    if constexpr (std::same_as<Reply, Done>) {
        return std::any(Done{});
    } else {
        auto reply = frame.data<Reply>(run);
        if (!reply)
            return reply.error();
        return std::any(*std::move(reply));
    }
}

} // namespace qundesk
