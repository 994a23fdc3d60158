// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QtTest>

/// The walls of the house, held by reading every #include: see app/CMakeLists.txt for the rooms.
class ArchitectureTest : public QObject {
    Q_OBJECT

    struct Source {
        QString path; ///< relative to the source folder
        QStringList lines;
    };

    static const QHash<QString, QStringList>& allowedRooms() {
        static const QHash<QString, QStringList> allowed = [] {
            QHash<QString, QStringList> rooms;
            const auto allow = [&](const char* room, const char* others) {
                rooms.insert(QString::fromLatin1(room), QString::fromLatin1(others).split(QLatin1Char(' ')));
            };
            allow("app/model", "model");
            allow("app/net", "net model");
            allow("app/dns", "dns net model");
            allow("app/poll", "poll dns net model");
            allow("app/monitor", "monitor poll net model");
            allow("app/notify", "notify net model");
            allow("app/history", "history model");
            allow("app/demo", "demo net model");
            allow("app/engine", "engine demo monitor poll dns notify history net model");
            allow("app/api", "api engine history net model");
            allow("app/http", "http api engine net model");
            // The window sees the model and the doorway, never the engine's insides.
            for (const char* room : {"ui", "ui/curl", "ui/help", "ui/palette", "ui/link", "ui/models", "ui/pages",
                                     "ui/dialogs", "ui/widgets", "ui/tray", "ui/words"})
                allow(room, "curl help palette link models pages dialogs widgets tray words model api");
            return rooms;
        }();
        return allowed;
    }

    static QList<Source> sourcesBelow(const QStringList& folders) {
        QList<Source> sources;
        const QDir top(QStringLiteral(SOURCE_FOLDER));
        for (const QString& folder : folders) {
            QDirIterator files(top.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QString text = QString::fromUtf8(file.readAll());
                sources << Source{top.relativeFilePath(file.fileName()), text.split(QLatin1Char('\n'))};
            }
        }
        return sources;
    }

    static QString folderOf(const QString& path) { return path.left(path.lastIndexOf(QLatin1Char('/'))); }
    /// A room may have rooms inside; they know what it may know.
    static QString roomOf(const QString& path) {
        const QString folder = folderOf(path);
        return folder.startsWith(QStringLiteral("app/")) ? folder.section(QLatin1Char('/'), 0, 1) : folder;
    }

    static void report(const QStringList& mistakes) {
        QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(QLatin1Char('\n'))));
    }

  private Q_SLOTS:
    void everyRoomIncludesOnlyWhatItMayKnow() {
        static const QRegularExpression include(QStringLiteral("^#include \"([a-z]+)/([^\"]+)\""));
        QStringList mistakes;
        const QList<Source> sources = sourcesBelow({QStringLiteral("app"), QStringLiteral("ui")});
        QVERIFY(sources.size() > 20);
        for (const Source& source : sources) {
            const QString room = roomOf(source.path);
            if (!allowedRooms().contains(room))
                continue; // the program itself puts everything together
            for (const QString& line : source.lines) {
                const auto match = include.match(line);
                // The clock is a seam for everybody.
                const bool clock =
                    match.captured(1) == QStringLiteral("net") && match.captured(2) == QStringLiteral("Clock.h");
                if (match.hasMatch() && !clock && !allowedRooms()[room].contains(match.captured(1)))
                    mistakes << source.path + QStringLiteral(" may not know ") + match.captured(1);
            }
        }
        report(mistakes);
    }

    void theCoreHasNoWidgetsAndOneFileKnowsQtHttpServer() {
        static const QRegularExpression widgets(
            QStringLiteral("^#include <Q(Widget|Application|Dialog|Main|Painter|Icon)"));
        static const QRegularExpression server(QStringLiteral("^#include <(Q|qt)[hH]ttp[sS]erver"));
        QStringList mistakes;
        QStringList serverFiles;
        for (const Source& source : sourcesBelow({QStringLiteral("app")})) {
            const bool program = !allowedRooms().contains(roomOf(source.path));
            for (const QString& line : source.lines) {
                if (!program && widgets.match(line).hasMatch())
                    mistakes << source.path + QStringLiteral(" includes a widget");
                if (server.match(line).hasMatch() && !serverFiles.contains(source.path))
                    serverFiles << source.path;
            }
        }
        if (serverFiles.size() > 1)
            mistakes << QStringLiteral("QtHttpServer is included by ") + serverFiles.join(QStringLiteral(", "));
        report(mistakes);
    }

    void noFileIsLongerThanFiveHundredLines() {
        QStringList mistakes;
        for (const Source& source :
             sourcesBelow({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")})) {
            if (source.lines.size() > 501)
                mistakes << QStringLiteral("%1 has %2 lines").arg(source.path).arg(source.lines.size() - 1);
        }
        report(mistakes);
    }

    void everyFileNamesItsLicence() {
        QStringList mistakes;
        for (const Source& source :
             sourcesBelow({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")})) {
            if (source.lines.first() != QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later"))
                mistakes << source.path;
        }
        report(mistakes);
    }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "ArchitectureTest.moc"
