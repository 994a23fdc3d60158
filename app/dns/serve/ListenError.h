// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

namespace standby {

/// Why an address cannot be listened on.
struct ListenError {
    enum class Fault { None, InUse, Forbidden, NotHere, FamilyMissing, Other };
    Fault fault = Fault::None;
    int code = 0; ///< errno, or WSAGetLastError()

    bool ok() const { return fault == Fault::None; }
    /// What happened and what to do, in whole sentences.
    /// @param transport "UDP" or "TCP"
    QString words(const QString& transport, const QHostAddress& address, quint16 port) const;
};

/// What an errno or WSAGetLastError() means for a socket that is being bound.
ListenError listenErrorFrom(int code);
/// What gives a program the right to listen on a port below 1024 here. A whole sentence.
QString lowPortAdvice();

} // namespace standby
