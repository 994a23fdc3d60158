// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServiceSupervisor.h"

#include "program/CommandLine.h"
#include "program/ServicePlace.h"
#include "program/StopSignals.h"

#include <array>
#include <atomic>
#include <cstdio>
#include <mutex>
#include <string>

#include <windows.h>

namespace standby {
namespace {

/// The service control manager calls plain functions: this is what they need, for the life of the process.
struct Service {
    const std::function<int()>* program = nullptr;
    std::atomic<SERVICE_STATUS_HANDLE> handle = nullptr;
    std::mutex mutex; ///< of the status, which several threads tell
    SERVICE_STATUS status{};
};
Service service; // NOLINT: see above

constexpr DWORD startMs = 120'000; ///< a large configuration is read
constexpr DWORD stopMs = 20'000;

void tell(DWORD state, DWORD hintMs = 0, int exitCode = 0) {
    const SERVICE_STATUS_HANDLE handle = service.handle;
    if (!handle)
        return;
    const std::lock_guard lock(service.mutex);
    SERVICE_STATUS& status = service.status;
    if (status.dwCurrentState == SERVICE_STOPPED)
        return;
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = state;
    status.dwWaitHint = hintMs;
    status.dwCheckPoint = hintMs > 0 ? status.dwCheckPoint + 1 : 0;
    // While it starts, nobody is there yet who could stop.
    status.dwControlsAccepted =
        state == SERVICE_RUNNING ? SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN | SERVICE_ACCEPT_PARAMCHANGE : 0;
    status.dwWin32ExitCode = exitCode == 0 ? NO_ERROR : ERROR_SERVICE_SPECIFIC_ERROR;
    status.dwServiceSpecificExitCode = DWORD(exitCode);
    SetServiceStatus(handle, &status);
}

DWORD WINAPI control(DWORD code, DWORD, void*, void*) {
    switch (code) {
    case SERVICE_CONTROL_STOP:
    case SERVICE_CONTROL_SHUTDOWN:
        tell(SERVICE_STOP_PENDING, stopMs);
        StopSignals::requestStop();
        return NO_ERROR;
    case SERVICE_CONTROL_PARAMCHANGE:
        StopSignals::requestReload();
        return NO_ERROR;
    case SERVICE_CONTROL_INTERROGATE:
        return NO_ERROR;
    default:
        return ERROR_CALL_NOT_IMPLEMENTED;
    }
}

/// In a thread that the system makes, while the main thread listens to the service control manager.
void WINAPI serve(DWORD, wchar_t**) {
    service.handle = RegisterServiceCtrlHandlerExW(windowsServiceName, control, nullptr);
    tell(SERVICE_START_PENDING, startMs);
    const int exitCode = (*service.program)();
    tell(SERVICE_STOPPED, 0, exitCode);
}

} // namespace

ServiceSupervisor::ServiceSupervisor() = default;

bool ServiceSupervisor::listens() const {
    return service.handle != nullptr;
}

void ServiceSupervisor::ready() const {
    tell(SERVICE_RUNNING);
}

void ServiceSupervisor::status(const QString&) const {} // there is no place for words
void ServiceSupervisor::alive() const {}
void ServiceSupervisor::reloading() const {}

void ServiceSupervisor::stopping() const {
    tell(SERVICE_STOP_PENDING, stopMs);
}

void ServiceSupervisor::stopped(int exitCode) {
    tell(SERVICE_STOPPED, 0, exitCode);
}

int runSupervised(const std::function<int()>& program) {
    service.program = &program;
    std::wstring name = windowsServiceName;
    const std::array<SERVICE_TABLE_ENTRYW, 2> table = {{{name.data(), serve}, {nullptr, nullptr}}};
    if (StartServiceCtrlDispatcherW(table.data())) // until the service has stopped
        return static_cast<int>(service.status.dwServiceSpecificExitCode);
    std::fputs("--service is for the service control manager of Windows, which did not start this process. Start the "
               "service with \"net start Standby\", or use --headless.\n",
               stderr);
    return static_cast<int>(ExitCode::Failed);
}

} // namespace standby
