// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/SystemLog.h"

#include <QRegularExpression>

#include <qt_windows.h>

namespace standby {

namespace {

/// The key of this name under HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\EventLog\Application has
/// EventMessageFile = %SystemRoot%\System32\EventCreate.exe, whose messages 1 to 1000 are nothing but our text, and
/// TypesSupported = 7. Without it the viewer shows the text behind a remark that the description was not found.
constexpr wchar_t sourceName[] = L"Standby";
constexpr DWORD badEventId = 1;
constexpr DWORD goodEventId = 2;

} // namespace

Result<QString> writeSystemLog(const SystemLogEntry& entry, const SystemLogPaths&) {
    QString text = entry.text;
    for (const auto& [name, value] : entry.fields)
        text += u'\n' + QString::fromLatin1(name) + QLatin1String(": ") + value;
    // A percent sign and a number stand for something else (ReportEventW, lpStrings).
    static const QRegularExpression placeholder(QStringLiteral("%(?=[0-9%])"));
    text.replace(placeholder, QStringLiteral("% "));
    constexpr qsizetype longestText = 31'839; // ReportEventW, lpStrings
    text = text.left(longestText).replace(u'\n', QLatin1String("\r\n")).left(longestText);

    const HANDLE source = ::RegisterEventSourceW(nullptr, sourceName);
    if (!source)
        return Error{QStringLiteral("The Windows event log does not take entries: %1").arg(qt_error_string()), {}};
    const auto* string = reinterpret_cast<LPCWSTR>(text.utf16());
    const WORD type = entry.bad ? EVENTLOG_ERROR_TYPE : EVENTLOG_INFORMATION_TYPE;
    const bool written =
        ::ReportEventW(source, type, 0, entry.bad ? badEventId : goodEventId, nullptr, 1, 0, &string, nullptr);
    const DWORD code = written ? ERROR_SUCCESS : ::GetLastError();
    ::DeregisterEventSource(source);
    if (!written)
        return Error{
            QStringLiteral("The Windows event log does not take the entry: %1").arg(qt_error_string(int(code))), {}};
    return QStringLiteral("written to the event log");
}

} // namespace standby
