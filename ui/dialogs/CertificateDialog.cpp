// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/CertificateDialog.h"

#include "link/RemoteLink.h"
#include "widgets/Banner.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// "standby.example.com (Example Ltd)", without what could break out of its line.
QString nameOf(const QStringList& commonNames, const QStringList& organisations) {
    QString name = commonNames.isEmpty() ? CertificateDialog::tr("no name") : commonNames.join(u", "_s);
    if (!organisations.isEmpty())
        name += u" (%1)"_s.arg(organisations.join(u", "_s));
    return name.simplified().left(300);
}

} // namespace

CertificateDialog::CertificateDialog(const CertificateQuestion& question, const QString& where,
                                     const QString& knownHosts, QWidget* parent)
    : QDialog(parent) {
    const bool changed = !question.accepted.isEmpty();
    setObjectName(u"certificateDialog"_s);
    setWindowTitle(changed ? tr("Certificate of %1 Has Changed").arg(where) : tr("Certificate of %1").arg(where));
    auto* banner = new Banner(this);
    banner->setClosable(false);
    if (changed)
        banner->say(Tone::Bad,
                    tr("%1 shows another certificate than the one that you accepted. Somebody may be between "
                       "you and the engine. Nothing was sent to it, no password either.")
                        .arg(where));
    else
        banner->say(Tone::Warn,
                    tr("This computer does not know who vouches for the certificate of %1, so it cannot tell "
                       "whether that is your engine or somebody in between. Nothing was sent to it yet.")
                        .arg(where));

    auto* form = new QFormLayout;
    const auto row = [this, form](const QString& title, const QString& text, const char* name, bool fixed = false) {
        auto* label = new QLabel(text, this);
        label->setObjectName(QString::fromLatin1(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(!fixed);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        if (fixed)
            label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        form->addRow(title, label);
    };
    // In two lines, so that two of them are compared by looking.
    const auto inLines = [](const QString& fingerprint) { return fingerprint.left(48) + u'\n' + fingerprint.mid(48); };
    const QSslCertificate& certificate = question.certificate;
    const QLocale locale;
    row(tr("Engine:"), where, "certificateHost");
    row(tr("Issued to:"),
        nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
               certificate.subjectInfo(QSslCertificate::Organization)),
        "certificateSubject");
    row(tr("Issued by:"),
        nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
               certificate.issuerInfo(QSslCertificate::Organization)),
        "certificateIssuer");
    row(tr("Valid:"),
        tr("from %1 to %2")
            .arg(locale.toString(certificate.effectiveDate().toLocalTime(), QLocale::ShortFormat),
                 locale.toString(certificate.expiryDate().toLocalTime(), QLocale::ShortFormat)),
        "certificateValidity");
    row(tr("SHA-256 fingerprint:"), inLines(question.fingerprint), "certificateFingerprint", true);
    if (changed)
        row(tr("Accepted was:"), inLines(question.accepted), "acceptedFingerprint", true);
    row(tr("Doubts:"), question.doubts.join(u'\n').left(1000), "certificateDoubts");

    const QString file = QDir::toNativeSeparators(knownHosts);
    auto* words = new QLabel(
        changed ? tr("If the engine was given a new certificate, compare the fingerprint with what it shows on its own "
                     "machine, then forget the old one. You are asked about the new one next.")
                : tr("Compare the fingerprint with that of the certificate file on the engine's machine: openssl x509 "
                     "-noout -fingerprint -sha256 -in FILE. If you trust a wrong one, whoever has it learns your "
                     "password and can move your traffic. What you trust is kept in %1.")
                      .arg(file),
        this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* accept = buttons->addButton(
        changed ? tr("&Forget the accepted certificate") : tr("&Trust this certificate"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(changed ? u"forgetCertificate"_s : u"trustCertificate"_s);
    accept->setAutoDefault(false);
    QPushButton* cancel =
        buttons->addButton(changed ? tr("&Close") : tr("Do &not connect"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"doNotConnect"_s);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->addWidget(banner);
    column->addLayout(form);
    column->addWidget(words);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(std::max(72 * fontMetrics().averageCharWidth(), column->minimumSize().width()));
    // Windows do not ask wrapped words how high they are.
    const int width = std::max(minimumWidth(), column->totalSizeHint().width());
    resize(width, column->totalHeightForWidth(width));
}

} // namespace standby
#include "moc_CertificateDialog.cpp"
