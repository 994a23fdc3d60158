// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/PollingMethodSection.h"

#include "dialogs/MethodEditors.h"
#include "model/Json.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>

namespace standby {

using namespace Qt::StringLiterals;

PollingMethodSection::PollingMethodSection(EngineLink& link, std::function<QJsonObject()> whole, QWidget* parent)
    : MethodSection(tr("Polling method"), u"/pollingMethod"_s, tr("Poll b&y:"), parent), m_whole(std::move(whole)) {
    addMethod(u"ping"_s, tr("Ping (ICMP echo)"), new PingEditor(this), toJson(PingPoll{}));
    addMethod(u"http"_s, tr("HTTP or HTTPS request"), new HttpEditor(this), toJson(HttpPoll{}));
    addMethod(u"tcp"_s, tr("TCP connection"), new TcpEditor(this), toJson(TcpPoll{}));
    addMethod(u"dns"_s, tr("DNS query"), new DnsEditor(this), toJson(DnsPoll{}));
    addMethod(u"command"_s, tr("Command"), new CommandEditor(pollingCommandWords(), this), toJson(CommandPoll{}));
    auto* test = new PollTest(
        link, [this] { return testPlan(); }, this);
    form()->addRow(test);
    connect(type(), &QComboBox::currentIndexChanged, test, &PollTest::forget);
}

PollTest::Plan PollingMethodSection::testPlan() {
    const QJsonObject whole = m_whole();
    PollTest::Plan plan;
    plan.pollingMethod = whole.value("pollingMethod"_L1).toObject();
    for (const QJsonValue& value : whole.value("servers"_L1).toArray()) {
        const QJsonObject server = value.toObject();
        const QString address = server.value("address"_L1).toString();
        const QString name = server.value("displayName"_L1).toString();
        const QString polled = server.value("pollAddress"_L1).toString();
        plan.targets.append({name.isEmpty() ? address : name, polled.isEmpty() ? address : polled});
    }
    if (plan.targets.isEmpty())
        plan.obstacle = tr("There is nothing to test: add a server in the section Servers first.");
    if (const auto parsed = pollingMethodFromJson(plan.pollingMethod); !parsed) {
        plan.obstacle = tr("Not tested: first correct what is marked above.");
        Errors mistakes;
        for (const Error& mistake : parsed.errors())
            mistakes.append({mistake.detail, u"/pollingMethod"_s + mistake.pointer});
        current()->showMistakes(mistakes, true);
        current()->focusFirstMistake();
    }
    return plan;
}

} // namespace standby
#include "moc_PollingMethodSection.cpp"
