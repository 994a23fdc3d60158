// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/StopSignals.h"

#include <QMetaObject>

#include <atomic>

#include <windows.h>

namespace standby {
namespace {

/// The console gives its handler no context: this is the one thing that must be global.
std::atomic<StopSignals*> listener{nullptr};

/// Called in a thread that the system makes. FALSE: the system ends the process.
BOOL WINAPI tell(DWORD event) {
    // Only services hear of it, and it is any user of the machine who leaves.
    if (event == CTRL_LOGOFF_EVENT)
        return TRUE;
    StopSignals* told = listener.exchange(nullptr);
    if (!told)
        return FALSE;
    QMetaObject::invokeMethod(told, &StopSignals::stopRequested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

StopSignals::StopSignals(QObject* parent) : QObject(parent) {
    listener = this;
    SetConsoleCtrlHandler(tell, TRUE);
}

void StopSignals::requestStop() {
    tell(CTRL_C_EVENT);
}

void StopSignals::requestReload() {
    if (StopSignals* told = listener)
        QMetaObject::invokeMethod(told, &StopSignals::reloadRequested, Qt::QueuedConnection);
}

StopSignals::~StopSignals() {
    SetConsoleCtrlHandler(tell, FALSE);
    listener = nullptr;
}

} // namespace standby

#include "moc_StopSignals.cpp"
