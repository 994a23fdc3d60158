// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/LocalLink.h"

#include <QThread>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

class LocalLinkTest : public QObject {
    Q_OBJECT

    QThread m_engineThread;
    QObject m_engine;

    LocalLink::Ask answering(int status) {
        return [this, status](ApiRequest request, ApiReply reply) {
            QMetaObject::invokeMethod(&m_engine, [status, request, reply] {
                ApiResponse response;
                response.status = request.caller.inProcess ? status : 401;
                response.body = QJsonValue(QString::fromLatin1(request.path + '?' + request.query));
                reply(std::move(response));
            });
        };
    }

  private Q_SLOTS:
    void initTestCase() {
        m_engine.moveToThread(&m_engineThread);
        m_engineThread.start();
    }
    void cleanupTestCase() {
        m_engineThread.quit();
        m_engineThread.wait();
    }

    void anAnswerOfTheEngineThreadComesInTheWindowThread() {
        LocalLink link(answering(200));
        bool sameThread = false;
        QString heard;
        link.get(u"/log?after=7"_s, this, [&](const ApiResponse& response) {
            sameThread = QThread::currentThread() == thread();
            heard = response.json().toString();
        });
        QVERIFY(heard.isEmpty());
        QTRY_COMPARE(heard, u"/log?after=7"_s);
        QVERIFY(sameThread);
    }

    void nobodyIsCalledWhoIsGone() {
        LocalLink link(answering(200));
        bool called = false;
        auto context = std::make_unique<QObject>();
        link.get(u"/log"_s, context.get(), [&](const ApiResponse&) { called = true; });
        context.reset();
        bool later = false;
        link.get(u"/log"_s, this, [&](const ApiResponse&) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(LocalLinkTest)
#include "LocalLinkTest.moc"
