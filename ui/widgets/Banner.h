// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Theme.h"

#include <QFrame>

class QAbstractButton;
class QLabel;
class QToolButton;

namespace standby {

struct ApiResponse;

/// A line of trouble, told to screen readers too, above the content it concerns, in place of a message box. Hidden
/// while it has nothing to say.
class Banner final : public QFrame {
    Q_OBJECT
  public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows plain text until clear() or until the person closes it.
    void say(Tone tone, const QString& text);
    /// The same in newer words, such as a count of seconds: screen readers are told only what is new.
    void restate(Tone tone, const QString& text);
    /// What the engine answered, in its words: `detail`, and the mistakes one below the other.
    void sayProblem(const QString& whatFailed, const ApiResponse& response);
    void clear();
    QString text() const;
    bool closable() const;
    /// Conditions that end by themselves are not to be closed. True at first.
    void setClosable(bool closable);
    /// Between the text and the button that closes it. Takes it over.
    void addButton(QAbstractButton* button);

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void showText(Tone tone, const QString& text);
    void colour();

    Tone m_tone = Tone::Bad;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_close;
};

/// The sentences of an RFC 9457 problem body: `detail` first, then each of `errors`. A plain sentence with the status
/// when there is no such body.
QString problemText(const ApiResponse& response);

} // namespace standby
