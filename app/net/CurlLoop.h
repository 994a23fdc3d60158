// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DeadlineQueue.h"
#include "net/SocketWatcher.h"

#include <QByteArray>

#include <curl/curl.h>

#include <functional>
#include <memory>
#include <vector>

namespace standby {

/// Drives libcurl transfers in the thread's event loop (libcurl-multi(3), curl_multi_socket_action(3)): the sockets
/// are watched by a SocketWatcher, curl's one timer is an entry of a DeadlineQueue. Lives in one thread.
///
/// Certificates are checked against the system's trusted ones, or against those in the file that the environment
/// variable SSL_CERT_FILE names, as curl(1) and others do.
///
/// A transfer is: acquire() a handle, set its options, start() it, read what it found in the completion, release() it.
/// Nothing here may be called from inside curl's own callbacks (write, header ...): curl refuses recursion.
class CurlLoop {
  public:
    /// @p result is the transfer's; the handle is already out of curl's hands and may be asked, started again or
    /// released. Called from the event loop, never from inside start().
    using Completion = std::function<void(CURLcode result)>;

    /// Both must outlive the loop.
    CurlLoop(SocketWatcher& sockets, DeadlineQueue& deadlines);
    /// All handles must have been released. Must not be called from a completion.
    ~CurlLoop();
    CurlLoop(const CurlLoop&) = delete;
    CurlLoop& operator=(const CurlLoop&) = delete;

    /// A handle with curl's defaults, except: no signals, no host name cache, the parsed certificate store shared by
    /// all transfers of this loop. CURLOPT_PRIVATE belongs to the loop. nullptr when curl cannot make one.
    CURL* acquire();
    /// Takes a handle back, for reuse. Ends its transfer if it is under way; the completion is not called.
    void release(CURL* handle);

    /// Starts a transfer. False when curl refuses it; then the completion is never called.
    bool start(CURL* handle, Completion done);
    /// Ends a transfer at once; its completion is not called. The handle stays the caller's.
    void cancel(CURL* handle);

    /// Whether the connection of the transfer under way, or of the one that just ended, stood. curl tells of it only
    /// once TLS is done, too, but waits for what the other side says only when there is another side.
    bool hasConnected(CURL* handle) const;

    /// Transfers under way.
    qsizetype running() const { return m_running; }

  private:
    struct Transfer;

    static int onSocket(CURL* handle, curl_socket_t socket, int what, void* self, void* watched);
    static int onTimer(CURLM* multi, long delayMs, void* self);
    void act(curl_socket_t socket, int events);
    void arm(long delayMs);
    void finishDone();

    SocketWatcher& m_sockets;
    DeadlineQueue& m_deadlines;
    CURLM* m_multi = nullptr;
    DeadlineId m_timer = 0;
    QByteArray m_caFile;
    bool m_caFileKnown = false; ///< certificates come from a file, which curl can keep parsed
    qsizetype m_running = 0;
    qsizetype m_acquired = 0;
    std::vector<std::unique_ptr<Transfer>> m_idle;
};

} // namespace standby
