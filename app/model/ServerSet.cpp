// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ServerSet.h"

namespace standby {

double detectionBoundSeconds(const ServerSet& set) {
    const PollingFrequency& frequency = set.pollingFrequency;
    return frequency.intervalSeconds + frequency.retries * frequency.retryIntervalSeconds +
           (1 + frequency.retries) * pollTimeoutSeconds(set.pollingMethod);
}

} // namespace standby
