// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/FormSection.h"

class QLabel;
class QSpinBox;

namespace standby {

/// @name The settings of each polling method
/// @{

class PingEditor final : public FormSection {
    Q_OBJECT
  public:
    explicit PingEditor(QWidget* parent = nullptr);
};

class HttpEditor final : public FormSection {
    Q_OBJECT
  public:
    explicit HttpEditor(QWidget* parent = nullptr);

  private:
    void addHeaders();
    void addCriteria();
};

class TcpEditor final : public FormSection {
    Q_OBJECT
  public:
    explicit TcpEditor(QWidget* parent = nullptr);
    void load(const QJsonObject& whole) override;

  private:
    /// The port follows the kind of server until somebody chooses another.
    void followPreset();

    QComboBox* m_type;
    QCheckBox* m_tls;
    QSpinBox* m_port;
    QLabel* m_usual;
    int m_presetPort = 0;
};

class DnsEditor final : public FormSection {
    Q_OBJECT
  public:
    explicit DnsEditor(QWidget* parent = nullptr);
};

class CommandEditor final : public FormSection {
    Q_OBJECT
  public:
    explicit CommandEditor(QWidget* parent = nullptr);

  private:
    void addArguments();
    void addExitCode();
};

/// @}

} // namespace standby
