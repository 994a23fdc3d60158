// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PseudoLanguage.h"
#include "support/EveryView.h"
#include "support/RareViews.h"
#include "support/WidgetWalk.h"

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize screen(1280, 720);

/// What is the same in every language: names of things, and what people or other programs wrote.
const QStringList sameEverywhere{
    u"https?://\\S*"_s,
    u"[a-z0-9*.@-]+[.@](example|test)(\\.com|\\.net)?"_s,
    u"\\b(Standby|HTTPS?|DNS|TLS|API|URL|English|Deutsch)\\b|العربية"_s,
    u"\\b(GET|HEAD|POST|PUT|FTP|SMTP|POP3|NNTP|IMAP|HMAC-\\w+|standby)\\b"_s,
    u"\\b(Slack|Microsoft Teams|Discord|Mattermost|ntfy)\\b"_s,
    u"[0-9a-f]*(:[0-9a-f]*){2,}"_s,                    // IPv6, fingerprints
    u"\\(?\\b(Ctrl|Alt|Shift|Del|F[0-9]+)\\b[^),]*"_s, // keys, as they are printed on keyboards
    u"\\b[AP]M\\b"_s,                                  // of times, by the system's country
    u"No answer in 5 s\\.|REFUSED: the DNS server does not let us\\.|HTTP/1.1 200 OK"_s,
    u"Polling: Sending HTTP request to HQ"_s, // a line of the log, which stays English
    u"\\b(Shop|Mail|Main website|Main|Demonstration|Website|HQ|admin|file\\.json|settings\\.json)\\b"_s,
};

} // namespace

/// The whole window in a language that nobody wrote: what is not in brackets was forgotten, what does not fit will not
/// fit in German.
class PseudoLanguageTest : public QObject {
    Q_OBJECT

    void check(const QWidget& shown, const QString& name) {
        if (shown.inherits("QFileDialog"))
            return; // Qt's, or the system's
        for (const QString& text : untranslatedTexts(shown, sameEverywhere))
            m_findings.append(u"%1: not translated: %2"_s.arg(name, text));
        for (const QString& text : lastingCutOffTexts(shown, screen.width(), screen.height()))
            m_findings.append(u"%1: cut off: %2"_s.arg(name, text));
    }
    void nothingWasFound() {
        QStringList known;
        for (const QString& finding : std::as_const(m_findings)) {
            // Each once, however many views show it.
            if (const QString what = finding.section(u": "_s, 1); !known.contains(what)) {
                known.append(what);
                qWarning().noquote() << finding;
            }
        }
        QCOMPARE(known.size(), 0);
    }

    std::unique_ptr<PseudoLanguage> m_language;
    QStringList m_findings;

  private Q_SLOTS:
    void init() {
        m_language = std::make_unique<PseudoLanguage>();
        m_findings.clear();
    }
    void cleanup() { m_language.reset(); }

    void everyPageDialogAndSection() {
        int views = 0;
        EveryView(screen, [&](QWidget& shown, const QString& name) {
            check(shown, name);
            ++views;
        }).visitAll();
        QVERIFY2(views > 40, qPrintable(QString::number(views)));
        nothingWasFound();
    }

    void whatIsSeldomSeen() {
        RareViews(u"en"_s, screen, [this](QWidget& shown, const QString& name) { check(shown, name); }).visitAll();
        nothingWasFound();
    }
};

QTEST_MAIN(PseudoLanguageTest)
#include "PseudoLanguageTest.moc"
