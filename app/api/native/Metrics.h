// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Router.h"

#include <QByteArray>

namespace standby {

class Engine;

/// What /metrics says: the Prometheus text exposition format, version 0.0.4
/// (prometheus.io/docs/instrumenting/exposition_formats).
QByteArray metricsText(Engine& engine, const RequestCounters& answered);

} // namespace standby
