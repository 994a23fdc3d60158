// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/DemonstrationStory.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(standby::DemonstrationStory)
};

} // namespace

QString demonstrationServerName(const QJsonObject& server) {
    return Words::tr("Web server %1").arg(server.value("number"_L1).toInt());
}

QJsonObject DemonstrationStory::serverAt(const QJsonObject& status, const QString& address) {
    for (const QJsonValue& server : status.value("servers"_L1).toArray()) {
        if (server["address"_L1].toString() == address)
            return server.toObject();
    }
    return {};
}

QString DemonstrationStory::addressesIn(const QJsonObject& status) {
    QStringList addresses;
    for (const QJsonValue& address : status.value("addresses"_L1).toArray())
        addresses.append(address.toString());
    return addresses.isEmpty() ? Words::tr("nothing") : addresses.join(u", "_s);
}

QString DemonstrationStory::sentenceOf(const QJsonObject& demonstration, const QJsonObject& status) {
    m_waitsForFailure = false;
    if (status.isEmpty())
        return {};
    const QString says = addressesIn(status);
    const QString hostName = demonstration.value("hostName"_L1).toString();
    if (status.value("paused"_L1).toBool())
        return Words::tr("Polling is paused, so Standby notices nothing and DNS goes on to say %1. Resume it to go on.")
            .arg(says);
    QString underWay;
    QString unknown;
    QStringList failed;
    const QJsonArray servers = demonstration.value("servers"_L1).toArray();
    for (const QJsonValue& one : servers) {
        const QJsonObject server = one.toObject();
        const QJsonObject known = serverAt(status, server.value("address"_L1).toString());
        const QString name = demonstrationServerName(server);
        const bool runs = server.value("running"_L1).toBool();
        const bool isFailed = known.value("status"_L1).toString() == "failed"_L1;
        const int failures = known.value("consecutiveFailures"_L1).toInt();
        if (isFailed)
            failed.append(name);
        if (!runs && !isFailed) {
            m_waitsForFailure = true;
            underWay = failures == 0
                           ? Words::tr("%1 is switched off. Standby finds out at its next poll.").arg(name)
                           : Words::tr("Standby noticed that %1 does not answer: %2 of %3 failures. One alone could "
                                       "be bad luck, so it tries again.")
                                 .arg(name)
                                 .arg(failures)
                                 .arg(known.value("failuresToFail"_L1).toInt());
        } else if (runs && isFailed && underWay.isEmpty()) {
            underWay = Words::tr("%1 is on again: %2 of %3 good answers until Standby trusts it.")
                           .arg(name)
                           .arg(known.value("consecutiveSuccesses"_L1).toInt())
                           .arg(known.value("successesToRecover"_L1).toInt());
        } else if (known.value("status"_L1).toString() == "unknown"_L1) {
            unknown = name;
        }
    }
    if (!underWay.isEmpty())
        return underWay;
    if (!unknown.isEmpty())
        return Words::tr("Standby polls the servers for the first time.");
    if (!failed.isEmpty() && failed.size() == servers.size())
        return Words::tr(
                   "No server answers any more. DNS says %1, as if all did: an address that may come back is better "
                   "than none.")
            .arg(says);
    if (failed.size() == 1)
        return Words::tr("%1 has failed. DNS now says %2: whoever asks for %3 is sent there.")
            .arg(failed.constFirst(), says, hostName);
    if (!failed.isEmpty())
        return Words::tr("%1 have failed. DNS now says %2: whoever asks for %3 is sent there.")
            .arg(QLocale().createSeparatedList(failed), says, hostName);
    return Words::tr("All servers answer, and DNS says %1, the first of them. Switch that one off and watch.")
        .arg(says);
}

bool DemonstrationStory::take(const QJsonObject& demonstration, const QJsonObject& status) {
    const QString sentence = sentenceOf(demonstration, status);
    if (sentence.isEmpty() || m_sentences.value(m_sentences.size() - 1) == sentence)
        return false;
    m_sentences.append(sentence);
    if (m_sentences.size() > keptSentences)
        m_sentences.removeFirst();
    return true;
}

} // namespace standby
