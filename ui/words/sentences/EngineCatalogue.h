// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace standby {

/// @name The sentences of the engine, as its source has them
/// `%1` stands for anything, `%L1` for a number, which is then written as people of the language write it. A number in
/// words that change with it is a sentence of its own. Marked for translation; a test compares them with the source.
/// @{
std::span<const char* const> apiSentences();
std::span<const char* const> dnsSentences();
std::span<const char* const> dnsUpdatingSentences();
std::span<const char* const> networkSentences();
std::span<const char* const> notificationSentences();
std::span<const char* const> pollingSentences();
std::span<const char* const> programSentences();
std::span<const char* const> settingsSentences();
/// @}

} // namespace standby
