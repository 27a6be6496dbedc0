// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/avatarfetch.h"
#include "session/avatarkey.h"

#include <QCache>
#include <QImage>
#include <QThreadPool>
#include <QTimer>
#include <memory>

namespace qundesk {

class Clock;
class PictureStore;

/// Where profile pictures come from. An empty address: nobody is asked, nothing is shown.
struct AvatarHosts {
    QUrl people;
    QUrl groups;

    /// Tencent's public picture hosts.
    static AvatarHosts tencent();
    /// The address of one picture; empty when that host is not set.
    QUrl urlOf(const AvatarKey &key) const;
};

/// The profile pictures of people and groups, ready to be drawn.
///
/// Nothing is loaded before it is wanted: picture() is called while painting and answers from memory or not
/// at all; what is missing is read from disk, else fetched, the latest wish first. Reading, decoding, scaling
/// and masking happen in one thread of its own. Everything is bounded: memory, disk, wishes, requests under
/// way. What could not be had is not asked for again for a while.
class Avatars : public QObject {
    Q_OBJECT
public:
    struct Limits {
        qsizetype memory = qsizetype(16) * 1024 * 1024; ///< bytes of ready pictures
        qint64 disk = qint64(64) * 1024 * 1024; ///< bytes
        int fetches = 8; ///< under way at the same time
        int wishes = 200; ///< waiting at each stage; the oldest are dropped, whoever is seen again asks again
        std::chrono::milliseconds deadline = std::chrono::seconds(20); ///< for one answer
        std::chrono::milliseconds fresh =
            std::chrono::hours(7 * 24); ///< older ones are shown and fetched again
        std::chrono::milliseconds refusal =
            std::chrono::hours(1); ///< before asking for one that was not there
        std::chrono::milliseconds pause =
            std::chrono::seconds(30); ///< without network; doubles up to 16 times
    };

    /// \a folder for the pictures on disk; empty: none are kept. \a clock outlives this.
    Avatars(Clock &clock, const QString &folder, const Limits &limits, QObject *parent = nullptr);
    ~Avatars() override;

    /// Forgets what is in memory. Two kinds of hosts must not share a folder.
    void setHosts(const AvatarHosts &hosts);
    /// Off: nothing is fetched, picture() answers null.
    void setEnabled(bool enabled);
    bool isEnabled() const { return m_enabled; }

    /// Masked and scaled; null if it is not there (yet). Cheap enough for painting.
    QImage picture(const AvatarKey &key, const AvatarSize &size);

signals:
    /// picture() has an answer now.
    void arrived(const qundesk::AvatarKey &key);
    /// It will not come; asking again later may help.
    void gaveUp(const qundesk::AvatarKey &key);
    /// All answers of picture() may be different ones now.
    void changed();

private:
    struct Ready {
        AvatarKey key;
        AvatarSize size;
        friend bool operator==(const Ready &, const Ready &) = default;
        friend size_t qHash(const Ready &ready, size_t seed)
        {
            return qHashMulti(seed, ready.key, ready.size.pixels());
        }
    };
    struct Wish {
        QList<AvatarSize> sizes;
        quint64 turn = 0; ///< when it was last wished for: grows
        bool shown = false; ///< an old picture is, while a new one is fetched
    };
    struct Refusal {
        qint64 until = 0; ///< milliseconds since the epoch
        bool onDisk = false; ///< an old picture is there nevertheless
    };
    struct Made;

    void ask(const AvatarKey &key, const AvatarSize &size);
    void pump();
    void trim(QList<AvatarKey> &waiting);
    void read(const AvatarKey &key);
    void readDone(const AvatarKey &key, const Made &made);
    void fetch(const AvatarKey &key);
    void fetched(quint64 id, const QByteArray &bytes, AvatarTrouble trouble);
    void decodeDone(const AvatarKey &key, const Made &made);
    void keep(const AvatarKey &key, const Made &made);
    void finish(const AvatarKey &key, const QList<AvatarSize> &made);
    void refuse(const AvatarKey &key, AvatarTrouble trouble);
    void forget();
    qint64 now() const;
    /// Runs \a work in the thread of the pictures, then \a then here, unless everything was forgotten
    /// meanwhile.
    void inBackground(std::function<Made()> work, std::function<void(const Made &)> then);

    Clock &m_clock;
    Limits m_limits;
    AvatarHosts m_hosts;
    bool m_enabled = true;
    quint64 m_turn = 0; ///< of the latest wish
    quint64 m_generation = 0; ///< of wishes; grows when all are forgotten
    QCache<Ready, QImage> m_ready;
    QHash<AvatarKey, Wish> m_wishes;
    QHash<AvatarKey, Refusal> m_refusals;
    QList<AvatarKey> m_toRead; ///< by turn
    QList<AvatarKey> m_toFetch; ///< by turn
    QHash<quint64, AvatarKey> m_fetching;
    quint64 m_lastFetch = 0;
    int m_reading = 0;
    qint64 m_pausedUntil = 0; ///< milliseconds since the epoch
    int m_troubles = 0; ///< of the network, in a row
    std::unique_ptr<PictureStore> m_store; ///< used in the pool only; null: nothing is kept
    AvatarFetch m_fetch;
    QTimer m_pump;
    QThreadPool m_pool;
};

} // namespace qundesk
