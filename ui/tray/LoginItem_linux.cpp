// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/LoginItem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace standby {

using namespace Qt::StringLiterals;

Result<Done> setLaunchAtLogin(bool launch) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s);
    const QString path = folder.filePath(u"standby.desktop"_s);
    if (!launch) {
        if (!QFile::exists(path) || QFile::remove(path))
            return Done{};
        return Error{QCoreApplication::translate("standby::LoginItem", "%1 could not be removed.").arg(path), {}};
    }
    // Quoted as the Desktop Entry Specification asks ("The Exec key"): within quotes, ", `, $ and \ are escaped; twice,
    // as the value is a string with escapes of its own.
    QString program = QCoreApplication::applicationFilePath();
    for (const QChar mark : {u'\\', u'"', u'`', u'$'})
        program.replace(mark, QStringLiteral("\\\\") + mark);
    program.replace(u'%', u"%%"_s);
    const QByteArray wanted = u"[Desktop Entry]\nType=Application\nName=Standby\nExec=\"%1\"\n"_s.arg(program).toUtf8();
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
