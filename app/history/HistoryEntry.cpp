// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/History.h"

#include <array>

namespace standby {

namespace {

struct Word {
    HistoryType type;
    QLatin1String text;
};

constexpr std::array words{
    Word{HistoryType::ProgramStarted, QLatin1String("programStarted")},
    Word{HistoryType::ProgramStopped, QLatin1String("programStopped")},
    Word{HistoryType::PollSucceeded, QLatin1String("pollSucceeded")},
    Word{HistoryType::PollFailed, QLatin1String("pollFailed")},
    Word{HistoryType::ServerFailed, QLatin1String("serverFailed")},
    Word{HistoryType::ServerRecovered, QLatin1String("serverRecovered")},
    Word{HistoryType::Paused, QLatin1String("paused")},
    Word{HistoryType::Resumed, QLatin1String("resumed")},
    Word{HistoryType::ServerDisabled, QLatin1String("serverDisabled")},
    Word{HistoryType::ServerEnabled, QLatin1String("serverEnabled")},
    Word{HistoryType::AddressesChanged, QLatin1String("addressesChanged")},
    Word{HistoryType::DnsUpdated, QLatin1String("dnsUpdated")},
    Word{HistoryType::DnsUpdateFailed, QLatin1String("dnsUpdateFailed")},
    Word{HistoryType::DnsUpdateRecovered, QLatin1String("dnsUpdateRecovered")},
    Word{HistoryType::ServerUnknown, QLatin1String("serverUnknown")},
    Word{HistoryType::NotificationSent, QLatin1String("notificationSent")},
    Word{HistoryType::NotificationFailed, QLatin1String("notificationFailed")},
};

} // namespace

QString toText(HistoryType type) {
    return words[size_t(type)].text;
}

std::optional<HistoryType> historyTypeFromText(const QString& text) {
    for (const Word& word : words) {
        if (word.text == text)
            return word.type;
    }
    return std::nullopt;
}

std::optional<double> ServerUptime::percent() const {
    const double known = okSeconds + failedSeconds;
    if (known <= 0)
        return std::nullopt;
    // Divided first: a server that never failed has 100 %, not a rounding error less.
    return okSeconds / known * 100;
}

} // namespace standby
