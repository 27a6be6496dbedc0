// SPDX-FileCopyrightText: 2026 The QunDesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/onetimelistener.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QVarLengthArray>

#include <chrono>
#include <httplib.h>
#include <map>
#include <thread>

namespace qundesk {

namespace {

constexpr int mostConnections = 4;
constexpr qint64 blockSize = 256 << 10;
constexpr qint64 smallestBlock = 4 << 10;
constexpr std::chrono::milliseconds breath{50}; ///< between two looks at the limit
/// A request is a few hundred bytes; the library itself would read an endless line.
constexpr size_t mostRequestBytes = 16 << 10;
constexpr auto requestPatience = std::chrono::seconds(10);
constexpr int silenceSeconds = 5; ///< while a request is read
constexpr int stuckSeconds = 60; ///< a reader that takes nothing at all
constexpr qint64 tellEvery = 100; // milliseconds

qint64 steadyNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// One connection as the library wants to see it, with limits on what a stranger may send.
class Wire final : public httplib::Stream {
public:
    explicit Wire(socket_t socket) : m_socket(socket) { }

    bool is_readable() const override { return true; }
    bool is_writable() const override { return true; }
    ssize_t read(char *to, size_t size) override
    {
        if (m_at == m_end && !fill())
            return -1;
        const size_t taken = std::min(size, m_end - m_at);
        memcpy(to, m_buffer + m_at, taken);
        m_at += taken;
        return ssize_t(taken);
    }
    ssize_t write(const char *from, size_t size) override
    {
        return httplib::detail::send_socket(m_socket, from, size, MSG_NOSIGNAL);
    }
    void get_remote_ip_and_port(std::string &, int &) const override { }
    void get_local_ip_and_port(std::string &, int &) const override { }
    socket_t socket() const override { return m_socket; }

private:
    bool fill()
    {
        const bool late = std::chrono::steady_clock::now() - m_began > requestPatience;
        if (late || m_total >= mostRequestBytes)
            return false;
        const ssize_t got =
            httplib::detail::read_socket(m_socket, m_buffer, sizeof m_buffer, CPPHTTPLIB_RECV_FLAGS);
        m_at = 0;
        m_end = got > 0 ? size_t(got) : 0;
        m_total += m_end;
        return got > 0;
    }

