// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/CurlLoop.h"

namespace standby {

namespace {

/// Handles kept for reuse. One takes about 6 KB; more than this are only under way at once after a pause.
constexpr size_t idleHandleLimit = 256;
/// How long a parsed certificate store is used, in seconds: a change of the system's certificates is noticed then.
constexpr long caCacheSeconds = 600;

/// Once in the life of the program, whichever thread comes first (curl_global_init(3)).
bool curlIsReady() {
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return ready;
}

} // namespace

struct CurlLoop::Transfer {
    CURL* handle = nullptr;
    bool running = false;
    bool connected = false;
    Completion done;

    Transfer() : handle(curl_easy_init()) {}
    ~Transfer() { curl_easy_cleanup(handle); }
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    static Transfer* of(CURL* handle) {
        Transfer* transfer = nullptr;
        curl_easy_getinfo(handle, CURLINFO_PRIVATE, &transfer);
        return transfer;
    }
};

CurlLoop::CurlLoop(SocketWatcher& sockets, DeadlineQueue& deadlines) : m_sockets(sockets), m_deadlines(deadlines) {
    if (!curlIsReady())
        return;
    m_multi = curl_multi_init();
    m_caFile = qgetenv("SSL_CERT_FILE");
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlLoop::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlLoop::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);

    if (CURL* probe = curl_easy_init()) {
        const char* file = nullptr;
        m_caFileKnown =
            !m_caFile.isEmpty() || (curl_easy_getinfo(probe, CURLINFO_CAINFO, &file) == CURLE_OK && file && *file);
        curl_easy_cleanup(probe);
    }
}

CurlLoop::~CurlLoop() {
    Q_ASSERT(m_acquired == 0);
    m_idle.clear();
    curl_multi_cleanup(m_multi);
    m_deadlines.cancel(m_timer);
}

CURL* CurlLoop::acquire() {
    if (!m_multi)
        return nullptr;
    std::unique_ptr<Transfer> transfer;
    if (m_idle.empty()) {
        transfer = std::make_unique<Transfer>();
        if (!transfer->handle)
            return nullptr;
    } else {
        transfer = std::move(m_idle.back());
        m_idle.pop_back();
    }
    CURL* handle = transfer->handle;
    curl_easy_setopt(handle, CURLOPT_PRIVATE, transfer.get());
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    // A transfer that ends while its host name is still being looked up must not wait for the resolver's thread.
    curl_easy_setopt(handle, CURLOPT_QUICK_EXIT, 1L);
    // curl walks through its whole cache of names at the end of each transfer; ten thousand addresses make that dear.
    curl_easy_setopt(handle, CURLOPT_DNS_CACHE_TIMEOUT, 0L);
    // curl keeps a parsed file of certificates, not a folder. Back ends with a store of their own refuse the option.
    if (curl_easy_setopt(handle, CURLOPT_CA_CACHE_TIMEOUT, caCacheSeconds) == CURLE_OK && m_caFileKnown)
        curl_easy_setopt(handle, CURLOPT_CAPATH, nullptr);
    if (!m_caFile.isEmpty())
        curl_easy_setopt(handle, CURLOPT_CAINFO, m_caFile.constData());
    ++m_acquired;
    transfer.release(); // owned through the handle until release()
    return handle;
}

void CurlLoop::release(CURL* handle) {
    cancel(handle);
    std::unique_ptr<Transfer> transfer(Transfer::of(handle));
    --m_acquired;
    if (m_idle.size() >= idleHandleLimit)
        return;
    curl_easy_reset(handle);
    m_idle.push_back(std::move(transfer));
}

bool CurlLoop::start(CURL* handle, Completion done) {
    Transfer* transfer = Transfer::of(handle);
    if (transfer->running || curl_multi_add_handle(m_multi, handle) != CURLM_OK)
        return false;
    transfer->running = true;
    transfer->connected = false;
    transfer->done = std::move(done);
    ++m_running;
    return true;
}

void CurlLoop::cancel(CURL* handle) {
    Transfer* transfer = Transfer::of(handle);
    if (!transfer->running)
        return;
    curl_multi_remove_handle(m_multi, handle);
    transfer->running = false;
    transfer->done = nullptr;
    --m_running;
}

bool CurlLoop::hasConnected(CURL* handle) const {
    return Transfer::of(handle)->connected;
}

int CurlLoop::onSocket(CURL* handle, curl_socket_t socket, int what, void* self, void* watched) {
    auto* loop = static_cast<CurlLoop*>(self);
    if (what == CURL_POLL_REMOVE) {
        if (watched)
            loop->m_sockets.forget(qintptr(socket));
        return 0;
    }
    if (what & CURL_POLL_IN)
        Transfer::of(handle)->connected = true;
    const int interest = (what & CURL_POLL_IN ? SocketWatcher::Readable : SocketWatcher::None) |
                         (what & CURL_POLL_OUT ? SocketWatcher::Writable : SocketWatcher::None);
    if (watched) {
        loop->m_sockets.change(qintptr(socket), interest);
        return 0;
    }
    const bool watching = loop->m_sockets.watch(qintptr(socket), interest, [loop, socket](int ready) {
        loop->act(socket, (ready & SocketWatcher::Readable ? CURL_CSELECT_IN : 0) |
                              (ready & SocketWatcher::Writable ? CURL_CSELECT_OUT : 0));
    });
    if (!watching)
        return -1; // curl ends the transfer
    curl_multi_assign(loop->m_multi, socket, loop);
    return 0;
}

int CurlLoop::onTimer(CURLM*, long delayMs, void* self) {
    static_cast<CurlLoop*>(self)->arm(delayMs);
    return 0;
}

void CurlLoop::arm(long delayMs) {
    m_deadlines.cancel(m_timer);
    m_timer = 0;
    if (delayMs < 0)
        return;
    m_timer = m_deadlines.scheduleAfter(qint64(delayMs) * 1000, [this] {
        m_timer = 0;
        act(CURL_SOCKET_TIMEOUT, 0);
        // curl does not name a time twice; if its clock found ours a moment early, it must be asked.
        long again = -1;
        if (m_timer == 0 && curl_multi_timeout(m_multi, &again) == CURLM_OK && again >= 0)
            arm(again);
    });
}

void CurlLoop::act(curl_socket_t socket, int events) {
    int running = 0;
    curl_multi_socket_action(m_multi, socket, events, &running);
    finishDone();
}

void CurlLoop::finishDone() {
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL* handle = message->easy_handle;
        const CURLcode result = message->data.result;
        Transfer* transfer = Transfer::of(handle);
        const Completion done = std::move(transfer->done);
        cancel(handle); // invalidates the message
        done(result);
    }
}

} // namespace standby
