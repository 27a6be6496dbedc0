// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/groupnotices.h"

#include "api/apiclient.h"
#include "api/noticeapi.h"
#include "core/clock.h"
#include "core/log.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "storage/noticedrafts.h"
#include "storage/snapshotstore.h"

#include <QSet>

namespace qundesk {

using namespace std::chrono_literals;

namespace {

/// Clocks of this computer and of QQ may differ by this much, in seconds; an older notice with the same text
/// is another one.
constexpr qint64 clockTolerance = 600;
constexpr qsizetype subjectLength = 40;

/// \a text without white space, in which QQ may change what it was given.
QString comparable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace() && c != QChar(0x200B))
            out += c;
    }
    return out;
}

/// The notice in an outcome, for people.
QString subjectOf(const QString &text)
{
    const QString line = NoticeModel::firstLine(text);
    return line.size() > subjectLength ? line.left(subjectLength - 1) + QChar(0x2026) : line;
}

QString base64Of(const QByteArray &picture)
{
    return QLatin1String("base64://") + QString::fromLatin1(picture.toBase64());
}

} // namespace

GroupNotices::GroupNotices(GroupSession &group) : GroupPart(group), m_notices(std::make_unique<NoticeModel>())
{
    connect(&commands(), &Commands::finished, this, &GroupNotices::settle);
    if (!session().snapshots())
        return;
    NoticeDrafts drafts(session().snapshots()->database());
    if (auto kept = drafts.read(session().config().id, group.id()))
        m_draft = *std::move(kept);
    else
        qCWarning(storageLog) << "draft not read:" << kept.error().symbol << kept.error().detail;
}

GroupNotices::~GroupNotices()
{
    // The death of the model settles what waits for it, when the draft is no more.
    commands().disconnect(this);
}

void GroupNotices::read()
{
    session().client().call(api::GetGroupNotice{group().id()}, this,
                            [this](const Result<QList<Notice>> &reply) {
                                if (!reply)
                                    return failed(reply.error());
                                m_notices->assignNotices(*reply);
                                arrived();
                            });
}

NoticeAbilities GroupNotices::abilities() const
{
    const Backend backend = session().server().backend();
    NoticeAbilities out;
    out.pictures = backend != Backend::Lagrange; // quirk(Lagrange): fails on any picture
    out.options = backend == Backend::NapCat || backend == Backend::LLBot || backend == Backend::SnowLuma;
    out.listsNewMembers = backend != Backend::NapCat; // quirk(NapCat): NapCatQQ#1503
    out.newest = backend == Backend::GoCqhttp ? 20 : 0;
    return out;
}

Barrier GroupNotices::publishBarrier() const
{
    const Barrier known = barrier(Verb::PublishNotice);
    if (known != Barrier::None)
        return known;
    return session().client().supports<api::SendGroupNotice>() ? Barrier::None : Barrier::Unsupported;
}

Barrier GroupNotices::removeBarrier(const NoticeRow &notice) const
{
    const Barrier known = barrier(Verb::DeleteNotice);
    if (known != Barrier::None)
        return known;
    const bool can = session().client().supports<api::DelGroupNotice>() && !notice.notice.noticeId.isEmpty();
    return can ? Barrier::None : Barrier::Unsupported;
}

Expectation::Plan GroupNotices::freshReads(std::function<bool()> holds)
{
    Expectation::Plan plan;
    plan.holds = std::move(holds);
    plan.reread = [self = QPointer(this)](std::function<void()> arrived) {
        if (self)
            self->reload(std::move(arrived));
    };
    plan.wait = 300ms; // no event will come
    plan.rereads = 2; // QQ's list is a web page of its own and may lag behind
    plan.patience = 65s; // what reading it may take
    return plan;
}

Expectation::Plan GroupNotices::appears(const NoticeDraft &draft)
{
    QSet<QString> known;
    for (const NoticeRow &row : m_notices->records())
        known.insert(row.key());
    const qint64 from = session().clock().now().toSecsSinceEpoch() - clockTolerance;
    return freshReads([model = m_notices.get(), known, from, text = comparable(draft.text)] {
        return std::ranges::any_of(model->records(), [&](const NoticeRow &row) {
            return !known.contains(row.key()) && row.notice.publishTime >= from
                && comparable(row.text) == text;
        });
    });
}

quint64 GroupNotices::publish(const NoticeDraft &draft)
{
    Command command = this->command(Verb::PublishNotice, subjectOf(draft.text));
    command.outcome.after = draft.text;
    command.model = m_notices.get();
    // quirk(go-cqhttp): what QQ refused is ok too, with an empty id. Whatever the answer, the list decides.
    command.expectation = appears(draft);
    api::SendGroupNotice notice;
    notice.groupId = group().id();
    notice.content = draft.text;
    if (!draft.picture.isEmpty())
        notice.image = base64Of(draft.picture);
    notice.pinned = draft.pinned;
    notice.confirmRequired = draft.confirmRequired;
    notice.showEditCard = draft.showEditCard;
    notice.popUp = draft.popUp;
    notice.sendToNewMembers = draft.sendToNewMembers;
    m_published = draft;
    m_publishing = commands().run(notice, std::move(command));
    emit publishingChanged();
    return m_publishing;
}

quint64 GroupNotices::remove(const QString &key)
{
    const NoticeRow *row = m_notices->find(key);
    if (!row)
        return 0;
    Command command = this->command(Verb::DeleteNotice, subjectOf(row->text));
    command.barrier = removeBarrier(*row);
    command.outcome.before = row->text; // in the log, so that it can be had back even later
    command.model = m_notices.get();
    command.expectation = freshReads([model = m_notices.get(), key] { return !model->contains(key); });
    command.undoable = true;
    const NoticeDraft back = draftOf(*row);
    const quint64 id =
        commands().run(api::DelGroupNotice{group().id(), row->notice.noticeId}, std::move(command));
    rememberUndo(id, [this, key, back] {
        if (!m_notices->contains(key)) // else nothing was lost
            publish(back);
    });
    return id;
}

NoticeDraft GroupNotices::draftOf(const NoticeRow &notice)
{
    NoticeDraft draft;
    draft.text = notice.text;
    if (const auto &settings = notice.notice.settings) {
        draft.pinned = settings->pinned;
        draft.confirmRequired = settings->confirmRequired;
        draft.sendToNewMembers = settings->sendToNewMembers;
    }
    return draft;
}

Result<Done> GroupNotices::keepDraft(const NoticeDraft &draft)
{
    if (draft == m_draft)
        return Done{};
    m_draft = draft.isEmpty() ? NoticeDraft() : draft;
    emit draftChanged();
    if (!session().snapshots())
        return Done{};
    return NoticeDrafts(session().snapshots()->database())
        .write(session().config().id, group().id(), m_draft);
}

void GroupNotices::settle(const Outcome &outcome)
{
    if (outcome.id != m_publishing || m_publishing == 0)
        return;
    m_publishing = 0;
    const NoticeDraft published = std::exchange(m_published, {});
    if (outcome.state == Outcome::State::Confirmed && m_draft == published) {
        if (const auto dropped = keepDraft({}); !dropped)
            qCWarning(storageLog) << "draft not dropped:" << dropped.error().symbol << dropped.error().detail;
    }
    emit publishingChanged();
}

} // namespace qundesk

#include "moc_groupnotices.cpp"
