// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QString>

namespace standby {

/// The file by which the windows of this machine find the service (ServiceNotice.h). It is there while the API listens
/// and this object lives.
class ServiceNoticeFile {
  public:
    /// `$RUNTIME_DIRECTORY/api-url` where systemd gives such a folder, else serviceNoticePath().
    ServiceNoticeFile();
    ~ServiceNoticeFile();
    ServiceNoticeFile(const ServiceNoticeFile&) = delete;
    ServiceNoticeFile& operator=(const ServiceNoticeFile&) = delete;

    /// Where the API listens now; empty: nowhere, and there is no file.
    Result<Done> write(const QString& apiUrl);

  private:
    QString m_path;
};

} // namespace standby
