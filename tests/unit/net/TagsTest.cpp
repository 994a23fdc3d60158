// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Tags.h"

#include <QtTest>

using namespace standby;

class TagsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void tagsAreReplacedOnceAndOthersStay_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("alone") << QStringLiteral("$ServerIP$") << QStringLiteral("192.0.2.1");
        QTest::newRow("inside") << QStringLiteral("--ip=$ServerIP$!") << QStringLiteral("--ip=192.0.2.1!");
        QTest::newRow("twice") << QStringLiteral("$ServerIP$$ServerIP$") << QStringLiteral("192.0.2.1192.0.2.1");
        QTest::newRow("never expanded again") << QStringLiteral("$Evil$") << QStringLiteral("$ServerIP$");
        QTest::newRow("nor together with its surroundings")
            << QStringLiteral("$Half$IP$") << QStringLiteral("$ServerIP$");
        QTest::newRow("unknown") << QStringLiteral("$Nothing$") << QStringLiteral("$Nothing$");
        QTest::newRow("case counts") << QStringLiteral("$serverip$") << QStringLiteral("$serverip$");
        QTest::newRow("unknown before known") << QStringLiteral("$5 $ServerIP$") << QStringLiteral("$5 192.0.2.1");
        QTest::newRow("lone dollars") << QStringLiteral("a$b $") << QStringLiteral("a$b $");
        QTest::newRow("empty") << QString() << QString();
    }
    void tagsAreReplacedOnceAndOthersStay() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QHash<QString, QString> tags{{QStringLiteral("$ServerIP$"), QStringLiteral("192.0.2.1")},
                                           {QStringLiteral("$Evil$"), QStringLiteral("$ServerIP$")},
                                           {QStringLiteral("$Half$"), QStringLiteral("$Server")}};
        QCOMPARE(withTags(text, tags), expected);
    }

    void anArgumentStaysOneArgument() {
        const QHash<QString, QString> tags{{QStringLiteral("$Name$"), QStringLiteral("a b\" c")}};
        QCOMPARE(withTags(QStringList{QStringLiteral("-n"), QStringLiteral("$Name$")}, tags),
                 (QStringList{QStringLiteral("-n"), QStringLiteral("a b\" c")}));
    }
};

QTEST_GUILESS_MAIN(TagsTest)
#include "TagsTest.moc"
