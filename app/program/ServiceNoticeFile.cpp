// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServiceNoticeFile.h"

#include "program/PublicFile.h"
#include "program/ServiceNotice.h"

#include <QFile>

namespace standby {

ServiceNoticeFile::ServiceNoticeFile() : m_path(serviceNoticePath()) {
    const QString runtimeDirectory = qEnvironmentVariable("RUNTIME_DIRECTORY");
    if (!runtimeDirectory.isEmpty())
        m_path = runtimeDirectory.section(QLatin1Char(':'), 0, 0) + QStringLiteral("/api-url");
}

ServiceNoticeFile::~ServiceNoticeFile() {
    QFile::remove(m_path);
}

Result<Done> ServiceNoticeFile::write(const QString& apiUrl) {
    if (!apiUrl.isEmpty())
        return writePublicFile(m_path, apiUrl.toUtf8() + '\n');
    QFile::remove(m_path);
    return Done();
}

} // namespace standby
