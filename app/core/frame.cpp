// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame.h"

#include <QStringEncoder>
#include <algorithm>

namespace qundesk {

using namespace json;
using Kind = ApiError::Kind;

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// What fits in \a bytes from its first byte on; its capacity counts what is free before that, too.
qsizetype roomIn(QByteArray &bytes) { return bytes.size() + bytes.data_ptr().freeSpaceAtEnd(); }

ApiError tooBig(qsizetype size)
{
    return {Kind::BadReply, 0, QStringLiteral("reply of %1 bytes refused").arg(size),
            QStringLiteral("TOO_BIG")};
}

} // namespace

/// Makes the buffer \a size bytes long, with room for the padding. What was in it is lost; nothing is zeroed.
void FrameReader::grow(qsizetype size)
{
    if (!m_buffer.isDetached() || roomIn(m_buffer) < size + padding) {
        m_buffer = {}; // before, so that the old one is not copied
        m_buffer.reserve(size + size / 4 + padding);
    }
    m_buffer.resize(size);
}

Result<Frame *> FrameReader::parse(QByteArrayView bytes)
{
    if (bytes.startsWith(byteOrderMark))
        bytes = bytes.sliced(byteOrderMark.size()); // simdjson 3.0 does not take it
    if (bytes.size() > maxBytes)
        return tooBig(bytes.size());
    grow(bytes.size());
    std::copy(bytes.begin(), bytes.end(), m_buffer.begin());
    return parseBuffer(true);
}

Result<Frame *> FrameReader::parse(QByteArray bytes)
{
    if (roomIn(bytes) < bytes.size() + padding || bytes.startsWith(byteOrderMark) || bytes.size() > maxBytes)
        return parse(QByteArrayView(bytes));
    m_buffer = std::move(bytes);
    return parseBuffer(true);
}

Result<Frame *> FrameReader::parse(QStringView text)
{
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text = text.sliced(1);
    if (text.size() > maxBytes)
        return tooBig(text.size());
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    grow(encoder.requiredSpace(text.size()));
    const char *end = encoder.appendToBuffer(m_buffer.data(), text);
    m_buffer.truncate(end - m_buffer.constData());
    return parseBuffer(true);
}

bool FrameReader::trim()
{
    if (std::max(m_parser.capacity(), std::size_t(m_buffer.capacity())) <= std::size_t(keptBytes))
        return false;
    m_frame = {};
    m_parser = ondemand::parser();
    m_buffer = {};
    return true;
}

Result<Frame *> FrameReader::parseBuffer(bool mayRepair)
{
    m_frame = {};
    const auto size = std::size_t(m_buffer.size());
    auto error = m_parser.iterate(m_buffer.constData(), size, size + padding).get(m_frame.m_document);
    if (!error)
        error = readEnvelope();
    if ((error == simdjson::UTF8_ERROR || error == simdjson::UNESCAPED_CHARS) && mayRepair) {
        ++m_repaired; // one bad nickname must not cost the whole list
        QByteArray clean = QString::fromUtf8(m_buffer).toUtf8();
        std::replace_if(
            clean.begin(), clean.end(), [](char c) { return uchar(c) < 0x20; }, ' ');
        clean.reserve(clean.size() + padding);
        m_buffer = std::move(clean);
        return parseBuffer(false);
    }
    if (error)
        return unreadable(error);
    return &m_frame;
}

ApiError FrameReader::unreadable(simdjson::error_code error) const
{
    const auto size = std::size_t(std::min<qsizetype>(m_buffer.size(), 256));
    const auto start = trimmed(std::string_view(m_buffer.constData(), size));
    if (start.starts_with('<')) // a proxy, or a web interface's port
        return {Kind::BadReply, 0, QStringLiteral("a web page instead of JSON"), QStringLiteral("HTML")};
    return {Kind::BadReply, 0, QLatin1String(simdjson::error_message(error)), {}};
}

simdjson::error_code FrameReader::readEnvelope()
{
    Object root;
    if (const auto error = m_frame.m_document.get_object().get(root))
        return error;
    for (auto each : root) {
        ondemand::field field;
        if (const auto error = std::move(each).get(field))
            return error;
        if (const auto error = readKey(field))
            return error;
    }
    return simdjson::SUCCESS;
}

/// `data` is only located: the walk skips it, and Frame::data() comes back with reset().
simdjson::error_code FrameReader::readKey(ondemand::field &field)
{
    Value &value = field.value();
    if (!field.key().unsafe_is_equal("data"))
        return readSmall(field.key(), value) == Read::Broken ? simdjson::TAPE_ERROR : simdjson::SUCCESS;
    json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    Object object;
    Array array;
    if (type == json_type::object && !value.get_object().get(object))
        m_frame.m_data = object;
    else if (type == json_type::array && !value.get_array().get(array))
        m_frame.m_data = array;
    return simdjson::SUCCESS;
}

/// The small keys, as loosely as any field. A value of another type is left alone: events have `message` as a
/// list.
Read FrameReader::readSmall(ondemand::raw_json_string key, Value &value)
{
    if (key.unsafe_is_equal("retcode")) {
        const Read result = read(value, m_frame.retcode);
        m_frame.hasRetcode = result == Read::Ok;
        return result;
    }
    if (key.unsafe_is_equal("self_id"))
        return read(value, m_frame.selfId);
    struct Text {
        std::string_view key;
        QString Frame::*member;
    };
    static constexpr Text texts[] = {{"status", &Frame::status},
                                     {"wording", &Frame::wording},
                                     {"message", &Frame::message},
                                     {"msg", &Frame::symbol},
                                     {"echo", &Frame::echo},
                                     {"stream", &Frame::stream},
                                     {"post_type", &Frame::postType},
                                     {"notice_type", &Frame::detailType},
                                     {"request_type", &Frame::detailType},
                                     {"message_type", &Frame::detailType},
                                     {"meta_event_type", &Frame::detailType},
                                     {"sub_type", &Frame::subType}};
    for (const auto &[text, member] : texts) {
        if (key.unsafe_is_equal(text))
            return (m_frame.*member).isEmpty() ? read(value, m_frame.*member) : Read::Ok;
    }
    return Read::Ok;
}

} // namespace qundesk
