// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace standby {

/// Draws a ring around whatever has the keyboard, in every style, once somebody uses the keyboard; a click with the
/// mouse takes it away again. Styles mark the focus of lists, tables and flat buttons weakly or not at all. Window
/// thread; one for the program.
class FocusRing final : public QObject {
    Q_OBJECT
  public:
    FocusRing();
    ~FocusRing() override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void follow(QWidget* focused);
    void place();
    void forget();

    bool m_keyboard = false;
    QPointer<QWidget> m_focused;
    QPointer<QWidget> m_ring;
    QList<QPointer<QWidget>> m_watched; ///< the focused one and those between it and the ring's parent
};

} // namespace standby
