// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/DataDirectory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace standby {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("DataDirectory", text);
}

} // namespace

DataDirectory::DataDirectory(const QString& path) : m_path(path), m_lock(path + QStringLiteral("/standby.lock")) {
    m_lock.setStaleLockTime(0); // a lock does not age; only its process's end makes it stale
}

DataDirectory::Taken DataDirectory::take() {
    const bool existed = QFileInfo::exists(m_path);
    if (!QDir().mkpath(m_path)) {
        m_message = tr("The data directory %1 cannot be made. Choose another one with --data-dir.").arg(m_path);
        return Taken::Failed;
    }
    if (!existed)
        QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (m_lock.tryLock(0))
        return Taken::Yes;
    if (m_lock.error() != QLockFile::LockFailedError) {
        m_message =
            tr("The data directory %1 cannot be written to. Give yourself the right to, or choose another one with "
               "--data-dir.")
                .arg(m_path);
        return Taken::Failed;
    }
    qint64 process = 0;
    QString host;
    QString program;
    m_lock.getLockInfo(&process, &host, &program);
    m_message = tr("The data directory %1 is in use by another Standby: process %2 on %3. Stop that one, or choose "
                   "another directory with --data-dir.")
                    .arg(m_path)
                    .arg(process)
                    .arg(host);
    return Taken::InUse;
}

} // namespace standby
