// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field.h"

#include <algorithm>

namespace qundesk {

/// One piece of a message. Every text in it is untrusted.
struct Segment {
    QString type; ///< "text", "at", "image", "face", "reply", "record", "video", "file", "json", "forward", …
    QString text; ///< of text; the alternative text of others, where a server gives one
    QString target; ///< at: a QQ number or "all"; reply, face, forward: an id
    QString file; ///< a name, id or path on the server
    QString url; ///< of the server's choosing
    QString name; ///< at: the name shown; file: its name

    friend bool operator==(const Segment &, const Segment &) = default;
};

/// What a message says. Decoded from a list of segments or from CQ text, whichever the server is set to.
struct MessageContent {
    QList<Segment> segments;

    bool isEmpty() const { return segments.isEmpty(); }
    friend bool operator==(const MessageContent &, const MessageContent &) = default;
};

/// The keys of a segment's data that are kept; the same in both formats.
struct SegmentKey {
    std::string_view key;
    QString Segment::*member;
};
inline constexpr SegmentKey segmentKeys[] = {
    {"text", &Segment::text}, {"summary", &Segment::text}, {"content", &Segment::text},
    {"data", &Segment::text}, {"qq", &Segment::target},    {"id", &Segment::target},
    {"file", &Segment::file}, {"file_id", &Segment::file}, {"path", &Segment::file},
    {"url", &Segment::url},   {"name", &Segment::name},    {"title", &Segment::name},
};

/// Undoes the escapes of CQ text: &amp; &#91; &#93; &#44;. Everything else stays as it is.
inline QString unescapeCq(QStringView text)
{
    QString out = text.toString();
    out.replace(QLatin1String("&#44;"), QLatin1String(","));
    out.replace(QLatin1String("&#91;"), QLatin1String("["));
    out.replace(QLatin1String("&#93;"), QLatin1String("]"));
    out.replace(QLatin1String("&amp;"), QLatin1String("&")); // last, so that "&amp;#91;" stays "&#91;"
    return out;
}

/// The inside of one CQ code: "at,qq=10001".
inline Segment cqSegment(QStringView code)
{
    const auto parts = code.split(QLatin1Char(','));
    Segment out;
    out.type = parts.first().toString();
    for (QStringView part : parts.sliced(1)) {
        const auto equals = part.indexOf(QLatin1Char('='));
        const auto known = std::ranges::find_if(segmentKeys, [&](const SegmentKey &each) {
            return equals > 0 && part.first(equals) == json::latin1(each.key);
        });
        if (known != std::end(segmentKeys) && (out.*known->member).isEmpty())
            out.*known->member = unescapeCq(part.sliced(equals + 1));
    }
    return out;
}

/// CQ text: "hello [CQ:at,qq=10001]". What does not close or is no code stays text.
inline MessageContent fromCqText(QStringView text)
{
    static const QLatin1String opening("[CQ:");
    MessageContent out;
    const auto addText = [&out](QStringView plain) {
        if (!plain.isEmpty())
            out.segments.append(Segment{QStringLiteral("text"), unescapeCq(plain), {}, {}, {}, {}});
    };
    qsizetype from = 0;
    while (from < text.size()) {
        const auto start = text.indexOf(opening, from);
        const auto end = start < 0 ? -1 : text.indexOf(QLatin1Char(']'), start);
        if (end < 0)
            break;
        addText(text.sliced(from, start - from));
        out.segments.append(cqSegment(text.sliced(start + opening.size(), end - start - opening.size())));
        from = end + 1;
    }
    addText(text.sliced(from));
    return out;
}

/// A message as plain text, in pieces: the words for what is not text ("[Image]") are put in by the user
/// interface.
struct TextPiece {
    enum class Kind : quint8 {
        Text,
        At,
        AtAll,
        Reply,
        Face,
        Image,
        Voice,
        Video,
        File,
        Forward,
        Card,
        Other
    };
    Kind kind = Kind::Text;
    QString text; ///< Text: itself; At: the name, else the number; File: its name; Other: the segment's type

    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};

inline TextPiece::Kind pieceKindOf(const Segment &segment)
{
    using Kind = TextPiece::Kind;
    static constexpr std::pair<const char *, Kind> kinds[] = {
        {"text", Kind::Text},  {"at", Kind::At},           {"reply", Kind::Reply},  {"face", Kind::Face},
        {"mface", Kind::Face}, {"image", Kind::Image},     {"record", Kind::Voice}, {"video", Kind::Video},
        {"file", Kind::File},  {"forward", Kind::Forward}, {"json", Kind::Card},    {"xml", Kind::Card},
    };
    for (const auto &[type, kind] : kinds) {
        if (segment.type == QLatin1String(type))
            return kind == Kind::At && segment.target == QLatin1String("all") ? Kind::AtAll : kind;
    }
    return Kind::Other;
}

inline QList<TextPiece> piecesOf(const MessageContent &content)
{
    using Kind = TextPiece::Kind;
    QList<TextPiece> out;
    for (const Segment &segment : content.segments) {
        const Kind kind = pieceKindOf(segment);
        if (kind == Kind::Text && !out.isEmpty() && out.last().kind == Kind::Text) {
            out.last().text += segment.text;
            continue;
        }
        const QString text = kind == Kind::Text ? segment.text
            : kind == Kind::At                  ? (segment.name.isEmpty() ? segment.target : segment.name)
            : kind == Kind::File                ? (segment.name.isEmpty() ? segment.file : segment.name)
            : kind == Kind::Other               ? segment.type
                                                : segment.text;
        out.append({kind, text});
    }
    return out;
}

} // namespace qundesk
