// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/AddressField.h"

#include "model/PastedAddress.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace standby {

using namespace Qt::StringLiterals;

AddressField::AddressField(QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_use(new QPushButton(this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_edit, 1);
    line->addWidget(m_use);
    m_use->setObjectName(u"useAddress"_s);
    m_use->setAutoDefault(false);
    m_use->setAccessibleName(tr("Use the IP address in it"));
    m_use->setToolTip(tr("Take the IP address alone"));
    m_use->hide();
    connect(m_edit, &QLineEdit::textChanged, this, &AddressField::offer);
    connect(m_use, &QPushButton::clicked, this, [this] {
        // It hides itself: the keyboard must not fall out of the dialog.
        m_edit->setFocus();
        m_edit->selectAll();
        m_edit->insert(addressWithin(m_edit->text()));
    });
}

void AddressField::offer() {
    const QString address = addressWithin(m_edit->text());
    m_use->setText(tr("Use %1").arg(address));
    if (!address.isEmpty())
        m_use->setAccessibleName(m_use->text());
    m_use->setVisible(!address.isEmpty());
}

} // namespace standby
#include "moc_AddressField.cpp"
