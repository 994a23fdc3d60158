// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/CommandLine.h"

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

} // namespace

Result<CommandLine> readCommandLine(const QStringList& arguments) {
    const QCommandLineOption help(QStringList{QStringLiteral("help"), QStringLiteral("h")});
    const QCommandLineOption version(QStringList{QStringLiteral("version"), QStringLiteral("v")});
    const QCommandLineOption headless(QStringLiteral("headless"));
    const QCommandLineOption dataDirectory(QStringLiteral("data-dir"), {}, QStringLiteral("DIR"));
    const QCommandLineOption apiUrl(QStringLiteral("api-url"), {}, QStringLiteral("URL"));
    QCommandLineParser parser;
    parser.addOptions({help, version, headless, dataDirectory, apiUrl});
    if (!parser.parse(arguments))
        return Error{parser.errorText() + tr(" See --help."), {}};
    if (!parser.positionalArguments().isEmpty())
        return Error{tr("\"%1\" is not an option. See --help.").arg(parser.positionalArguments().first()), {}};

    CommandLine line;
    if (parser.isSet(help))
        line.action = CommandLine::Action::ShowHelp;
    else if (parser.isSet(version))
        line.action = CommandLine::Action::ShowVersion;
    line.headless = parser.isSet(headless);
    line.dataDirectory = parser.isSet(dataDirectory) ? parser.value(dataDirectory) : defaultDataDirectory();
    if (line.dataDirectory.isEmpty())
        return Error{tr("--data-dir needs a directory."), {}};
    line.dataDirectory = QDir::cleanPath(QDir::current().absoluteFilePath(line.dataDirectory));
    line.apiUrl = parser.value(apiUrl);
    const QUrl url(line.apiUrl, QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (parser.isSet(apiUrl) && (!url.isValid() || !isHttp || url.host().isEmpty()))
        return Error{tr("--api-url needs an address such as http://127.0.0.1:8100, not \"%1\".").arg(line.apiUrl), {}};
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
              "  --version, -v    shows the version\n"
              "  --help, -h       shows this\n"
              "\n"
              "A second start with a window brings the first one's window to the front.\n"
              "\n"
              "Exit codes:\n"
              "  0  ended as asked\n"
              "  1  failed; the message says why\n"
              "  2  wrong options\n"
              "  3  the data directory is in use by another Standby\n"
              "  4  the HTTP API cannot listen, for example because its port is taken (--headless only)\n"
              "  5  the settings were refused, for example because they are of a newer version\n")
        .arg(defaultDataDirectory());
}

} // namespace standby
