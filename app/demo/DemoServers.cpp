// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoServers.h"

namespace standby {

namespace {

constexpr int mostTries = 20;
constexpr quint32 firstAddress = 0x7F00000B; // 127.0.0.11

Error noAddress(const QHostAddress& address, const QString& why) {
    QStringList commands;
    for (int number = 1; number <= DemoServers::count; ++number)
        commands.append(QStringLiteral("sudo ifconfig lo0 alias %1").arg(DemoServers::addressOf(number).toString()));
    return {QStringLiteral("The demonstration needs the addresses 127.0.0.11 to 127.0.0.13 of this computer, and %1 "
                           "cannot be used (%2). Linux and Windows have them; macOS has 127.0.0.1 alone until it is "
                           "given the others, which lasts until it starts again: %3")
                .arg(address.toString(), why, commands.join(QStringLiteral("; "))),
            {}};
}

} // namespace

QHostAddress DemoServers::addressOf(int number) {
    return QHostAddress(firstAddress + quint32(number) - 1);
}

Result<Done> DemoServers::open() {
    Error lastError;
    for (int tries = 0; tries < mostTries && m_servers.empty(); ++tries) {
        m_port = 0; // the first one finds a port
        for (int number = 1; number <= count; ++number) {
            auto server = std::make_unique<DemoServer>(m_deadlines, QStringLiteral("Web server %1").arg(number));
            const QHostAddress address = addressOf(number);
            if (!server->start(address, m_port)) {
                lastError = noAddress(address, server->errorString());
                const bool portTaken = server->serverError() == QAbstractSocket::AddressInUseError;
                m_servers.clear();
                if (!portTaken)
                    return lastError;
                break;
            }
            m_port = server->serverPort();
            m_servers.push_back(std::move(server));
        }
    }
    if (m_servers.empty())
        return lastError;
    return Done{};
}

} // namespace standby
