// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace standby {

/// @name The password of the API
/// Stored as `pbkdf2-sha512:ITERATIONS:SALT:HASH` (RFC 8018, salt and hash hexadecimal). Deriving takes tenths of a
/// second on purpose: never in the engine or a server thread. Whoever takes a plain text from a person (the API's PUT
/// and PATCH of the options) derives it in a thread pool and hands the hash to Engine::changeOptions(). Thread-safe.
/// @{
inline constexpr int passwordIterations = 210'000;
QString hashPassword(const QString& password);
/// False too for a stored text that is no hash, and for an empty one.
bool verifyPassword(const QString& password, const QString& stored);
/// Whether a text is a hash already, complete and with at least passwordIterations.
bool isPasswordHash(const QString& text);
/// @}

/// @name API keys
/// Random, so that one salted SHA-256 is enough: stored as `sha256:SALT:HASH`, hexadecimal. Microseconds. Thread-safe.
/// @{
/// 40 characters of [0-9A-Za-z] from the system's source of randomness.
QString newApiKey();
QString hashApiKey(const QString& key);
bool verifyApiKey(const QString& key, const QString& stored);
/// @}

/// Compares in a time that depends on the lengths only.
bool equalInConstantTime(const QByteArray& a, const QByteArray& b);

} // namespace standby
