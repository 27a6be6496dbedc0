// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tokenfile.h"

#include "storage/secretstore.h"
#include "storage/storageerror.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace qundesk {

namespace {
constexpr qsizetype limit = 4096; // bytes; HTTP servers refuse longer headers
}

bool isUsableToken(const QString &token)
{
    const bool clean = std::none_of(token.begin(), token.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    });
    return clean && token.toUtf8().size() <= limit;
}

Result<FileToken> tokenFromFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile()) // a pipe would hang here
        return storageError(storagesymbol::unreadable, path + QStringLiteral(": not a file"));
    if (!file.open(QIODevice::ReadOnly))
        return storageError(storagesymbol::unreadable, path + QStringLiteral(": ") + file.errorString());
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return storageError(storagesymbol::refused, path + QStringLiteral(": longer than 4 KB"));
    QStringDecoder utf8(QStringDecoder::Utf8); // skips a byte order mark
    QString text = utf8.decode(bytes);
    FileToken out{text.trimmed(), false};
    wipe(text);
    if (utf8.hasError() || !isUsableToken(out.token))
        return storageError(storagesymbol::refused,
                            path + QStringLiteral(": control characters, or not UTF-8"));
    if (out.token.isEmpty())
        return storageError(storagesymbol::refused, path + QStringLiteral(": empty"));
#ifdef Q_OS_UNIX
    out.readableByOthers = file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther);
#endif
    return out;
}

} // namespace qundesk
