// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/Credentials.h"

#include <QSet>
#include <QtTest>

using namespace standby;

class CredentialsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void onlyTheRightPasswordIsVerified() {
        const QString stored = hashPassword(QStringLiteral("pässword"));
        QVERIFY(isPasswordHash(stored));
        QVERIFY(!stored.contains(QStringLiteral("pässword")));
        QVERIFY(verifyPassword(QStringLiteral("pässword").normalized(QString::NormalizationForm_D), stored));
        QVERIFY(!verifyPassword(QStringLiteral("passwort"), stored));
    }

    void aDamagedOrWeakHashVerifiesNothing_data() {
        QTest::addColumn<QString>("stored");
        const QString salt(32, QLatin1Char('a'));
        const QString hash(64, QLatin1Char('b'));
        QTest::newRow("empty") << QString();
        QTest::newRow("plain text") << QStringLiteral("secret");
        QTest::newRow("few iterations") << QStringLiteral("pbkdf2-sha512:1000:%1:%2").arg(salt, hash);
        QTest::newRow("endless iterations") << QStringLiteral("pbkdf2-sha512:2000000000:%1:%2").arg(salt, hash);
        QTest::newRow("short salt") << QStringLiteral("pbkdf2-sha512:210000:aa:%1").arg(hash);
        QTest::newRow("no hash") << QStringLiteral("pbkdf2-sha512:210000:%1:").arg(salt);
        QTest::newRow("other method") << QStringLiteral("pbkdf2-md5:210000:%1:%2").arg(salt, hash);
    }

    void aDamagedOrWeakHashVerifiesNothing() {
        QFETCH(QString, stored);
        QVERIFY(!isPasswordHash(stored));
        QVERIFY(!verifyPassword(QStringLiteral("secret"), stored));
        QVERIFY(!verifyPassword(QString(), stored));
    }

    void apiKeysAreLongRandomAndVerifiedBySaltedHash() {
        QSet<QString> keys;
        for (int i = 0; i < 100; ++i)
            keys << newApiKey();
        QCOMPARE(keys.size(), 100);
        const QString key = *keys.begin();
        QVERIFY(key.size() >= 32);
        const QString stored = hashApiKey(key);
        QVERIFY(stored != hashApiKey(key));
        QVERIFY(!stored.contains(key));
        QVERIFY(verifyApiKey(key, stored));
        QVERIFY(!verifyApiKey(key + QLatin1Char('x'), stored));
        QVERIFY(!verifyApiKey(QString(), QString()));
        QVERIFY(!verifyApiKey(QString(), QStringLiteral("sha256::")));
    }

    void comparisonTellsEqualFromUnequal() {
        QVERIFY(equalInConstantTime("abc", "abc"));
        QVERIFY(!equalInConstantTime("abc", "abd"));
        QVERIFY(!equalInConstantTime("abc", "abcd"));
        QVERIFY(equalInConstantTime({}, {}));
    }
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "CredentialsTest.moc"
