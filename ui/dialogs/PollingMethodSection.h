// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/MethodSection.h"
#include "dialogs/PollTest.h"

namespace standby {

class EngineLink;

/// How the servers are polled, with a test of it.
class PollingMethodSection final : public MethodSection {
    Q_OBJECT
  public:
    /// @p whole gives the server set as it is shown now.
    PollingMethodSection(EngineLink& link, std::function<QJsonObject()> whole, QWidget* parent = nullptr);

  private:
    PollTest::Plan testPlan();

    std::function<QJsonObject()> m_whole;
};

} // namespace standby
