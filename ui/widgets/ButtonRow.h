// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QIcon;
class QPushButton;

namespace standby {

/// Buttons side by side that keep only their icons where there is no room for their words. Their words stay in tool tip
/// and accessible name, which are the caller's to set.
class ButtonRow final : public QWidget {
    Q_OBJECT
  public:
    explicit ButtonRow(QWidget* parent = nullptr);

    QPushButton* add(const QIcon& icon, const QString& text);
    void setText(QPushButton* button, const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Member {
        QPushButton* button;
        QString text;
        int wide;   ///< with its words
        int narrow; ///< without
    };
    void measure();
    void arrange();
    int width(int Member::*which) const;

    QList<Member> m_members;
    int m_height = 0;
};

} // namespace standby
