// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ServiceInstall.h"

#include "program/ServicePlace.h"
#include "program/ServiceText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>
#include <type_traits>

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace standby {
namespace {

constexpr DWORD stopMs = 20'000;
constexpr DWORD lookAgainMs = 100;
/// HKEY_LOCAL_MACHINE: where the event log looks up whose entries these are ("Event Sources", learn.microsoft.com).
constexpr const wchar_t* eventSource = L"SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application\\Standby";
/// Its messages 1 to 1000 are nothing but the text that the entry brings.
constexpr const wchar_t* eventMessages = L"%SystemRoot%\\System32\\EventCreate.exe";

QString tr(const char* text) {
    return QCoreApplication::translate("Service", text);
}

const wchar_t* wide(const QString& text) {
    return reinterpret_cast<const wchar_t*>(text.utf16());
}

QString nameOfService() {
    return QString::fromWCharArray(windowsServiceName);
}

Error failed(const QString& action, DWORD code) {
    if (code == ERROR_ACCESS_DENIED)
        return {tr("Windows lets only administrators do this: %1. Use a command prompt that was opened with \"Run as "
                   "administrator\".")
                    .arg(action),
                {}};
    if (code == ERROR_SERVICE_MARKED_FOR_DELETE)
        return {tr("Windows still removes the old service. Close the Services window and whatever else shows it, and "
                   "try again."),
                {}};
    return {tr("Windows refused: %1. %2").arg(action, qt_error_string(int(code))), {}};
}

struct ServiceCloser {
    void operator()(SC_HANDLE handle) const { CloseServiceHandle(handle); }
};
using ServiceHandle = std::unique_ptr<std::remove_pointer_t<SC_HANDLE>, ServiceCloser>;

ServiceHandle serviceControl(DWORD rights) {
    return ServiceHandle(OpenSCManagerW(nullptr, nullptr, rights));
}

/// Makes the folder if need be, and takes it from whoever made it before us: whoever may write there could have
/// people's windows sent elsewhere. @p readers: "" or the access entry of those who may only read.
Result<Done> makeFolder(const QString& path, const QString& readers) {
    const QString native = QDir::toNativeSeparators(path);
    const QString action = tr("making the folder %1").arg(native);
    if (!QDir().mkpath(path))
        return Error{tr("The folder %1 could not be made.").arg(native), {}};
    // The system, administrators and the service itself; nothing is inherited from above.
    const QString rights = QStringLiteral("O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;%1)%2")
                               .arg(windowsServiceSid(nameOfService()), readers);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(wide(rights), SDDL_REVISION_1, &descriptor, nullptr))
        return failed(action, GetLastError());
    BOOL present = FALSE;
    BOOL defaulted = FALSE;
    PACL entries = nullptr;
    PSID owner = nullptr;
    GetSecurityDescriptorDacl(descriptor, &present, &entries, &defaulted);
    GetSecurityDescriptorOwner(descriptor, &owner, &defaulted);
    QString name = native;
    const DWORD code = SetNamedSecurityInfoW(reinterpret_cast<wchar_t*>(name.data()), SE_FILE_OBJECT,
                                             OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION |
                                                 PROTECTED_DACL_SECURITY_INFORMATION,
                                             owner, nullptr, entries, nullptr);
    LocalFree(descriptor);
    if (code != ERROR_SUCCESS)
        return failed(action, code);
    return Done();
}

Result<Done> registerEventSource() {
    HKEY key = nullptr;
    LSTATUS code =
        RegCreateKeyExW(HKEY_LOCAL_MACHINE, eventSource, 0, nullptr, 0, KEY_SET_VALUE, nullptr, &key, nullptr);
    if (code == ERROR_SUCCESS) {
        const DWORD types = EVENTLOG_ERROR_TYPE | EVENTLOG_WARNING_TYPE | EVENTLOG_INFORMATION_TYPE;
        code = RegSetValueExW(key, L"EventMessageFile", 0, REG_EXPAND_SZ, reinterpret_cast<const BYTE*>(eventMessages),
                              DWORD((wcslen(eventMessages) + 1) * sizeof(wchar_t)));
        if (code == ERROR_SUCCESS)
            code = RegSetValueExW(key, L"TypesSupported", 0, REG_DWORD, reinterpret_cast<const BYTE*>(&types),
                                  sizeof types);
        RegCloseKey(key);
    }
    if (code != ERROR_SUCCESS)
        return failed(tr("registering Standby as a source of the event log"), DWORD(code));
    return Done();
}

/// What this Windows does not know is done without.
bool configure(SC_HANDLE service, DWORD level, void* setting) {
    return ChangeServiceConfig2W(service, level, setting) || GetLastError() == ERROR_INVALID_LEVEL;
}

/// What CreateServiceW has no parameter for.
bool refine(SC_HANDLE service) {
    QString words = tr("Watches the servers behind an Internet service and moves its traffic to one that works.");
    SERVICE_DESCRIPTIONW description = {reinterpret_cast<wchar_t*>(words.data())};
    SERVICE_DELAYED_AUTO_START_INFO delayed = {TRUE};
    SERVICE_SID_INFO sid = {SERVICE_SID_TYPE_UNRESTRICTED};
    std::array<SC_ACTION, 3> restarts = {
        SC_ACTION{SC_ACTION_RESTART, 5'000}, {SC_ACTION_RESTART, 30'000}, {SC_ACTION_RESTART, 60'000}};
    SERVICE_FAILURE_ACTIONSW failures{};
    failures.dwResetPeriod = 86'400; // seconds
    failures.cActions = DWORD(restarts.size());
    failures.lpsaActions = restarts.data();
    SERVICE_FAILURE_ACTIONS_FLAG alsoWhenItSaysSo = {TRUE}; // not only when it crashes
    return configure(service, SERVICE_CONFIG_DESCRIPTION, &description) &&
           configure(service, SERVICE_CONFIG_DELAYED_AUTO_START_INFO, &delayed) &&
           configure(service, SERVICE_CONFIG_SERVICE_SID_INFO, &sid) &&
           configure(service, SERVICE_CONFIG_FAILURE_ACTIONS, &failures) &&
           configure(service, SERVICE_CONFIG_FAILURE_ACTIONS_FLAG, &alsoWhenItSaysSo);
}

/// An account of its own, which Windows makes from the service's name: unlike LocalService's, no other service can read
/// what it keeps secret.
Result<Done> createOrChange(const QString& program) {
    const QString action = tr("making the service %1").arg(nameOfService());
    const QString command = windowsServiceCommand(program);
    const QString account = QStringLiteral("NT SERVICE\\") + nameOfService();
    const ServiceHandle control = serviceControl(SC_MANAGER_CONNECT | SC_MANAGER_CREATE_SERVICE);
    if (!control)
        return failed(action, GetLastError());
    ServiceHandle service(CreateServiceW(control.get(), windowsServiceName, windowsServiceName, SERVICE_ALL_ACCESS,
                                         SERVICE_WIN32_OWN_PROCESS, SERVICE_AUTO_START, SERVICE_ERROR_NORMAL,
                                         wide(command), nullptr, nullptr, nullptr, wide(account), nullptr));
    if (!service && GetLastError() == ERROR_SERVICE_EXISTS) {
        service.reset(OpenServiceW(control.get(), windowsServiceName, SERVICE_ALL_ACCESS));
        // Whoever gave it another account had a reason, for example the rights that Microsoft DNS asks for.
        if (service && !ChangeServiceConfigW(service.get(), SERVICE_NO_CHANGE, SERVICE_AUTO_START, SERVICE_NO_CHANGE,
                                             wide(command), nullptr, nullptr, nullptr, nullptr, nullptr, nullptr))
            return failed(action, GetLastError());
    }
    if (!service || !refine(service.get()))
        return failed(action, GetLastError());
    return Done();
}

Result<Done> stop(SC_HANDLE service) {
    SERVICE_STATUS status{};
    if (!ControlService(service, SERVICE_CONTROL_STOP, &status) && GetLastError() != ERROR_SERVICE_NOT_ACTIVE)
        return failed(tr("stopping the service %1").arg(nameOfService()), GetLastError());
    for (DWORD waited = 0; QueryServiceStatus(service, &status) && status.dwCurrentState != SERVICE_STOPPED;
         waited += lookAgainMs) {
        if (waited >= stopMs)
            return Error{tr("The service %1 did not stop within 20 s. End it in the Task Manager, and try again.")
                             .arg(nameOfService()),
                         {}};
        Sleep(lookAgainMs);
    }
    return Done();
}

} // namespace

ServiceHost ServiceHost::thisSystem() {
    return {true, {}, {}}; // each call is refused to those who may not make it
}

Result<QString> installService(const ServiceHost&, const QString& program) {
    const QString data = serviceDataDirectory();
    const QString above = QFileInfo(data).absolutePath();
    Result<Done> step = createOrChange(program);
    if (step)
        step = makeFolder(above, QStringLiteral("(A;OICI;GRGX;;;BU)"));
    if (step)
        step = makeFolder(data, {});
    if (step)
        step = registerEventSource();
    if (!step)
        return step.errors();
    return tr("Standby is a service now: Windows starts %1 with the system, as the user NT SERVICE\\%2, with its data "
              "in %3.\nStart it with \"net start %2\".")
        .arg(QDir::toNativeSeparators(program), nameOfService(), QDir::toNativeSeparators(data));
}

Result<QString> uninstallService(const ServiceHost&) {
    const QString kept =
        tr("Settings and history, if there are any, stay in %1.").arg(QDir::toNativeSeparators(serviceDataDirectory()));
    const QString action = tr("removing the service %1").arg(nameOfService());
    const ServiceHandle control = serviceControl(SC_MANAGER_CONNECT);
    if (!control)
        return failed(action, GetLastError());
    const ServiceHandle service(
        OpenServiceW(control.get(), windowsServiceName, SERVICE_STOP | SERVICE_QUERY_STATUS | DELETE));
    if (!service && GetLastError() == ERROR_SERVICE_DOES_NOT_EXIST)
        return tr("Standby was not installed as a service. Nothing was changed.") + QLatin1Char('\n') + kept;
    if (!service)
        return failed(action, GetLastError());
    if (Result<Done> stopped = stop(service.get()); !stopped)
        return stopped.errors();
    if (!DeleteService(service.get()))
        return failed(action, GetLastError());
    RegDeleteKeyW(HKEY_LOCAL_MACHINE, eventSource);
    return tr("Standby is no service any more.") + QLatin1Char('\n') + kept;
}

} // namespace standby
