// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/CertificateFiles.h"

#include <QFileInfo>

namespace standby {
namespace {

constexpr qint64 settledMs = 5000;

CertificateFiles::Seen seen(const QString& path) {
    const QFileInfo file(path);
    return file.exists() ? CertificateFiles::Seen{file.lastModified(), file.size()} : CertificateFiles::Seen{};
}

/// A time that is still to come is that of another clock, for which it makes no sense to wait.
bool isRecent(const QDateTime& modified, const QDateTime& now) {
    return modified.isValid() && modified <= now && modified.msecsTo(now) < settledMs;
}

} // namespace

CertificateFiles CertificateFiles::of(const HttpApiOptions& options) {
    return {seen(options.certificateFile), seen(options.keyFile)};
}

bool CertificateFiles::settled(const QDateTime& now) const {
    return !isRecent(certificate.modified, now) && !isRecent(key.modified, now);
}

} // namespace standby
