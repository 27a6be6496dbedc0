// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/groupmessages.h"

#include "api/memberapi.h"
#include "api/messageapi.h"
#include "core/clock.h"
#include "session/groupsession.h"
#include "session/session.h"

namespace qundesk {

using namespace std::chrono_literals;

namespace {
/// LLBot answers at most 30, go-cqhttp always 20.
constexpr int pageSize = 30;
/// After a reconnect: how many pages back what was missed is read before the older rest is let go.
constexpr int mostGapPages = 10;
/// Members can recall what they wrote for two minutes.
constexpr qint64 ownRecallSeconds = 120;
} // namespace

GroupMessages::GroupMessages(GroupSession &group)
    : GroupPart(group), m_random(QRandomGenerator::securelySeeded())
{
    m_pause.setSingleShot(true);
    m_pause.callOnTimeout(this, &GroupMessages::sendNext);
    connect(&commands(), &Commands::answered, this, &GroupMessages::seriesAnswered);
}

void GroupMessages::ask(const MessageRow *from, void (GroupMessages::*then)(const Reply &))
{
    api::GetGroupMsgHistory page;
    page.groupId = group().id();
    page.count = pageSize;
    if (from) {
        page.messageId = from->message.messageId;
        if (from->message.seq != 0)
            page.messageSeq = from->message.seq;
    }
    session().client().call(page, this, [this, then](const Reply &reply) { (this->*then)(reply); });
}

void GroupMessages::read()
{
    m_gapPages = 0;
    if (session().supports(QLatin1String(api::GetGroupMsgHistory::action)))
        return ask(nullptr, &GroupMessages::newestArrived);
    QMetaObject::invokeMethod(
        this,
        [this] {
            setOlder(Older::Unsupported);
            arrived();
        },
        Qt::QueuedConnection);
}

bool GroupMessages::isEmptyPage(const ApiError &error) const
{
    if (error.kind != ApiError::Kind::Rejected)
        return false;
    // quirk(NapCat): says that the message does not exist; quirk(Lagrange): refuses without a word.
    const Backend backend = session().server().backend();
    return (backend == Backend::NapCat && error.detail.contains(QStringLiteral("不存在")))
        || (backend == Backend::Lagrange && error.detail.isEmpty());
}

QList<Message> GroupMessages::ofThisGroup(const QList<Message> &messages) const
{
    QList<Message> out;
    for (const Message &message : messages) {
        if (number(message.groupId) == 0 || message.groupId == group().id())
            out.append(message);
    }
    return out;
}

void GroupMessages::newestArrived(const Reply &reply)
{
    if (!reply) {
        if (reply.error().kind == ApiError::Kind::Unsupported) {
            setOlder(Older::Unsupported);
            return arrived(); // what is said from now on is shown all the same
        }
        if (!isEmptyPage(reply.error()))
            return failed(reply.error());
        settleOlder();
        return arrived();
    }
    const QList<Message> page = ofThisGroup(reply->messages);
    const bool known = std::ranges::any_of(
        page, [this](const Message &message) { return m_model.contains(message.messageId); });
    const bool first = m_model.rowCount() == 0;
    if (page.isEmpty()) {
        setOlder(first ? Older::End : m_older);
        return arrived();
    }
    m_gapEnd = *std::ranges::min_element(page, &MessageModel::isBefore);
    m_model.merge(page);
    if (first || known)
        return joined();
    // What was said while nobody listened is longer than a page: go on until it meets what is known.
    const MessageRow from{m_gapEnd, false, {}};
    m_gapPages = 1;
    ask(&from, &GroupMessages::gapArrived);
}

void GroupMessages::gapArrived(const Reply &reply)
{
    const QList<Message> page = reply ? ofThisGroup(reply->messages) : QList<Message>();
    bool met = false;
    Message end = m_gapEnd;
    for (const Message &message : page) {
        met |= m_model.contains(message.messageId) && MessageModel::isBefore(message, m_gapEnd);
        if (MessageModel::isBefore(message, end))
            end = message;
    }
    const bool further = end.messageId != m_gapEnd.messageId;
    m_model.merge(page);
    if (met)
        return joined();
    if (further && ++m_gapPages <= mostGapPages) {
        m_gapEnd = end;
        const MessageRow from{end, false, {}};
        return ask(&from, &GroupMessages::gapArrived);
    }
    // A hole that nobody sees would be worse than a shorter list, which can be read on by scrolling.
    m_model.removeUpTo(end.time - 1);
    setOlder(Older::More);
    joined();
}

void GroupMessages::joined()
{
    settleOlder();
    arrived();
}

void GroupMessages::loadOlder()
{
    const MessageRow *oldest = m_model.oldest();
    if ((m_older != Older::More && m_older != Older::Failed) || !oldest || !session().state().usable())
        return;
    setOlder(Older::Loading);
    ask(oldest, &GroupMessages::olderArrived);
}

void GroupMessages::olderArrived(const Reply &reply)
{
    if (!reply && !isEmptyPage(reply.error()))
        return setOlder(reply.error().kind == ApiError::Kind::Unsupported ? Older::Unsupported
                                                                          : Older::Failed,
                        reply.error());
    // Both ends of a page are inclusive: a page that brings nothing new is the last one.
    const bool more = reply && m_model.merge(ofThisGroup(reply->messages)) > 0;
    setOlder(!more ? Older::End : m_model.isFull() ? Older::Full : Older::More);
}

void GroupMessages::settleOlder()
{
    if (m_model.isFull())
        setOlder(Older::Full);
}

void GroupMessages::setOlder(Older older, const ApiError &error)
{
    m_older = older;
    m_olderError = error;
    emit olderChanged();
}

void GroupMessages::received(const Message &message)
{
    m_model.merge({message});
    if (m_older == Older::End && m_model.isFull())
        setOlder(Older::Full);
}

QString GroupMessages::authorName(const Message &message) const
{
    if (message.anonymous)
        return message.anonymous->name;
    const Member *member = group().members()->find(message.author());
    return member ? member->displayName() : message.sender.displayName();
}

Member GroupMessages::authorOf(const Message &message) const
{
    Member author;
    author.userId = message.author();
    author.role = message.anonymous ? Role::Member : message.sender.role.value_or(Role::Member);
    const Member *member = message.anonymous ? nullptr : group().members()->find(author.userId);
    return member ? *member : author;
}

Role GroupMessages::authorRole(const Message &message) const { return authorOf(message).role; }

Barrier GroupMessages::recallBarrier(MessageId id) const
{
    if (!session().state().usable())
        return Barrier::Offline;
    const MessageRow *row = m_model.find(id);
    if (!row || row->recalled)
        return Barrier::TargetGone;
    const qint64 now = session().clock().now().toSecsSinceEpoch();
    const Member author = authorOf(row->message);
    if (author.userId != session().self().userId)
        return group().permissions().barrier(Verb::Recall, author, now);
    return now - row->message.time <= ownRecallSeconds ? Barrier::None
                                                       : group().permissions().barrier(Verb::Recall);
}

quint64 GroupMessages::recall(MessageId id)
{
    const MessageRow *row = m_model.find(id);
    Command command = this->command(Verb::Recall, row ? authorName(row->message) : QString());
    command.barrier = recallBarrier(id);
    command.outcome.userId = row ? row->message.author() : UserId{};
    command.outcome.before = row ? MessageModel::plainText(row->message.content) : QString();
    command.source = m_series.running ? QStringLiteral("batch") : QString();
    command.model = &m_model;
    command.expectation.holds = [this, id] {
        const MessageRow *message = m_model.find(id);
        return !message || message->recalled;
    };
    command.expectation.reread = [self = QPointer(this), id](std::function<void()> arrived) {
        if (!self)
            return;
        self->session().client().call(api::GetMsg{id}, self.data(),
                                      [self, id, arrived = std::move(arrived)](const Result<Message> &reply) {
                                          // Only what was sent and refused says that the message is no more.
                                          if (!reply && reply.error().kind == ApiError::Kind::Rejected)
                                              self->recalled(id, self->session().self().userId);
                                          arrived();
                                      });
    };
    return commands().run(api::DeleteMsg{id}, std::move(command));
}

void GroupMessages::recallAll(const QList<MessageId> &ids, Pace pace)
{
    if (m_series.running || ids.isEmpty())
        return;
    m_toRecall = ids;
    m_pace = pace;
    m_failuresInARow = 0;
    m_series = {int(ids.size()), 0, true, false};
    emit seriesChanged();
    sendNext();
}

void GroupMessages::sendNext()
{
    while (m_series.running && !m_toRecall.isEmpty()) {
        const MessageId id = m_toRecall.takeFirst();
        const Barrier barrier = recallBarrier(id);
        if (barrier == Barrier::Offline)
            return endSeries(true);
        if (barrier == Barrier::None) {
            m_unanswered = recall(id);
            return;
        }
        ++m_series.done; // somebody else was faster, or the role is another by now
        emit seriesChanged();
    }
    if (m_series.running)
        endSeries(false);
}

void GroupMessages::seriesAnswered(quint64 id, bool accepted)
{
    if (id != m_unanswered || id == 0)
        return;
    m_unanswered = 0;
    ++m_series.done;
    m_failuresInARow = accepted ? 0 : m_failuresInARow + 1;
    if (!m_series.running)
        return;
    if (m_failuresInARow >= failuresBeforeStop)
        return endSeries(true);
    if (m_toRecall.isEmpty())
        return endSeries(false);
    emit seriesChanged();
    m_pause.start(m_pace.next(m_random));
}

void GroupMessages::stopSeries()
{
    if (m_series.running)
        endSeries(false);
}

void GroupMessages::endSeries(bool gaveUp)
{
    m_pause.stop();
    m_toRecall.clear();
    m_series.running = false;
    m_series.gaveUp = gaveUp;
    emit seriesChanged();
}

Barrier GroupMessages::anonymousBarrier(MessageId id) const
{
    const MessageRow *row = m_model.find(id);
    if (!row || !row->message.anonymous)
        return Barrier::TargetGone;
    if (const Barrier own = barrier(Verb::AnonymousBan); own != Barrier::None)
        return own;
    return session().supports(QLatin1String(api::SetGroupAnonymousBan::action)) ? Barrier::None
                                                                                : Barrier::Unsupported;
}

quint64 GroupMessages::banAnonymous(MessageId id, std::chrono::seconds duration, const QString &reason)
{
    const MessageRow *row = m_model.find(id);
    const Anonymous who = row && row->message.anonymous ? *row->message.anonymous : Anonymous{};
    Command command = this->command(Verb::AnonymousBan, who.name);
    command.barrier = anonymousBarrier(id);
    command.reason = reason;
    command.outcome.after = QString::number(duration.count());
    // No list and no event tells of it, so that it can be refused but never be seen to be done.
    command.model = &m_model;
    command.expectation.holds = [] { return false; };
    command.expectation.wait = 0ms;
    return commands().run(api::SetGroupAnonymousBan{group().id(), who.flag, duration}, std::move(command));
}

} // namespace qundesk

#include "moc_groupmessages.cpp"
