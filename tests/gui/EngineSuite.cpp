// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/EngineSuiteTests.h"

#include <QApplication>
#include <QtTest>

int main(int argc, char* argv[]) {
    const QApplication application(argc, argv);
    return QTest::qExec(standby::engineSuiteServerSets().get(), argc, argv) |
           QTest::qExec(standby::engineSuiteDns().get(), argc, argv);
}
