// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/Credentials.h"

#include <QCryptographicHash>
#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QStringList>

#include <array>
#include <optional>

namespace standby {

namespace {

constexpr int saltBytes = 16;
constexpr int passwordHashBytes = 32;
constexpr int mostIterations = 10'000'000; ///< a settings file with more would stop the program for minutes

QByteArray newSalt() {
    std::array<quint32, saltBytes / sizeof(quint32)> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), saltBytes);
}

/// As typed on any keyboard: composed and decomposed characters are the same password.
QByteArray passwordBytes(const QString& password) {
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

QByteArray derive(const QString& password, const QByteArray& salt, int iterations) {
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512, passwordBytes(password), salt, iterations,
                                              passwordHashBytes);
}

QByteArray keyHash(const QString& key, const QByteArray& salt) {
    return QCryptographicHash::hash(salt + key.toUtf8(), QCryptographicHash::Sha256);
}

QString hexadecimal(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toHex());
}

struct StoredPassword {
    int iterations = 0;
    QByteArray salt;
    QByteArray hash;
};

std::optional<StoredPassword> parse(const QString& text) {
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() != 4 || parts.at(0) != QLatin1String("pbkdf2-sha512"))
        return std::nullopt;
    StoredPassword stored{parts.at(1).toInt(), QByteArray::fromHex(parts.at(2).toLatin1()),
                          QByteArray::fromHex(parts.at(3).toLatin1())};
    if (stored.iterations < passwordIterations || stored.iterations > mostIterations ||
        stored.salt.size() < saltBytes || stored.hash.size() != passwordHashBytes)
        return std::nullopt;
    return stored;
}

} // namespace

QString hashPassword(const QString& password) {
    const QByteArray salt = newSalt();
    return QStringLiteral("pbkdf2-sha512:%1:%2:%3")
        .arg(QString::number(passwordIterations), hexadecimal(salt),
             hexadecimal(derive(password, salt, passwordIterations)));
}

bool verifyPassword(const QString& password, const QString& stored) {
    const std::optional<StoredPassword> parsed = parse(stored);
    return parsed && equalInConstantTime(derive(password, parsed->salt, parsed->iterations), parsed->hash);
}

bool isPasswordHash(const QString& text) {
    return parse(text).has_value();
}

QString newApiKey() {
    constexpr int length = 40;
    static constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QString key;
    for (int i = 0; i < length; ++i)
        key += QLatin1Char(alphabet[QRandomGenerator::system()->bounded(int(sizeof alphabet) - 1)]);
    return key;
}

QString hashApiKey(const QString& key) {
    const QByteArray salt = newSalt();
    return QStringLiteral("sha256:%1:%2").arg(hexadecimal(salt), hexadecimal(keyHash(key, salt)));
}

bool verifyApiKey(const QString& key, const QString& stored) {
    const QStringList parts = stored.split(QLatin1Char(':'));
    if (parts.size() != 3 || parts.at(0) != QLatin1String("sha256"))
        return false;
    const QByteArray hash = QByteArray::fromHex(parts.at(2).toLatin1());
    return !hash.isEmpty() && equalInConstantTime(keyHash(key, QByteArray::fromHex(parts.at(1).toLatin1())), hash);
}

bool equalInConstantTime(const QByteArray& a, const QByteArray& b) {
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(difference | (a.at(i) ^ b.at(i)));
    return difference == 0;
}

} // namespace standby
