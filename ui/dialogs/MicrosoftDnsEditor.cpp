// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DnsUpdateEditors.h"
#include "model/DnsSettings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace standby {

using namespace Qt::StringLiterals;

MicrosoftDnsEditor::MicrosoftDnsEditor(QWidget* parent) : MethodEditor(u"/method"_s, parent) {
    setObjectName(u"microsoftDnsEditor"_s);
    const QString local = at("local"_L1);
    auto* where = new QComboBox(this);
    where->addItem(tr("on the machine where the engine runs"), true);
    where->addItem(tr("on another machine, through the agent"), false);
    where->setFocusPolicy(Qt::StrongFocus);
    where->installEventFilter(this);
    addField(
        local, tr("The DNS server &is:"), leftAligned(where), where,
        tr("Windows' own dnscmd.exe changes the records. For a DNS server on another machine, standby --dns-agent must "
           "run there."),
        [where] { return QJsonValue(where->currentData().toBool()); },
        [where](const QJsonValue& value) { where->setCurrentIndex(value.toBool(true) ? 0 : 1); });
    connect(where, &QComboBox::currentIndexChanged, this, [this, local] { changed(local); });
    QSpinBox* port = addWhole(at("port"_L1), tr("P&ort of the agent:"), 0, 65535);
    port->setSpecialValueText(tr("none"));
    SecretField* password = addSecret(at("password"_L1), tr("Pass&word of the agent:"), SecretField::Removal::Possible,
                                      tr("The one that the agent was started with."));
    const auto follow = [where, port, password] {
        for (QWidget* field : {static_cast<QWidget*>(port), static_cast<QWidget*>(password)})
            field->setEnabled(!where->currentData().toBool());
    };
    connect(where, &QComboBox::currentIndexChanged, this, follow);
    follow();
}

} // namespace standby
