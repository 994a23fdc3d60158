// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Theme.h"

#include <QList>
#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace standby {

class Banner;

/// A banner with what can be done about it, as buttons below its text.
class ChoiceBanner final : public QWidget {
    Q_OBJECT
  public:
    struct Choice {
        QString name; ///< object name of the button
        QString text;
        std::function<void()> act;
    };

    explicit ChoiceBanner(QWidget* parent = nullptr);

    void say(Tone tone, const QString& text, const QList<Choice>& choices = {});
    void clear();
    QString text() const;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void dropChoices();

    Banner* m_banner;
    QWidget* m_row;
    QHBoxLayout* m_buttons;
};

} // namespace standby
