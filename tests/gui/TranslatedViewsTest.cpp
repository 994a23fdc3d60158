// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/EveryView.h"
#include "support/RareViews.h"
#include "support/WidgetWalk.h"

using namespace standby;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize screen(1280, 720);

} // namespace

/// Every page and dialog as it is shown in German and Arabic: texts fit, and no letter behind & stands for two things.
class TranslatedViewsTest : public QObject {
    Q_OBJECT

    QStringList m_findings;

    void check(const QWidget& shown, const QString& name) {
        const QStringList found =
            sharedMnemonics(shown) +
            (shown.isWindow() ? lastingCutOffTexts(shown, screen.width(), screen.height()) : QStringList());
        for (const QString& one : found) {
            if (m_findings.filter(one).isEmpty())
                m_findings.append(name + u": "_s + one);
        }
    }
    void nothingWasFound() {
        for (const QString& finding : std::as_const(m_findings))
            qWarning().noquote() << finding;
        QCOMPARE(m_findings.size(), 0);
    }

  private Q_SLOTS:
    void init() { m_findings.clear(); }

    void everyPageDialogAndSection_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyPageDialogAndSection() {
        QFETCH(QString, language);
        EveryView every(screen, [this](QWidget& shown, const QString& name) { check(shown, name); });
        every.link().setOption(u"ui"_s, u"language"_s, language);
        QTest::qWait(100);
        QCOMPARE(every.window().layoutDirection(), language == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
        every.visitAll();
        nothingWasFound();
    }

    void whatIsSeldomSeen_data() { everyPageDialogAndSection_data(); }
    void whatIsSeldomSeen() {
        QFETCH(QString, language);
        RareViews(language, screen, [this](QWidget& shown, const QString& name) { check(shown, name); }).visitAll();
        nothingWasFound();
    }
};

QTEST_MAIN(TranslatedViewsTest)
#include "TranslatedViewsTest.moc"
