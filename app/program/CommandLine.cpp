// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/CommandLine.h"

#include "program/ServicePlace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace standby {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("CommandLine", text);
}

QString defaultDataDirectory() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// Which of the two, if any; they go alone, for what a service runs with stands in its own configuration.
bool readServiceAction(const QCommandLineParser& parser, const QCommandLineOption& install,
                       const QCommandLineOption& uninstall, CommandLine& line) {
    if (!parser.isSet(install) && !parser.isSet(uninstall))
        return true;
    line.action = parser.isSet(install) ? CommandLine::Action::InstallService : CommandLine::Action::UninstallService;
    return parser.optionNames().size() == 1;
}

/// ADDRESS:PORT, an IPv6 address in brackets.
bool readListenAddress(const QString& text, CommandLine& line) {
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    if (colon < 1)
        return false;
    QString address = text.first(colon);
    const bool bracketed = address.startsWith(QLatin1Char('[')) && address.endsWith(QLatin1Char(']'));
    if (bracketed)
        address = address.mid(1, address.size() - 2);
    line.dnsAgentAddress = QHostAddress(address);
    const bool isIpv6 = line.dnsAgentAddress.protocol() == QAbstractSocket::IPv6Protocol;
    bool isNumber = false;
    line.dnsAgentPort = text.mid(colon + 1).toUShort(&isNumber);
    return isNumber && line.dnsAgentPort != 0 && !line.dnsAgentAddress.isNull() && isIpv6 == bracketed;
}

