// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outcometoast.h"

#include "core/text.h"
#include "support/errortext.h"
#include "support/words.h"

#include <QCoreApplication>

namespace qundesk {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(RequestAnswers)
};

/// From the best to the worst; the first also stands for every other write that is confirmed.
enum class End : quint8 { Approved, Rejected, Elsewhere, Unconfirmed, Failed };
constexpr int ends = int(End::Failed) + 1;

End endOf(const Outcome &outcome)
{
    switch (outcome.state) {
    case Outcome::State::Confirmed:
        return outcome.verb == Verb::ApproveRequest ? End::Approved : End::Rejected;
    case Outcome::State::Unconfirmed: return End::Unconfirmed;
    case Outcome::State::Failed: break;
    }
    return outcome.hasError && isHandledElsewhere(outcome.error) ? End::Elsewhere : End::Failed;
}

QString countOf(End end, int n)
{
    switch (end) {
    case End::Approved: return Say::tr("%n request(s) approved", nullptr, n);
    case End::Rejected: return Say::tr("%n request(s) rejected", nullptr, n);
    case End::Elsewhere: return Say::tr("%n request(s) handled elsewhere or too old", nullptr, n);
    case End::Unconfirmed: return Say::tr("%n answer(s) accepted but not confirmed", nullptr, n);
    case End::Failed: return Say::tr("%n answer(s) failed", nullptr, n);
    }
    return {};
}

QString whyFailed(const Outcome &outcome, const QString &server)
{
    return outcome.barrier != Barrier::None ? barrierText(outcome.barrier, server)
                                            : errorText(outcome.error, server).sentence();
}

} // namespace

ToastData toastOf(const Outcome &outcome)
{
    ToastData toast;
    toast.text = words::outcome(outcome);
    switch (endOf(outcome)) {
    case End::Approved:
    case End::Rejected:
        toast.icon = QStringLiteral("check-circle");
        toast.tone = Tone::Success;
        break;
    case End::Elsewhere: toast.icon = QStringLiteral("info"); break;
    case End::Unconfirmed:
        toast.icon = QStringLiteral("alert");
        toast.tone = Tone::Warning;
        break;
    case End::Failed:
        toast.icon = QStringLiteral("alert");
        toast.tone = Tone::Danger;
        break;
    }
    return toast;
}

ToastData toastOf(const QList<AnsweredRequest> &answers, const QString &server)
{
    if (answers.size() == 1)
        return toastOf(answers.first().outcome);
    int counts[ends] = {};
    const AnsweredRequest *worst = nullptr;
    QString details;
    for (const AnsweredRequest &each : answers) {
        const End end = endOf(each.outcome);
        ++counts[int(end)];
        if (!worst || end > endOf(worst->outcome))
            worst = &each;
        if (end == End::Failed && details.isEmpty())
            details = Say::tr("%1: %2", "whose request failed: why")
                          .arg(isolated(singleLine(each.outcome.subject)), whyFailed(each.outcome, server));
    }
    QStringList parts;
    for (int end = 0; end < ends; ++end) {
        if (counts[end] > 0)
            parts.append(countOf(End(end), counts[end]));
    }
    if (!details.isEmpty())
        parts.append(details);
    ToastData toast = toastOf(worst->outcome);
    toast.text = parts.join(QStringLiteral(" · "));
    return toast;
}

ToastData recallsRunning()
{
    return {QStringLiteral("alert"), words::recallsRunning(), {}, {}, Tone::Warning};
}

QString firstFailed(const QList<AnsweredRequest> &answers)
{
    const auto failed = std::ranges::find_if(
        answers, [](const AnsweredRequest &each) { return endOf(each.outcome) == End::Failed; });
    return failed == answers.end() ? QString() : failed->key;
}

} // namespace qundesk
