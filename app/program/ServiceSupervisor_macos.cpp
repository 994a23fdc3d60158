// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServiceSupervisor.h"

namespace standby {

// launchd wants to hear nothing: a daemon runs while its process does (launchd.plist(5)).
ServiceSupervisor::ServiceSupervisor() = default;

bool ServiceSupervisor::listens() const {
    return false;
}

void ServiceSupervisor::ready() const {}
void ServiceSupervisor::status(const QString&) const {}
void ServiceSupervisor::alive() const {}
void ServiceSupervisor::reloading() const {}
void ServiceSupervisor::stopping() const {}

void ServiceSupervisor::stopped(int) {} // the end of the process says so

int runSupervised(const std::function<int()>& program) {
    return program();
}

} // namespace standby
