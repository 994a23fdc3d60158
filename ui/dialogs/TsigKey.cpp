// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/TsigKey.h"

#include "model/EnumWords.h"
#include "model/FieldRules.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QUrl>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// Digest lengths in bytes: RFC 1321, FIPS 180-4.
int digestLength(TsigAlgorithm algorithm) {
    switch (algorithm) {
    case TsigAlgorithm::HmacMd5:
        return 16;
    case TsigAlgorithm::HmacSha1:
        return 20;
    case TsigAlgorithm::HmacSha224:
        return 28;
    case TsigAlgorithm::HmacSha256:
        return 32;
    case TsigAlgorithm::HmacSha384:
        return 48;
    case TsigAlgorithm::HmacSha512:
        break;
    }
    return 64;
}

} // namespace

QString randomTsigSecret(TsigAlgorithm algorithm) {
    QByteArray bytes(digestLength(algorithm), Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(bytes.toBase64());
}

QString bindKeyClause(const Tsig& tsig) {
    QString name = tsig.keyName.trimmed();
    QString secret = tsig.secret.trimmed();
    if (name.isEmpty() || secret.isEmpty() || checkHostName(name) || checkBase64(secret))
        return {};
    return u"key \"%1\" {\n    algorithm %2;\n    secret \"%3\";\n};\n"_s.arg(QString::fromLatin1(QUrl::toAce(name)),
                                                                              wordOf(tsig.algorithm), secret);
}

} // namespace standby