    socket_t m_socket;
    char m_buffer[4096];
    size_t m_at = 0, m_end = 0, m_total = 0;
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
};

/// Set while the accepting thread itself handles a connection: one too many.
thread_local bool refusing = false;

class Slots final : public httplib::TaskQueue {
public:
    void enqueue(std::function<void()> serve) override
    {
        if (m_open.load() >= mostConnections) {
            refusing = true;
            serve();
            refusing = false;
            return;
        }
        ++m_open;
        m_pool.enqueue([this, serve = std::move(serve)] {
            serve();
            --m_open;
        });
    }
    void shutdown() override { m_pool.shutdown(); }

private:
    std::atomic<int> m_open = 0;
    httplib::ThreadPool m_pool{mostConnections};
};

/// Cuts the range to the file. False: it lies outside. The library itself trusts what it was asked for.
bool fit(httplib::Range &range, qint64 size)
{
    if (range.first < 0 && range.second <= 0) // "-", or the last 0 bytes
        return false;
    if (range.first < 0)
        range = {std::max<qint64>(0, size - range.second), size - 1};
    if (range.second < 0 || range.second >= size)
        range.second = size - 1;
    return range.first < size;
}

} // namespace

bool ServedFile::isSame() const
{
    const QFileInfo now(path);
    return now.isFile() && now.size() == size && now.lastModified().toMSecsSinceEpoch() == modified;
}

void ServedFile::tell(bool now)
{
    const qint64 time = steadyNow();
    if (!now && time - toldAt.load() < tellEvery)
        return;
    const std::scoped_lock guard(lock);
    if (!owner || told.exchange(true))
        return;
    toldAt = time;
    QMetaObject::invokeMethod(owner, "updateNow", Qt::QueuedConnection);
}

class OneTimeListener::Server final : public httplib::Server {
public:
    Server()
    {
        new_task_queue = [] { return new Slots; };
        set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
            answer(request, response);
            return HandlerResponse::Handled; // nothing is routed: there is nothing else
        });
        set_read_timeout(silenceSeconds, 0);
        set_write_timeout(stuckSeconds, 0);
        // Not the library's SO_REUSEPORT, with which two programs could share the port.
        set_socket_options([](socket_t socket) {
            const int yes = 1;
            setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, reinterpret_cast<const char *>(&yes), sizeof yes);
        });
    }

    void start()
    {
        m_thread = std::thread([this] {
            listen_after_bind();
            m_finished = true;
        });
    }
    void end()
    {
        m_ending = true;
        cut({});
        while (m_thread.joinable() && !m_finished) { // stop() means nothing before the thread has begun
            stop();
            cut({});
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        if (m_thread.joinable())
            m_thread.join();
    }

    void add(const std::shared_ptr<ServedFile> &file)
    {
        const std::scoped_lock guard(m_lock);
        m_files.push_back(file);
    }
    void remove(const std::shared_ptr<ServedFile> &file)
    {
        {
            const std::scoped_lock guard(m_lock);
            std::erase(m_files, file);
        }
        cut(file);
    }

private:
    using File = std::shared_ptr<ServedFile>;

    bool process_and_close_socket(socket_t socket) override
    {
        bool ok = false;
        if (!refusing && !m_ending) {
            enter(socket);
            Wire wire(socket);
            bool closed = false;
            ok = process_request(wire, true, closed,
                                 [this, socket](httplib::Request &request) { prepare(socket, request); });
            leave(socket);
        }
        ::shutdown(socket, SHUT_RDWR);
        httplib::detail::close_socket(socket);
        return ok;
    }

    /// Everybody compares all of it, so that the time tells nothing about the token.
    File find(const std::string &target)
    {
        File found;
        const std::scoped_lock guard(m_lock);
        for (const File &file : m_files) {
            if (target.size() != size_t(file->token.size()) + 1 || target[0] != '/')
                continue; // the length is no secret
            unsigned char difference = 0;
            for (size_t at = 0; at < size_t(file->token.size()); ++at)
                difference |= static_cast<unsigned char>(target[at + 1] ^ file->token[qsizetype(at)]);
            if (difference == 0 && !file->ended)
                found = file;
        }
        return found;
    }

    /// Notes which file the connection reads, and makes its ranges ones that can be answered.
    void prepare(socket_t socket, httplib::Request &request)
    {
        const File file = find(request.target);
        if (!file)
            return;
        {
            const std::scoped_lock guard(m_lock);
            m_connections[socket] = file;
        }
        if (request.ranges.size() > 1)
            request.ranges.clear(); // the whole file is a right answer, too
        for (httplib::Range &range : request.ranges)
            fit(range, file->size);
    }

    void answer(const httplib::Request &request, httplib::Response &response)
    {
        const File file = find(request.target);
        response.set_header("Cache-Control", "no-store");
        if (!file) {
            response.status = 404;
            return;
        }
        if (request.method != "GET" && request.method != "HEAD") {
            response.status = 405;
            response.set_header("Allow", "GET, HEAD");
            return;
        }
        auto source = std::make_shared<QFile>(file->path);
        if (!file->isSame() || !source->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            file->changed = true;
            file->tell(true);
            response.status = 404;
            return;
        }
        response.set_header("Accept-Ranges", "bytes");
        if (!request.ranges.empty()) {
            httplib::Range range = request.ranges.front();
            if (!fit(range, file->size)) {
                response.status = 416;
                response.set_header("Content-Range", "bytes */" + std::to_string(file->size));
                return;
            }
        }
        const QByteArray name = QUrl::toPercentEncoding(QFileInfo(file->path).fileName());
        response.set_header("Content-Disposition", "attachment; filename*=UTF-8''" + name.toStdString());
        if (file->size > 0)
            response.set_content_provider(
                size_t(file->size), "application/octet-stream",
                [file, source, block = std::vector<char>()](size_t offset, size_t length,
                                                            httplib::DataSink &sink) mutable {
                    return send(*file, *source, block, {offset, length}, sink);
                },
                [file](bool) { file->tell(true); });
    }

    /// One block. Less than was promised breaks the connection, so that nobody takes it for the file.
    static bool send(ServedFile &file, QFile &source, std::vector<char> &block,
                     std::pair<size_t, size_t> part, httplib::DataSink &sink)
    {
        if (file.ended)
            return false;
        // Under a limit little at a time, so that the other side does not take a pause for the end.
        const qint64 rate = file.limit ? file.limit->rate() : 0;
        const qint64 most = rate > 0 ? std::clamp(rate / 4, smallestBlock, blockSize) : blockSize;
        const qint64 wanted = std::min(most, qint64(part.second));
        block.resize(size_t(std::min(blockSize, file.size)));
        if (source.pos() != qint64(part.first) && !source.seek(qint64(part.first)))
            return false;
        const qint64 got = source.read(block.data(), wanted);
        if (got <= 0)
            return false;
        file.bytes += got; // before, so that whoever has got all of it finds it counted
        if (!sink.write(block.data(), size_t(got))) {
            file.bytes -= got;
            return false;
        }
        file.tell(false);
        if (!file.limit)
            return true;
        for (auto left = file.limit->spend(got); left.count() > 0 && !file.ended; left = file.limit->spend(0))
            std::this_thread::sleep_for(std::min(left, breath));
        return true;
    }

    void enter(socket_t socket)
    {
        const std::scoped_lock guard(m_lock);
        m_connections[socket] = nullptr;
    }
    void leave(socket_t socket)
    {
        const std::scoped_lock guard(m_lock);
        m_connections.erase(socket);
    }
    /// Ends the connections that read \a file; null: all of them.
    void cut(const File &file)
    {
        const std::scoped_lock guard(m_lock);
        for (const auto &[socket, reads] : m_connections) {
            if (!file || reads == file)
                ::shutdown(socket, SHUT_RDWR); // whoever waits for it wakes up
        }
    }

    std::mutex m_lock;
    std::vector<File> m_files;
    std::map<socket_t, File> m_connections;
    std::thread m_thread;
    std::atomic<bool> m_finished = false;
    std::atomic<bool> m_ending = false;
};

OneTimeListener::OneTimeListener() : m_server(std::make_unique<Server>()) { }

std::shared_ptr<OneTimeListener> OneTimeListener::open(const QHostAddress &address, quint16 port)
{
    std::shared_ptr<OneTimeListener> out(new OneTimeListener);
    const std::string host = address.toString().toStdString();
    const int bound = port == 0                   ? out->m_server->bind_to_any_port(host)
        : out->m_server->bind_to_port(host, port) ? int(port)
                                                  : -1;
    if (bound <= 0)
        return nullptr;
    out->m_address = address;
    out->m_port = quint16(bound);
    out->m_server->start();
    return out;
}

OneTimeListener::~OneTimeListener() { m_server->end(); }

void OneTimeListener::add(const std::shared_ptr<ServedFile> &file) { m_server->add(file); }

void OneTimeListener::remove(const std::shared_ptr<ServedFile> &file)
{
    file->ended = true;
    m_server->remove(file);
}

} // namespace qundesk
