// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

/// What the API can do, the window can do: each request that changes something is made by an action, or somewhere in
/// the window that this table names.
class ApiParityTest : public QObject {
    Q_OBJECT

    struct Place {
        const char* request;
        const char* file;  ///< of the source; empty: it is another request in short
        const char* words; ///< that the file has; or the request that does the same
    };

    static const QList<Place>& places() {
        static const QList<Place> table{
            {"POST /serversets", "ui/dialogs/ServerSetDialog.cpp", "/serversets"},
            {"PUT /serversets/{id}/config", "ui/dialogs/ServerSetDialog.cpp", "/serversets/%1/config"},
            {"PATCH /serversets/{id}/config", "", "PUT /serversets/{id}/config"},
            {"DELETE /serversets/{id}", "", "POST /serversets/actions"},
            {"POST /serversets/{id}/pause", "ui/WindowPalette.cpp", "/serversets/%1/%2"},
            {"POST /serversets/{id}/resume", "ui/WindowPalette.cpp", "/serversets/%1/%2"},
            {"POST /serversets/{id}/poll", "ui/WindowPalette.cpp", "/serversets/%1/%2"},
            {"POST /serversets/{id}/simulate", "ui/pages/SimulationWindow.cpp", "/simulate"},
            {"POST /demonstration/servers/{number}/start", "ui/pages/DemonstrationPanel.cpp",
             "/demonstration/servers/%1/%2"},
            {"POST /demonstration/servers/{number}/stop", "ui/pages/DemonstrationPanel.cpp",
             "/demonstration/servers/%1/%2"},
            {"POST /revisions/{n}/restore", "ui/changes/ChangesDialog.cpp", "/revisions/%1/restore"},
            {"PUT /options", "ui/dialogs/OptionsDialog.cpp", "/options"},
            {"PATCH /options", "", "PUT /options"},
            {"POST /serversets/{id}/servers/{serverId}/disable", "ui/pages/ServerSetStatusPage.cpp",
             "/serversets/%1/servers/%2/%3"},
            {"POST /serversets/{id}/servers/{serverId}/enable", "ui/pages/ServerSetStatusPage.cpp",
             "/serversets/%1/servers/%2/%3"},
            {"POST /test/poll", "ui/dialogs/PollTest.cpp", "/test/poll"},
            {"POST /test/dnsserver", "ui/dialogs/DnsServerTest.cpp", "/test/dnsserver"},
            {"POST /test/notification", "ui/dialogs/NotificationTest.cpp", "/test/notification"},
        };
        return table;
    }

    static QByteArray textOf(const QString& path) {
        QFile file(QStringLiteral(SOURCE_FOLDER "/") + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QSet<QString> changingRequests() {
        QSet<QString> requests;
        const QJsonObject paths =
            QJsonDocument::fromJson(textOf(u"resources/openapi.json"_s)).object().value("paths"_L1).toObject();
        for (const QString& path : paths.keys()) {
            for (const QString& method : paths.value(path).toObject().keys()) {
                if (QStringList{u"post"_s, u"put"_s, u"patch"_s, u"delete"_s}.contains(method))
                    requests.insert(method.toUpper() + u' ' + path);
            }
        }
        return requests;
    }
    static QSet<QString> requestsOfActions() {
        QSet<QString> requests;
        for (const ActionSpec& spec : Actions::specs()) {
            requests.insert(QString::fromLatin1(spec.request));
            if (spec.requestWhenOn)
                requests.insert(QString::fromLatin1(spec.requestWhenOn));
        }
        return requests;
    }

  private Q_SLOTS:
    void everyRequestThatChangesSomethingIsSomewhereInTheWindow() {
        QSet<QString> reached = requestsOfActions();
        for (const Place& place : places())
            reached.insert(QString::fromLatin1(place.request));
        QStringList missing;
        const QSet<QString> requests = changingRequests();
        QVERIFY(requests.size() > 15);
        for (const QString& request : requests) {
            if (!reached.contains(request))
                missing.append(request);
        }
        missing.sort();
        QCOMPARE(missing.join(u'\n'), QString());
    }

    void thePlacesAreWhereTheTableSays() {
        const QSet<QString> requests = changingRequests();
        for (const Place& place : places()) {
            QVERIFY2(requests.contains(QString::fromLatin1(place.request)), place.request);
            if (*place.file)
                QVERIFY2(textOf(QString::fromLatin1(place.file)).contains(place.words), place.request);
            else
                QVERIFY2(requests.contains(QString::fromLatin1(place.words)), place.request);
        }
    }
};

QTEST_GUILESS_MAIN(ApiParityTest)
#include "ApiParityTest.moc"
