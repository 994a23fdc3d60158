// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PseudoLanguage.h"
#include "dialogs/SectionedDialog.h"
#include "pages/PingWindow.h"
#include "support/FakeDns.h"
#include "support/WidgetWalk.h"
#include "support/WindowWithFakes.h"

#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

/// What is the same in every language: names of things, and what people or other programs wrote.
const QStringList sameEverywhere{
    u"\\b(Standby|HTTPS?|DNS|TLS|API|URL|English|Deutsch|العربية)\\b"_s, u"[a-z0-9*.-]+\\.example(\\.com|\\.net)?"_s,
    u"\\((Ctrl|Alt|Shift|Del|F[0-9]+)[^)]*\\)"_s, // keys, as they are printed on keyboards
};

} // namespace

/// The whole window in a language that nobody wrote: what is not in brackets was forgotten, what does not fit will not
/// fit in German.
class PseudoLanguageTest : public QObject {
    Q_OBJECT

    void check(const QWidget& window) {
        QTest::qWait(50);
        for (const QString& text : untranslatedTexts(window, sameEverywhere))
            m_findings.append(u"not translated: "_s + text);
        for (const QString& text : cutOffTexts(window, 1280, 720))
            m_findings.append(u"cut off: "_s + text);
    }
    void nothingWasFound() {
        m_findings.removeDuplicates();
        for (const QString& finding : std::as_const(m_findings))
            qWarning().noquote() << finding;
        QCOMPARE(m_findings.size(), 0);
    }
    /// All sections of an open dialog, then closes it.
    void checkSections(WindowWithFakes& with, const char* name) {
        QTRY_VERIFY(with.find<QDialog>(name) && with.find<QDialog>(name)->isVisible());
        auto* dialog = with.find<QDialog>(name);
        auto* sections = dialog->findChild<QListWidget*>(u"sections"_s);
        for (int section = 0; sections && section < sections->count(); ++section) {
            sections->setCurrentRow(section);
            check(*dialog);
        }
        if (!sections)
            check(*dialog);
        delete dialog;
    }
    static void open(WindowWithFakes& with) {
        with.trueDialogs = true;
        with.open();
        with.window().resize(1280, 720);
    }

    PseudoLanguage* m_language = nullptr;
    QStringList m_findings;

  private Q_SLOTS:
    void init() {
        m_language = new PseudoLanguage;
        m_findings.clear();
    }
    void cleanup() { delete m_language; }

    void theEmptyWindow() {
        WindowWithFakes with;
        open(with);
        check(with.window());
        nothingWasFound();
    }

    void thePagesWithAFailure() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"1"_s, {u"192.0.2.10"_s, u"192.0.2.20"_s});
        with.link.addSet(u"2"_s, {u"192.0.2.30"_s});
        open(with);
        with.link.polled(shop, 0, 0, u"connection refused"_s);
        with.link.polled(shop, 1, 12.5);
        with.link.addProblem(shop, u"192.0.2.10"_s, u"connection refused"_s);
        with.link.setDnsServer(shop,
                               fakeDnsServer(u"d1"_s, u"ns1.example.com"_s, u"ok"_s,
                                             {fakeDnsHostName(u"www.example.com"_s, u"ok"_s, {u"192.0.2.20"_s})}));
        with.window().showServerSet(shop);
        check(with.window());
        with.action(ActionId::ShowProblems)->trigger();
        check(with.window());
        with.action(ActionId::ShowLog)->trigger();
        check(with.window());
        nothingWasFound();
    }

    void theDialogOfAServerSet() {
        WindowWithFakes with;
        open(with);
        with.action(ActionId::NewServerSet)->trigger();
        checkSections(with, "serverSetDialog");
        nothingWasFound();
    }

    void theOptions() {
        WindowWithFakes with;
        open(with);
        with.action(ActionId::Options)->trigger();
        checkSections(with, "optionsDialog");
        nothingWasFound();
    }

    void theSmallWindows() {
        WindowWithFakes with;
        const QString shop = with.link.addSet(u"1"_s, {u"192.0.2.10"_s});
        open(with);
        with.window().showServerSet(shop);
        with.action(ActionId::PollingHistory)->trigger();
        checkSections(with, "historyDialog");
        with.action(ActionId::About)->trigger();
        checkSections(with, "aboutBox");
        PingWindow ping(with.link, u"192.0.2.10"_s);
        ping.show();
        check(ping);
        nothingWasFound();
    }
};

QTEST_MAIN(PseudoLanguageTest)
#include "PseudoLanguageTest.moc"
