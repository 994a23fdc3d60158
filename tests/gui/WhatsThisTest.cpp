// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DialogFixture.h"
#include "dialogs/FormSection.h"
#include "help/ContextHelp.h"
#include "help/FieldExplanations.h"
#include "support/EveryView.h"
#include "support/WindowWithFakes.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QWhatsThis>
#include <QtTest>

using namespace standby;
using namespace Qt::StringLiterals;

/// "What's this?" on every field.
class WhatsThisTest : public QObject {
    Q_OBJECT

    static bool isField(const QWidget* widget) {
        if (widget->objectName().startsWith(u"qt_"_s))
            return false; // a part of another one
        const bool takesInput = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
                                qobject_cast<const QAbstractSpinBox*>(widget) ||
                                qobject_cast<const QComboBox*>(widget) || qobject_cast<const QCheckBox*>(widget) ||
                                qobject_cast<const QTableView*>(widget);
        const QWidget* parent = widget->parentWidget();
        return takesInput && !qobject_cast<const QAbstractSpinBox*>(parent) && !qobject_cast<const QComboBox*>(parent);
    }
    static bool isExplained(const QWidget* widget) {
        for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
            if (!explanationOf(*widget).isEmpty())
                return true;
        }
        return false;
    }
    /// The fields of a window for which there are no words. What no section shows yet counts as well.
    static QString unexplained(const QWidget* window) {
        if (qobject_cast<const QFileDialog*>(window))
            return {}; // not ours
        QStringList missing;
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            if (widget->window() == window && isField(widget) && !isExplained(widget))
                missing.append(window->objectName() + u'/' + widget->objectName() + u" ("_s +
                               QString::fromLatin1(widget->metaObject()->className()) + u", "_s +
                               widget->accessibleName() + u')');
        }
        return missing.join(u'\n');
    }

  private Q_SLOTS:
    void everyFieldThatCanBeShownSaysWhatItIs() {
        QStringList missing;
        int visits = 0;
        EveryView every(QSize(1200, 800), [&](QWidget& shown, const QString& name) {
            ++visits;
            if (const QString fields = unexplained(&shown); !fields.isEmpty())
                missing.append(name + u": "_s + fields);
        });
        every.visitAll();
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY(visits > 30);
    }

    void theWordsAreSetWhenAFieldIsShown() {
        DialogFixture with;
        QSettings settings(with.folder.filePath(u"help.ini"_s), QSettings::IniFormat);
        ContextHelp help(settings, &with.window);
        with.dialogs->newServerSet({});
        const QDialog* dialog = with.shown("serverSetDialog");
        auto* name = with.in<QLineEdit>(dialog, "name");
        QVERIFY(name->whatsThis().contains(u"1 to 200"_s));
        with.goTo(dialog, 3);
        QVERIFY(with.in<QDoubleSpinBox>(dialog, "pollingFrequency.intervalSeconds")->whatsThis().contains(u"60"_s));
    }

    void shiftF1ExplainsTheFieldWithTheKeyboard() {
        WindowWithFakes with;
        with.link.addSet(u"Shop"_s);
        with.open();
        auto* filter = with.find<QLineEdit>("serverSetFilter");
        QTRY_VERIFY(filter->isVisible());
        with.window().activateWindow();
        with.action(ActionId::Filter)->trigger();
        QTRY_COMPARE(QApplication::focusWidget(), filter);
        with.action(ActionId::WhatsThis)->trigger();
        QVERIFY(!QWhatsThis::inWhatsThisMode());
        const auto shown = [] {
            for (const QWidget* widget : QApplication::topLevelWidgets()) {
                if (widget->isVisible() && widget->inherits("QWhatsThat"))
                    return true;
            }
            return false;
        };
        QVERIFY(shown());
        QWhatsThis::hideText();
    }

    void theWordsAreSentencesAndNoneIsTwice() {
        QSet<QString> fields;
        for (const FieldExplanation& one : fieldExplanations()) {
            QVERIFY2(QByteArrayView(one.words).endsWith('.') && QByteArrayView(one.words).size() < 300, one.field);
            QVERIFY2(!fields.contains(QString::fromLatin1(one.field)), one.field);
            fields.insert(QString::fromLatin1(one.field));
        }
    }
};

QTEST_MAIN(WhatsThisTest)
#include "WhatsThisTest.moc"
