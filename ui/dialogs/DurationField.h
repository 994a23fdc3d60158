// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QComboBox;

namespace standby {

class SecondsBox;

/// A time span as a number and a unit, seconds to days. What nobody touches keeps its exact seconds.
class DurationField final : public QWidget {
    Q_OBJECT
  public:
    /// From 0 to @p max seconds; 0 is shown as @p none.
    DurationField(double max, const QString& none, QWidget* parent = nullptr);

    /// In the largest unit of which it is at least two, without a fraction.
    void setSeconds(double seconds);
    double seconds() const { return m_seconds; }
    SecondsBox* number() const { return m_number; }
    QList<QWidget*> parts() const;
    void setNames(const QString& objectName, const QString& accessibleName);

  Q_SIGNALS:
    void edited();

  private:
    void unitChosen();
    void take();

    double m_max;
    double m_seconds = 0;
    SecondsBox* m_number;
    QComboBox* m_unit;
};

} // namespace standby
