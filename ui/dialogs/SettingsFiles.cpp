// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/SettingsFiles.h"

#include "model/ConfigurationImport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace standby {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(standby::SettingsFiles)
};

template<typename T, typename Work> QFuture<Result<T>> elsewhere(Work work) {
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

Result<QJsonObject> read(const QString& path) {
    const QFileInfo about(path);
    if (about.isDir())
        return Error{Words::tr("This is a folder, not a file."), {}};
    if (about.size() > largestSettingsText)
        return Error{
            Words::tr("This file is too large for settings: %1, and at most %2 are read. Is it the right one?")
                .arg(QLocale().formattedDataSize(about.size()), QLocale().formattedDataSize(largestSettingsText)),
            {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Words::tr("This file cannot be read: %1.").arg(file.errorString()), {}};
    const QByteArray text = file.read(largestSettingsText);
    if (file.error() != QFileDevice::NoError)
        return Error{Words::tr("This file cannot be read: %1.").arg(file.errorString()), {}};
    return settingsObjectFrom(text);
}

Result<Done> write(const QString& path, const QJsonObject& settings) {
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(settings).toJson();
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.write(text) == text.size() && file.commit())
        return Done{};
    return Error{
        Words::tr("The file \"%1\" cannot be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()),
        {}};
}

} // namespace

QFuture<Result<QJsonObject>> readSettingsFile(const QString& path) {
    return elsewhere<QJsonObject>([path] { return read(path); });
}

QFuture<Result<Done>> writeSettingsFile(const QString& path, const QJsonObject& settings) {
    return elsewhere<Done>([path, settings] { return write(path, settings); });
}

} // namespace standby
