// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks poll: accepts connections on 127.0.0.1 to 127.0.0.3, answers whatever is sent with a small HTTP
// 200, and counts. Usage: standby_bench_sink PORT. Prints the number of connections so far for each line on its
// standard input; ends with its end.
#include <arpa/inet.h>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <set>
#include <string>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr char answer[] =
    "HTTP/1.1 200 OK\r\nContent-Length: 6\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nready\n";

int listenOn(const char* address, int port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(uint16_t(port));
    ::inet_pton(AF_INET, address, &name.sin_addr);
    if (::bind(socket, reinterpret_cast<sockaddr*>(&name), sizeof name) != 0 || ::listen(socket, 4096) != 0) {
        std::perror(address);
        std::exit(1);
    }
    return socket;
}

void watch(int epoll, int socket) {
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = socket;
    ::epoll_ctl(epoll, EPOLL_CTL_ADD, socket, &event);
}

/// Reads once; false when the connection is over.
bool serve(int socket) {
    char request[4096];
    if (::recv(socket, request, sizeof request, 0) <= 0)
        return false;
    (void)!::send(socket, answer, sizeof answer - 1, MSG_NOSIGNAL);
    return false;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2)
        return 2;
    const int epoll = ::epoll_create1(0);
    std::set<int> listeners;
    for (const char* address : {"127.0.0.1", "127.0.0.2", "127.0.0.3"})
        listeners.insert(listenOn(address, std::atoi(argv[1])));
    for (const int listener : listeners)
        watch(epoll, listener);
    watch(epoll, STDIN_FILENO);
    std::puts("ready");
    std::fflush(stdout);

    unsigned long connections = 0;
    epoll_event events[512];
    for (;;) {
        const int count = ::epoll_wait(epoll, events, 512, -1);
        for (int i = 0; i < count; ++i) {
            const int socket = events[i].data.fd;
            if (socket == STDIN_FILENO) {
                char line[256];
                if (::read(STDIN_FILENO, line, sizeof line) <= 0)
                    return 0;
                std::printf("%lu\n", connections);
                std::fflush(stdout);
            } else if (listeners.count(socket)) {
                for (int peer = ::accept4(socket, nullptr, nullptr, SOCK_NONBLOCK); peer >= 0;
                     peer = ::accept4(socket, nullptr, nullptr, SOCK_NONBLOCK)) {
                    ++connections;
                    watch(epoll, peer);
                }
            } else if (!serve(socket)) {
                ::close(socket);
            }
        }
    }
}
