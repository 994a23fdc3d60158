// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Status.h"

namespace standby {

/// What the list can be narrowed to. A set that is paused counts as Paused, and as Failed if it is failed, too.
enum class StatusFilter { All, Failed, Unknown, Paused, Ok };

constexpr bool belongsTo(StatusFilter filter, ServerStatus status, bool paused) {
    switch (filter) {
    case StatusFilter::Failed:
        return status == ServerStatus::Failed;
    case StatusFilter::Unknown:
        return status == ServerStatus::Unknown && !paused;
    case StatusFilter::Paused:
        return paused;
    case StatusFilter::Ok:
        return status == ServerStatus::Ok && !paused;
    case StatusFilter::All:
        break;
    }
    return true;
}

/// How many sets are in a state that the window names.
struct ServerSetCounts {
    int total = 0;
    int failed = 0;
    int unknown = 0;
    int paused = 0;
    int ok = 0;

    void add(ServerStatus status, bool isPaused, int by = 1) {
        total += by;
        failed += belongsTo(StatusFilter::Failed, status, isPaused) ? by : 0;
        unknown += belongsTo(StatusFilter::Unknown, status, isPaused) ? by : 0;
        paused += belongsTo(StatusFilter::Paused, status, isPaused) ? by : 0;
        ok += belongsTo(StatusFilter::Ok, status, isPaused) ? by : 0;
    }
    int of(StatusFilter filter) const {
        switch (filter) {
        case StatusFilter::Failed:
            return failed;
        case StatusFilter::Unknown:
            return unknown;
        case StatusFilter::Paused:
            return paused;
        case StatusFilter::Ok:
            return ok;
        case StatusFilter::All:
            break;
        }
        return total;
    }
    bool allPaused() const { return total > 0 && paused == total; }
    bool operator==(const ServerSetCounts&) const = default;
};

} // namespace standby