/// What is wrong with the options of --connect; empty: nothing.
QString readConnect(const QCommandLineParser& parser, CommandLine& line) {
    if (!parser.isSet(QStringLiteral("connect")))
        return parser.isSet(QStringLiteral("connect-key-file")) ? tr("--connect-key-file goes with --connect only.")
                                                                : QString();
    const QString text = parser.value(QStringLiteral("connect"));
    line.connectUrl = QUrl(text, QUrl::StrictMode);
    line.connectKeyFile = parser.value(QStringLiteral("connect-key-file"));
    if (!line.connectUrl.userInfo().isEmpty())
        return tr("--connect takes no password: others see the arguments of a program. The window asks for it, or "
                  "take --connect-key-file.");
    const bool isHttp =
        line.connectUrl.scheme() == QLatin1String("http") || line.connectUrl.scheme() == QLatin1String("https");
    if (!line.connectUrl.isValid() || !isHttp || line.connectUrl.host().isEmpty())
        return tr("--connect needs the address of a running Standby such as https://standby.example.com:8100, not "
                  "\"%1\".")
            .arg(text);
    if (line.headless || line.ownData)
        return tr("--connect is a window onto an engine that runs already: --headless, --demo, --data-dir and "
                  "--api-url do not "
                  "go with it.");
    return {};
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList& arguments) {
    const QCommandLineOption help(QStringList{QStringLiteral("help"), QStringLiteral("h")});
    const QCommandLineOption version(QStringList{QStringLiteral("version"), QStringLiteral("v")});
    const QCommandLineOption headless(QStringLiteral("headless"));
    const QCommandLineOption dataDirectory(QStringLiteral("data-dir"), {}, QStringLiteral("DIR"));
    const QCommandLineOption apiUrl(QStringLiteral("api-url"), {}, QStringLiteral("URL"));
    const QCommandLineOption dnsAgent(QStringLiteral("dns-agent"));
    const QCommandLineOption dnsAgentListen(QStringLiteral("dns-agent-listen"), {}, QStringLiteral("ADDRESS:PORT"));
    const QCommandLineOption dnsAgentPasswordFile(QStringLiteral("dns-agent-password-file"), {},
                                                  QStringLiteral("FILE"));
    const QCommandLineOption service(QStringLiteral("service"));
    const QCommandLineOption installService(QStringLiteral("install-service"));
    const QCommandLineOption uninstallService(QStringLiteral("uninstall-service"));
    const QCommandLineOption demo(QStringLiteral("demo"));
    const QCommandLineOption connectUrl(QStringLiteral("connect"), {}, QStringLiteral("URL"));
    const QCommandLineOption connectKeyFile(QStringLiteral("connect-key-file"), {}, QStringLiteral("FILE"));
    QCommandLineParser parser;
    parser.addOptions({help, version, headless, dataDirectory, apiUrl, dnsAgent, dnsAgentListen, dnsAgentPasswordFile});
    parser.addOptions({demo, connectUrl, connectKeyFile, service, installService, uninstallService});
    if (!parser.parse(arguments))
        return Error{parser.errorText() + tr(" See --help."), {}};
    if (!parser.positionalArguments().isEmpty())
        return Error{tr("\"%1\" is not an option. See --help.").arg(parser.positionalArguments().first()), {}};

    CommandLine line;
    if (parser.isSet(help))
        line.action = CommandLine::Action::ShowHelp;
    else if (parser.isSet(version))
        line.action = CommandLine::Action::ShowVersion;
    else if (parser.isSet(dnsAgent))
        line.action = CommandLine::Action::RunDnsAgent;
    else if (!readServiceAction(parser, installService, uninstallService, line))
        return Error{tr("--install-service and --uninstall-service go alone."), {}};
    line.service = parser.isSet(service);
    line.headless = parser.isSet(headless) || line.service;
    line.demo = parser.isSet(demo);
    if (line.demo && (parser.isSet(dataDirectory) || line.service))
        return Error{tr("--demo has data of its own: --data-dir and --service do not go with it."), {}};
    line.ownData = line.demo || parser.isSet(dataDirectory) || parser.isSet(apiUrl);
    line.dataDirectory = parser.isSet(dataDirectory) ? parser.value(dataDirectory)
                         : line.service              ? serviceDataDirectory()
                                                     : defaultDataDirectory();
    if (line.dataDirectory.isEmpty())
        return Error{tr("--data-dir needs a directory."), {}};
    line.dataDirectory = QDir::cleanPath(QDir::current().absoluteFilePath(line.dataDirectory));
    line.apiUrl = parser.value(apiUrl);
    const QUrl url(line.apiUrl, QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (parser.isSet(apiUrl) && (!url.isValid() || !isHttp || url.host().isEmpty()))
        return Error{tr("--api-url needs an address such as http://127.0.0.1:8100, not \"%1\".").arg(line.apiUrl), {}};
    if (const QString mistake = readConnect(parser, line); !mistake.isEmpty())
        return Error{mistake, {}};
    if (!parser.isSet(dnsAgent) && (parser.isSet(dnsAgentListen) || parser.isSet(dnsAgentPasswordFile)))
        return Error{tr("--dns-agent-listen and --dns-agent-password-file go with --dns-agent only."), {}};
    line.dnsAgentPasswordFile = parser.value(dnsAgentPasswordFile);
    if (line.action == CommandLine::Action::RunDnsAgent && !readListenAddress(parser.value(dnsAgentListen), line))
        return Error{tr("--dns-agent needs --dns-agent-listen with an address of this machine and a port, such as "
                        "192.0.2.53:8153 or [2001:db8::53]:8153, not \"%1\".")
                         .arg(parser.value(dnsAgentListen)),
                     {}};
    return line;
}

QString helpText() {
    return tr("Usage: standby [options]\n"
              "Watches the servers behind an Internet service and moves its traffic to one that works.\n"
              "\n"
              "  --headless       no window: the engine and its HTTP API alone. So it also starts where there is\n"
              "                   no display.\n"
              "  --data-dir DIR   where settings and history are kept. Default: %1\n"
              "  --api-url URL    where the HTTP API listens, whatever the options say\n"
              "  --demo           a demonstration beside everything else: three small web servers inside the\n"
              "                   program, a server set over them and DNS answers for it, with data of its own\n"
              "                   that goes when the window is closed; the API is on a free port\n"
              "  --connect URL    a window onto a Standby that runs already, here or elsewhere, such as\n"
              "                   https://standby.example.com:8100; it asks for the password, or signs in with\n"
              "    --connect-key-file FILE             whose first line is an API key; without it the\n"
              "                   environment variable STANDBY_API_KEY is, if there is one\n"
              "  --install-service    makes this program a service that starts with the system, with its data\n"
              "                   in %2; --uninstall-service removes it, and leaves the data\n"
              "  --service        what the system starts: as --headless, with that data, and other users of\n"
              "                   this machine find it\n"
              "  --dns-agent      nothing but the agent through which another Standby updates Microsoft's DNS\n"
              "                   server on this machine, with\n"
              "    --dns-agent-listen ADDRESS:PORT     where it listens\n"
              "    --dns-agent-password-file FILE      whose first line is the password; without it the\n"
              "                   environment variable STANDBY_DNS_AGENT_PASSWORD is\n"
              "  --version, -v    shows the version\n"
              "  --help, -h       shows this\n"
              "\n"
              "A second start with a window brings the first one's window to the front. Without options, the\n"
              "window attaches to the Standby that runs as a service of this machine, if one does.\n"
              "\n"
              "Exit codes:\n"
              "  0  ended as asked\n"
              "  1  failed; the message says why\n"
              "  2  wrong options\n"
              "  3  the data directory is in use by another Standby\n"
              "  4  the HTTP API (--headless only) or the DNS agent cannot listen, for example because\n"
              "     its port is taken\n"
              "  5  the settings were refused, for example because they are of a newer version\n")
        .arg(defaultDataDirectory(), serviceDataDirectory());
}

} // namespace standby
