// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/PublicFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace standby {
namespace {

constexpr QFileDevice::Permissions allMayRead =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
constexpr QFileDevice::Permissions allMayEnter =
    allMayRead | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;

QString tr(const char* text) {
    return QCoreApplication::translate("Service", text);
}

} // namespace

Result<Done> writePublicFile(const QString& path, const QByteArray& text) {
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        if (!QDir().mkpath(folder))
            return Error{tr("The folder %1 could not be made.").arg(QDir::toNativeSeparators(folder)), {}};
        QFile::setPermissions(folder, allMayEnter);
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() &&
                         file.setPermissions(allMayRead) && file.commit();
    if (!written)
        return Error{tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()), {}};
    return Done();
}

} // namespace standby
