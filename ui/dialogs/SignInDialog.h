// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/Credentials.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace standby {

class Banner;
struct SignInQuestion;

/// Asks for the password or an API key of an engine elsewhere. It stays open, with what was typed, until the engine let
/// the person in or the person gave up.
class SignInDialog final : public QDialog {
    Q_OBJECT
  public:
    struct Place {
        QString where;          ///< names the engine
        bool plainText = false; ///< what is sent can be read on the way; the person has to say that this may be
        QString keptIn;         ///< the file that keeps it, if the person wants
    };
    SignInDialog(const Place& place, QWidget* parent);

    /// What the engine said to the latest attempt.
    void setQuestion(const SignInQuestion& question);

  Q_SIGNALS:
    void signInWanted(const standby::Credentials& credentials, bool keep);

  private:
    void build(const Place& place);
    void refresh();
    void submit();
    Credentials typed() const;

    Banner* m_banner;
    QRadioButton* m_password;
    QRadioButton* m_apiKey;
    QLineEdit* m_secret;
    QCheckBox* m_plainText;
    QCheckBox* m_keep;
    QPushButton* m_signIn;
    QTimer m_second;
    int m_waitSeconds = 0; ///< until the next attempt may be made
    bool m_asking = false; ///< the engine has not answered yet
};

} // namespace standby
