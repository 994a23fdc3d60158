// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/MethodEditor.h"
#include "dialogs/TagButton.h"

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

class HttpEditor final : public MethodEditor {
    Q_OBJECT
  public:
    explicit HttpEditor(QWidget* parent = nullptr);
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

/// What a command is run for.
struct CommandWords {
    QString root;           ///< the pointer of the method
    QString arguments;      ///< hint
    QString withoutWaiting; ///< hint
    QString criteria;       ///< "A poll succeeds when"
    QList<Tag> tags;        ///< offered for the arguments
};
CommandWords pollingCommandWords();

class CommandEditor final : public MethodEditor {
    Q_OBJECT
  public:
    explicit CommandEditor(const CommandWords& words, QWidget* parent = nullptr);

  private:
    void addExitCode();
};

/// @}

} // namespace standby
