// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/SignInDialog.h"

#include "link/RemoteLink.h"
#include "widgets/Banner.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(const Place& place, QWidget* parent)
    : QDialog(parent)
    , m_banner(new Banner(this))
    , m_password(new QRadioButton(tr("&Password of Options, HTTP API"), this))
    , m_apiKey(new QRadioButton(tr("&API key"), this))
    , m_secret(new QLineEdit(this))
    , m_plainText(new QCheckBox(tr("&Send it readable all the same"), this))
    , m_keep(new QCheckBox(tr("Keep me si&gned in on this computer"), this)) {
    setObjectName(u"signInDialog"_s);
    setWindowTitle(tr("Sign In to %1").arg(place.where));
    build(place);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_waitSeconds = std::max(0, m_waitSeconds - 1);
        refresh();
    });
    connect(m_secret, &QLineEdit::textChanged, this, &SignInDialog::refresh);
    connect(m_password, &QRadioButton::toggled, this, &SignInDialog::refresh);
    connect(m_plainText, &QCheckBox::toggled, this, &SignInDialog::refresh);
    refresh();
}

void SignInDialog::build(const Place& place) {
    m_banner->setClosable(false);
    auto* words = new QLabel(tr("The engine at %1 asks who you are.").arg(place.where), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_password->setObjectName(u"withPassword"_s);
    m_password->setChecked(true);
    m_apiKey->setObjectName(u"withApiKey"_s);
    m_secret->setObjectName(u"secret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setMaxLength(4096);
    m_secret->setMinimumWidth(36 * fontMetrics().averageCharWidth());
    auto* form = new QFormLayout;
    auto* kinds = new QVBoxLayout;
    kinds->addWidget(m_password);
    kinds->addWidget(m_apiKey);
    form->addRow(tr("Sign in with:"), kinds);
    auto* label = new QLabel(tr("Password or &key:"), this);
    label->setBuddy(m_secret);
    form->addRow(label, m_secret);

    auto* warning = new Banner(this);
    warning->setObjectName(u"plainTextWarning"_s);
    warning->setClosable(false);
    m_plainText->setObjectName(u"plainText"_s);
    m_plainText->setVisible(place.plainText);
    if (place.plainText)
        warning->say(Tone::Warn, tr("This connection is not encrypted (http://). Whoever is on the way to %1 can read "
                                    "what you enter and then do all that you can. Give the engine a certificate in "
                                    "its Options, HTTP API, and connect with https://.")
                                     .arg(place.where));
    m_keep->setObjectName(u"keepSignedIn"_s);
    auto* kept =
        new QLabel(tr("It is kept in %1, which only you may read.").arg(QDir::toNativeSeparators(place.keptIn)), this);
    kept->setTextFormat(Qt::PlainText);
    kept->setWordWrap(true);
    kept->setContentsMargins(24, 0, 0, 0);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_signIn = buttons->addButton(tr("Sign &in"), QDialogButtonBox::AcceptRole);
    m_signIn->setObjectName(u"signIn"_s);
    m_signIn->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(words);
    column->addLayout(form);
    column->addWidget(warning);
    column->addWidget(m_plainText);
    column->addWidget(m_keep);
    column->addWidget(kept);
    column->addStretch(1);
    column->addWidget(buttons);
    m_secret->setFocus();
}

void SignInDialog::setQuestion(const SignInQuestion& question) {
    m_asking = false;
    m_waitSeconds = question.retryAfterSeconds;
    if (question.refused) {
        m_banner->say(Tone::Bad, (m_password->isChecked() ? tr("The password is not right.")
                                                          : tr("The API key is not right, or was revoked.")));
        m_secret->selectAll();
        m_secret->setFocus();
    } else if (m_waitSeconds == 0) {
        m_banner->clear();
    }
    refresh();
}

void SignInDialog::refresh() {
    if (m_waitSeconds > 0) {
        m_banner->say(Tone::Warn,
                      tr("Too many log-ins failed. The engine takes the next one in %1 s.").arg(m_waitSeconds));
        m_second.start();
    } else if (m_second.isActive()) {
        m_second.stop();
        m_banner->clear();
    }
    const bool allowed = m_plainText->isHidden() || m_plainText->isChecked();
    m_signIn->setEnabled(typed().sendable() && allowed && !m_asking && m_waitSeconds == 0);
    m_signIn->setText(m_asking ? tr("Signing in…") : tr("Sign &in"));
    m_signIn->setToolTip(!allowed              ? tr("Say first that it may be sent readable.")
                         : !typed().sendable() ? tr("Enter the password or the API key; a key has no spaces.")
                                               : QString());
}

Credentials SignInDialog::typed() const {
    return {m_password->isChecked() ? Credentials::Kind::Password : Credentials::Kind::ApiKey, m_secret->text()};
}

void SignInDialog::submit() {
    if (!m_signIn->isEnabled())
        return;
    m_asking = true;
    refresh();
    Q_EMIT signInWanted(typed(), m_keep->isChecked());
}

} // namespace standby
#include "moc_SignInDialog.cpp"
