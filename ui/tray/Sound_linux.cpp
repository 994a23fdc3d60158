// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/Sound.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace standby {

using namespace Qt::StringLiterals;

bool playSoundFile(const QString& file) {
    if (!QFileInfo(file).isFile())
        return false;
    const QList<QStringList> players{
        {u"paplay"_s}, {u"pw-play"_s}, {u"aplay"_s, u"-q"_s}, {u"canberra-gtk-play"_s, u"-f"_s}};
    for (const QStringList& player : players) {
        const QString program = QStandardPaths::findExecutable(player.constFirst());
        if (!program.isEmpty())
            return QProcess::startDetached(program, player.mid(1) + QStringList{file});
    }
    return false;
}

} // namespace standby
