// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/MethodEditors.h"
#include "model/EnumWords.h"
#include "model/PollingMethod.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>

namespace standby {

using namespace Qt::StringLiterals;

TcpEditor::TcpEditor(QWidget* parent) : FormSection({}, {u"/pollingMethod"_s}, parent) {
    setObjectName(u"tcpEditor"_s);
    m_type = addChoice(u"/pollingMethod/serverType"_s, tr("&Kind of server:"),
                       {{u"custom"_s, tr("Any")},
                        {u"ftp"_s, u"FTP"_s},
                        {u"smtp"_s, u"SMTP"_s},
                        {u"pop3"_s, u"POP3"_s},
                        {u"nntp"_s, u"NNTP"_s},
                        {u"imap"_s, u"IMAP"_s}});
    m_tls = addCheck(u"/pollingMethod/tls"_s, tr("T&LS from the first byte"));
    m_port = addWhole(u"/pollingMethod/port"_s, tr("P&ort:"), 0, 65535);
    m_port->setSpecialValueText(tr("none"));
    addSeconds(u"/pollingMethod/timeoutSeconds"_s, tr("&Timeout:"), shortestPollTimeoutSeconds,
               longestPollTimeoutSeconds, tr("For the connection."));
    addHeading(tr("A poll succeeds when the connection is made"));
    m_usual = addRemark({}, Tone::Text);
    QCheckBox* gate = addMatch(u"/pollingMethod/greeting"_s, tr("and the &greeting"), true,
                               tr("Several texts are separated by a semicolon; one of them is enough."));
    QDoubleSpinBox* wait = addSeconds(u"/pollingMethod/greeting/timeoutSeconds"_s, tr("&Wait for the greeting:"),
                                      shortestPollTimeoutSeconds, longestPollTimeoutSeconds);
    wait->setValue(defaultPollTimeoutSeconds);
    addGate(u"/pollingMethod/greeting"_s, gate, {wait});
    connect(m_type, &QComboBox::currentIndexChanged, this, &TcpEditor::followPreset);
    connect(m_tls, &QCheckBox::toggled, this, &TcpEditor::followPreset);
    connect(gate, &QCheckBox::toggled, this, &TcpEditor::followPreset);
    m_usual->setObjectName(u"usualGreeting"_s);
}

void TcpEditor::load(const QJsonObject& whole) {
    FormSection::load(whole);
    followPreset();
}

void TcpEditor::followPreset() {
    const auto type = fromWord<TcpServerType>(m_type->currentData().toString()).value_or(TcpServerType::Custom);
    const int port = presetPort(type, m_tls->isChecked());
    if (!isLoading() && port != 0 && (m_port->value() == 0 || m_port->value() == m_presetPort))
        m_port->setValue(port);
    m_presetPort = port;
    TcpPoll preset;
    preset.serverType = type;
    const auto usual = effectiveGreeting(preset);
    m_usual->setVisible(usual.has_value() && !findChild<QCheckBox*>(u"pollingMethod.greeting.wanted"_s)->isChecked());
    if (usual)
        m_usual->setText(tr("and the greeting begins with %1, as those of %2 servers do. In place of that:")
                             .arg(usual->match.text.split(u';').join(tr(" or ")), m_type->currentText()));
}

} // namespace standby
