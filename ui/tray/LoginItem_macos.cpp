// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/LoginItem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace standby {

using namespace Qt::StringLiterals;

Result<Done> setLaunchAtLogin(bool launch) {
    const QDir folder(QDir::home().filePath(u"Library/LaunchAgents"_s));
    const QString path = folder.filePath(u"standby.plist"_s);
    if (!launch) {
        if (!QFile::exists(path) || QFile::remove(path))
            return Done{};
        return Error{QCoreApplication::translate("standby::LoginItem", "%1 could not be removed.").arg(path), {}};
    }
    const QByteArray wanted =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist "
        u"version=\"1.0\"><dict><key>Label</key><string>standby</string>"
        "<key>ProgramArguments</key><array><string>%1</string></array><key>RunAtLoad</key><true/></dict></plist>\n"_s
            .arg(QCoreApplication::applicationFilePath().toHtmlEscaped())
            .toUtf8();
    QFile present(path);
    if (present.open(QIODevice::ReadOnly) && present.readAll() == wanted)
        return Done{};
    folder.mkpath(u"."_s);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(wanted) == wanted.size() && file.commit())
        return Done{};
    return Error{
        QCoreApplication::translate("standby::LoginItem", "%1 could not be written: %2.").arg(path, file.errorString()),
        {}};
}

} // namespace standby
