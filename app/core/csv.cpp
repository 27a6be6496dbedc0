// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <QIODevice>
#include <algorithm>

namespace qundesk {

static bool looksLikeFormula(QStringView value)
{
    if (value.startsWith(u'\t') || value.startsWith(u'\r'))
        return true;
    const QStringView text = value.trimmed();
    return !text.isEmpty() && QStringView(u"=+-@＝＋－＠").contains(text.front());
}

QString csvField(const QString &value)
{
    QString field = value;
    field.remove(QChar(u'\0'));
    if (looksLikeFormula(field))
        field.prepend(u'\'');
    // The semicolon and the tab separate fields in spreadsheets of other locales.
    const auto needsQuotes = [](QChar c) { return QStringView(u",;\t\"\r\n").contains(c) || c.isSpace(); };
    if (std::none_of(field.cbegin(), field.cend(), needsQuotes))
        return field;
    field.replace(u'"', QLatin1String("\"\""));
    return u'"' + field + u'"';
}

bool CsvWriter::writeRow(const QStringList &fields)
{
    QStringList safe;
    safe.reserve(fields.size());
    for (const QString &field : fields)
        safe.append(csvField(field));
    QByteArray bytes = m_started ? QByteArray() : QByteArray("\xEF\xBB\xBF");
    m_started = true;
    bytes += safe.join(u',').toUtf8() + "\r\n";
    m_ok = m_ok && m_device->write(bytes) == bytes.size();
    return m_ok;
}

} // namespace qundesk
