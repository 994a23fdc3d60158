// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServiceSupervisor.h"

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <ctime>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace standby {
namespace {

QByteArray taken(const char* variable) {
    const QByteArray value = qgetenv(variable);
    qunsetenv(variable);
    return value;
}

/// One datagram, never waited for (sd_notify(3)). A socket for each: they are few, and from several threads.
void tell(const QByteArray& listener, const QByteArray& assignments) {
    sockaddr_un address{};
    // The null at the end belongs to a path, and not to an abstract name, which systemd writes with @ (unix(7)).
    if (listener.isEmpty() || size_t(listener.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, listener.constData(), size_t(listener.size()));
    if (listener.startsWith('@'))
        address.sun_path[0] = '\0';
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(listener.size()));
    const int descriptor = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    while (sendto(descriptor, assignments.constData(), size_t(assignments.size()), MSG_NOSIGNAL | MSG_DONTWAIT,
                  reinterpret_cast<const sockaddr*>(&address), length) < 0 &&
           errno == EINTR) {
    }
    close(descriptor);
}

} // namespace

ServiceSupervisor::ServiceSupervisor() : m_address(taken("NOTIFY_SOCKET")) {
    const QByteArray interval = taken("WATCHDOG_USEC");
    const QByteArray process = taken("WATCHDOG_PID");
    // sd_watchdog_enabled(3): another process may be the one that is watched.
    if (listens() && (process.isEmpty() || process.toLongLong() == getpid()))
        m_watchdogUs = qMax(interval.toLongLong(), 0LL);
}

bool ServiceSupervisor::listens() const {
    return m_address.startsWith('/') || m_address.startsWith('@');
}

void ServiceSupervisor::ready() const {
    tell(m_address, "READY=1");
}

void ServiceSupervisor::status(const QString& line) const {
    tell(m_address, "STATUS=" + line.simplified().toUtf8());
}

void ServiceSupervisor::alive() const {
    tell(m_address, "WATCHDOG=1");
}

void ServiceSupervisor::reloading() const {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const qint64 microseconds = qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
    tell(m_address, "RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(microseconds));
}

void ServiceSupervisor::stopping() const {
    tell(m_address, "STOPPING=1\nSTATUS=Stopping");
}

void ServiceSupervisor::stopped(int) {} // the end of the process says so

int runSupervised(const std::function<int()>& program) {
    return program();
}

} // namespace standby
