// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/MessageReader.h"
#include "dns/MessageWriter.h"

#include <QProcess>
#include <QtEndian>
#include <QtTest>

#include <cstdlib>
#include <ldns/ldns.h>
#include <random>

using namespace standby;

/// Our wire format against ldns and dnspython: each reads what we write, and we read what they make of it.
class DnsCodecTest : public QObject {
    Q_OBJECT

    std::mt19937 m_random{20260101};

    unsigned below(unsigned limit) { return unsigned(m_random() % limit); }
    QByteArray bytes(unsigned most) {
        QByteArray result(qsizetype(1 + below(most)), '\0');
        std::generate(result.begin(), result.end(), [this] { return char(m_random()); });
        return result;
    }
    /// Few different labels, so that there is much to compress.
    DnsName name() {
        static const QStringList labels = {
            QStringLiteral("a"), QStringLiteral("www"),  QStringLiteral("example"), QStringLiteral("com"),
            QStringLiteral("*"), QStringLiteral("_tcp"), QStringLiteral("x\\.y"),   QString(60, QLatin1Char('l'))};
        QStringList parts;
        for (unsigned i = below(5); i > 0; --i)
            parts << labels[qsizetype(below(unsigned(labels.size())))];
        return *DnsName::fromText(parts.isEmpty() ? QStringLiteral(".") : parts.join(QLatin1Char('.')));
    }
    DnsRecord record() {
        const quint32 ttl = below(0x7fffffff);
        switch (below(8)) {
        case 0:
            return addressRecord(name(), ttl, QHostAddress(quint32(m_random())));
        case 1: {
            Q_IPV6ADDR address;
            std::generate(std::begin(address.c), std::end(address.c), [this] { return quint8(m_random()); });
            return addressRecord(name(), ttl, QHostAddress(address));
        }
        case 2:
            return soaRecord(name(), ttl,
                             {name(), name(), quint32(m_random()), below(9999), below(9999), below(9999), 60});
        case 3:
            return nameRecord(name(), dnsType::ns, ttl, name());
        case 4:
            return nameRecord(name(), dnsType::cname, ttl, name());
        case 5:
            return {name(), dnsType::mx, dnsClass::in, ttl, QByteArray("\0\12", 2) + name().wire()};
        case 6: {
            const QByteArray content = bytes(200);
            return {name(), dnsType::txt, dnsClass::in, ttl, char(content.size()) + content};
        }
        default:
            return {name(), quint16(65280 + below(200)), dnsClass::in, ttl, bytes(100)}; // RFC 3597
        }
    }
    DnsMessage message() {
        DnsMessage result;
        result.header.id = quint16(m_random());
        result.header.response = true;
        result.header.authoritative = below(2);
        result.header.truncated = below(2);
        result.header.recursionDesired = below(2);
        result.header.recursionAvailable = below(2);
        result.header.authenticData = below(2);
        result.header.checkingDisabled = below(2);
        result.header.rcode = quint8(below(6));
        result.questions << DnsQuestion{name(), quint16(1 + below(60)), dnsClass::in};
        for (QList<DnsRecord>* section : {&result.answers, &result.authorities, &result.additionals}) {
            for (unsigned i = below(6); i > 0; --i)
                *section << record();
        }
        if (below(2))
            result.additionals << DnsRecord{{}, dnsType::opt, 1232, below(2) ? 0x8000u : 0u, {}};
        return result;
    }

    /// What ldns makes of it; nothing when it refuses it.
    static QByteArray throughLdns(const QByteArray& wire) {
        ldns_pkt* packet = nullptr;
        if (ldns_wire2pkt(&packet, reinterpret_cast<const uint8_t*>(wire.constData()), size_t(wire.size())) !=
            LDNS_STATUS_OK)
            return {};
        uint8_t* written = nullptr;
        size_t size = 0;
        const bool good = ldns_pkt2wire(&written, packet, &size) == LDNS_STATUS_OK;
        const QByteArray result(reinterpret_cast<const char*>(written), good ? qsizetype(size) : 0);
        std::free(written);
        ldns_pkt_free(packet);
        return result;
    }

  private Q_SLOTS:
    void ldnsReadsAndWritesTheSame() {
        for (int i = 0; i < 5000; ++i) {
            const DnsMessage original = message();
            const QByteArray wire = *writeDnsMessage(original);
            const Result<DnsMessage> back = readDnsMessage(throughLdns(wire));
            QVERIFY2(back.ok(), wire.toHex().constData());
            QVERIFY2(*back == original, wire.toHex().constData());
        }
    }

    void whatIsCutShortIsRefusedByLdnsAndByUs() {
        for (int i = 0; i < 100; ++i) {
            const QByteArray wire = *writeDnsMessage(message());
            for (qsizetype size = 0; size < wire.size(); ++size) {
                QVERIFY(throughLdns(wire.left(size)).isEmpty());
                QVERIFY(!readDnsMessage(wire.left(size)).ok());
            }
        }
    }

    void dnspythonReadsAndWritesTheSame() {
        QList<DnsMessage> originals;
        QByteArray lines;
        for (int i = 0; i < 2000; ++i) {
            originals << message();
            lines += writeDnsMessage(originals.last())->toHex() + '\n';
        }
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sys, dns.message\n"
                                     "for line in sys.stdin:\n"
                                     "    message = dns.message.from_wire(bytes.fromhex(line), one_rr_per_rrset=True)\n"
                                     "    print(message.to_wire(max_size=65535).hex())\n")});
        QVERIFY(python.waitForStarted());
        python.write(lines);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(60'000));
        const QList<QByteArray> answers = python.readAllStandardOutput().split('\n');
        QVERIFY2(answers.size() == originals.size() + 1, python.readAllStandardError().constData());
        for (qsizetype i = 0; i < originals.size(); ++i) {
            const Result<DnsMessage> back = readDnsMessage(QByteArray::fromHex(answers[i]));
            QVERIFY2(back.ok() && *back == originals[i], answers[i].constData());
        }
    }
};

QTEST_GUILESS_MAIN(DnsCodecTest)
#include "DnsCodecTest.moc"
