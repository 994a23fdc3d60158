// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/FormSection.h"
#include "dialogs/PollTest.h"

namespace standby {

class EngineLink;

/// How the servers are polled: the type, and the settings of each type. What was typed for one type stays while another
/// one is looked at.
class PollingMethodSection final : public FormSection {
    Q_OBJECT
  public:
    /// @p whole gives the server set as it is shown now.
    PollingMethodSection(EngineLink& link, std::function<QJsonObject()> whole, QWidget* parent = nullptr);

    void load(const QJsonObject& whole) override;
    void store(QJsonObject& whole) const override;
    int showMistakes(const Errors& mistakes, bool all) override;
    void focusFirstMistake() override;

  private:
    PollTest::Plan testPlan();
    FormSection* current() const;
    void showCurrent();

    std::function<QJsonObject()> m_whole;
    QComboBox* m_type;
    QList<FormSection*> m_editors; ///< in the order of the types
    QJsonObject m_loaded;          ///< the method as it came
};

} // namespace standby
