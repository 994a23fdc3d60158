// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/RemoteLink.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QWidget;

namespace standby {

class CertificateDialog;
class SignInDialog;

/// Where this user's accepted certificates and kept log-ins are.
struct ConnectionFiles {
    /// In the folder of this user's settings.
    ConnectionFiles();
    explicit ConnectionFiles(const QString& folder);

    UserRecords knownHosts;
    UserRecords signIns;
};

/// The log-in that was kept for an engine; none: Kind::None.
Credentials keptCredentials(const UserRecords& signIns, const QString& engineKey);

/// Asks the person what a link to an engine elsewhere needs to know, and keeps what the person wants kept. One question
/// at a time, none while it is answered. Window thread.
class ConnectionQuestions final : public QObject {
    Q_OBJECT
  public:
    /// What is handed in outlives it. @p window: the one that asks; another one after the language was changed.
    ConnectionQuestions(RemoteLink& link, UserRecords& signIns, const QString& knownHostsPath,
                        std::function<QWidget*()> window, QObject* parent = nullptr);

  Q_SIGNALS:
    /// Something was not kept.
    void troubled(const QString& words);

  private:
    void askForSignIn(const SignInQuestion& question);
    void askAboutCertificate(const CertificateQuestion& question);
    void connected();

    RemoteLink& m_link;
    UserRecords& m_signIns;
    QString m_knownHostsPath;
    std::function<QWidget*()> m_window;
    QPointer<SignInDialog> m_signIn;
    QPointer<CertificateDialog> m_certificate;
    std::optional<Credentials> m_toKeep; ///< as soon as the engine has taken them
};

} // namespace standby
