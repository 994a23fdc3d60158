// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Theme.h"

#include <QLabel>

namespace standby {

/// Plain text in the colour of a meaning, whatever ground and theme it stands on, now and after the theme changes.
class ToneLabel final : public QLabel {
    Q_OBJECT
  public:
    explicit ToneLabel(Tone tone, QWidget* parent = nullptr);

    void setTone(Tone tone);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void colour();

    Tone m_tone;
};

} // namespace standby
