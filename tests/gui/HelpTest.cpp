// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DialogFixture.h"
#include "dialogs/FormSection.h"
#include "help/ContextHelp.h"
#include "help/HelpTopics.h"
#include "help/HelpWindow.h"
#include "support/EveryView.h"
#include "support/WindowWithFakes.h"

#include <QDir>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

/// The help: topics in every language, links that lead somewhere, and a topic for all that can be in front of a person.
class HelpTest : public QObject {
    Q_OBJECT

    static QStringList linksIn(const QString& markdown) {
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        QStringList links;
        for (auto matches = link.globalMatch(markdown); matches.hasNext();)
            links.append(matches.next().captured(1));
        return links;
    }
    static HelpWindow* helpOf(const QWidget& window) { return window.findChild<ContextHelp*>()->helpWindow(); }
    static void languages() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    /// The sections of a dialog that have no topic; each is shown first.
    static QString unexplained(const QWidget* dialog) {
        QStringList missing;
        for (const FormSection* section : dialog->findChildren<FormSection*>()) {
            const bool part = section->title().isEmpty();
            if (part && section->objectName().isEmpty())
                continue; // explained by the section that it is in
            const QString topic = ContextHelp::topicFor(section);
            if (!helpTopicIds().contains(topic))
                missing.append(dialog->objectName() + section->root() + u' ' + section->objectName());
        }
        return missing.join(u'\n');
    }

  private Q_SLOTS:
    void everyTopicIsThereWithATitle_data() { languages(); }
    void everyTopicIsThereWithATitle() {
        QFETCH(QString, language);
        for (const QString& topic : helpTopicIds()) {
            const QString text = helpText(topic, language);
            QVERIFY2(text.startsWith(u"# "_s) && text.size() > 150, qPrintable(topic));
        }
    }

    void everyFileIsInTheContents_data() { languages(); }
    void everyFileIsInTheContents() {
        QFETCH(QString, language);
        QStringList files;
        for (const QString& file : QDir(u":/help/"_s + language).entryList())
            files.append(file.section(u'.', 0, 0));
        QStringList topics = helpTopicIds();
        topics.sort();
        files.sort();
        QCOMPARE(files, topics);
        QCOMPARE(QSet<QString>(topics.cbegin(), topics.cend()).size(), topics.size());
    }

    void everyLinkLeadsToATopic_data() { languages(); }
    void everyLinkLeadsToATopic() {
        QFETCH(QString, language);
        int count = 0;
        for (const QString& topic : helpTopicIds()) {
            for (const QString& link : linksIn(helpText(topic, language))) {
                QVERIFY2(link.endsWith(u".md") && helpTopicIds().contains(link.chopped(3)),
                         qPrintable(topic + u": "_s + link));
                ++count;
            }
        }
        QVERIFY(count > 50);
    }

    /// What is explained in one language is explained in the other.
    void translationsHaveTheSameHeadingsLinksAndExamples() {
        const auto shape = [](const QString& text) {
            QStringList lines;
            for (const QString& line : text.split(u'\n')) {
                if (line.startsWith(u'#'))
                    lines.append(line.section(u' ', 0, 0));
                else if (line.startsWith(u"    "_s) || line.startsWith(u"| "_s))
                    lines.append(line.startsWith(u'|') ? u"|"_s : u"example"_s);
            }
            return lines;
        };
        for (const QString& topic : helpTopicIds()) {
            const QString english = helpText(topic, u"en"_s);
            const QString german = helpText(topic, u"de"_s);
            QVERIFY2(shape(english) == shape(german), qPrintable(topic));
            QStringList englishLinks = linksIn(english);
            QStringList germanLinks = linksIn(german);
            englishLinks.sort();
            germanLinks.sort();
            QVERIFY2(englishLinks == germanLinks, qPrintable(topic));
        }
    }

    void theHelpIsInTheLanguageOfTheWindowOrInEnglish() {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
        QCOMPARE(helpTitle(u"problems"_s), u"Probleme"_s);
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QCOMPARE(helpTitle(u"problems"_s), u"Problems"_s);
        QLocale::setDefault(before);
    }

    void everyPlaceLeadsToATopicAndEveryTopicIsReached() {
        QSet<QString> reached;
        for (const HelpPlace& place : helpPlaces()) {
            QVERIFY2(helpTopicIds().contains(QString::fromLatin1(place.topic)), place.place);
            reached.insert(QString::fromLatin1(place.topic));
        }
        for (const QString& topic : helpTopicIds()) {
            for (const QString& link : linksIn(helpText(topic, u"en"_s)))
                reached.insert(link.chopped(3));
        }
        for (const QString& topic : helpTopicIds())
            QVERIFY2(reached.contains(topic), qPrintable(topic));
    }

