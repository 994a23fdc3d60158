// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DurationField.h"

#include "dialogs/SecondsBox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <cmath>

namespace standby {

using namespace Qt::StringLiterals;

DurationField::DurationField(double max, const QString& none, QWidget* parent)
    : QWidget(parent), m_max(max), m_number(new SecondsBox(this)), m_unit(new QComboBox(this)) {
    m_unit->addItem(tr("seconds"), 1);
    m_unit->addItem(tr("minutes"), 60);
    m_unit->addItem(tr("hours"), 3600);
    if (max >= 172'800)
        m_unit->addItem(tr("days"), 86'400);
    m_number->setSuffix({});
    m_number->setSpecialValueText(none);
    setFocusProxy(m_number);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_number);
    line->addWidget(m_unit);
    line->addStretch();
    m_number->setRange(0, max);
    setSeconds(0);
    connect(m_number, &SecondsBox::valueChanged, this, &DurationField::take);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &DurationField::unitChosen);
}

void DurationField::setSeconds(double seconds) {
    const QSignalBlocker quietNumber(m_number);
    const QSignalBlocker quietUnit(m_unit);
    // Of none, minutes are offered.
    int best = seconds > 0 ? 0 : 1;
    for (int at = 1; at < m_unit->count() && seconds > 0; ++at) {
        const double count = seconds / m_unit->itemData(at).toInt();
        if (count >= 2 && count == std::floor(count))
            best = at;
    }
    m_unit->setCurrentIndex(best);
    const int unit = m_unit->currentData().toInt();
    m_number->setMaximum(m_max / unit);
    m_number->setSeconds(seconds / unit);
    m_seconds = seconds;
}

QList<QWidget*> DurationField::parts() const {
    return {m_number, m_unit};
}

void DurationField::setNames(const QString& objectName, const QString& accessibleName) {
    m_unit->setObjectName(objectName + ".unit"_L1);
    m_unit->setAccessibleName(tr("%1: unit").arg(accessibleName));
}

/// The number stays: 5 minutes become 5 hours.
void DurationField::unitChosen() {
    const QSignalBlocker quiet(m_number);
    m_number->setMaximum(m_max / m_unit->currentData().toInt());
    take();
}

void DurationField::take() {
    m_seconds = m_number->seconds() * m_unit->currentData().toInt();
    Q_EMIT edited();
}

} // namespace standby
#include "moc_DurationField.cpp"
