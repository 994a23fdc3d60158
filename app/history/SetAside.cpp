// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/SetAside.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace standby {

Result<QString> setAside(const QString& path, const QStringList& companions) {
    const QFileInfo file(path);
    const QString stem = file.path() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral(".damaged-") +
                         QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString extension = QLatin1Char('.') + file.suffix();
    QString target = stem + extension;
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = stem + QLatin1Char('-') + QString::number(number) + extension;

    QFile damaged(path);
    if (!damaged.rename(target)) {
        return Error{QStringLiteral("The damaged file \"%1\" could not be renamed to \"%2\": %3. Move it away by hand.")
                         .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(target), damaged.errorString()),
                     {}};
    }
    for (const QString& companion : companions)
        QFile::rename(path + companion, target + companion);
    return target;
}

} // namespace standby
