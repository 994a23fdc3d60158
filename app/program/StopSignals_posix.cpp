// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/StopSignals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace standby {
namespace {

/// A signal handler gets no context: this is the one thing that must be global. Self-pipe: read end, write end.
std::array<int, 2> pipeEnds{-1, -1};

void tell(int signal) {
    const int before = errno;
    const char byte = static_cast<char>(signal);
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
    errno = before;
}

void install(int signal, void (*action)(int), int flags) {
    struct sigaction wanted {};
    wanted.sa_handler = action;
    wanted.sa_flags = flags | SA_RESTART;
    sigaction(signal, &wanted, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject* parent) : QObject(parent) {
    if (pipe(pipeEnds.data()) != 0)
        return; // then the signals end the process as usual
    for (const int end : pipeEnds) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto* notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        bool stop = false;
        for (char signal = 0; read(pipeEnds[0], &signal, 1) == 1;)
            stop = stop || signal != SIGHUP;
        if (stop)
            Q_EMIT stopRequested();
        else
            Q_EMIT reloadRequested();
    });
    install(SIGTERM, tell, static_cast<int>(SA_RESETHAND));
    install(SIGINT, tell, static_cast<int>(SA_RESETHAND));
    install(SIGHUP, tell, 0);
}

StopSignals::~StopSignals() {
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        install(signal, SIG_DFL, 0);
    for (int& end : pipeEnds) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace standby

#include "moc_StopSignals.cpp"
