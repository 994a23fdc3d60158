// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QPushButton>
#include <QString>

namespace standby {

/// A text that stands for another one until it is used.
struct Tag {
    QString text;    ///< "$HostName$"
    QString meaning; ///< "the host name"
};

/// A button with a menu of tags. The one chosen goes where the keyboard was last, of a few fields.
class TagButton final : public QPushButton {
    Q_OBJECT
  public:
    /// @p targets are line edits, text edits and table editors; the first one is meant until another had the keyboard.
    TagButton(const QList<Tag>& tags, const QList<QWidget*>& targets, QWidget* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void insert(const QString& tag);

    QPointer<QWidget> m_target;
};

} // namespace standby
