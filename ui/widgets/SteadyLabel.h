// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace standby {

/// The font in which counting numbers keep their place: with tabular figures where Qt can ask for them (6.7). Before,
/// most system fonts have them anyway (DejaVu, Noto, Segoe UI); where digits differ in width, numbers in tables stand
/// at the right and SteadyLabel keeps those in lines from pushing each other around.
QFont withTabularFigures(const QFont& font);

/// A line whose numbers count: it grows with its text, but gives no room back while texts of the same length come and
/// go, so that nothing beside it moves.
class SteadyLabel : public QLabel {
    Q_OBJECT
  public:
    explicit SteadyLabel(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    mutable int m_widest = 0;
    mutable qsizetype m_length = 0; ///< of the text that was so wide
};

} // namespace standby
