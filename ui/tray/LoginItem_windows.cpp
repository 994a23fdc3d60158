// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/LoginItem.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace standby {

using namespace Qt::StringLiterals;

Result<Done> setLaunchAtLogin(bool launch) {
    QSettings run(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s, QSettings::NativeFormat);
    const QString wanted = u"\"%1\""_s.arg(QDir::toNativeSeparators(QCoreApplication::applicationFilePath()));
    if (launch && run.value(u"Standby"_s).toString() != wanted)
        run.setValue(u"Standby"_s, wanted);
    else if (!launch && run.contains(u"Standby"_s))
        run.remove(u"Standby"_s);
    run.sync();
    if (run.status() == QSettings::NoError)
        return Done{};
    return Error{QCoreApplication::translate("standby::LoginItem",
                                             "The list of programs that start at login could not be changed."),
                 {}};
}

} // namespace standby
