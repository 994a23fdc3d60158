// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/ProblemSound.h"

#include "tray/Sound.h"

#include <QTemporaryFile>

namespace standby {

using namespace Qt::StringLiterals;

ProblemSound::ProblemSound() = default;
ProblemSound::~ProblemSound() = default;

bool ProblemSound::play(const QString& file) {
    if (!file.isEmpty())
        return playSoundFile(file);
    if (!m_builtIn)
        m_builtIn.reset(QTemporaryFile::createNativeFile(u":/sounds/problem.wav"_s));
    return m_builtIn && playSoundFile(m_builtIn->fileName());
}

} // namespace standby
