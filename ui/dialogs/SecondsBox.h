// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace standby {

/// A number of seconds, to the millisecond, without the zeros that nobody typed.
class SecondsBox final : public QDoubleSpinBox {
    Q_OBJECT
  public:
    explicit SecondsBox(QWidget* parent = nullptr);

    void setSeconds(double seconds) { setValue(seconds); }
    /// Rounded to a millisecond.
    double seconds() const;

  protected:
    QString textFromValue(double value) const override;
};

} // namespace standby
