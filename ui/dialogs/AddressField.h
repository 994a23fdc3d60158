// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace standby {

/// One IP address. When a URL is pasted, or an address with a port, it offers to take the address that is in it.
class AddressField final : public QWidget {
    Q_OBJECT
  public:
    explicit AddressField(QWidget* parent = nullptr);

    QLineEdit* edit() const { return m_edit; }

  private:
    void offer();

    QLineEdit* m_edit;
    QPushButton* m_use;
};

} // namespace standby
