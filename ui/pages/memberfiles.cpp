// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sending a file to one member.
#include "core/text.h"
#include "dialogs/sendfiledialog.h"
#include "pages/memberpage.h"
#include "session/privatefiles.h"
#include "session/session.h"
#include "session/uploadways.h"
#include "support/errortext.h"

#include <QFileInfo>

namespace qundesk {

void MemberPage::askFile(const MemberActionSet &of)
{
    const QList<UserId> users = of.capable(Verb::SendPrivateFile);
    const Member *member = group() && users.size() == 1 ? group()->members()->find(users.first()) : nullptr;
    if (!member)
        return;
    Session &session = group()->session();
    SendFileDialog::Terms terms;
    terms.id = quint64(number(member->userId));
    terms.name = member->displayName();
    terms.line = subjectLine(member->userId);
    terms.server = session.server().label();
    terms.place = serverPlace(session);
    terms.serverHere = isServerHere(session);
    terms.way = [session = QPointer(&session)](qint64 size, const QString &path) {
        return session ? chooseUploadWay(uploadPlaceOf(*session), size, path) : UploadOption();
    };
    auto *dialog = new SendFileDialog(terms, this);
    const PrivateFile file{group()->id(), member->userId, terms.name, {}};
    connect(dialog, &SendFileDialog::fileChosen, &session,
            [&session, file, page = QPointer(this)](const QString &path) {
                PrivateFile chosen = file;
                chosen.path = path;
                sendPrivateFile(session, chosen, [page, path](const ApiError &why) {
                    if (page)
                        emit page->said(
                            {QStringLiteral("alert"),
                             tr("%1 was not sent: %2")
                                 .arg(singleLine(QFileInfo(path).fileName()), errorText(why).sentence()),
                             {},
                             {},
                             Tone::Danger});
                });
            });
    const UserId user = member->userId;
    connect(group(), &GroupSession::memberGone, dialog, [dialog, user](UserId gone) {
        if (gone == user)
            dialog->block(barrierText(Barrier::TargetGone));
    });
    dialog->open();
}

} // namespace qundesk
