// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/SecretField.h"

#include "model/Json.h"
#include "widgets/SvgIcon.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace standby {

using namespace Qt::StringLiterals;

SecretField::SecretField(Removal removal, QWidget* parent)
    : QWidget(parent)
    , m_removal(removal)
    , m_line(new QHBoxLayout(this))
    , m_edit(new QLineEdit(this))
    , m_eye(new QToolButton(this))
    , m_remove(new QCheckBox(tr("Re&move it"), this)) {
    m_edit->setEchoMode(QLineEdit::Password);
    m_eye->setCheckable(true);
    m_eye->setIcon(svgIcon(u"eye"_s));
    m_eye->setToolTip(tr("Show what is typed"));
    m_eye->setAccessibleName(tr("Show what is typed"));
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->addWidget(m_edit, 1);
    m_line->addWidget(m_eye);
    m_line->addWidget(m_remove);
    setFocusProxy(m_edit);
    connect(m_eye, &QToolButton::toggled, this,
            [this](bool open) { m_edit->setEchoMode(open ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_remove, &QCheckBox::toggled, m_edit, &QLineEdit::setDisabled);
    connect(m_remove, &QCheckBox::toggled, this, &SecretField::edited);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    setValue({});
}

void SecretField::setValue(const QString& value) {
    m_stored = value == QLatin1String(secretMask);
    m_remove->setChecked(false);
    m_remove->setVisible(m_stored && m_removal == Removal::Possible);
    m_edit->setText(m_stored ? QString() : value);
    m_edit->setPlaceholderText(m_stored ? tr("set; type to change it") : tr("none is set"));
    m_eye->setChecked(false);
    refresh();
}

QString SecretField::value() const {
    if (m_remove->isChecked())
        return {};
    return m_stored && m_edit->text().isEmpty() ? QString::fromLatin1(secretMask) : m_edit->text();
}

QString SecretField::typed() const {
    return m_remove->isChecked() ? QString() : m_edit->text();
}

void SecretField::showNew(const QString& secret) {
    m_remove->setChecked(false);
    m_edit->setText(secret);
    m_eye->setChecked(true);
    m_edit->setCursorPosition(0);
}

void SecretField::addBeside(QWidget* widget) {
    m_line->insertWidget(m_line->count() - 1, widget);
}

void SecretField::setNames(const QString& objectName) {
    m_eye->setObjectName(objectName + ".eye"_L1);
    m_remove->setObjectName(objectName + ".remove"_L1);
}

/// There is nothing to see of a secret that is stored.
void SecretField::refresh() {
    m_eye->setEnabled(!m_edit->text().isEmpty());
}

} // namespace standby
#include "moc_SecretField.cpp"
