// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/groupessence.h"

#include "api/messageapi.h"
#include "core/clock.h"
#include "core/text.h"
#include "events/events.h"
#include "session/groupmessages.h"
#include "session/groupsession.h"
#include "session/session.h"

namespace qundesk {

using namespace std::chrono_literals;

namespace {
constexpr int atOnce = 2;
constexpr qsizetype mostWanted = 60;
constexpr qsizetype excerptLength = 24;

/// What get_msg says when it no longer has the message; after everything else it is worth another try.
bool isGone(const ApiError &error)
{
    return error.kind == ApiError::Kind::Rejected || error.kind == ApiError::Kind::Unsupported
        || error.kind == ApiError::Kind::BadReply;
}
} // namespace

GroupEssence::GroupEssence(GroupSession &group) : GroupPart(group) { }

int GroupEssence::limit() const { return session().server().backend() == Backend::GoCqhttp ? 20 : 0; }

void GroupEssence::read()
{
    session().client().call(api::GetEssenceMsgList{group().id()}, this,
                            [this](const Result<QList<EssenceEntry>> &reply) {
                                if (!reply)
                                    return failed(reply.error());
                                m_tried.clear();
                                m_model.assignEntries(*reply);
                                arrived();
                            });
}

MessageId GroupEssence::idOf(const EssenceEntry &entry) const
{
    if (number(entry.messageId) != 0)
        return entry.messageId;
    // quirk(SnowLuma): the list has no ids, but a message that was seen has.
    const auto *messages = group().existingPart<GroupMessages>();
    const MessageRow *row = messages ? messages->model()->findSeq(entry.seq) : nullptr;
    return row ? row->key() : MessageId{};
}

bool GroupEssence::isEssence(const Message &message) const
{
    return m_model.findMessage(message.messageId, message.seq) != nullptr;
}

QString GroupEssence::shortWords(const MessageContent &content)
{
    const QString words = singleLine(MessageModel::plainText(content)).trimmed();
    const QString line = words.isEmpty() ? MessageModel::spokenText(content) : words;
    return line.size() > excerptLength ? line.left(excerptLength) + QChar(0x2026) : line;
}

void GroupEssence::wantWords(const QStringList &keys)
{
    const auto *messages = group().existingPart<GroupMessages>();
    for (const QString &key : keys) {
        const EssenceRow *row = m_model.find(key);
        if (!row || row->words != EssenceRow::Words::Unknown || m_tried.contains(key))
            continue;
        const MessageRow *seen = messages ? messages->model()->find(row->entry.messageId) : nullptr;
        if (seen || number(row->entry.messageId) == 0) {
            m_model.update(key, [seen](EssenceRow &edit) {
                edit.words = seen ? EssenceRow::Words::Known : EssenceRow::Words::Unreadable;
                if (seen)
                    edit.entry.content = seen->message.content;
            });
            continue;
        }
        m_wanted.removeOne(key);
        m_wanted.append(key);
    }
    while (m_wanted.size() > mostWanted) // scrolled past long ago
        m_wanted.removeFirst();
    ask();
}

void GroupEssence::ask()
{
    while (m_asking < atOnce && !m_wanted.isEmpty() && session().state().usable()) {
        const QString key = m_wanted.takeLast();
        const EssenceRow *row = m_model.find(key);
        if (!row || row->words != EssenceRow::Words::Unknown)
            continue;
        const MessageId id = row->entry.messageId;
        ++m_asking;
        m_model.update(key, [](EssenceRow &edit) { edit.words = EssenceRow::Words::Asked; });
        session().client().call(api::GetMsg{id}, this,
                                [this, key](const Result<Message> &reply) { wordsArrived(key, reply); });
    }
}

void GroupEssence::wordsArrived(const QString &key, const Result<Message> &reply)
{
    --m_asking;
    if (!reply && !isGone(reply.error()))
        m_tried.insert(key); // not again and again by itself
    m_model.update(key, [&reply](EssenceRow &edit) {
        if (!reply) {
            edit.words = isGone(reply.error()) ? EssenceRow::Words::Unreadable : EssenceRow::Words::Unknown;
            return;
        }
        edit.words = EssenceRow::Words::Known;
        edit.entry.content = reply->content;
        if (edit.entry.senderTime == 0)
            edit.entry.senderTime = reply->time;
    });
    ask();
}

void GroupEssence::changed(const EssenceChanged &event)
{
    if (state().phase == LoadState::Phase::Loading)
        reload(); // the list on its way may have been written before this
    const auto *messages = group().existingPart<GroupMessages>();
    const MessageRow *seen = messages ? messages->model()->find(event.messageId) : nullptr;
    const EssenceRow *known = m_model.findMessage(event.messageId, seen ? seen->message.seq : 0);
    if (event.change == EssenceChanged::Change::Removed) {
        if (known)
            m_model.remove(known->key());
        else if (isRead())
            reload(); // quirk(SnowLuma): the event names an id, the list does not
        return;
    }
    if (known)
        return;
    EssenceRow row;
    row.entry.messageId = event.messageId;
    row.entry.senderId = event.senderId;
    row.entry.operatorId = event.operatorId;
    row.entry.operatorTime = event.time > 0 ? event.time : session().clock().now().toSecsSinceEpoch();
    const auto nameOf = [this](UserId user) {
        const Member *member = group().members()->find(user);
        return member ? member->displayName() : number(user) != 0 ? QString::number(number(user)) : QString();
    };
    row.entry.senderName = nameOf(event.senderId);
    row.entry.operatorName = nameOf(event.operatorId);
    if (seen) {
        row.entry.seq = seen->message.seq;
        row.entry.senderTime = seen->message.time;
        row.entry.content = seen->message.content;
        row.words = EssenceRow::Words::Known;
    }
    m_model.upsert(std::move(row));
}

void GroupEssence::expectIn(Command &command, const Target &target, bool there)
{
    command.model = &m_model;
    command.expectation.holds = [this, id = target.id, seq = target.seq, there] {
        return (m_model.findMessage(id, seq) != nullptr) == there;
    };
    command.expectation.reread = [self = QPointer(this)](std::function<void()> arrived) {
        if (self)
            self->reload(std::move(arrived));
    };
    command.expectation.rereads = 2; // the list is a web page of QQ, which may lag
    const Backend backend = session().server().backend();
    if (backend == Backend::GoCqhttp || (backend == Backend::NapCat && !there))
        command.expectation.wait = 400ms; // no event will come
}

quint64 GroupEssence::mark(const Message &message)
{
    return mark(Target{message.messageId, message.seq, message.author(), shortWords(message.content)});
}

quint64 GroupEssence::mark(const Target &target)
{
    Command command = this->command(Verb::SetEssence, target.words);
    command.outcome.userId = target.author;
    command.undoable = true;
    expectIn(command, target, true);
    const quint64 id = commands().run(api::SetEssenceMsg{target.id}, std::move(command));
    rememberUndo(id, [this, target] {
        if (const EssenceRow *row = m_model.findMessage(target.id, target.seq))
            remove(row->key());
    });
    return id;
}

quint64 GroupEssence::remove(const QString &key)
{
    const EssenceRow *row = m_model.find(key);
    const EssenceEntry entry = row ? row->entry : EssenceEntry{};
    const Target target{idOf(entry), entry.seq, entry.senderId, shortWords(entry.content)};
    Command command =
        this->command(Verb::RemoveEssence, target.words.isEmpty() ? entry.senderName : target.words);
    if (!row)
        command.barrier = Barrier::TargetGone;
    command.outcome.userId = entry.senderId;
    command.undoable = number(target.id) != 0;
    expectIn(command, target, false);
    command.expectation.holds = [this, key] { return !m_model.contains(key); };
    api::DeleteEssenceMsg call;
    if (number(target.id) != 0)
        call.messageId = target.id;
    if (entry.seq != 0 && entry.random != 0) {
        call.seq = entry.seq;
        call.random = entry.random;
        call.groupId = group().id();
    }
    const bool undoable = command.undoable;
    const quint64 id = commands().run(call, std::move(command));
    if (undoable)
        rememberUndo(id, [this, target] { mark(target); });
    return id;
}

} // namespace qundesk

#include "moc_groupessence.cpp"
