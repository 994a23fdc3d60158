// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/UserRecords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

#include <optional>

namespace standby {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(standby::UserRecords)
};

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr int lockMs = 1000;
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Nothing: there is a file, but it is not one of these.
std::optional<QJsonObject> contentOf(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(mostBytes));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

QString UserRecords::value(const QString& engine) const {
    return contentOf(m_path).value_or(QJsonObject()).value(engine).toString();
}

Result<Done> UserRecords::setValue(const QString& engine, const QString& value) {
    QDir().mkpath(QFileInfo(m_path).path());
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(lockMs))
        return Error{Words::tr("%1 could not be written: its folder cannot be written to, or another Standby is at it.")
                         .arg(QDir::toNativeSeparators(m_path)),
                     {}};
    std::optional<QJsonObject> content = contentOf(m_path);
    if (!content)
        return Error{Words::tr("%1 is damaged and was left as it is. Move it away or mend it.")
                         .arg(QDir::toNativeSeparators(m_path)),
                     {}};
    if (value.isEmpty())
        content->remove(engine);
    else
        content->insert(engine, value);
    const QByteArray text = QJsonDocument(*content).toJson();
    QSaveFile file(m_path);
    // Before the first byte is in it.
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) && file.write(text) == text.size() &&
        file.commit())
        return Done{};
    return Error{Words::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(m_path), file.errorString()),
                 {}};
}

} // namespace standby
