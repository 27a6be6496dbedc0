// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/answer.h"
#include "demo/demorecords.h"
#include <QNetworkAccessManager>
#include <QSet>
#include <memory>

namespace qundesk::demo {

/// The truth on the imaginary QQ side plus what the server remembers of it. Plain data with the changes that
/// can happen to it; every change sends the events which the personality would send. `op` is who does it: the
/// account itself or another person.
struct DemoState {
    Personality personality = Personality::GoCqhttp;
    qint64 account = 10001;
    QString accountName = QStringLiteral("阿澄");
    quint32 seed = 1;
    bool remote = false; ///< paths of this computer mean nothing to the server
    qint64 started = 0;

    QMap<qint64, DemoGroup> groups;
    QHash<qint32, DemoMessage> messages;
    QList<DemoRequest> requests;
    QHash<QString, QByteArray> serverFiles; ///< files that exist on the imaginary server, by absolute path
    QHash<QString, DemoStream> streams;
    QHash<QString, QString> fileTokens; ///< NapCat: token → real file id
    QList<QString> tokenOrder;
    qint64 nextNumber = 1;
    QString filesBase; ///< where file bytes are served, e.g. http://127.0.0.1:1234; set by DemoServer
    qint64 receivedMessages = 0;

    /// Lists of honors that the web page refuses, as with an expired cookie.
    QSet<QString> untoldHonors;

    /// Where events go; set by DemoWorld.
    std::function<void(const QJsonObject &)> send = [](const QJsonObject &) {};
    /// Fetches a URL; set by DemoWorld. The callback gets the body, the HTTP status (0 = none) and the error
    /// text.
    std::function<void(const QString &url, const QList<QPair<QByteArray, QByteArray>> &headers,
                       std::function<void(QByteArray, int, QString)>)>
        fetch;

    bool is(Personality who) const { return personality == who; }
    static qint64 now();
    DemoGroup *group(qint64 id);
    DemoMember *member(qint64 groupId, qint64 user);
    DemoRole ownRole(const DemoGroup &group) const;
    /// The name shown for `user`; a number when nobody knows them.
    QString nameOf(qint64 groupId, qint64 user) const;
    /// Forgets prepared lists. An own change leaves NapCat's cache as it was, another's refreshes it.
    void touch(DemoGroup &group, qint64 op);
    /// go-cqhttp: keep `user` in the cache as it is now, whatever happens next.
    void keepStale(DemoGroup &group, qint64 user);

    // demochanges.cpp
    QJsonObject notice(const char *type, const char *subType = nullptr) const;
    void join(DemoGroup &group, DemoMember member, qint64 op, bool invited);
    void remove(DemoGroup &group, qint64 user, qint64 op, bool kicked);
    void leaveSelf(qint64 groupId, qint64 kickedBy = 0);
    void mute(DemoGroup &group, qint64 user, qint64 op, qint64 seconds);
    void muteAll(DemoGroup &group, qint64 op, bool on);
    void setCard(DemoGroup &group, qint64 user, qint64 op, const QString &card);
    void setTitle(DemoGroup &group, qint64 user, qint64 op, const QString &title);
    void setAdmin(DemoGroup &group, qint64 user, qint64 op, bool on);
    void rename(DemoGroup &group, qint64 op, const QString &name);
    qint32 say(DemoGroup &group, qint64 user, const QString &text, const QString &fileId = {},
               const QString &anonymousName = {});
    /// As above, of several pieces.
    qint32 say(DemoGroup &group, qint64 user, const QList<DemoPiece> &pieces);
    /// \a message: who, and what; the rest is filled in.
    qint32 say(DemoGroup &group, DemoMessage message);
    void recall(qint32 message, qint64 op);
    void setEssence(qint32 message, qint64 op, bool on);
    DemoFile *addFile(DemoGroup &group, DemoFile file);
    qint64 ask(DemoRequest request);
    void honor(DemoGroup &group, qint64 user, const QString &type);

    // demoevents.cpp
    QJsonObject messageEvent(const DemoMessage &message) const;
    QJsonObject requestEvent(const DemoRequest &request) const;
    QJsonValue segments(const DemoMessage &message) const;
    QString requestFlag(const DemoRequest &request) const;
    QJsonObject status() const;

    // worldfiles.cpp
    QString exposedFileId(const QString &realId);
    DemoFile *findFile(DemoGroup &group, const QString &exposedId);
    QString fileUrl(const DemoFile &file) const;
};

} // namespace qundesk::demo
