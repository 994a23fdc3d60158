// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConnectionQuestions.h"

#include "dialogs/CertificateDialog.h"
#include "dialogs/SignInDialog.h"

#include <QStandardPaths>

#include <utility>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr auto passwordMark = "password:"_L1;
constexpr auto apiKeyMark = "key:"_L1;

QString folderOfUser() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/Standby"_s;
}

} // namespace

ConnectionFiles::ConnectionFiles() : ConnectionFiles(folderOfUser()) {}

ConnectionFiles::ConnectionFiles(const QString& folder)
    : knownHosts(folder + u"/known-hosts.json"_s), signIns(folder + u"/sign-ins.json"_s) {}

Credentials keptCredentials(const UserRecords& signIns, const QString& engineKey) {
    const QString kept = signIns.value(engineKey);
    if (kept.startsWith(passwordMark))
        return {Credentials::Kind::Password, kept.mid(passwordMark.size())};
    if (kept.startsWith(apiKeyMark))
        return {Credentials::Kind::ApiKey, kept.mid(apiKeyMark.size())};
    return {};
}

ConnectionQuestions::ConnectionQuestions(RemoteLink& link, UserRecords& signIns, const QString& knownHostsPath,
                                         std::function<QWidget*()> window, QObject* parent)
    : QObject(parent), m_link(link), m_signIns(signIns), m_knownHostsPath(knownHostsPath), m_window(std::move(window)) {
    connect(&m_link, &RemoteLink::signInWanted, this, &ConnectionQuestions::askForSignIn);
    connect(&m_link, &RemoteLink::certificateQuestioned, this, &ConnectionQuestions::askAboutCertificate);
    connect(&m_link, &EngineLink::connectedChanged, this, [this](bool isConnected) {
        if (isConnected)
            connected();
    });
}

void ConnectionQuestions::askForSignIn(const SignInQuestion& question) {
    m_toKeep.reset();
    if (!m_signIn) {
        m_signIn = new SignInDialog({m_link.where(), m_link.inPlainText(), m_signIns.path()}, m_window());
        m_signIn->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_signIn, &SignInDialog::signInWanted, this, [this](const Credentials& credentials, bool keep) {
            if (keep)
                m_toKeep = credentials;
            m_link.setCredentials(credentials);
            m_link.connectNow();
        });
        m_signIn->open();
    }
    m_signIn->setQuestion(question);
}

void ConnectionQuestions::askAboutCertificate(const CertificateQuestion& question) {
    delete m_certificate;
    m_certificate = new CertificateDialog(question, m_link.where(), m_knownHostsPath, m_window());
    m_certificate->setAttribute(Qt::WA_DeleteOnClose);
    const bool changed = !question.accepted.isEmpty();
    connect(m_certificate, &QDialog::accepted, this, [this, changed, fingerprint = question.fingerprint] {
        const Result<Done> kept = changed ? m_link.distrust() : m_link.trust(fingerprint);
        if (!kept)
            Q_EMIT troubled(tr("This computer will ask about the certificate again. %1").arg(kept.message()));
        if (changed)
            m_link.connectNow();
    });
    m_certificate->open();
}

void ConnectionQuestions::connected() {
    if (m_signIn)
        m_signIn->accept();
    const std::optional<Credentials> toKeep = std::exchange(m_toKeep, std::nullopt);
    if (!toKeep)
        return;
    const QLatin1String mark = toKeep->kind == Credentials::Kind::Password ? passwordMark : apiKeyMark;
    if (const Result<Done> kept = m_signIns.setValue(m_link.engineKey(), mark + toKeep->secret); !kept)
        Q_EMIT troubled(tr("You will have to sign in again next time. %1").arg(kept.message()));
}

} // namespace standby
#include "moc_ConnectionQuestions.cpp"
