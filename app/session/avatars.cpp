// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/avatars.h"

#include "core/clock.h"
#include "session/avatarimage.h"
#include "storage/picturestore.h"

#include <QUrlQuery>
#include <algorithm>
#include <functional>

namespace qundesk {

namespace {

constexpr int reads = 4; // at the same time; more would only stand in line for the one thread
constexpr int maxDoublings = 4;
constexpr qsizetype maxRefusals = 20'000;

QString folderOf(AvatarKey::Kind kind)
{
    return kind == AvatarKey::Kind::Group ? QStringLiteral("groups") : QStringLiteral("people");
}

} // namespace

/// What the background gives back.
struct Avatars::Made {
    QList<std::pair<AvatarSize, QImage>> pictures; ///< empty: there is none
    qint64 savedAt = 0; ///< milliseconds since the epoch; only of those from disk

    static Made of(const QImage &picture, AvatarKey::Kind kind, const QList<AvatarSize> &sizes)
    {
        Made made;
        if (picture.isNull())
            return made;
        for (const AvatarSize &size : sizes)
            made.pictures.append({size, avatarimage::masked(picture, kind, size)});
        return made;
    }
    QList<AvatarSize> sizes() const
    {
        QList<AvatarSize> all;
        for (const auto &[size, picture] : pictures)
            all.append(size);
        return all;
    }
};

AvatarHosts AvatarHosts::tencent()
{
    return {QUrl(QStringLiteral("https://q1.qlogo.cn")), QUrl(QStringLiteral("https://p.qlogo.cn"))};
}

QUrl AvatarHosts::urlOf(const AvatarKey &key) const
{
    const bool group = key.kind == AvatarKey::Kind::Group;
    QUrl url = group ? groups : people;
    if (url.isEmpty())
        return {};
    if (group) {
        url.setPath(url.path() + QStringLiteral("/gh/%1/%1/100").arg(key.id));
        return url;
    }
    url.setPath(url.path() + QStringLiteral("/g"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("b"), QStringLiteral("qq"));
    query.addQueryItem(QStringLiteral("nk"), QString::number(key.id));
    query.addQueryItem(QStringLiteral("s"), QStringLiteral("100"));
    url.setQuery(query);
    return url;
}

Avatars::Avatars(Clock &clock, const QString &folder, const Limits &limits, QObject *parent)
    : QObject(parent), m_clock(clock), m_limits(limits), m_ready(limits.memory), m_fetch(limits.deadline)
{
    if (!folder.isEmpty())
        m_store = std::make_unique<PictureStore>(folder, limits.disk);
    m_pool.setMaxThreadCount(1); // smoother than more, and the store needs no lock
    m_pump.setSingleShot(true);
    m_pump.callOnTimeout(this, &Avatars::pump);
    connect(&m_fetch, &AvatarFetch::finished, this, &Avatars::fetched);
}

Avatars::~Avatars()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Avatars::setHosts(const AvatarHosts &hosts)
{
    if (m_hosts.people == hosts.people && m_hosts.groups == hosts.groups)
        return;
    m_hosts = hosts;
    forget();
    m_refusals.clear();
    m_pausedUntil = 0;
    m_troubles = 0;
    emit changed();
}

void Avatars::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    forget();
    emit changed();
}

void Avatars::forget()
{
    ++m_generation;
    m_fetch.abortAll();
    m_ready.clear();
    m_toRead.clear();
    m_toFetch.clear();
    m_fetching.clear();
    m_reading = 0;
    const QHash<AvatarKey, Wish> wishes = std::exchange(m_wishes, {});
    for (auto wish = wishes.keyBegin(); wish != wishes.keyEnd(); ++wish)
        emit gaveUp(*wish);
}

qint64 Avatars::now() const { return m_clock.now().toMSecsSinceEpoch(); }

QImage Avatars::picture(const AvatarKey &key, const AvatarSize &size)
{
    if (!m_enabled || key.id <= 0 || size.side <= 0)
        return {};
    if (const QImage *ready = m_ready.object({key, size}))
        return *ready;
    ask(key, size);
    return {};
}

void Avatars::ask(const AvatarKey &key, const AvatarSize &size)
{
    const auto refused = m_refusals.constFind(key);
    if (refused != m_refusals.cend() && !refused->onDisk && refused->until > now())
        return;
    if (m_hosts.urlOf(key).isEmpty())
        return;
    auto wish = m_wishes.find(key);
    const bool isNew = wish == m_wishes.end();
    if (isNew)
        wish = m_wishes.insert(key, {});
    if (!wish->sizes.contains(size))
        wish->sizes.append(size);
    wish->turn = ++m_turn;
    // Who is seen now goes first; those who were scrolled past can wait.
    if (isNew || m_toRead.removeOne(key))
        m_toRead.append(key);
    else if (m_toFetch.removeOne(key))
        m_toFetch.append(key);
    else
        return;
    m_pump.start(0); // not from within a paint event
}

void Avatars::trim(QList<AvatarKey> &waiting)
{
    while (waiting.size() > m_limits.wishes) {
        const AvatarKey key = waiting.takeFirst();
        m_wishes.remove(key);
        emit gaveUp(key);
    }
}

void Avatars::pump()
{
    trim(m_toRead);
    trim(m_toFetch);
    while (m_reading < reads && !m_toRead.isEmpty())
        read(m_toRead.takeLast());
    while (m_fetching.size() < m_limits.fetches && !m_toFetch.isEmpty())
        fetch(m_toFetch.takeLast());
}

void Avatars::inBackground(std::function<Made()> work, std::function<void(const Made &)> then)
{
    m_pool.start([this, work = std::move(work), then = std::move(then), generation = m_generation] {
        QMetaObject::invokeMethod(
            this,
            [this, generation, then, made = work()] {
                if (generation == m_generation)
                    then(made);
            },
            Qt::QueuedConnection);
    });
}

void Avatars::read(const AvatarKey &key)
{
    if (!m_store)
        return readDone(key, {});
    ++m_reading;
    inBackground(
        [store = m_store.get(), key, sizes = m_wishes.value(key).sizes] {
            const PictureStore::Stored stored = store->read(folderOf(key.kind), key.id);
            if (stored.bytes.isEmpty())
                return Made();
            const QImage picture = avatarimage::decoded(stored.bytes);
            if (picture.isNull()) {
                store->remove(folderOf(key.kind), key.id); // broken
                return Made();
            }
            Made made = Made::of(picture, key.kind, sizes);
            made.savedAt = stored.savedAt.toMSecsSinceEpoch();
            return made;
        },
        [this, key](const Made &made) {
            --m_reading;
            readDone(key, made);
            m_pump.start(0);
        });
}

void Avatars::readDone(const AvatarKey &key, const Made &made)
{
    const bool found = !made.pictures.isEmpty();
    keep(key, made);
    const bool isFresh = found && now() - made.savedAt < m_limits.fresh.count();
    const auto refused = m_refusals.find(key);
    const bool mayAsk = refused == m_refusals.end() || refused->until <= now();
    if (isFresh || (found && !mayAsk))
        return finish(key, made.sizes());
    if (!mayAsk) { // deleted from disk meanwhile
        refused->onDisk = false;
        m_wishes.remove(key);
        return emit gaveUp(key);
    }
    if (found) {
        m_wishes[key].shown = true;
        emit arrived(key);
    }
    const auto turn = [this](const AvatarKey &each) { return m_wishes.value(each).turn; };
    m_toFetch.insert(std::ranges::lower_bound(m_toFetch, turn(key), {}, turn), key);
}

void Avatars::fetch(const AvatarKey &key)
{
    if (m_pausedUntil > now())
        return refuse(key, AvatarTrouble::Network);
    const quint64 id = ++m_lastFetch;
    m_fetching.insert(id, key);
    m_fetch.get(id, m_hosts.urlOf(key));
}

void Avatars::fetched(quint64 id, const QByteArray &bytes, AvatarTrouble trouble)
{
    const AvatarKey key = m_fetching.take(id);
    m_pump.start(0);
    if (trouble != AvatarTrouble::None) {
        if (trouble == AvatarTrouble::Network && m_pausedUntil <= now()) {
            // The host is down or we are offline: nobody is asked for a while, longer each time.
            m_pausedUntil = now() + (m_limits.pause.count() << std::min(m_troubles, maxDoublings));
            ++m_troubles;
        }
        return refuse(key, trouble);
    }
    m_troubles = 0;
    inBackground(
        [store = m_store.get(), key, bytes, sizes = m_wishes.value(key).sizes, time = m_clock.now()] {
            const QImage picture = avatarimage::decoded(bytes);
            if (store && !picture.isNull())
                store->write(folderOf(key.kind), key.id, avatarimage::encoded(picture), time);
            return Made::of(picture, key.kind, sizes);
        },
        [this, key](const Made &made) { decodeDone(key, made); });
}

void Avatars::decodeDone(const AvatarKey &key, const Made &made)
{
    if (made.pictures.isEmpty())
        return refuse(key, AvatarTrouble::Refused);
    m_refusals.remove(key);
    keep(key, made);
    finish(key, made.sizes());
}

void Avatars::keep(const AvatarKey &key, const Made &made)
{
    for (const auto &[size, picture] : made.pictures)
        m_ready.insert({key, size}, new QImage(picture), picture.sizeInBytes());
}

void Avatars::finish(const AvatarKey &key, const QList<AvatarSize> &made)
{
    const QList<AvatarSize> wanted = m_wishes.take(key).sizes;
    emit arrived(key);
    // Sizes that were wished for while others were made.
    for (const AvatarSize &size : wanted) {
        if (!made.contains(size))
            ask(key, size);
    }
}

void Avatars::refuse(const AvatarKey &key, AvatarTrouble trouble)
{
    const Wish wish = m_wishes.take(key);
    if (m_refusals.size() >= maxRefusals)
        m_refusals.clear();
    const qint64 until =
        trouble == AvatarTrouble::Network ? m_pausedUntil : now() + qint64(m_limits.refusal.count());
    m_refusals.insert(key, {until, wish.shown});
    if (!wish.shown)
        emit gaveUp(key);
}

} // namespace qundesk

#include "moc_avatars.cpp"
