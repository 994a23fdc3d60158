// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace standby {

/// The parts of the suite that runs with the engine inside and over HTTP: the same screens, the same results.
std::unique_ptr<QObject> engineSuiteDns();
std::unique_ptr<QObject> engineSuiteServerSets();

} // namespace standby
