// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoworld.h"

#include "demo/demopeople.h"

#include <QDateTime>
#include <QJsonArray>
#include <QNetworkReply>

namespace qundesk::demo {

namespace {

QJsonValue shortened(const QJsonValue &v)
{
    if (!v.isString() || v.toString().size() <= 4096)
        return v;
    return QString(v.toString().left(64) + QStringLiteral("… (%1)").arg(v.toString().size()));
}

} // namespace

DemoWorld::DemoWorld(Personality personality, quint32 seed, QObject *parent) : QObject(parent)
{
    m_state.personality = personality;
    m_state.seed = seed;
    m_state.started = DemoState::now();
    populate(m_state);
    m_state.send = [this](const QJsonObject &event) { emit happened(event); };
    m_state.fetch = [this](const QString &url, const auto &headers, auto done) {
        if (!m_network)
            m_network = new QNetworkAccessManager(this);
        QNetworkRequest request{QUrl(url)};
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        QNetworkReply *reply = m_network->get(request);
        connect(reply, &QNetworkReply::finished, this, [reply, done] {
            reply->deleteLater();
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            done(reply->readAll(), status, reply->errorString());
        });
    };
    addSystemActions(m_actions);
    addGroupActions(m_actions);
    addMemberActions(m_actions);
    addNoticeActions(m_actions);
    addMessageActions(m_actions);
    addRequestActions(m_actions);
    addFileActions(m_actions);
    addUploadActions(m_actions);
}

DemoWorld::~DemoWorld()
{
    // Replies that are still under way must not find a half-destroyed world.
    delete m_network;
}

bool DemoWorld::supports(const QString &action) const
{
    if (action == "get_supported_actions"_k)
        return personality() == Personality::GoCqhttp;
    const auto it = m_actions.constFind(action);
    return it != m_actions.constEnd() && contains(it->servers, personality());
}

QStringList DemoWorld::supportedActions() const
{
    QStringList names;
    for (auto it = m_actions.constBegin(); it != m_actions.constEnd(); ++it) {
        if (contains(it->servers, personality()))
            names.append(it.key());
    }
    if (personality() == Personality::GoCqhttp)
        names.append(QStringLiteral("get_supported_actions"));
    names.sort();
    return names;
}

void DemoWorld::handle(const QString &requested, const QJsonObject &params, const Done &done, bool lie)
{
    QString action = requested;
    const bool knowsSuffixes = personality() == Personality::NapCat || personality() == Personality::LLBot;
    if (action.endsWith("_async"_k) && (knowsSuffixes || personality() == Personality::GoCqhttp))
        action.chop(6);
    else if (action.endsWith("_rate_limited"_k) && knowsSuffixes)
        action.chop(13);
    record(action, params);
    if (!supports(action)) {
        Answer unknown;
        unknown.kind = Answer::Kind::Unsupported;
        return done(unknown);
    }
    if (lie) {
        pretend(action, params);
        // quirk(go-cqhttp): a notice that QQ refused is ok, with an empty id.
        const bool emptyId = action == "_send_group_notice"_k && personality() == Personality::GoCqhttp;
        return done(emptyId ? Answer::ok(QJsonObject{{"notice_id"_k, QString()}}) : Answer::ok());
    }
    if (action == "get_supported_actions"_k)
        return done(Answer::ok(QJsonArray::fromStringList(supportedActions())));
    Context context{m_state, Params(params, personality())};
    try {
        m_actions.value(action).run(context, done);
    } catch (const Answer &refusal) {
        done(refusal);
    }
}

/// go-cqhttp writes names and cards into its cache even when QQ did nothing: a cached read confirms the lie.
void DemoWorld::pretend(const QString &action, const QJsonObject &params)
{
    if (personality() != Personality::GoCqhttp)
        return;
    const Params in(params, personality());
    DemoGroup *g = m_state.group(in.id("group_id"_k));
    if (!g)
        return;
    const qint64 user = in.id("user_id"_k);
    if (action == "set_group_name"_k)
        g->staleName = in.text("group_name"_k);
    if (!g->members.contains(user))
        return;
    if (action == "set_group_card"_k || action == "set_group_special_title"_k) {
        m_state.keepStale(*g, user);
        DemoMember &m = g->staleMembers[user];
        (action == "set_group_card"_k ? m.card : m.title) =
            in.optional(action == "set_group_card"_k ? "card"_k : "special_title"_k);
    }
}

void DemoWorld::record(const QString &action, const QJsonObject &params)
{
    Call call{action, {}, QDateTime::currentMSecsSinceEpoch()};
    for (auto it = params.constBegin(); it != params.constEnd(); ++it)
        call.params.insert(it.key(), shortened(it.value()));
    const QMutexLocker lock(&m_callsLock);
    if (m_calls.size() >= 20000)
        m_calls.remove(0, 10000);
    m_calls.append(std::move(call));
}

QList<Call> DemoWorld::calls() const
{
    const QMutexLocker lock(&m_callsLock);
    return m_calls;
}

QList<Call> DemoWorld::calls(const QString &action) const
{
    QList<Call> some;
    for (const Call &call : calls()) {
        if (call.action == action)
            some.append(call);
    }
    return some;
}

void DemoWorld::clearCalls()
{
    const QMutexLocker lock(&m_callsLock);
    m_calls.clear();
}

const DemoGroup *DemoWorld::group(qint64 id) const
{
    const auto it = m_state.groups.constFind(id);
    return it == m_state.groups.constEnd() ? nullptr : &*it;
}

const DemoMember *DemoWorld::member(qint64 groupId, qint64 user) const
{
    const DemoGroup *g = group(groupId);
    if (!g)
        return nullptr;
    const auto it = g->members.constFind(user);
    return it == g->members.constEnd() ? nullptr : &*it;
}

const DemoMessage *DemoWorld::message(qint32 id) const
{
    const auto it = m_state.messages.constFind(id);
    return it == m_state.messages.constEnd() ? nullptr : &*it;
}

const DemoRequest *DemoWorld::request(qint64 id) const
{
    for (const DemoRequest &r : m_state.requests) {
        if (r.id == id)
            return &r;
    }
    return nullptr;
}

const DemoFile *DemoWorld::file(qint64 groupId, const QString &name) const
{
    if (const DemoGroup *g = group(groupId)) {
        for (const DemoFile &f : g->files) {
            if (f.name == name)
                return &f;
        }
    }
    return nullptr;
}

qint64 DemoWorld::plainMember(qint64 groupId, int skip) const
{
    if (const DemoGroup *g = group(groupId)) {
        for (const DemoMember &m : g->members) {
            const bool plain =
                m.role == DemoRole::Member && m.id != account() && m.mutedUntil == 0 && !m.robot;
            if (plain && skip-- == 0)
                return m.id;
        }
    }
    return 0;
}

qint64 DemoWorld::memberWithRole(qint64 groupId, DemoRole role) const
{
    if (const DemoGroup *g = group(groupId)) {
        for (const DemoMember &m : g->members) {
            if (m.role == role && m.id != account())
                return m.id;
        }
    }
    return 0;
}

QString DemoWorld::requestFlag(qint64 id) const
{
    const DemoRequest *r = request(id);
    return r ? m_state.requestFlag(*r) : QString();
}

} // namespace qundesk::demo

#include "moc_demoworld.cpp"
