// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/spamquestion.h"

#include "dialogs/spamdialog.h"
#include "pages/page.h"
#include "session/groupmessages.h"
#include "session/groupsession.h"
#include "session/memberactions.h"
#include "session/spamhandling.h"
#include "support/errortext.h"
#include "support/outcometoast.h"
#include "support/words.h"

namespace qundesk {

void askAboutSpam(Page &page, UserId user, const BulkPace &pace)
{
    GroupSession *group = page.group();
    const Member *member = group ? group->members()->find(user) : nullptr;
    if (!member)
        return;
    const QList<MessageId> messages = recallableMessagesOf(group->part<GroupMessages>(), user);
    SpamDialog::Question question;
    question.id = quint64(number(user));
    question.name = member->displayName();
    question.line = words::role(member->role);
    question.messages = int(messages.size());
    question.canMute = group->memberActions().barrier(Verb::Mute, user) == Barrier::None;
    question.canKick = group->memberActions().barrier(Verb::Kick, user) == Barrier::None;
    auto *dialog = new SpamDialog(question, &page);
    QObject::connect(
        dialog, &SpamDialog::handlingRequested, group,
        [group, user, messages, pace, page = QPointer(&page)](bool recall, SpamOrder::Then then) {
            const SpamOrder order{
                user, recall ? messages : QList<MessageId>(), then, {pace.shortest, pace.longest}};
            if (!SpamHandling::start(*group, order) && page)
                emit page->said(recallsRunning());
        });
    QObject::connect(group, &GroupSession::memberGone, dialog, [dialog, user](UserId gone) {
        if (gone == user)
            dialog->block(barrierText(Barrier::TargetGone));
    });
    dialog->open();
}

} // namespace qundesk
