// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/ServingProfile.h"

namespace standby {

namespace {

/// RFC 1035, 8: the part before the @ becomes the first label, whatever dots are in it.
QString mailbox(const QString& contact, const QString& primary) {
    const qsizetype at = contact.lastIndexOf(QLatin1Char('@'));
    if (at <= 0)
        return QStringLiteral("hostmaster.") + primary;
    QString local = contact.left(at);
    local.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('.'), QLatin1String("\\."));
    return local + QLatin1Char('.') + contact.mid(at + 1);
}

} // namespace

ServingProfile ServingProfile::from(const DnsServingOptions& options, const QString& machineName) {
    ServingProfile profile;
    QString primary;
    for (const QString& text : options.nameServers.isEmpty() ? QStringList{machineName} : options.nameServers) {
        const Result<DnsName> name = DnsName::fromText(text);
        if (!name.ok() || name->isRoot())
            continue;
        if (primary.isEmpty())
            primary = text;
        profile.nameServers << name->wire();
    }
    if (primary.isEmpty()) { // a machine may be called anything
        primary = QStringLiteral("localhost");
        profile.nameServers << DnsName::fromText(primary)->wire();
    }
    const Result<DnsName> contact = DnsName::fromText(mailbox(options.contact, primary));
    profile.soaNames = profile.nameServers.first() + (contact.ok() ? contact->wire() : profile.nameServers.first());
    profile.forwards = options.forward.enabled;
    profile.recursionAvailable = options.forward.enabled && !options.forward.clearRecursion;
    return profile;
}

} // namespace standby
