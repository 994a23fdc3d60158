// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ConnectKey.h"

#include "program/SecretFile.h"

namespace standby {

Result<QString> connectKey(const CommandLine& line) {
    constexpr auto variable = "STANDBY_API_KEY";
    const QByteArray inherited = qgetenv(variable).trimmed();
    qunsetenv(variable);
    if (line.connectKeyFile.isEmpty())
        return QString::fromUtf8(inherited);
    const Result<QByteArray> key = firstLineOfSecretFile(line.connectKeyFile);
    if (!key)
        return key.errors();
    return QString::fromUtf8(key->trimmed());
}

} // namespace standby
