// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/FormSection.h"
#include "model/ServerSet.h"

#include <optional>

namespace standby {

class EngineLink;
class ListCompleter;

/// @name The sections of a server set that are nothing but fields
/// @{

class NameSection final : public FormSection {
    Q_OBJECT
  public:
    explicit NameSection(EngineLink& link, QWidget* parent = nullptr);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void readTags();

    EngineLink& m_link;
    QLineEdit* m_tags = nullptr;
    ListCompleter* m_completer;
    bool m_asked = false;
};

class FrequencySection final : public FormSection {
    Q_OBJECT
  public:
    explicit FrequencySection(QWidget* parent = nullptr);
    /// Says how long a failure may go unnoticed with what is shown now.
    void showBound(const QJsonObject& whole);

  private:
    QLabel* m_bound;
};

class NotesSection final : public FormSection {
    Q_OBJECT
  public:
    explicit NotesSection(QWidget* parent = nullptr);
};

/// @}

/// How the set @p whole polls, and nothing else of it: a mistake elsewhere must not hide it. Nothing while there is a
/// mistake in that.
std::optional<ServerSet> pollingOf(const QJsonObject& whole);
/// "30 s", "12 min".
QString waitText(double seconds);

} // namespace standby
