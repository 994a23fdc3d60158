// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/SettingWords.h"

namespace standby {

QString SettingWords::knownMember(const QString& key) {
    struct Member {
        const char* key;
        const char* words;
    };
    static constexpr Member known[] = {
        {"name", QT_TR_NOOP("Name")},
        {"servers", QT_TR_NOOP("Servers")},
        {"address", QT_TR_NOOP("IP address")},
        {"pollAddress", QT_TR_NOOP("Poll address")},
        {"displayName", QT_TR_NOOP("Display name")},
        {"weight", QT_TR_NOOP("Weight")},
        {"pauseSetOnFailure", QT_TR_NOOP("Pause the server set on failure")},
        {"disabled", QT_TR_NOOP("Disabled")},
        {"notes", QT_TR_NOOP("Notes")},
        {"tags", QT_TR_NOOP("Tags")},
        {"pollingMethod", QT_TR_NOOP("Polling method")},
        {"pollingFrequency", QT_TR_NOOP("Polling frequency")},
        {"notification", QT_TR_NOOP("Notification")},
        {"dnsData", QT_TR_NOOP("DNS data")},
        {"dnsUpdate", QT_TR_NOOP("Update DNS")},
        {"type", QT_TR_NOOP("Type")},
        {"method", QT_TR_NOOP("Method")},
        {"methods", QT_TR_NOOP("Notification methods")},
        {"defaultMethods", QT_TR_NOOP("Default notification methods")},
        {"defaultServers", QT_TR_NOOP("Default DNS servers")},
        {"timeoutSeconds", QT_TR_NOOP("Timeout (seconds)")},
        {"intervalSeconds", QT_TR_NOOP("Interval (seconds)")},
        {"failedIntervalSeconds", QT_TR_NOOP("Interval while a server is failed (seconds)")},
        {"retries", QT_TR_NOOP("Retries")},
        {"retryIntervalSeconds", QT_TR_NOOP("Retry interval (seconds)")},
        {"successesToRecover", QT_TR_NOOP("Successes to recover")},
        {"stopAtFirstSuccess", QT_TR_NOOP("Stop at the first success")},
        {"useDefaults", QT_TR_NOOP("Use the defaults")},
        {"events", QT_TR_NOOP("Events")},
        {"gather", QT_TR_NOOP("One message for several events")},
        {"hostNames", QT_TR_NOOP("Host names")},
        {"addresses", QT_TR_NOOP("Addresses")},
        {"allFailed", QT_TR_NOOP("When all servers are failed")},
        {"mode", QT_TR_NOOP("Mode")},
        {"ttlSeconds", QT_TR_NOOP("TTL (seconds)")},
        {"host", QT_TR_NOOP("Host")},
        {"port", QT_TR_NOOP("Port")},
        {"lookup", QT_TR_NOOP("DNS lookup")},
        {"edns0", QT_TR_NOOP("EDNS0")},
        {"ignoreTtl", QT_TR_NOOP("Ignore the TTL")},
        {"recheckSeconds", QT_TR_NOOP("Recheck every (seconds)")},
        {"tsig", QT_TR_NOOP("TSIG key")},
        {"keyName", QT_TR_NOOP("Key name")},
        {"algorithm", QT_TR_NOOP("Algorithm")},
        {"secret", QT_TR_NOOP("Secret")},
        {"local", QT_TR_NOOP("On the machine of the engine")},
        {"url", QT_TR_NOOP("URL")},
        {"headers", QT_TR_NOOP("Headers")},
        {"value", QT_TR_NOOP("Value")},
        {"body", QT_TR_NOOP("Body")},
        {"user", QT_TR_NOOP("User")},
        {"password", QT_TR_NOOP("Password")},
        {"followRedirects", QT_TR_NOOP("Follow redirects")},
        {"verifyCertificate", QT_TR_NOOP("Verify the certificate")},
        {"serverType", QT_TR_NOOP("Kind of server")},
        {"greeting", QT_TR_NOOP("Greeting")},
        {"hostName", QT_TR_NOOP("Host name")},
        {"recordType", QT_TR_NOOP("Record type")},
        {"recursionDesired", QT_TR_NOOP("Ask for recursion")},
        {"file", QT_TR_NOOP("Program")},
        {"arguments", QT_TR_NOOP("Arguments")},
        {"wait", QT_TR_NOOP("Wait until the program ends")},
        {"expect", QT_TR_NOOP("Expected")},
        {"authoritative", QT_TR_NOOP("Authoritative")},
        {"statusCode", QT_TR_NOOP("Status code")},
        {"contentLength", QT_TR_NOOP("Content length")},
        {"min", QT_TR_NOOP("Least")},
        {"max", QT_TR_NOOP("Greatest")},
        {"match", QT_TR_NOOP("Comparison")},
        {"operator", QT_TR_NOOP("Comparison")},
        {"text", QT_TR_NOOP("Text")},
        {"output", QT_TR_NOOP("Output")},
        {"exitCode", QT_TR_NOOP("Exit code")},
        {"certificateDaysLeft", QT_TR_NOOP("Days that the certificate is still valid")},
        {"tls", QT_TR_NOOP("TLS")},
        {"to", QT_TR_NOOP("To")},
        {"from", QT_TR_NOOP("From")},
        {"subject", QT_TR_NOOP("Subject")},
        {"smtp", QT_TR_NOOP("Mail server")},
        {"security", QT_TR_NOOP("Security")},
        {"email", QT_TR_NOOP("E-mail")},
        {"order", QT_TR_NOOP("Order")},
        {"ui", QT_TR_NOOP("User interface")},
        {"theme", QT_TR_NOOP("Theme")},
        {"language", QT_TR_NOOP("Language")},
        {"launchAtLogin", QT_TR_NOOP("Start at login")},
        {"trayMessages", QT_TR_NOOP("Messages beside the tray icon")},
        {"playSound", QT_TR_NOOP("Play a sound")},
        {"soundFile", QT_TR_NOOP("Sound file")},
        {"serverPolling", QT_TR_NOOP("Server polling")},
        {"maxConcurrentPolls", QT_TR_NOOP("Polls at a time, at most")},
        {"recordOnlyChanges", QT_TR_NOOP("Record only changes")},
        {"purgeAfterDays", QT_TR_NOOP("Delete after (days)")},
        {"protection", QT_TR_NOOP("Protection")},
        {"sentinels", QT_TR_NOOP("Sentinels")},
        {"maxFailoversPerMinute", QT_TR_NOOP("Failovers a minute, at most")},
        {"gatherSeconds", QT_TR_NOOP("Gather events for (seconds)")},
        {"reminderSeconds", QT_TR_NOOP("Remind every (seconds)")},
        {"retryForSeconds", QT_TR_NOOP("Try again for (seconds)")},
        {"dnsUpdating", QT_TR_NOOP("DNS updating")},
        {"maxConcurrentUpdates", QT_TR_NOOP("Updates at a time, at most")},
        {"dnsServing", QT_TR_NOOP("DNS serving")},
        {"enabled", QT_TR_NOOP("Switched on")},
        {"nameServers", QT_TR_NOOP("Name servers")},
        {"contact", QT_TR_NOOP("Contact")},
        {"forward", QT_TR_NOOP("Forwarding")},
        {"clearRecursion", QT_TR_NOOP("Do not ask for recursion")},
        {"logging", QT_TR_NOOP("Logging")},
        {"cachedLines", QT_TR_NOOP("Lines kept for the Log tab")},
        {"toDisk", QT_TR_NOOP("Write to files")},
        {"directory", QT_TR_NOOP("Directory")},
        {"rollover", QT_TR_NOOP("A new file begins each")},
        {"timeZone", QT_TR_NOOP("Times are")},
        {"httpApi", QT_TR_NOOP("HTTP API")},
        {"logRequests", QT_TR_NOOP("Log requests")},
        {"certificateFile", QT_TR_NOOP("Certificate")},
        {"keyFile", QT_TR_NOOP("Private key")},
        {"apiKeys", QT_TR_NOOP("API keys")},
        {"role", QT_TR_NOOP("Role")},
        {"key", QT_TR_NOOP("Key")},
        {"hash", QT_TR_NOOP("Key")},
    };
    for (const Member& member : known) {
        if (key == QLatin1String(member.key))
            return tr(member.words);
    }
    return {};
}

QString SettingWords::member(const QString& key) {
    const QString words = knownMember(key);
    if (!words.isEmpty())
        return words;
    QString spelled;
    for (const QChar letter : key)
        spelled += letter.isUpper() && !spelled.isEmpty() ? QString(u' ') + letter.toLower() : QString(letter);
    return spelled.isEmpty() ? spelled : spelled.at(0).toUpper() + spelled.sliced(1);
}

QString SettingWords::choice(const QString& member, const QString& value) {
    struct Choice {
        const char* member;
        const char* value;
        const char* words;
    };
    static constexpr Choice known[] = {
        {"addresses", "firstResponding", QT_TR_NOOP("the first responding server")},
        {"addresses", "allInOrder", QT_TR_NOOP("all responding servers, in order")},
        {"addresses", "allRoundRobin", QT_TR_NOOP("all responding servers, rotated")},
        {"addresses", "oneWeighted", QT_TR_NOOP("one responding server, by weight")},
        {"mode", "asIfAllResponding", QT_TR_NOOP("as if all responded")},
        {"mode", "singleAddress", QT_TR_NOOP("one fixed address")},
        {"mode", "keepLast", QT_TR_NOOP("what was said last")},
        {"events", "serverFailed", QT_TR_NOOP("server failed")},
        {"events", "serverRecovered", QT_TR_NOOP("server recovered")},
        {"events", "dnsUpdateFailed", QT_TR_NOOP("DNS update failed")},
        {"events", "dnsUpdateRecovered", QT_TR_NOOP("DNS update recovered")},
        {"type", "ping", QT_TR_NOOP("ping")},
        {"type", "http", QT_TR_NOOP("HTTP request")},
        {"type", "tcp", QT_TR_NOOP("TCP connection")},
        {"type", "dns", QT_TR_NOOP("DNS query")},
        {"type", "command", QT_TR_NOOP("command")},
        {"type", "email", QT_TR_NOOP("e-mail")},
        {"type", "systemLog", QT_TR_NOOP("system log")},
        {"type", "rfc2136", QT_TR_NOOP("dynamic update")},
        {"type", "microsoftDns", QT_TR_NOOP("Microsoft DNS")},
        {"serverType", "custom", QT_TR_NOOP("any")},
        {"match", "contains", QT_TR_NOOP("contains")},
        {"match", "notContains", QT_TR_NOOP("does not contain")},
        {"match", "matches", QT_TR_NOOP("matches")},
        {"match", "notMatches", QT_TR_NOOP("does not match")},
        {"match", "startsWith", QT_TR_NOOP("begins with")},
        {"match", "notStartsWith", QT_TR_NOOP("does not begin with")},
        {"security", "none", QT_TR_NOOP("not encrypted")},
        {"security", "startTls", QT_TR_NOOP("STARTTLS")},
        {"security", "tls", QT_TR_NOOP("TLS")},
        {"theme", "system", QT_TR_NOOP("as the system")},
        {"theme", "light", QT_TR_NOOP("light")},
        {"theme", "dark", QT_TR_NOOP("dark")},
        {"theme", "highContrast", QT_TR_NOOP("high contrast")},
        {"language", "system", QT_TR_NOOP("as the system")},
        {"rollover", "hour", QT_TR_NOOP("hour")},
        {"rollover", "day", QT_TR_NOOP("day")},
        {"rollover", "month", QT_TR_NOOP("month")},
        {"timeZone", "local", QT_TR_NOOP("local")},
        {"timeZone", "utc", QT_TR_NOOP("UTC")},
        {"role", "read", QT_TR_NOOP("read")},
        {"role", "operate", QT_TR_NOOP("read and operate")},
        {"role", "admin", QT_TR_NOOP("everything")},
    };
    for (const Choice& choice : known) {
        if (member == QLatin1String(choice.member) && value == QLatin1String(choice.value))
            return tr(choice.words);
    }
    return {};
}

} // namespace standby
