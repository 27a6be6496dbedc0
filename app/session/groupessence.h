// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/essencemodel.h"
#include "session/grouppart.h"

namespace qundesk {

struct EssenceChanged;

/// The essence messages of one group: the list, the words that some lists lack, marking and removing.
class GroupEssence : public GroupPart {
    Q_OBJECT
public:
    explicit GroupEssence(GroupSession &group);

    EssenceModel *model() { return &m_model; }
    const EssenceModel *model() const { return &m_model; }
    /// How many the server lists at most; 0 = all of them. quirk(go-cqhttp): the newest 20.
    int limit() const;

    /// Asks for the words of these entries as far as they are unknown, a few at a time. What a page calls
    /// with the rows in sight.
    void wantWords(const QStringList &keys);

    /// An event: somebody has marked or unmarked a message.
    void changed(const EssenceChanged &event);

    Barrier markBarrier() const { return barrier(Verb::SetEssence); }
    quint64 mark(const Message &message);
    /// Removes the entry with this key.
    quint64 remove(const QString &key);
    bool isEssence(const Message &message) const;

protected:
    void read() override;

private:
    struct Target {
        MessageId id{};
        qint64 seq = 0;
        UserId author{};
        QString words;
    };
    quint64 mark(const Target &target);
    void expectIn(Command &command, const Target &target, bool there);
    void ask();
    void wordsArrived(const QString &key, const Result<Message> &reply);
    MessageId idOf(const EssenceEntry &entry) const;
    static QString shortWords(const MessageContent &content);

    EssenceModel m_model;
    QStringList m_wanted; ///< keys to be asked for, the next one last
    QSet<QString> m_tried; ///< no answer came for these since the last read
    int m_asking = 0;
};

} // namespace qundesk
