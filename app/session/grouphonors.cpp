// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/grouphonors.h"

#include "api/apiclient.h"
#include "api/honorapi.h"
#include "core/clock.h"
#include "session/groupsession.h"
#include "session/session.h"

namespace qundesk {

namespace {

constexpr auto annotateDelay = std::chrono::milliseconds(200);
/// A list of honors has a few dozen people; more than this is not shown.
constexpr qsizetype longest = 1000;

constexpr const char *words[] = {"talkative", "performer", "legend", "strong_newbie", "emotion"};
static_assert(std::size(words) == honorKinds);

const std::optional<QList<Honor>> &listOf(const Honors &honors, HonorKind kind)
{
    switch (kind) {
    case HonorKind::Talkative: return honors.talkative;
    case HonorKind::Performer: return honors.performer;
    case HonorKind::Legend: return honors.legend;
    case HonorKind::StrongNewbie: return honors.strongNewbie;
    case HonorKind::Emotion: break;
    }
    return honors.emotion;
}

} // namespace

GroupHonors::GroupHonors(GroupSession &group) : GroupPart(group), m_honors(std::make_unique<HonorModel>())
{
    m_annotateDue.setSingleShot(true);
    m_annotateDue.setInterval(annotateDelay);
    m_annotateDue.callOnTimeout(this, &GroupHonors::annotateAll);
    const auto later = [this] {
        if (!m_annotateDue.isActive())
            m_annotateDue.start();
    };
    connect(group.members(), &QAbstractItemModel::modelReset, this, later);
    connect(group.members(), &QAbstractItemModel::rowsInserted, this, later);
    connect(group.members(), &QAbstractItemModel::rowsRemoved, this, later);
    connect(group.members(), &QAbstractItemModel::dataChanged, this, later);
    connect(&group, &GroupSession::membersStateChanged, this, later);
}

bool GroupHonors::isPresent(UserId user) const
{
    return !group().membersState().readAt.isValid() || group().members()->contains(user);
}

QString GroupHonors::nameOf(const Honor &honor) const
{
    HonorRow row;
    row.honor = honor;
    annotate(row);
    return row.displayName();
}

void GroupHonors::annotate(HonorRow &row) const
{
    const Member *member = group().members()->find(row.honor.userId);
    row.name = member ? member->displayName() : QString();
    row.present = isPresent(row.honor.userId);
}

void GroupHonors::annotateAll()
{
    QList<HonorRow> rows(m_honors->records().begin(), m_honors->records().end());
    for (HonorRow &row : rows)
        annotate(row);
    m_honors->applyBatch(std::move(rows));
}

void GroupHonors::read()
{
    m_fresh.clear();
    m_freshAnswers = {};
    m_freshTalkative.reset();
    m_toAsk.clear();
    m_error.reset();
    session().client().call(api::GetGroupHonorInfo{group().id(), QStringLiteral("all")}, this,
                            [this](const Result<Honors> &reply) { answeredAll(reply); });
}

void GroupHonors::answeredAll(const Result<Honors> &reply)
{
    if (!reply && reply.error().kind != ApiError::Kind::Rejected
        && reply.error().kind != ApiError::Kind::BadReply)
        return failed(reply.error());
    if (reply)
        m_freshTalkative = reply->currentTalkative;
    else
        m_error = reply.error();
    for (int i = 0; i < honorKinds; ++i) {
        const auto kind = HonorKind(i);
        if (!(reply && take(kind, *reply)) && !isNeverTold(kind))
            m_toAsk.append(kind);
    }
    askNext();
}

void GroupHonors::askNext()
{
    if (m_toAsk.isEmpty())
        return finish();
    const HonorKind kind = m_toAsk.takeFirst();
    session().client().call(api::GetGroupHonorInfo{group().id(), QLatin1String(words[int(kind)])}, this,
                            [this, kind](const Result<Honors> &reply) { answeredOne(kind, reply); });
}

void GroupHonors::answeredOne(HonorKind kind, const Result<Honors> &reply)
{
    if (reply) {
        // quirk(NapCat): lists nobody asked for are there, and empty; only the one asked for counts.
        const bool told = take(kind, *reply);
        if (kind == HonorKind::Talkative && reply->currentTalkative)
            m_freshTalkative = reply->currentTalkative;
        if (told)
            return askNext();
        m_freshAnswers[std::size_t(kind)] = Answer::NotTold;
    } else {
        m_error = reply.error();
    }
    // Each question makes the server read a web page, some without a limit of time. Where nothing at all has
    // come, the others would not come either.
    const auto isTold = [](Answer answer) { return answer == Answer::Told; };
    if (std::ranges::none_of(m_freshAnswers, isTold) || (!reply && m_error->kind == ApiError::Kind::Timeout))
        m_toAsk.clear();
    askNext();
}

bool GroupHonors::take(HonorKind kind, const Honors &honors)
{
    const auto &list = listOf(honors, kind);
    if (!list)
        return false;
    m_freshAnswers[std::size_t(kind)] =
        list->isEmpty() && isNeverTold(kind) ? Answer::NeverTold : Answer::Told;
    int place = 0;
    for (const Honor &honor : list->first(std::min(list->size(), longest))) {
        HonorRow row{kind, honor, place++, {}, true};
        annotate(row);
        m_fresh.append(std::move(row));
    }
    return true;
}

void GroupHonors::finish()
{
    const auto isAnswer = [](Answer answer) { return answer != Answer::NotAsked; };
    if (m_error && std::ranges::none_of(m_freshAnswers, isAnswer))
        return failed(*m_error);
    for (int i = 0; i < honorKinds; ++i) {
        Answer &answer = m_freshAnswers[std::size_t(i)];
        if (answer == Answer::NotAsked)
            answer = isNeverTold(HonorKind(i)) ? Answer::NeverTold : Answer::NotTold;
        if (answer == Answer::NotTold)
            keepRowsOf(HonorKind(i));
        else
            m_toldAt[std::size_t(i)] = session().clock().now();
    }
    m_answers = m_freshAnswers;
    m_honors->assign(std::exchange(m_fresh, {}));
    if (m_freshTalkative || answer(HonorKind::Talkative) != Answer::NotTold)
        takeTalkative(m_freshTalkative);
    arrived();
}

void GroupHonors::keepRowsOf(HonorKind kind)
{
    for (const HonorRow &row : m_honors->records()) {
        if (row.kind == kind)
            m_fresh.append(row);
    }
}

void GroupHonors::takeTalkative(const std::optional<Honor> &talkative)
{
    if (std::exchange(m_talkative, talkative) != talkative)
        emit talkativeChanged();
}

bool GroupHonors::isNeverTold(HonorKind kind) const
{
    switch (session().server().backend()) {
    case Backend::Lagrange: return kind == HonorKind::Performer; // quirk(Lagrange): never has this list
    case Backend::NapCat: // quirk(NapCat): this list is always empty
    case Backend::LLBot: return kind == HonorKind::StrongNewbie; // quirk(LLBot): the same
    default: return false;
    }
}

void GroupHonors::honored(UserId user, const QString &kind)
{
    const auto word = std::ranges::find(words, kind, [](const char *each) { return QLatin1String(each); });
    if (word == std::end(words) || number(user) == 0)
        return;
    if (state().phase == LoadState::Phase::Loading)
        reload(); // the lists on their way may have been written before this
    const auto which = HonorKind(word - std::begin(words));
    m_honors->honor(which, user);
    m_honors->update({which, user}, [this](HonorRow &row) { annotate(row); });
    if (which != HonorKind::Talkative)
        return;
    Honor now;
    now.userId = user;
    if (m_talkative && m_talkative->userId == user)
        now = *m_talkative;
    takeTalkative(now);
}

} // namespace qundesk

#include "moc_grouphonors.cpp"
