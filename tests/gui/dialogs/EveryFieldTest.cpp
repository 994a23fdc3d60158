// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the API lets people configure, a dialog does.
#include "dialogs/DialogFixture.h"
#include "model/Json.h"

#include <QAbstractSpinBox>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace standby;
using namespace Qt::StringLiterals;

class EveryFieldTest : public QObject {
    Q_OBJECT
    using F = DialogFixture;

    /// All members below @p value that are no objects, as names of fields ("pollingFrequency.retries").
    static QStringList leaves(const QJsonObject& value, const QString& prefix = {}) {
        QStringList found;
        for (auto at = value.begin(); at != value.end(); ++at) {
            const QString name = prefix.isEmpty() ? at.key() : prefix + u'.' + at.key();
            if (at->isObject())
                found += leaves(at->toObject(), name);
            else
                found.append(name);
        }
        return found;
    }
    /// The fields of @p value for which @p dialog has no widget.
    static QStringList lacking(const QWidget* dialog, const QJsonObject& value, const QString& prefix = {}) {
        QStringList missing;
        for (const QString& name : leaves(value, prefix)) {
            const bool byId = name == "id"_L1 || name.endsWith(".id"_L1);
            if (!byId && !dialog->findChild<QWidget*>(name) && !dialog->findChild<QWidget*>(name + u".wanted"_s))
                missing.append(name);
        }
        return missing;
    }
    static QJsonObject wholeSet() {
        ServerSet set;
        set.servers.append(Server{});
        return toJson(set, Secrets::Keep);
    }

  private Q_SLOTS:
    void everySettingOfAServerSetHasAField() {
        F with;
        with.dialogs->newServerSet({});
        const auto* dialog = with.shown("serverSetDialog");
        const QStringList missing = lacking(dialog, wholeSet());
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    }

    void everySettingOfAServerHasAField() {
        F with;
        with.dialogs->newServerSet({});
        auto* dialog = with.shown("serverSetDialog");
        F::goTo(dialog, 1);
        F::click(dialog, "addServer");
        const QStringList missing = lacking(with.shown("serverDialog"), wholeSet().value("servers"_L1)[0].toObject());
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    }

    void everySettingOfEveryPollingMethodHasAField_data() {
        QTest::addColumn<QJsonObject>("method");
        QTest::newRow("ping") << toJson(PingPoll{});
        QTest::newRow("http") << toJson(HttpPoll{});
        QTest::newRow("tcp") << toJson(TcpPoll{});
        QTest::newRow("dns") << toJson(DnsPoll{});
        QTest::newRow("command") << toJson(CommandPoll{});
    }
    void everySettingOfEveryPollingMethodHasAField() {
        QFETCH(QJsonObject, method);
        F with;
        with.dialogs->newServerSet({});
        auto* dialog = with.shown("serverSetDialog");
        const QStringList missing = lacking(dialog, method, u"pollingMethod"_s);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    }

    void everyOptionHasAField() {
        F with;
        with.dialogs->options();
        const auto* dialog = with.shown("optionsDialog");
        QJsonObject options = toJson(Options{}, Secrets::Keep);
        // The mail server and the texts have a dialog of their own.
        QJsonObject notification = options.value("notification"_L1).toObject();
        QVERIFY(notification.contains("email"_L1));
        notification.remove("email"_L1);
        options.insert("notification"_L1, notification);
        const QStringList missing = lacking(dialog, options);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    }

    void aNewSetShowsTheDefaultsOfTheApi() {
        F with;
        with.dialogs->newServerSet({});
        const auto* dialog = with.shown("serverSetDialog");
        const ServerSet defaults;
        const auto number = [&](const char* name) { return F::in<QDoubleSpinBox>(dialog, name)->value(); };
        QCOMPARE(number("pollingFrequency.intervalSeconds"), defaults.pollingFrequency.intervalSeconds);
        QCOMPARE(number("pollingFrequency.failedIntervalSeconds"), defaults.pollingFrequency.failedIntervalSeconds);
        QCOMPARE(number("pollingFrequency.retryIntervalSeconds"), defaults.pollingFrequency.retryIntervalSeconds);
        QCOMPARE(F::in<QSpinBox>(dialog, "pollingFrequency.retries")->value(), defaults.pollingFrequency.retries);
        QCOMPARE(F::in<QSpinBox>(dialog, "dnsData.ttlSeconds")->value(), defaults.dnsData.ttlSeconds);
    }

    /// No letter opens two fields of one section: labels of the section and the buttons below it.
    void mnemonicsOfASectionDiffer() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        with.dialogs->editServerSet(set);
        with.dialogs->options();
        for (const char* name : {"serverSetDialog", "optionsDialog"}) {
            auto* dialog = with.shown(name);
            auto* sections = F::in<QListWidget>(dialog, "sections");
            for (int row = 0; row < sections->count(); ++row) {
                sections->setCurrentRow(row);
                QCoreApplication::processEvents();
                QHash<QChar, QString> taken;
                const auto take = [&](const QString& text) {
                    const qsizetype mark = QString(text).replace(u"&&"_s, u"  "_s).indexOf(u'&');
                    if (mark < 0 || mark + 1 >= text.size())
                        return;
                    const QChar letter = text.at(mark + 1).toLower();
                    QVERIFY2(!taken.contains(letter),
                             qPrintable(u"%1, section %2: %3 and %4"_s.arg(
                                 QString::fromLatin1(name), sections->item(row)->text(), text, taken.value(letter))));
                    taken.insert(letter, text);
                };
                for (const auto* label : dialog->findChildren<QLabel*>()) {
                    if (label->isVisible() && label->buddy())
                        take(label->text());
                }
                for (const auto* button : dialog->findChildren<QAbstractButton*>()) {
                    if (button->isVisible())
                        take(button->text());
                }
            }
        }
    }
};

QTEST_MAIN(EveryFieldTest)
#include "EveryFieldTest.moc"
