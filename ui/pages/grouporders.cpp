// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/grouporders.h"

#include "core/clock.h"
#include "core/settings.h"
#include "core/text.h"
#include "dialogs/avatardialog.h"
#include "dialogs/groupquestion.h"
#include "dialogs/textdialog.h"
#include "session/groupsession.h"
#include "session/session.h"
#include "support/groupactionset.h"
#include "support/groupfacts.h"

#include <QApplication>
#include <QClipboard>

namespace qundesk {

GroupOrders::GroupOrders(const UiContext &context, GroupActionSet *actions, QWidget *widget)
    : QObject(widget), m_context(context), m_actions(actions), m_widget(widget)
{
    using What = GroupActionSet::What;
    const auto on = [this](What what, auto slot) {
        connect(m_actions->action(what), &QAction::triggered, this, [this, slot] {
            if (m_group)
                slot();
        });
    };
    on(What::Details, [this] { showDetails(); });
    on(What::CopyNumber, [this] { copyNumber(); });
    on(What::Rename, [this] { askRename(); });
    on(What::Avatar, [this] { askAvatar(); });
    on(What::MuteAll, [this] { setWholeMute(true); });
    on(What::UnmuteAll, [this] { setWholeMute(false); });
    on(What::AllowAnonymous, [this] { settings().setAnonymous(true); });
    on(What::ForbidAnonymous, [this] { settings().setAnonymous(false); });
    on(What::CheckIn, [this] { checkIn(); });
    on(What::Leave, [this] { askLeave(); });
}

void GroupOrders::setGroup(GroupSession *group)
{
    if (group != m_group && m_open)
        m_open->reject();
    m_group = group;
}

GroupSettings &GroupOrders::settings() const { return m_group->part<GroupSettings>(); }

QString GroupOrders::name() const
{
    const QString name = singleLine(settings().facts().name).trimmed();
    return name.isEmpty() ? QString::number(number(m_group->id())) : name;
}

void GroupOrders::open(QDialog *dialog)
{
    if (m_open)
        m_open->reject();
    m_open = dialog;
    dialog->open();
}

void GroupOrders::askRename()
{
    TextDialog::Kind kind;
    kind.title = tr("Rename group");
    kind.label = tr("Group name");
    kind.verb = tr("Rename");
    kind.clearVerb = kind.verb;
    kind.hint = tr("All members see the new name.");
    kind.unit = TextDialog::Unit::CodePoints;
    kind.most = settings().nameLimit().value_or(0);
    kind.mayBeEmpty = false;
    auto *dialog = new TextDialog(kind, settings().facts().name, m_widget->window());
    connect(dialog, &TextDialog::textRequested, &settings(),
            [part = &settings()](const QString &text) { part->rename(text); });
    open(dialog);
}

void GroupOrders::askAvatar()
{
    AvatarDialog::Question question;
    question.groupId = quint64(number(m_group->id()));
    question.group = name();
    question.hint = tr("%1 does not tell whether QQ took the new avatar. It can take minutes to appear.")
                        .arg(singleLine(m_group->session().server().label()));
    question.limit = GroupSettings::portraitLimit;
    auto *dialog = new AvatarDialog(question, m_widget->window());
    connect(dialog, &AvatarDialog::pictureChosen, &settings(),
            [part = &settings()](const QByteArray &file) { part->setPortrait(file); });
    open(dialog);
}

void GroupOrders::setWholeMute(bool on)
{
    if (!m_group || settings().barrier(on ? Verb::WholeMuteOn : Verb::WholeMuteOff) != Barrier::None)
        return;
    if (!on) {
        settings().setWholeMute(false);
        return;
    }
    GroupQuestion::Words words;
    words.title = tr("Mute everybody");
    words.question = tr("Mute everybody in %1?").arg(isolated(name()));
    words.lines = {tr("Only the owner and administrators can speak until it is lifted.")};
    words.verb = tr("Mute everybody");
    auto *dialog = new GroupQuestion(words, m_widget->window());
    connect(dialog, &GroupQuestion::confirmed, &settings(),
            [part = &settings()] { part->setWholeMute(true); });
    open(dialog);
}

void GroupOrders::askLeave()
{
    const bool owner = m_group->ownRole() == Role::Owner;
    const Backend backend = m_group->session().server().backend();
    const QString server = singleLine(m_group->session().server().label());
    GroupQuestion::Words words;
    words.title = tr("Leave group");
    words.question = tr("Leave %1?").arg(isolated(name()));
    words.lines = {
        tr("This account can only come back by asking to join or by an invitation. The log on this "
           "computer stays.")};
    if (owner) {
        words.lines.append(
            tr("A group is dissolved or handed over in QQ itself: no OneBot server can do it."));
        words.warning = backend == Backend::GoCqhttp
            ? tr("You are the owner. go-cqhttp says ok to this, and nothing happens.")
            : tr("You are the owner, and owners cannot leave: expect %1 or QQ to refuse.").arg(server);
        words.typed = {settings().facts().name, QString::number(number(m_group->id()))};
    }
    words.verb = tr("Leave group");
    auto *dialog = new GroupQuestion(words, m_widget->window());
    connect(dialog, &GroupQuestion::confirmed, &settings(), [part = &settings()] { part->leave(); });
    open(dialog);
}

void GroupOrders::showDetails()
{
    auto *dialog = new GroupDetailsDialog(m_widget->window());
    const auto fill = [dialog, part = &settings(), &clock = m_context.clock] {
        const auto facts = groupFacts(*part, clock.now());
        const bool unknown =
            std::ranges::any_of(facts, [](const auto &fact) { return fact.value.isEmpty(); });
        bool wrong = false;
        const QString note = groupFactsNote(*part, unknown, &wrong);
        dialog->setFacts(facts, note, wrong);
    };
    connect(&settings(), &GroupSettings::changed, dialog, fill);
    connect(&settings(), &GroupPart::stateChanged, dialog, fill);
    fill();
    settings().reload(); // seldom looked at, so it should be fresh
    open(dialog);
}

void GroupOrders::copyNumber()
{
    QApplication::clipboard()->setText(QString::number(number(m_group->id())));
    emit said({QStringLiteral("copy"), tr("Copied the group number")});
}

void GroupOrders::checkIn()
{
    Session &session = m_group->session();
    const quint64 id = settings().checkIn();
    auto *once = new QObject(this);
    connect(&session, &Session::commandFinished, once,
            [this, once, id, account = session.config().id, group = m_group->id()](const Outcome &outcome) {
                if (outcome.id != id)
                    return;
                once->deleteLater();
                if (outcome.state == Outcome::State::Failed || outcome.hasError)
                    return;
                const bool confirmed = outcome.state == Outcome::State::Confirmed;
                m_context.settings.setLastCheckIn(account, group, {m_context.clock.now().date(), confirmed});
                m_actions->refresh();
            });
}

} // namespace qundesk

#include "moc_grouporders.cpp"
