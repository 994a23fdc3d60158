// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/PollingMethodSection.h"

#include "dialogs/MethodEditors.h"
#include "model/Json.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>

#include <array>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

QJsonObject defaultMethod(const QString& type) {
    const std::array<PollingMethod, 5> methods{PingPoll{}, HttpPoll{}, TcpPoll{}, DnsPoll{}, CommandPoll{}};
    for (const PollingMethod& method : methods) {
        if (pollingMethodType(method) == type)
            return toJson(method);
    }
    return {};
}

} // namespace

PollingMethodSection::PollingMethodSection(EngineLink& link, std::function<QJsonObject()> whole, QWidget* parent)
    : FormSection(tr("Polling method"), {u"/pollingMethod"_s}, parent), m_whole(std::move(whole)) {
    m_type = addChoice(u"/pollingMethod/type"_s, tr("Poll b&y:"),
                       {{u"ping"_s, tr("Ping (ICMP echo)")},
                        {u"http"_s, tr("HTTP or HTTPS request")},
                        {u"tcp"_s, tr("TCP connection")},
                        {u"dns"_s, tr("DNS query")},
                        {u"command"_s, tr("Command")}});
    m_editors = {new PingEditor(this), new HttpEditor(this), new TcpEditor(this), new DnsEditor(this),
                 new CommandEditor(this)};
    for (FormSection* editor : std::as_const(m_editors)) {
        editor->layout()->setContentsMargins(0, 0, 0, 0);
        form()->addRow(editor);
        connect(editor, &FormSection::edited, this, &FormSection::edited);
    }
    auto* test = new PollTest(
        link, [this] { return testPlan(); }, this);
    form()->addRow(test);
    connect(m_type, &QComboBox::currentIndexChanged, test, &PollTest::forget);
    connect(m_type, &QComboBox::currentIndexChanged, this, &PollingMethodSection::showCurrent);
    showCurrent();
}

void PollingMethodSection::load(const QJsonObject& whole) {
    FormSection::load(whole);
    m_loaded = whole.value("pollingMethod"_L1).toObject();
    for (int type = 0; type < m_editors.size(); ++type) {
        const QString word = m_type->itemData(type).toString();
        const bool given = m_loaded.value("type"_L1).toString() == word;
        m_editors.at(type)->load(given ? whole : QJsonObject{{u"pollingMethod"_s, defaultMethod(word)}});
    }
    showCurrent();
}

void PollingMethodSection::store(QJsonObject& whole) const {
    const QString type = m_type->currentData().toString();
    const bool same = m_loaded.value("type"_L1).toString() == type;
    whole.insert("pollingMethod"_L1, same ? m_loaded : defaultMethod(type));
    current()->store(whole);
}

int PollingMethodSection::showMistakes(const Errors& mistakes, bool all) {
    return current()->showMistakes(mistakes, all);
}

void PollingMethodSection::focusFirstMistake() {
    current()->focusFirstMistake();
}

FormSection* PollingMethodSection::current() const {
    return m_editors.at(qMax(0, m_type->currentIndex()));
}

void PollingMethodSection::showCurrent() {
    for (FormSection* editor : std::as_const(m_editors))
        editor->setVisible(editor == current());
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
