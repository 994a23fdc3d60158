// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace standby {

/// A secret, covered while it is typed unless the eye is pressed. Of a stored one only the API's mask is known: nothing
/// typed, it stays.
class SecretField final : public QWidget {
    Q_OBJECT
  public:
    enum class Removal { Impossible, Possible };
    explicit SecretField(Removal removal, QWidget* parent = nullptr);

    /// The mask, a secret, or empty.
    void setValue(const QString& value);
    QString value() const;
    /// What was typed; empty when the secret is only known to be stored.
    QString typed() const;
    /// Types @p secret, uncovered.
    void showNew(const QString& secret);
    /// Beside the eye.
    void addBeside(QWidget* widget);
    void setNames(const QString& objectName);
    QLineEdit* edit() const { return m_edit; }

  Q_SIGNALS:
    void edited();

  private:
    void refresh();

    Removal m_removal;
    bool m_stored = false;
    QHBoxLayout* m_line;
    QLineEdit* m_edit;
    QToolButton* m_eye;
    QCheckBox* m_remove;
};

} // namespace standby
