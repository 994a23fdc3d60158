// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace standby {

/// Starts to play a sound file and returns at once. WAV works everywhere; what else does is up to the system: Linux
/// uses the first of paplay, pw-play, aplay and canberra-gtk-play that is installed, Windows PlaySound (WAV only),
/// macOS afplay. False when there is no such file or nothing to play it with. Window thread.
bool playSoundFile(const QString& file);

} // namespace standby
