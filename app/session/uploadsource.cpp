// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/uploadsource.h"

#include "session/session.h"

#include <QFile>
#include <QFileInfo>

namespace qundesk {

struct UploadSource::Work { };

UploadSource::UploadSource(Session &session, QString path, UploadWay way, QByteArray resume, QObject *parent)
    : QObject(parent), m_session(session), m_path(std::move(path)), m_way(way), m_resume(std::move(resume))
{
}

UploadSource::~UploadSource() = default;

void UploadSource::start()
{
    const QFileInfo info(m_path);
    if (!info.isFile() || !info.isReadable())
        return fail("UPLOAD_UNREADABLE");
    m_size = info.size();
    QString file = info.absoluteFilePath();
    if (m_way == UploadWay::Content) {
        QFile content(m_path);
        if (!content.open(QIODevice::ReadOnly))
            return fail("UPLOAD_UNREADABLE", content.errorString());
        file = QStringLiteral("base64://") + QString::fromLatin1(content.readAll().toBase64());
    } else if (m_way != UploadWay::Path) {
        return fail("UPLOAD_NO_WAY");
    }
    m_work = std::make_unique<Work>();
    QMetaObject::invokeMethod(
        this,
        [this, file] {
            if (m_work)
                emit ready(file);
        },
        Qt::QueuedConnection);
}

void UploadSource::cancel() { m_work.reset(); }

void UploadSource::fail(const char *symbol, const QString &detail)
{
    m_work = std::make_unique<Work>();
    const ApiError error{ApiError::Kind::Rejected, 0, detail, QString::fromLatin1(symbol)};
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            if (m_work)
                emit failed(error);
        },
        Qt::QueuedConnection);
}

} // namespace qundesk
