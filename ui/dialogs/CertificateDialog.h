// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace standby {

struct CertificateQuestion;

/// Shows a certificate that the system does not vouch for and asks whether to trust it; for one that differs from the
/// accepted one, offers no more than to forget that. Neither is the default. Accepted means: trusted, or forgotten.
class CertificateDialog final : public QDialog {
    Q_OBJECT
  public:
    /// @param knownHosts the file that keeps what was accepted.
    CertificateDialog(const CertificateQuestion& question, const QString& where, const QString& knownHosts,
                      QWidget* parent);
};

} // namespace standby
