// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/Tsig.h"

#include "TsigVectors.h"
#include "dns/MessageReader.h"
#include "dns/MessageWriter.h"

#include <QtEndian>
#include <QtTest>

using namespace standby;

namespace {

using Finding = TsigCheck::Finding;

QByteArray bytes(const char* hex) {
    return QByteArray::fromHex(hex);
}

TsigKey keyOf(TsigAlgorithm algorithm, const char* name = tsigVectorKey, const char* secret = tsigVectorSecret) {
    return TsigKey::from({algorithm, QString::fromLatin1(name), QString::fromLatin1(secret)}).value();
}

const TsigVector& sha256() {
    return tsigVectors[3];
}

TsigCheck check(const QByteArray& answer, const TsigKey& key = keyOf(TsigAlgorithm::HmacSha256),
                qint64 now = tsigVectorTime) {
    const QByteArray mac =
        signDnsMessage(bytes(tsigVectorMessage), keyOf(TsigAlgorithm::HmacSha256), tsigVectorTime).mac;
    return checkSignedAnswer(answer, key, mac, now);
}

/// An answer without MAC that carries an error, as RFC 8945, 5.3.2 has it for BADKEY and BADSIG.
QByteArray emptySigned(quint16 error, const QByteArray& other = {}) {
    QByteArray message = bytes(tsigVectorMessage);
    message[2] = char(quint8(message[2]) | 0x80);
    message[3] = char(dnsRcode::notAuth);
    TsigSigned with = signDnsMessage(message, keyOf(TsigAlgorithm::HmacSha256), tsigVectorTime);
    QByteArray data = with.message;
    // The data ends with: MAC size, MAC, original id, error, other length.
    const qsizetype macSizeAt = data.size() - 6 - with.mac.size() - 2;
    const qsizetype dataLengthAt =
        macSizeAt - 8 - DnsName::fromText(QStringLiteral("hmac-sha256")).value().wire().size() - 2;
    data.remove(macSizeAt + 2, with.mac.size());
    qToBigEndian(quint16(0), data.data() + macSizeAt);
    qToBigEndian(error, data.data() + data.size() - 4);
    qToBigEndian(quint16(other.size()), data.data() + data.size() - 2);
    data += other;
    qToBigEndian(quint16(data.size() - dataLengthAt - 2), data.data() + dataLengthAt);
    return data;
}

} // namespace

class TsigTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void requestsAreSignedAsAnotherImplementationSignsThem_data() {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < std::size(tsigVectors); ++i)
            QTest::addRow("%s", qPrintable(tsigAlgorithmText(tsigVectors[i].algorithm))) << int(i);
    }
    void requestsAreSignedAsAnotherImplementationSignsThem() {
        QFETCH(int, index);
        const TsigVector& vector = tsigVectors[index];
        const TsigKey key = keyOf(vector.algorithm);
        const TsigSigned made = signDnsMessage(bytes(tsigVectorMessage), key, tsigVectorTime);
        const QByteArray expected = bytes(vector.request);
        // dnspython spells names as they were given; the MAC is over lower case all the same.
        QVERIFY(equalCaseBlind(made.message, expected));
        QVERIFY(made.message.endsWith(expected.last(made.mac.size() + 6)));
        QVERIFY(expected.contains(made.mac));
        QCOMPARE(checkSignedAnswer(bytes(vector.answer), key, made.mac, tsigVectorTime).finding, Finding::Verified);
    }

    void anAnswerIsForgedWhenAnythingInItIsOther() {
        const QByteArray answer = bytes(sha256().answer);
        QVERIFY(check(answer).verified());
        for (qsizetype i = 2; i < answer.size(); ++i) { // the id does not count: forwarders change it
            QByteArray changed = answer;
            changed[i] = char(quint8(changed[i]) ^ 0x04);
            QVERIFY2(!check(changed).verified(), qPrintable(QStringLiteral("byte %1").arg(i)));
        }
        for (qsizetype i = 0; i < answer.size(); ++i)
            QVERIFY(!check(answer.first(i)).verified());
        QVERIFY(!check(answer + '\0').verified());
    }

    void theIdThatWasSignedCountsNotTheOneThatAForwarderMade() {
        QByteArray answer = bytes(sha256().answer);
        answer[0] = 'x';
        QVERIFY(check(answer).verified());
    }

    void theAnswerToAnotherRequestIsForged() {
        const QByteArray answer = bytes(sha256().answer);
        const TsigKey key = keyOf(TsigAlgorithm::HmacSha256);
        QCOMPARE(checkSignedAnswer(answer, key, QByteArray(32, 'x'), tsigVectorTime).finding, Finding::Forged);
        QCOMPARE(checkSignedAnswer(answer, key, {}, tsigVectorTime).finding, Finding::Forged);
    }

    void theKeyMustBeTheOneOfTheRequest() {
        const QByteArray answer = bytes(sha256().answer);
        QCOMPARE(check(answer, keyOf(TsigAlgorithm::HmacSha256, "other.example")).finding, Finding::OtherKey);
        QCOMPARE(check(answer, keyOf(TsigAlgorithm::HmacSha512)).finding, Finding::OtherKey);
        QCOMPARE(check(answer, keyOf(TsigAlgorithm::HmacSha256, tsigVectorKey, "b3RoZXI=")).finding, Finding::Forged);
        QVERIFY(check(answer, keyOf(TsigAlgorithm::HmacSha256, "KEY.Example.")).verified());
    }

    void anAnswerIsGoodForFiveMinutesBothWays() {
        const QByteArray answer = bytes(sha256().answer);
        const TsigKey key = keyOf(TsigAlgorithm::HmacSha256);
        QVERIFY(check(answer, key, tsigVectorTime + 300).verified());
        QVERIFY(check(answer, key, tsigVectorTime - 300).verified());
        for (const int late : {301, -301}) {
            const TsigCheck found = check(answer, key, tsigVectorTime + late);
            QCOMPARE(found.finding, Finding::OutOfTime);
            QCOMPARE(found.serverTime, tsigVectorTime);
        }
    }

    void errorsOfTheServerAreReadEvenUnsigned() {
        const TsigCheck badKey = check(emptySigned(tsigError::badKey));
        QCOMPARE(badKey.finding, Finding::EmptySigned);
        QCOMPARE(badKey.error, tsigError::badKey);
        QVERIFY(!badKey.serverTime);
        QByteArray time(8, '\0');
        qToBigEndian(tsigVectorTime + 1000, time.data());
        const TsigCheck badTime = check(emptySigned(tsigError::badTime, time.sliced(2)));
        QCOMPARE(badTime.error, tsigError::badTime);
        QCOMPARE(badTime.serverTime, tsigVectorTime + 1000);
        QVERIFY(!check(emptySigned(tsigError::badTime, "short")).serverTime);
    }

    void anAnswerWithoutSignatureIsUnsigned() {
        const TsigCheck found = check(bytes(tsigVectorMessage));
        QCOMPARE(found.finding, Finding::Unsigned);
        QCOMPARE(found.words(), QStringLiteral("the answer is not signed"));
    }

    void aShortenedSignatureIsNotAccepted() {
        // RFC 8945, 5.2.2.1 allows half of it, but only where both sides agreed on it.
        QByteArray answer = bytes(sha256().answer);
        const qsizetype macAt = answer.size() - 6 - 32;
        answer.remove(macAt + 16, 16);
        qToBigEndian(quint16(16), answer.data() + macAt - 2);
        const qsizetype dataLengthAt = macAt - 2 - 8 - 13 - 2;
        qToBigEndian(quint16(answer.size() - dataLengthAt - 2), answer.data() + dataLengthAt);
        QCOMPARE(check(answer).finding, Finding::Shortened);
    }

    void aSignatureThatIsNotLastIsMalformed() {
        const DnsMessage good = readDnsMessage(bytes(sha256().answer)).value();
        DnsMessage twice = good;
        twice.additionals << good.additionals.first();
        QCOMPARE(check(writeDnsMessage(twice).value()).finding, Finding::Malformed);
        DnsMessage inAnswer = good;
        inAnswer.answers.swap(inAnswer.additionals);
        QCOMPARE(check(writeDnsMessage(inAnswer).value()).finding, Finding::Malformed);
        DnsMessage otherClass = good;
        otherClass.additionals.first().recordClass = dnsClass::in;
        QCOMPARE(check(writeDnsMessage(otherClass).value()).finding, Finding::Malformed);
    }

    void aSignatureThatIsTooLongIsForged() {
        QByteArray answer = bytes(sha256().answer);
        const qsizetype macAt = answer.size() - 6 - 32;
        answer.insert(macAt + 32, '\0');
        qToBigEndian(quint16(33), answer.data() + macAt - 2);
        const qsizetype dataLengthAt = macAt - 2 - 8 - 13 - 2;
        qToBigEndian(quint16(answer.size() - dataLengthAt - 2), answer.data() + dataLengthAt);
        QCOMPARE(check(answer).finding, Finding::Forged);
    }

    void anAlgorithmThatIsNoNameIsMalformed() {
        QByteArray answer = bytes(tsigVectors[5].answer);
        const qsizetype at = answer.indexOf("\x0bhmac-sha512");
        QVERIFY(at > 0);
        QByteArray beyond = answer;
        beyond[at] = char(0xcb);
        QCOMPARE(check(beyond).finding, Finding::Malformed);
        answer[at] = 64; // a label is of 63 bytes at most
        answer[at + 65] = 0;
        QCOMPARE(check(answer).finding, Finding::Malformed);
    }

    void whatIsWrongIsSaidInWords() {
        QSet<QString> words;
        for (const Finding finding : {Finding::Unsigned, Finding::Malformed, Finding::OtherKey, Finding::Shortened,
                                      Finding::Forged, Finding::OutOfTime})
            words.insert(TsigCheck{finding, tsigError::none, {}}.words());
        QCOMPARE(words.size(), 6);
        QVERIFY(!words.contains(QString()));
        QCOMPARE(TsigCheck({Finding::EmptySigned, tsigError::none, {}}).words(),
                 QStringLiteral("the answer is not signed"));
        QCOMPARE(TsigCheck({Finding::Verified, tsigError::none, {}}).words(), QString());
        QCOMPARE(tsigErrorName(16), QStringLiteral("BADSIG"));
        QCOMPARE(tsigErrorName(17), QStringLiteral("BADKEY"));
        QCOMPARE(tsigErrorName(18), QStringLiteral("BADTIME"));
        QCOMPARE(tsigErrorName(22), QStringLiteral("BADTRUNC"));
        QCOMPARE(tsigErrorName(99), QStringLiteral("TSIG error 99"));
    }

    void aKeyWithoutAProperNameIsNone() {
        const auto key = TsigKey::from({TsigAlgorithm::HmacSha256, QStringLiteral("a..b"), QStringLiteral("c2VjcmV0")});
        QVERIFY(!key.ok());
        QCOMPARE(key.errors().first().pointer, QStringLiteral("/keyName"));
    }

    void aKeyTakesTheSecretAsItWasPasted() {
        const auto secret = [](const char* text) {
            return TsigKey::from({TsigAlgorithm::HmacSha256, QStringLiteral("key"), QString::fromLatin1(text)});
        };
        QCOMPARE(secret(" c2VjcmV0 \n")->secret, QByteArray("secret"));
        for (const char* wrong : {"", "c2Vj*mV0"}) {
            const auto key = secret(wrong);
            QVERIFY2(!key.ok(), wrong);
            QCOMPARE(key.errors().first().pointer, QStringLiteral("/secret"));
            QVERIFY(!key.message().contains(QStringLiteral("c2Vj")));
        }
    }
};

QTEST_GUILESS_MAIN(TsigTest)
#include "TsigTest.moc"
