// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <cstdlib>

namespace qundesk {

namespace {

constexpr int maxMarks = 4; // no script stacks more on one letter; "zalgo" text stacks dozens

/// Walks over code points; halves of surrogate pairs read as U+FFFD. (Qt's own iterator is private.)
class CodePoints {
public:
    explicit CodePoints(QStringView text) : m_text(text) { }

    bool atEnd() const { return m_at == m_text.size(); }
    qsizetype index() const { return m_at; }
    char32_t peek() const
    {
        const QChar c = m_text[m_at];
        if (!c.isSurrogate())
            return c.unicode();
        return isPair() ? QChar::surrogateToUcs4(c, m_text[m_at + 1]) : char32_t(QChar::ReplacementCharacter);
    }
    char32_t next()
    {
        const char32_t c = peek();
        m_at += isPair() ? 2 : 1;
        return c;
    }

private:
    bool isPair() const
    {
        return m_text[m_at].isHighSurrogate() && m_at + 1 < m_text.size()
            && m_text[m_at + 1].isLowSurrogate();
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

int utf8Size(char32_t c) { return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
}

bool isJoiner(char32_t c) { return c == 0x200C || c == 0x200D; }

/// Neither seen nor wanted. Joiners are treated apart.
bool isInvisible(char32_t c)
{
    return isBidiControl(c) || QChar::category(c) == QChar::Other_Format || c == 0x034F || c == 0x17B4
        || c == 0x17B5 || (c >= 0x180B && c <= 0x180F) || QChar::isNonCharacter(c)
        || (c >= 0xE0000 && c <= 0xE0FFF);
}

/// Takes room, or breaks the line, without showing anything.
bool isBlank(char32_t c)
{
    return QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control || c == 0x115F || c == 0x1160
        || c == 0x2800 || c == 0x3164 || c == 0xFFA0;
}

/// Collects code points into one line.
class LineBuilder {
public:
    void add(char32_t c)
    {
        if (isJoiner(c)) {
            m_joiner = m_blank || m_line.isEmpty() ? 0 : c; // written only between two visible characters
            return;
        }
        if (isBlank(c)) {
            m_blank = !m_line.isEmpty();
            m_joiner = 0;
            return;
        }
        if (isInvisible(c))
            return;
        m_marks = QChar::isMark(c) ? m_marks + 1 : 0;
        if (m_marks > maxMarks)
            return;
        if (m_blank)
            m_line += QLatin1Char(' ');
        if (m_joiner)
            m_line += QChar(char16_t(m_joiner));
        m_line += QChar::fromUcs4(c);
        m_blank = false;
        m_joiner = 0;
    }
    const QString &line() const { return m_line; }

private:
    QString m_line;
    char32_t m_joiner = 0;
    int m_marks = 0;
    bool m_blank = false;
};

bool isWindowsDevice(QStringView name)
{
    static const QRegularExpression devices(
        QStringLiteral(
            "^(con|prn|aux|nul|clock\\$|conin\\$|conout\\$|(com|lpt)[0-9\u00B9\u00B2\u00B3])\\s*(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name.toString()).hasMatch();
}

/// The part to keep when a name is cut: ".gz", or ".tar.gz". Empty if it is no plausible suffix.
QStringView suffixOf(QStringView name)
{
    const auto dot = name.lastIndexOf(u'.');
    if (dot <= 0 || name.size() - dot > 16 || utf8Length(name.mid(dot)) > 32)
        return {};
    const QStringView stem = name.left(dot);
    return stem.size() > 4 && stem.endsWith(u".tar", Qt::CaseInsensitive) ? name.mid(dot - 4) : name.mid(dot);
}

QStringView withoutTrailingDots(QStringView name)
{
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace()))
        name.chop(1);
    return name;
}

} // namespace

qsizetype utf8Length(QStringView text)
{
    qsizetype bytes = 0;
    for (CodePoints it(text); !it.atEnd();)
        bytes += utf8Size(it.next());
    return bytes;
}

qsizetype codePointCount(QStringView text)
{
    qsizetype count = 0;
    for (CodePoints it(text); !it.atEnd(); it.next())
        ++count;
    return count;
}

QString truncatedToUtf8Bytes(QStringView text, qsizetype maxBytes)
{
    qsizetype bytes = 0;
    CodePoints it(text);
    for (; !it.atEnd(); it.next()) {
        bytes += utf8Size(it.peek());
        if (bytes > maxBytes)
            break;
    }
    const qsizetype end = it.index();
    if (end == text.size())
        return text.toString();
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    graphemes.setPosition(end);
    const qsizetype whole = graphemes.isAtBoundary() ? end : graphemes.toPreviousBoundary();
    return text.left(whole > 0 ? whole : end).toString();
}

QString groupedDigits(qint64 number)
{
    QString digits = QString::number(std::abs(number));
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3)
        digits.insert(place, QChar(0x2009));
    return number < 0 ? QLatin1Char('-') + digits : digits;
}

QString singleLine(QStringView text)
{
    LineBuilder builder;
    for (CodePoints it(text); !it.atEnd();)
        builder.add(it.next());
    return builder.line();
}

QString isolated(QStringView text)
{
    const QString line = singleLine(text);
    return line.isEmpty() ? line : QChar(0x2068) + line + QChar(0x2069);
}

QString safeFileName(QStringView name, const QString &fallback, qsizetype maxBytes)
{
    while (name.endsWith(u'/') || name.endsWith(u'\\'))
        name.chop(1);
    const auto separator = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString safe = singleLine(name.mid(separator + 1)).normalized(QString::NormalizationForm_C);
    for (QChar &c : safe) {
        if (QStringView(u"<>:\"|?*/\\").contains(c))
            c = QLatin1Char('_');
    }
    safe = withoutTrailingDots(safe).toString();
    if (safe.startsWith(u'.'))
        safe[0] = QLatin1Char('_');
    if (safe.isEmpty())
        return fallback;
    if (isWindowsDevice(safe))
        safe.prepend(u'_');
    if (utf8Length(safe) <= maxBytes)
        return safe;
    const QString suffix = suffixOf(safe).toString();
    const QString stem =
        truncatedToUtf8Bytes(QStringView(safe).chopped(suffix.size()), maxBytes - utf8Length(suffix));
    return withoutTrailingDots(stem).toString() + suffix;
}

} // namespace qundesk
