// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoactions.h"
#include <QMutex>
#include <QObject>

namespace qundesk::demo {

/// One call that reached the world.
struct Call {
    QString action;
    QJsonObject params; ///< texts above 4 KiB are cut
    qint64 time = 0; ///< unix ms
};

/// The imaginary QQ side of the demo server: six groups with people, files, notices, messages and requests,
/// which really change. Deterministic for a seed. Lives in one thread, together with its DemoServer; only
/// calls() may be used from another.
class DemoWorld : public QObject {
    Q_OBJECT

public:
    explicit DemoWorld(Personality personality = Personality::GoCqhttp, quint32 seed = 1,
                       QObject *parent = nullptr);
    ~DemoWorld() override;

    /// The well-known groups: 3000 people (account is admin), 486 and 58 (owner), 126 and 24 (admin), 312
    /// (member).
    static constexpr qint64 BigGroup = 123456789;
    static constexpr qint64 OwnedGroup = 234567890;
    static constexpr qint64 SmallOwnedGroup = 345678901;
    static constexpr qint64 AdminGroup = 456789012;
    static constexpr qint64 HtmlGroup = 567890123;
    static constexpr qint64 MemberGroup = 678901234;

    Personality personality() const { return m_state.personality; }
    qint64 account() const { return m_state.account; }
    /// True: paths of this computer are "not found" for uploads, as on a server elsewhere.
    void setRemote(bool remote) { m_state.remote = remote; }
    /// Answers a call; `done` is called at once or later. `lie`: say ok and do nothing.
    void handle(const QString &action, const QJsonObject &params, const Done &done, bool lie = false);
    bool supports(const QString &action) const;
    QStringList supportedActions() const;

    /// Everything that arrived, oldest first. Thread-safe.
    QList<Call> calls() const;
    /// The calls of one action. Thread-safe.
    QList<Call> calls(const QString &action) const;
    void clearCalls();

    // The truth, whatever the server would admit.
    const DemoGroup *group(qint64 id) const;
    const DemoMember *member(qint64 group, qint64 user) const;
    const DemoMessage *message(qint32 id) const;
    const DemoRequest *request(qint64 id) const;
    QList<qint64> groupIds() const { return m_state.groups.keys(); }
    /// A file by its name, any folder; null when there is none.
    const DemoFile *file(qint64 group, const QString &name) const;
    /// The first plain, unmuted member (not the account) after skipping `skip` of them; 0 = none.
    qint64 plainMember(qint64 group, int skip = 0) const;
    /// Somebody with that role who is not the account; 0 = none.
    qint64 memberWithRole(qint64 group, DemoRole role) const;
    /// The flag the personality would give for request `id`.
    QString requestFlag(qint64 id) const;
    const DemoState &state() const { return m_state; }
    DemoState &state() { return m_state; }

    // Somebody else does it. `op` 0 = the owner, or any admin. All send the events the server would send.
    void actByOtherJoin(qint64 group, qint64 user, const QString &nickname, bool invited = false);
    void actByOtherLeave(qint64 group, qint64 user);
    void actByOtherKick(qint64 group, qint64 user, qint64 op = 0);
    void actByOtherMute(qint64 group, qint64 user, qint64 seconds, qint64 op = 0);
    void actByOtherMuteAll(qint64 group, bool on, qint64 op = 0);
    /// Where cards are reported only when the person speaks next, that is also when the event comes.
    void actByOtherCard(qint64 group, qint64 user, const QString &card);
    void actByOtherTitle(qint64 group, qint64 user, const QString &title);
    void actByOtherAdmin(qint64 group, qint64 user, bool on);
    void actByOtherRename(qint64 group, const QString &name);
    /// Returns the request's id.
    qint64 actByOtherRequest(qint64 group, qint64 user, const QString &nickname, const QString &comment);
    qint64 actByOtherInvite(qint64 group, const QString &groupName, qint64 user, const QString &nickname);
    /// Another admin settles a pending request.
    void actByOtherSettle(qint64 request, bool approve);
    /// Returns the message id. `anonymousName` not empty: said anonymously.
    qint32 actByOtherMessage(qint64 group, qint64 user, const QString &text,
                             const QString &anonymousName = {});
    /// Of several pieces: pictures, answers, people who are addressed.
    qint32 actByOtherMessage(qint64 group, qint64 user, const QList<DemoPiece> &pieces);
    void actByOtherRecall(qint32 message, qint64 op = 0);
    void actByOtherEssence(qint32 message, bool on, qint64 op = 0);
    void actByOtherHonor(qint64 group, qint64 user, const QString &type);
    /// Returns the real file id. `folder`: "/" or a folder's id.
    QString actByOtherUpload(qint64 group, qint64 user, const QString &name, const QByteArray &content,
                             const QString &folder = QStringLiteral("/"));
    /// NapCat: forgets every file token, as a restart does.
    void forgetFileTokens();

signals:
    /// An event as the personality would write it, without heartbeats.
    void happened(const QJsonObject &event);

private:
    void record(const QString &action, const QJsonObject &params);
    void pretend(const QString &action, const QJsonObject &params);
    qint64 someAdmin(const DemoGroup &group, qint64 op) const;

    DemoState m_state;
    ActionTable m_actions;
    QNetworkAccessManager *m_network = nullptr;
    mutable QMutex m_callsLock;
    QList<Call> m_calls;
};

} // namespace qundesk::demo
