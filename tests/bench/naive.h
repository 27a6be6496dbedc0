// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures are compared with: the first program that comes to mind, with nothing but Qt and ICU.
#pragma once

#include "core/encode.h"
#include "types/member.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#ifdef QUNDESK_BENCH_ICU
#include <memory>
#include <unicode/translit.h>
#endif

namespace qundesk::bench {

/// The body of a get_group_member_list reply.
inline QByteArray replyWith(const QList<Member> &members)
{
    QJsonArray data;
    for (const Member &member : members)
        data.append(json::encode(member));
    return QJsonDocument({{QStringLiteral("status"), QStringLiteral("ok")},
                          {QStringLiteral("retcode"), 0},
                          {QStringLiteral("data"), data}})
        .toJson(QJsonDocument::Compact);
}

/// The naive way: QJsonDocument and a walk over its values.
inline QList<Member> decodeNaively(const QByteArray &body)
{
    QList<Member> out;
    const QJsonArray data = QJsonDocument::fromJson(body).object()[QLatin1String("data")].toArray();
    out.reserve(data.size());
    for (const QJsonValue &value : data) {
        const QJsonObject item = value.toObject();
        const auto text = [&item](const char *key) { return item[QLatin1String(key)].toString(); };
        const auto integer = [&item](const char *key) { return item[QLatin1String(key)].toInteger(); };
        const auto flag = [&item](const char *key) { return item[QLatin1String(key)].toBool(); };
        Member member;
        member.userId = UserId(integer("user_id"));
        member.nickname = text("nickname");
        member.card = text("card");
        const QString sex = text("sex"), role = text("role");
        member.sex = sex == QLatin1String("male") ? Sex::Male
            : sex == QLatin1String("female")      ? Sex::Female
                                                  : Sex::Unknown;
        member.role = role == QLatin1String("owner") ? Role::Owner
            : role == QLatin1String("admin")         ? Role::Admin
                                                     : Role::Member;
        member.age = int(integer("age"));
        member.area = text("area");
        member.joinTime = integer("join_time");
        member.lastSpoke = integer("last_sent_time");
        member.level = int(integer("level"));
        member.unfriendly = flag("unfriendly");
        member.title = text("title");
        member.titleExpires = integer("title_expire_time");
        member.mutedUntil = integer("shut_up_timestamp");
        member.bot = flag("is_robot");
        out.append(member);
    }
    return out;
}

#ifdef QUNDESK_BENCH_ICU
/// What a program without a table of its own asks for each name.
class IcuPinyin {
public:
    IcuPinyin()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_latin.reset(icu::Transliterator::createInstance(
            icu::UnicodeString::fromUTF8("Han-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
        if (!m_latin)
            qFatal("ICU has no Han-Latin");
    }
    QString of(const QString &name) const
    {
        icu::UnicodeString text(name.utf16(), int32_t(name.size()));
        m_latin->transliterate(text);
        return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
    }

private:
    std::unique_ptr<icu::Transliterator> m_latin;
};
#endif

} // namespace qundesk::bench
