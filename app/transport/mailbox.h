// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace qundesk {

/// The event that says "there is mail"; the receiver drains its Mailbox in event().
inline QEvent::Type mailEvent()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

/// Values from any thread to one QObject, in order, with one wake-up for many. The only thing two threads
/// share; both sides hold it by shared pointer.
template <class T> class Mailbox {
public:
    explicit Mailbox(QObject *receiver) : m_receiver(receiver) { }

    /// Any thread. False once closed: the value is dropped.
    bool push(T value)
    {
        // std::mutex: TSan understands it, a QMutex inside an uninstrumented Qt it does not.
        const std::scoped_lock lock(m_mutex);
        if (!m_receiver)
            return false;
        m_values.push_back(std::move(value));
        wake();
        return true;
    }

    /// Receiver's thread, first thing on a mailEvent().
    void woken()
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = false;
    }

    /// Receiver's thread. One at a time, so that a deletion in the middle, or stopping half-way, loses
    /// nothing: what is left has a wake-up of its own, which a nested event loop sees too.
    std::optional<T> take()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_values.empty())
            return {};
        T value = std::move(m_values.front());
        m_values.pop_front();
        if (m_receiver && !m_values.empty())
            wake();
        return value;
    }

    /// Receiver's destructor, first line. Nothing is posted to it afterwards.
    void close()
    {
        std::deque<T> dropped; // destroyed after the lock
        const std::scoped_lock lock(m_mutex);
        m_receiver = nullptr;
        dropped.swap(m_values);
    }

private:
    void wake()
    {
        if (!std::exchange(m_woken, true)) // the receiver lives: its destructor needs this lock
            QCoreApplication::postEvent(m_receiver, new QEvent(mailEvent()));
    }

    std::mutex m_mutex;
    std::deque<T> m_values;
    QObject *m_receiver;
    bool m_woken = false;
};

} // namespace qundesk
