// SPDX-License-Identifier: GPL-3.0-or-later
// Answers DNS with nothing else beside it: the host names h0.bench.test, h1.bench.test, … each with one address.
// Usage: standby_bench_dns ADDRESS PORT NAMES. Prints "ready"; ends with its standard input.
#include "dns/serve/DnsServing.h"

#include <QCoreApplication>

#include <cstdio>

using namespace standby;

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (argc != 4)
        return 2;
    QList<ServedSet> sets;
    for (int i = 0; i < atoi(argv[3]); ++i) {
        ServedSet set;
        set.serverSetId = QString::number(i);
        set.hostNames << QStringLiteral("h%1.bench.test").arg(i);
        set.addresses << ServedAddress{QStringLiteral("10.%1.%2.%3").arg(i >> 16).arg((i >> 8) & 255).arg(i & 255), 1};
        sets << set;
    }
    const SystemClock clock;
    DnsServing serving(clock);
    QObject::connect(&serving, &DnsServing::troubled,
                     [](const QString&, const QString& text) { std::fprintf(stderr, "%s\n", qPrintable(text)); });
    serving.setAll(sets);
    DnsServingOptions options;
    options.enabled = true;
    options.addresses = QStringList{QString::fromLatin1(argv[1])};
    options.port = atoi(argv[2]);
    serving.setOptions(options);
    std::puts("ready");
    std::fflush(stdout);
    (void)std::getchar();
    return serving.listening() ? 0 : 1;
}
