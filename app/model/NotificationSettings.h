// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/DnsSettings.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace standby {

enum class NotificationEvent { ServerFailed, ServerRecovered, DnsUpdateFailed, DnsUpdateRecovered };

enum class SmtpSecurity { None, StartTls, Tls };

struct SmtpSettings {
    QString host;
    int port = 25;
    SmtpSecurity security = SmtpSecurity::None;
    QString user;
    QString password;              ///< masked on the way out
    bool verifyCertificate = true; ///< with STARTTLS and TLS

    bool operator==(const SmtpSettings&) const = default;
};

/// Absent members take the e-mail defaults of the options.
struct EmailNotification {
    QString to; ///< one or more addresses, separated by commas
    std::optional<QString> from;
    std::optional<QString> subject;
    std::optional<QString> body;
    std::optional<SmtpSettings> smtp;

    bool operator==(const EmailNotification&) const = default;
};

struct HttpNotification {
    HttpAction request;

    bool operator==(const HttpNotification&) const = default;
};

struct CommandNotification {
    QString file;
    QStringList arguments;

    bool operator==(const CommandNotification&) const = default;
};

struct SystemLogNotification {
    bool operator==(const SystemLogNotification&) const = default;
};

using NotificationMethod =
    std::variant<EmailNotification, HttpNotification, CommandNotification, SystemLogNotification>;

QString notificationMethodType(const NotificationMethod& method); ///< "email", "http" …, as in JSON
/// Who or what gets it: the addresses, the URL, the file of the command. Of a URL without
/// login, query and fragment, which may be secret.
QString notificationRecipient(const NotificationMethod& method);
/// For people: "E-mail to a@example.com", "HTTP request to https://hooks.example.com/x", "Command /usr/bin/x", "System
/// log". Of many addresses the first two.
QString notificationTitle(const NotificationMethod& method);

struct NotificationRule {
    QString id;
    QList<NotificationEvent> events{NotificationEvent::ServerFailed, NotificationEvent::ServerRecovered,
                                    NotificationEvent::DnsUpdateFailed, NotificationEvent::DnsUpdateRecovered};
    bool gather = true; ///< events within NotificationOptions::gatherSeconds become one message
    NotificationMethod method;
    QString notes;

    bool operator==(const NotificationRule&) const = default;
};

struct Notification {
    bool useDefaults = true;
    QList<NotificationRule> methods;

    bool operator==(const Notification&) const = default;
};

struct EmailDefaults {
    QString from;
    QString subject = QStringLiteral("$SummaryTitle$");
    QString body = QStringLiteral("$SummaryBody$");
    SmtpSettings smtp;

    bool operator==(const EmailDefaults&) const = default;
};

} // namespace standby