    void everythingThatCanBeShownHasATopic() {
        QStringList missing;
        EveryView every(QSize(1200, 800), [&](QWidget& shown, const QString& name) {
            if (const QString sections = unexplained(&shown); !sections.isEmpty())
                missing.append(name + u": "_s + sections);
            if (!helpTopicIds().contains(ContextHelp::topicFor(&shown)))
                missing.append(name + u": "_s + shown.objectName());
        });
        every.visitAll();
        QCOMPARE(missing.join(u'\n'), QString());
    }

    void f1OnAPageOpensItsTopic() {
        WindowWithFakes with;
        with.open();
        const QStringList topics{u"server-sets"_s, u"problems"_s, u"log"_s};
        for (int tab = 0; tab < 3; ++tab) {
            with.find<QTabWidget>("tabs")->setCurrentIndex(tab);
            with.window().setFocus();
            with.action(ActionId::Help)->trigger();
            QVERIFY(helpOf(with.window())->isVisible());
            QCOMPARE(helpOf(with.window())->topic(), topics.at(tab));
        }
    }

    void f1InADialogOpensTheTopicOfItsSection() {
        DialogFixture with;
        QSettings settings(with.folder.filePath(u"help.ini"_s), QSettings::IniFormat);
        ContextHelp help(settings, &with.window);
        with.dialogs->newServerSet({});
        QDialog* set = with.shown("serverSetDialog");
        with.goTo(set, 3);
        QTest::keyClick(with.in<QListWidget>(set, "sections"), Qt::Key_F1);
        QCOMPARE(helpOf(with.window)->topic(), u"polling-frequency"_s);
        with.goTo(set, 2);
        with.choose(set, "pollingMethod.type", u"tcp"_s);
        QTest::keyClick(with.in<QSpinBox>(set->findChild<QWidget*>(u"tcpEditor"_s), "pollingMethod.port"), Qt::Key_F1);
        QCOMPARE(helpOf(with.window)->topic(), u"poll-tcp"_s);
        QVERIFY(set->isVisible());
    }

    void theHelpGoesBackAndForwardAndFollowsLinks() {
        WindowWithFakes with;
        with.open();
        with.action(ActionId::Help)->trigger();
        HelpWindow* help = helpOf(with.window());
        help->showTopic(u"dns-data"_s);
        auto* page = help->findChild<QTextBrowser*>(u"helpPage"_s);
        QVERIFY(page->toPlainText().contains(u"What DNS is to say"_s));
        QCOMPARE(help->windowTitle(), u"DNS data – Help for Standby"_s);
        page->setSource(page->source().resolved(QUrl(u"update-dns.md"_s)), QTextDocument::MarkdownResource);
        QCOMPARE(help->topic(), u"update-dns"_s);
        auto* contents = help->findChild<QTreeWidget*>(u"helpContents"_s);
        QCOMPARE(contents->currentItem()->text(0), u"Updating DNS servers"_s);
        help->findChild<QAction*>(u"helpBack"_s)->trigger();
        QCOMPARE(help->topic(), u"dns-data"_s);
        help->findChild<QAction*>(u"helpForward"_s)->trigger();
        QCOMPARE(help->topic(), u"update-dns"_s);
    }

    void theSearchShowsOnlyTopicsWithAllWordsAndMarksThem() {
        WindowWithFakes with;
        with.open();
        with.action(ActionId::Help)->trigger();
        HelpWindow* help = helpOf(with.window());
        help->showTopic(u"dns-answers"_s);
        QTest::keyClicks(help->findChild<QLineEdit*>(u"helpSearch"_s), u"BADKEY server"_s);
        QStringList shown;
        const auto* contents = help->findChild<QTreeWidget*>(u"helpContents"_s);
        for (int chapter = 0; chapter < contents->topLevelItemCount(); ++chapter) {
            for (int at = 0; at < contents->topLevelItem(chapter)->childCount(); ++at) {
                const QTreeWidgetItem* item = contents->topLevelItem(chapter)->child(at);
                if (!item->isHidden())
                    shown.append(item->data(0, Qt::UserRole).toString());
            }
        }
        QCOMPARE(shown, QStringList{u"dns-answers"_s});
        QVERIFY(!help->findChild<QTextBrowser*>(u"helpPage"_s)->extraSelections().isEmpty());
    }

    void theHelpKeepsItsSize() {
        WindowWithFakes with;
        with.open();
        with.action(ActionId::Help)->trigger();
        helpOf(with.window())->resize(777, 555);
        with.desktop.reset();
        with.open();
        with.action(ActionId::Help)->trigger();
        QCOMPARE(helpOf(with.window())->size(), QSize(777, 555));
    }
};

QTEST_MAIN(HelpTest)
#include "HelpTest.moc"
