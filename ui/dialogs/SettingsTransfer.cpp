// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/SettingsTransfer.h"

#include "dialogs/ImportDialog.h"
#include "dialogs/SettingsFiles.h"
#include "link/EngineLink.h"
#include "widgets/Banner.h"
#include "words/EngineSentences.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QStandardPaths>

#include <utility>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QString documents() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// Calls @p then in the thread of @p context, unless that is gone by then. QFuture::then() demands that it is not.
template<typename T, typename Then> void whenDone(const QFuture<T>& future, QObject* context, Then then) {
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace

SettingsTransfer::SettingsTransfer(EngineLink& link, QWidget* window)
    : QObject(window), m_link(link), m_window(window) {}

void SettingsTransfer::chooseImport() {
    auto* files = new QFileDialog(m_window, tr("Import settings"), documents(),
                                  tr("Settings of Standby (*.json);;All files (*)"));
    files->setObjectName(u"importFileDialog"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &SettingsTransfer::importFile);
    files->open();
}

void SettingsTransfer::chooseExport() {
    auto* files = new QFileDialog(m_window, tr("Export settings"), documents(),
                                  tr("Settings of Standby (*.json);;All files (*)"));
    files->setObjectName(u"exportFileDialog"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"json"_s);
    files->selectFile(u"standby-settings-%1.json"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(files, &QFileDialog::fileSelected, this, &SettingsTransfer::exportTo);
    files->open();
}

void SettingsTransfer::importFile(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    Q_EMIT said(Tone::Ok, {});
    whenDone(readSettingsFile(path), this, [this, name](const Result<QJsonObject>& settings) {
        const auto refuse = [&](const QString& why) {
            Q_EMIT said(Tone::Bad, tr("\"%1\" was not imported. %2").arg(name, why));
        };
        if (!settings)
            return refuse(inWindowLanguage(settings.message()));
        const bool elsewhere = !m_link.where().isEmpty();
        if (elsewhere && QJsonDocument(*settings).toJson(QJsonDocument::Compact).size() > largestRemoteBody * 9 / 10)
            return refuse(
                tr("An engine elsewhere takes at most 1 MiB at once, which is some 500 server sets. Import this "
                   "file in a window on the computer where Standby runs, or divide it."));
        openPreview(name, *settings);
    });
}

void SettingsTransfer::openPreview(const QString& fileName, const QJsonObject& settings) {
    auto* dialog = new ImportDialog(m_link, fileName, settings, m_window);
    connect(dialog, &ImportDialog::imported, this, [this, fileName](int changes, int revision) {
        Q_EMIT imported(tr("Imported \"%1\". Server sets and options that changed: %L2.").arg(fileName).arg(changes),
                        revision);
    });
    dialog->open();
}

void SettingsTransfer::exportTo(const QString& path) {
    const QString notExported = tr("The settings were not exported.");
    m_link.get(u"/settings"_s, this, [this, path, notExported](const ApiResponse& response) {
        if (!response.ok()) {
            Q_EMIT said(Tone::Bad, notExported + u' ' + problemText(response));
            return;
        }
        whenDone(writeSettingsFile(path, response.json().toObject()), this,
                 [this, path, notExported](const Result<Done>& written) {
                     if (!written) {
                         Q_EMIT said(Tone::Bad, notExported + u' ' + written.message());
                         return;
                     }
                     Q_EMIT said(
                         Tone::Ok,
                         tr("Exported to \"%1\". Passwords and keys are masked in it: imported into this Standby, "
                            "they stay as they are; on another computer they must be entered again. For a complete "
                            "backup, copy standby.config.json from the data directory.")
                             .arg(QDir::toNativeSeparators(path)));
                 });
    });
}

} // namespace standby
#include "moc_SettingsTransfer.cpp"
