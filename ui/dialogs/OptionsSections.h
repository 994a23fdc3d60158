// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/FormSection.h"
#include "tray/ProblemSound.h"

class QMenu;

namespace standby {

class EngineLink;
class ItemList;

/// @name The sections of the options
/// @{

class UiSection final : public FormSection {
    Q_OBJECT
  public:
    explicit UiSection(EngineLink& link, QWidget* parent = nullptr);

  private:
    void addSound();

    QLineEdit* m_soundFile = nullptr;
    QLabel* m_silent = nullptr;
    ProblemSound m_sound;
};

class ServerPollingSection final : public FormSection {
    Q_OBJECT
  public:
    explicit ServerPollingSection(QWidget* parent = nullptr);
};

class NotificationOptionsSection final : public FormSection {
    Q_OBJECT
  public:
    explicit NotificationOptionsSection(EngineLink& link, QWidget* parent = nullptr);
    int showMistakes(const Errors& mistakes, bool all) override;

  private:
    void addEmailDefaults();
    void editEmailDefaults();
    void showEmailDefaults();

    EngineLink& m_link;
    DurationField* m_gather = nullptr;
    ItemList* m_list;
    QJsonObject m_email;
    QLabel* m_emailWords = nullptr;
};

class DnsUpdatingSection final : public FormSection {
    Q_OBJECT
  public:
    explicit DnsUpdatingSection(EngineLink& link, QWidget* parent = nullptr);
    int showMistakes(const Errors& mistakes, bool all) override;

  private:
    ItemList* m_list;
};

class DnsServingSection final : public FormSection {
    Q_OBJECT
  public:
    explicit DnsServingSection(EngineLink& link, QWidget* parent = nullptr);

  private:
    void addProposals();
    void fillProposals(QMenu& menu);
    void listenOn(const QString& address);
    void addForwarding();
    void showConsequences();
    void revealWarning();

    bool m_local; ///< the engine runs on this machine
    QCheckBox* m_enabled;
    QPlainTextEdit* m_addresses;
    QSpinBox* m_port;
    QLabel* m_portHint;
    QCheckBox* m_forward;
    QCheckBox* m_clearRecursion;
    QLabel* m_openResolver;
};

class LoggingSection final : public FormSection {
    Q_OBJECT
  public:
    explicit LoggingSection(QWidget* parent = nullptr);
};

class HttpApiSection final : public FormSection {
    Q_OBJECT
  public:
    explicit HttpApiSection(QWidget* parent = nullptr);
    void load(const QJsonObject& whole) override;

  private:
    void addApiKeys();
    void showMove();

    QCheckBox* m_enabled;
    QLineEdit* m_url;
    QLabel* m_moved;
    QString m_loadedUrl; ///< empty: the API was off
};

/// @}

} // namespace standby
