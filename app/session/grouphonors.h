// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/honormodel.h"
#include "session/grouppart.h"

#include <QDateTime>
#include <QTimer>
#include <array>
#include <memory>

namespace qundesk {

/// Who holds which honor in a group, and who is talkative right now. Read only: nobody gives honors but QQ.
///
/// All kinds are asked for at once; kinds that did not come, or all of them where a server knows no such
/// question, are asked for one by one. Servers read them from a web page, and an expired cookie shows only in
/// lists that are missing.
class GroupHonors : public GroupPart {
    Q_OBJECT
public:
    enum class Answer : quint8 {
        NotAsked, ///< not read yet, or the read failed
        Told, ///< the list is what the server said, and may be empty
        NotTold, ///< asked for, but the answer had no such list: the cookie has probably expired
        NeverTold, ///< this family of servers never has this list
    };

    explicit GroupHonors(GroupSession &group);

    HonorModel *honors() const { return m_honors.get(); }
    Answer answer(HonorKind kind) const { return m_answers[std::size_t(kind)]; }
    /// When the rows of \a kind were told last; invalid = never. Rows that a later read does not tell stay,
    /// since a missing list says nothing about who holds the honor.
    QDateTime toldAt(HonorKind kind) const { return m_toldAt[std::size_t(kind)]; }
    /// Empty: nobody, or not told. dayCount 0 = not told (quirk(NapCat): never).
    const std::optional<Honor> &currentTalkative() const { return m_talkative; }
    /// Whether \a user is still in the group; true while that is not known.
    bool isPresent(UserId user) const;
    /// The name of \a honor's holder in the group, else the nickname, else the number. Untrusted text.
    QString nameOf(const Honor &honor) const;

    /// Somebody was honored, as an event tells it. Other words than those of the kinds are ignored.
    void honored(UserId user, const QString &kind);

signals:
    void talkativeChanged();

protected:
    void read() override;

private:
    void answeredAll(const Result<Honors> &reply);
    void askNext();
    void answeredOne(HonorKind kind, const Result<Honors> &reply);
    void finish();
    bool take(HonorKind kind, const Honors &honors);
    void keepRowsOf(HonorKind kind);
    void takeTalkative(const std::optional<Honor> &talkative);
    bool isNeverTold(HonorKind kind) const;
    void annotate(HonorRow &row) const;
    void annotateAll();

    std::unique_ptr<HonorModel> m_honors;
    std::array<Answer, honorKinds> m_answers{};
    std::array<QDateTime, honorKinds> m_toldAt{};
    std::optional<Honor> m_talkative;
    QTimer m_annotateDue; ///< names and presence follow the members, a little later

    // Of the read under way.
    QList<HonorRow> m_fresh;
    std::array<Answer, honorKinds> m_freshAnswers{};
    std::optional<Honor> m_freshTalkative;
    QList<HonorKind> m_toAsk;
    std::optional<ApiError> m_error;
};

} // namespace qundesk
