// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/DurableFile.h"

#include "engine/FileSync.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

namespace standby {

namespace {

constexpr unsigned long retryMs = 20;

Error notWritten(const QString& path, const QString& cause) {
    return {QStringLiteral("\"%1\" could not be written: %2. Check the room on the disk and the permissions of the "
                           "directory.")
                .arg(QDir::toNativeSeparators(path), cause),
            {}};
}

/// An error of the last attempt, empty when the file is in place.
QString writeOnce(const QString& path, qsizetype count, const std::function<QByteArray(qsizetype)>& part,
                  Durability durability) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray text = part(i);
        if (file.write(text) != text.size())
            return file.errorString();
    }
    QString error;
    if (!file.flush())
        return file.errorString();
    if (durability == Durability::OnDisk && !syncFile(file, error))
        return error;
    return file.commit() ? QString() : file.errorString();
}

} // namespace

Result<Done> writeFile(const QString& path, const QByteArrayList& parts, Durability durability) {
    return writeFile(
        path, parts.size(), [&parts](qsizetype i) { return parts.at(i); }, durability);
}

Result<Done> writeFile(const QString& path, qsizetype count, const std::function<QByteArray(qsizetype)>& part,
                       Durability durability) {
    QString error = writeOnce(path, count, part, durability);
    for (int attempt = 1; !error.isEmpty() && attempt < replaceAttempts(); ++attempt) {
        QThread::msleep(retryMs);
        error = writeOnce(path, count, part, durability);
    }
    if (!error.isEmpty())
        return notWritten(path, error);
    if (durability == Durability::OnDisk)
        syncDirectory(QFileInfo(path).absolutePath());
    return Done{};
}

Result<Done> makePrivateDirectory(const QString& path) {
    if (QFileInfo(path).isDir())
        return Done{};
    if (!QDir().mkpath(path)) {
        return Error{QStringLiteral("The directory \"%1\" could not be made. Check that the directory above it exists "
                                    "and may be written.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return Done{};
}

} // namespace standby
