// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>

namespace qundesk::demo {

enum class DemoRole { Member, Admin, Owner };

/// One person in one group. Times are unix seconds; 0 = never.
struct DemoMember {
    qint64 id = 0;
    QString nickname;
    QString card;
    QString title;
    DemoRole role = DemoRole::Member;
    QString sex = QStringLiteral("unknown");
    int age = 0;
    QString area;
    int level = 1;
    int qqLevel = 1;
    qint64 joined = 0;
    qint64 lastSpoke = 0;
    qint64 mutedUntil = 0;
    bool robot = false;
    bool unfriendly = false;

    QString shown() const { return card.isEmpty() ? nickname : card; }
};

/// A file in a group's store. The bytes are `content`, or the file `localPath`, or (neither) a made-up
/// pattern.
struct DemoFile {
    QString id;
    QString folder = QStringLiteral("/");
    QString name;
    int busid = 102;
    qint64 size = 0;
    qint64 uploaded = 0;
    qint64 modified = 0;
    qint64 expires = 0; ///< 0 = permanent
    int downloads = 0;
    qint64 uploader = 0;
    QString uploaderName;
    QByteArray sha256; ///< hex; empty for made-up files
    QByteArray content;
    QString localPath;
};

struct DemoFolder {
    QString id;
    QString name;
    qint64 created = 0;
    qint64 creator = 0;
    QString creatorName;
};

struct DemoNotice {
    QString id;
    qint64 sender = 0;
    qint64 published = 0;
    QString text;
    QJsonObject image; ///< id, width, height as texts; empty = none
    bool pinned = false;
    bool confirm = false;
    int readers = 0;
};

/// A piece of a message beside or instead of plain text.
struct DemoPiece {
    enum class Kind { Text, At, Reply, Image, Face };
    Kind kind = Kind::Text;
    QString value; ///< the text; a QQ number or "all"; a message id; a picture's name; a face's number
};

struct DemoMessage {
    qint32 id = 0;
    qint64 group = 0;
    qint64 user = 0;
    qint64 seq = 0;
    qint64 time = 0;
    QString text;
    QList<DemoPiece> pieces; ///< empty: only the text, or the file
    QString fileId;
    QString anonymousName; ///< not empty: user is 80000000
    QString anonymousFlag;
    bool recalled = false;

    /// The text is what of the pieces is text.
    void setPieces(const QList<DemoPiece> &list)
    {
        pieces = list;
        text.clear();
        for (const DemoPiece &piece : list)
            text += piece.kind == DemoPiece::Kind::Text ? piece.value : QString();
    }
};

struct DemoEssence {
    qint32 message = 0;
    qint64 operatorId = 0;
    qint64 set = 0;
};

struct DemoRequest {
    qint64 id = 0;
    bool invite = false; ///< an invitation of this account into `group` by `user`
    qint64 group = 0;
    QString groupName;
    qint64 user = 0;
    QString nickname;
    QString comment;
    qint64 invitor = 0; ///< a member who brought the asking person, 0 = none
    QString invitorName;
    bool checked = false;
    qint64 actor = 0;
    bool suspicious = false;
    qint64 time = 0;
};

struct DemoHonor {
    qint64 user = 0;
    QString description;
    int days = 0;
};

struct DemoGroup {
    qint64 id = 0;
    QString name;
    QString memo;
    QString remark;
    qint64 created = 0;
    int level = 0;
    int maxMembers = 200;
    QMap<qint64, DemoMember> members; ///< in the order of their ids
    bool wholeMute = false;
    bool anonymous = true;
    int atAllGroup = 20;
    int atAllSelf = 10;
    QList<DemoFile> files;
    QList<DemoFolder> folders;
    qint64 totalSpace = 10LL << 30;
    QList<DemoNotice> notices; ///< newest first
    QList<DemoEssence> essences; ///< newest first
    QMap<QString, QList<DemoHonor>> honors; ///< by talkative, performer, legend, strong_newbie, emotion
    QList<qint32> history; ///< ascending
    qint64 nextSeq = 1000;
    QByteArray portraitSha256;
    bool signedToday = false;

    // What the server believes, where it differs from the truth.
    QHash<qint64, DemoMember> staleMembers; ///< go-cqhttp: cached reads show these
    std::optional<QString> staleName;
    int staleCount = 0; ///< go-cqhttp: member_count of cached reads
    QHash<qint64, QString> unseenCards; ///< old card of those whose change nobody has reported yet
    QByteArray memberList; ///< ready JSON, empty = to be made
    QByteArray staleList; ///< NapCat: the list before the account's own changes
};

/// A file being put on the server in pieces (upload_file_stream).
struct DemoStream {
    QMap<int, QByteArray> chunks;
    int total = 0;
    QString name;
    QByteArray sha256;
};

} // namespace qundesk::demo
