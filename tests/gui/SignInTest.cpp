// SPDX-License-Identifier: GPL-3.0-or-later
// How a window gets in: password and key, and whom it trusts.
#include "ConnectionQuestions.h"
#include "dialogs/CertificateDialog.h"
#include "dialogs/SignInDialog.h"
#include "support/OwnerOnly.h"
#include "support/ScriptedEngine.h"
#include "widgets/Banner.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

constexpr RemoteLimits quick{2000, 5000, 2000, 2000, 20, 80, 10'000, 256 * 1024};

/// Lets in who shows "admin" with "secret", or the key "sk_right".
void askForLogin(QTcpSocket& socket, const QByteArray& request) {
    const bool right = request.contains("authorization: Basic " + QByteArray("admin:secret").toBase64() + "\r\n") ||
                       request.contains("authorization: Bearer sk_right\r\n");
    if (right)
        socket.write(ScriptedEngine::stream());
    else
        socket.write(ScriptedEngine::answer("401 Unauthorized", "{\"detail\":\"Log in.\"}", "application/problem+json",
                                            "WWW-Authenticate: Basic realm=\"Standby\"\r\n"));
}

/// A window's worth of link and questions.
struct Connection {
    explicit Connection(const QUrl& url, const QString& folder)
        : files(folder)
        , link(url, files.knownHosts, quick)
        , questions(link, files.signIns, files.knownHosts.path(), [this] { return &window; }) {
        link.setCredentials(keptCredentials(files.signIns, link.engineKey()));
        link.connectNow();
    }
    template<typename Dialog> Dialog* shown() const {
        Dialog* found = nullptr;
        (void)QTest::qWaitFor([&] {
            found = window.findChild<Dialog*>();
            return found && found->isVisible();
        });
        return found;
    }

    ConnectionFiles files;
    QWidget window;
    RemoteLink link;
    ConnectionQuestions questions;
};

template<typename Widget> Widget* in(const QWidget* parent, const char* name) {
    auto* found = parent->findChild<Widget*>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s.", name);
    return found;
}

void enter(const SignInDialog* dialog, const QString& secret) {
    in<QLineEdit>(dialog, "secret")->setText(secret);
    in<QPushButton>(dialog, "signIn")->click();
}

QString text(const QWidget* dialog, const char* name) {
    return in<QLabel>(dialog, name)->text();
}

} // namespace

class SignInTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

  private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aWrongPasswordIsSaidAndTheRightOneConnects() {
        ScriptedEngine server(askForLogin);
        Connection with(server.url(), m_folder->path());
        QPointer<SignInDialog> dialog = with.shown<SignInDialog>();
        QVERIFY(dialog);
        QVERIFY(!in<QPushButton>(dialog, "signIn")->isEnabled());
        QVERIFY(in<QLineEdit>(dialog, "secret")->echoMode() == QLineEdit::Password);
        enter(dialog, u"wrong"_s);
        QTRY_COMPARE(in<Banner>(dialog, "banner")->text(), u"The password is not right."_s);
        QCOMPARE(in<QLineEdit>(dialog, "secret")->text(), u"wrong"_s);
        QCOMPARE(server.requests.size(), 2); // it is not tried again and again
        enter(dialog, u"secret"_s);
        QTRY_VERIFY(with.link.connected());
        QTRY_VERIFY(!dialog);
        QVERIFY(!QFile::exists(with.files.signIns.path()));
    }

    void anApiKeyConnectsAndIsKeptForThisUserAlone() {
        ScriptedEngine server(askForLogin);
        {
            Connection with(server.url(), m_folder->path());
            QPointer<SignInDialog> dialog = with.shown<SignInDialog>();
            in<QRadioButton>(dialog, "withApiKey")->setChecked(true);
            in<QCheckBox>(dialog, "keepSignedIn")->setChecked(true);
            in<QLineEdit>(dialog, "secret")->setText(u"two lines\r\nX: y"_s);
            QVERIFY(!in<QPushButton>(dialog, "signIn")->isEnabled());
            enter(dialog, u"sk_right"_s);
            QTRY_VERIFY(with.link.connected());
            QVERIFY(isForItsOwnerOnly(with.files.signIns.path()));
        }
        Connection again(server.url(), m_folder->path());
        QTRY_VERIFY(again.link.connected());
        QVERIFY(!again.window.findChild<SignInDialog*>());
    }

    void whatWasWrongIsNotKept() {
        ScriptedEngine server(askForLogin);
        Connection with(server.url(), m_folder->path());
        auto* dialog = with.shown<SignInDialog>();
        in<QCheckBox>(dialog, "keepSignedIn")->setChecked(true);
        enter(dialog, u"wrong"_s);
        QTRY_VERIFY(in<Banner>(dialog, "banner")->isVisible());
        QVERIFY(!QFile::exists(with.files.signIns.path()));
    }

    void tooManyFailuresSayWhenToTryAgain() {
        ScriptedEngine server([](QTcpSocket& socket, const QByteArray&) {
            socket.write(ScriptedEngine::answer("429 Too Many Requests", "{}", "application/problem+json",
                                                "Retry-After: 2\r\n"));
        });
        Connection with(server.url(), m_folder->path());
        auto* dialog = with.shown<SignInDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(in<Banner>(dialog, "banner")->text().contains(u"in 2 s"_s));
        in<QLineEdit>(dialog, "secret")->setText(u"secret"_s);
        QVERIFY(!in<QPushButton>(dialog, "signIn")->isEnabled());
        QTRY_VERIFY(in<QPushButton>(dialog, "signIn")->isEnabled());
        QCOMPARE(server.requests.size(), 1);
    }

    void aPasswordInPlainTextHasToBeAllowedFirst() {
        SignInDialog dialog({u"192.0.2.7:8100"_s, true, u"/x"_s}, nullptr);
        dialog.show();
        in<QLineEdit>(&dialog, "secret")->setText(u"secret"_s);
        QVERIFY(in<Banner>(&dialog, "plainTextWarning")->text().contains(u"not encrypted"_s));
        QVERIFY(!in<QPushButton>(&dialog, "signIn")->isEnabled());
        in<QCheckBox>(&dialog, "plainText")->setChecked(true);
        QVERIFY(in<QPushButton>(&dialog, "signIn")->isEnabled());
        const UserRecords none(m_folder->filePath(u"none"_s));
        QVERIFY(RemoteLink(QUrl(u"http://192.0.2.7:8100"_s), none).inPlainText());
        QVERIFY(!RemoteLink(QUrl(u"http://127.0.0.1:8100"_s), none).inPlainText());
        QVERIFY(!RemoteLink(QUrl(u"https://192.0.2.7:8100"_s), none).inPlainText());
    }

    void anUnknownCertificateIsAskedAboutOnceAndNothingIsSentBefore() {
        ScriptedEngine server(askForLogin);
        QVERIFY(server.makeCertificate(m_folder->path()));
        {
            Connection with(server.url(), m_folder->path());
            with.link.setCredentials({Credentials::Kind::Password, u"secret"_s});
            QPointer<CertificateDialog> dialog = with.shown<CertificateDialog>();
            QVERIFY(dialog);
            QVERIFY(text(dialog, "certificateHost").startsWith("localhost:"_L1));
            QCOMPARE(text(dialog, "certificateSubject"), u"localhost (Example Ltd)"_s);
            QCOMPARE(text(dialog, "certificateIssuer"), u"localhost (Example Ltd)"_s);
            QVERIFY(text(dialog, "certificateDoubts").contains("self-signed"_L1));
            QCOMPARE(text(dialog, "certificateFingerprint").remove(u'\n'), certificateFingerprint(server.certificate));
            QVERIFY(in<QPushButton>(dialog, "doNotConnect")->isDefault());
            QVERIFY(server.requests.isEmpty());
            in<QPushButton>(dialog, "trustCertificate")->click();
            QTRY_VERIFY(with.link.connected());
            QVERIFY(isForItsOwnerOnly(with.files.knownHosts.path()));
        }
        Connection again(server.url(), m_folder->path());
        again.link.setCredentials({Credentials::Kind::Password, u"secret"_s});
        again.link.connectNow();
        QTRY_VERIFY(again.link.connected());
        QVERIFY(!again.window.findChild<CertificateDialog*>());
    }

    void anotherCertificateThanTheAcceptedOneIsRefusedUntilThatIsForgotten() {
        ScriptedEngine server([](QTcpSocket& socket, const QByteArray&) { socket.write(ScriptedEngine::stream()); });
        QVERIFY(server.makeCertificate(m_folder->path()));
        const QString before = certificateFingerprint(server.certificate);
        Connection with(server.url(), m_folder->path());
        in<QPushButton>(with.shown<CertificateDialog>(), "trustCertificate")->click();
        QTRY_VERIFY(with.link.connected());
        QTRY_VERIFY(!with.window.findChild<CertificateDialog*>());
        const qsizetype asked = server.requests.size();

        QVERIFY(server.makeCertificate(m_folder->path()));
        server.dropAll();
        QPointer<CertificateDialog> dialog = with.shown<CertificateDialog>();
        QVERIFY(dialog);
        QCOMPARE(text(dialog, "acceptedFingerprint").remove(u'\n'), before);
        QCOMPARE(text(dialog, "certificateFingerprint").remove(u'\n'), certificateFingerprint(server.certificate));
        QVERIFY(!dialog->findChild<QPushButton*>(u"trustCertificate"_s));
        QVERIFY(!with.link.connected());
        QCOMPARE(server.requests.size(), asked);
        in<QPushButton>(dialog, "forgetCertificate")->click();
        QTRY_VERIFY(!dialog);
        in<QPushButton>(with.shown<CertificateDialog>(), "trustCertificate")->click();
        QTRY_VERIFY(with.link.connected());
    }

    void whoDoesNotTrustIsNotConnected() {
        ScriptedEngine server(askForLogin);
        QVERIFY(server.makeCertificate(m_folder->path()));
        Connection with(server.url(), m_folder->path());
        in<QPushButton>(with.shown<CertificateDialog>(), "doNotConnect")->click();
        QTest::qWait(150);
        QVERIFY(!with.link.connected() && with.link.waitsForPerson());
        QVERIFY(with.link.trouble().contains("has not been accepted"_L1));
        QVERIFY(server.requests.isEmpty());
        QVERIFY(!QFile::exists(with.files.knownHosts.path()));
    }

    void aDamagedFileIsLeftAsItIs() {
        UserRecords records(m_folder->filePath(u"records.json"_s));
        QVERIFY(records.setValue(u"a:1"_s, u"one"_s));
        QVERIFY(records.setValue(u"b:1"_s, u"two"_s));
        QVERIFY(records.setValue(u"a:1"_s, {}));
        QCOMPARE(records.value(u"a:1"_s), QString());
        QCOMPARE(records.value(u"b:1"_s), u"two"_s);
        QFile file(records.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ half");
        file.close();
        QVERIFY(!records.setValue(u"a:1"_s, u"one"_s));
        QCOMPARE(records.value(u"b:1"_s), QString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "{ half");
    }
};

QTEST_MAIN(SignInTest)
#include "SignInTest.moc"
