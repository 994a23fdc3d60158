// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/SecretFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QOperatingSystemVersion>

namespace standby {
namespace {

constexpr qint64 longestLine = 4096;

QString tr(const char* text) {
    return QCoreApplication::translate("SecretFile", text);
}

/// Windows has lists of rights, which the permissions of Qt do not tell.
bool othersMayRead(const QFile& file) {
    return QOperatingSystemVersion::currentType() != QOperatingSystemVersion::Windows &&
           (file.permissions() & (QFile::ReadGroup | QFile::ReadOther));
}

} // namespace

Result<QByteArray> firstLineOfSecretFile(const QString& path) {
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{tr("The file %1 cannot be read: %2.").arg(name, file.errorString()), {}};
    if (othersMayRead(file))
        return Error{tr("The file %1 can be read by others. Take that right away: chmod 600.").arg(name), {}};
    QByteArray line = file.readLine(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return Error{tr("The first line of the file %1 is empty.").arg(name), {}};
    return line;
}

} // namespace standby
