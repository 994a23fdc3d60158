// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/update/MicrosoftDnsWords.h"

#include "net/AnswerWords.h"

#include <QRegularExpression>

namespace standby {

namespace {

struct Failed {
    QString name; ///< DNS_ERROR_ZONE_DOES_NOT_EXIST; empty when dnscmd did not say
    int code = 0;
};

std::optional<Failed> failureIn(const QByteArray& output) {
    static const QRegularExpression line(
        QStringLiteral("\\b([A-Z][A-Z0-9_]{3,80})\\s+(\\d{1,9})\\s+(?:0x[0-9A-Fa-f]+|\\([0-9A-Fa-f]{8}\\))"));
    const QRegularExpressionMatch match = line.match(QString::fromLatin1(output));
    if (match.hasMatch())
        return Failed{match.captured(1), match.captured(2).toInt()};
    // A system's error without a name: "Command failed:  status = 5 (0x00000005)"
    static const QRegularExpression number(QStringLiteral("(?i)status\\s*=\\s*(\\d{1,9})"));
    const QRegularExpressionMatch status = number.match(QString::fromLatin1(output));
    if (status.hasMatch() && status.captured(1).toInt() != 0)
        return Failed{{}, status.captured(1).toInt()};
    return {};
}

/// Codes of Windows: learn.microsoft.com, debug, system-error-codes.
QString causeOf(int code, const MicrosoftDnsChange& change) {
    const QString zone = change.zone.toText();
    const QString name = change.name.toText();
    switch (code) {
    case 5: // ERROR_ACCESS_DENIED
        return QStringLiteral("access denied. Run it as a member of DnsAdmins or of the administrators");
    case 1722: // RPC_S_SERVER_UNAVAILABLE
    case 1753: // EPT_S_NOT_REGISTERED
        return QStringLiteral("the DNS server does not answer. Is its service running there?");
    case 9601: // DNS_ERROR_ZONE_DOES_NOT_EXIST
        return QStringLiteral("the zone %1 is not on this DNS server").arg(zone);
    case 9603: // DNS_ERROR_INVALID_ZONE_OPERATION
    case 9611: // DNS_ERROR_INVALID_ZONE_TYPE
    case 9712: // DNS_ERROR_SECONDARY_DATA
        return QStringLiteral("the zone %1 cannot be changed here. Update the DNS server that has its primary copy")
            .arg(zone);
    case 9607: // DNS_ERROR_ZONE_LOCKED
        return QStringLiteral("the zone %1 is locked just now").arg(zone);
    case 9621: // DNS_ERROR_ZONE_IS_SHUTDOWN
        return QStringLiteral("the zone %1 is shut down. See the DNS server's event log").arg(zone);
    case 9563: // DNS_ERROR_NOT_ALLOWED_UNDER_DELEGATION
        return QStringLiteral("%1 is below a delegation: other DNS servers have its records").arg(name);
    case 9706: // DNS_ERROR_NAME_NOT_IN_ZONE
        return QStringLiteral("%1 is not in the zone %2").arg(name, zone);
    case 9708: // DNS_ERROR_NODE_IS_CNAME
    case 9709: // DNS_ERROR_CNAME_COLLISION
        return QStringLiteral("%1 is an alias (CNAME), which cannot have addresses. Delete the alias").arg(name);
    case 9714: // DNS_ERROR_NAME_DOES_NOT_EXIST
        return QStringLiteral("%1 does not exist in the zone %2").arg(name, zone);
    case 9717: // DNS_ERROR_DS_UNAVAILABLE
        return QStringLiteral("Active Directory, which holds the zone, is not available");
    default:
        return {};
    }
}

} // namespace

int dnscmdCode(const ProcessReport& report) {
    if (report.end != ProcessReport::End::Exited)
        return -1;
    if (const std::optional<Failed> failed = failureIn(report.output))
        return failed->code;
    return report.exitCode;
}

QString dnscmdFailure(const ProcessReport& report, const MicrosoftDnsCommand& command,
                      const MicrosoftDnsChange& change) {
    switch (report.end) {
    case ProcessReport::End::NotStarted:
        return report.failure.isOfMachine
                   ? report.failure.words
                   : QStringLiteral("dnscmd could not be started (%1). It comes with the DNS server of Windows Server "
                                    "and with its administration tools (RSAT).")
                         .arg(report.failure.words);
    case ProcessReport::End::TimedOut:
        return QStringLiteral("dnscmd did not end while %1 and was killed").arg(command.purpose);
    case ProcessReport::End::Signalled:
    case ProcessReport::End::Started:
        return QStringLiteral("dnscmd was ended from outside while %1").arg(command.purpose);
    case ProcessReport::End::Exited:
        break;
    }
    const std::optional<Failed> failed = failureIn(report.output);
    const int code = failed ? failed->code : report.exitCode;
    QString words = QStringLiteral("dnscmd failed while %1: ").arg(command.purpose);
    words += failed && !failed->name.isEmpty() ? QStringLiteral("%1 (%2)").arg(failed->name).arg(code)
                                               : QStringLiteral("error %1").arg(code);
    const QString cause = causeOf(code, change);
    if (!cause.isEmpty())
        return words + QStringLiteral(": ") + cause;
    const QString said = responseLine(report.output.trimmed());
    return failed || said.isEmpty() ? words : words + QStringLiteral(": ") + said;
}

} // namespace standby
