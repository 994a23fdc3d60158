// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DialogFixture.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace standby;
using namespace Qt::StringLiterals;

class DnsSectionsTest : public QObject {
    Q_OBJECT
    using F = DialogFixture;

    static QJsonObject dnsServer(const QString& id, const QString& host) {
        return {{u"id"_s, id},
                {u"host"_s, host},
                {u"port"_s, 53},
                {u"lookup"_s, QJsonObject{{u"edns0"_s, true}, {u"ignoreTtl"_s, false}, {u"recheckSeconds"_s, 3600}}},
                {u"method"_s, QJsonObject{{u"type"_s, u"rfc2136"_s}, {u"tsig"_s, QJsonValue()}}},
                {u"notes"_s, QString()}};
    }
    static QDialog* openedSet(F& with, const QString& set) {
        with.dialogs->editServerSet(set);
        auto* dialog = with.shown("serverSetDialog");
        (void)QTest::qWaitFor([&] { return !F::in<QLineEdit>(dialog, "name")->text().isEmpty(); });
        return dialog;
    }
    static QString setWith(F& with, const QJsonArray& dnsServers) {
        const QString set = with.link.addSet(u"Main website"_s, {u"192.0.2.1"_s, u"192.0.2.2"_s, u"2001:db8::1"_s});
        store(with, set, u"dnsUpdate"_s, QJsonObject{{u"useDefaults"_s, true}, {u"servers"_s, dnsServers}});
        return set;
    }
    static void store(F& with, const QString& set, const QString& member, const QJsonValue& value) {
        QJsonObject config = with.link.config(set);
        config.insert(member, value);
        with.link.put(u"/serversets/%1/config"_s.arg(set), config, {}, &with.link, {});
        QTest::qWait(1);
    }
    static QDialog* openedOptions(F& with) {
        with.dialogs->options();
        auto* dialog = with.shown("optionsDialog");
        (void)QTest::qWaitFor([&] { return F::in<QAbstractButton>(dialog, "ok")->isEnabled(); });
        return dialog;
    }
    static QStringList hosts(const QJsonValue& servers) {
        QStringList hosts;
        for (const QJsonValue& server : servers.toArray())
            hosts.append(server.toObject().value("host"_L1).toString());
        return hosts;
    }

  private Q_SLOTS:
    void dnsDataIsSavedAsChosen() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s);
        QPointer<QDialog> dialog = openedSet(with, set);
        F::in<QPlainTextEdit>(dialog, "dnsData.hostNames")->setPlainText(u"www.example.com\n *.example.com \n"_s);
        F::choose(dialog, "dnsData.addresses", u"allRoundRobin"_s);
        F::choose(dialog, "dnsData.allFailed.mode", u"singleAddress"_s);
        F::type(dialog, "dnsData.allFailed.address", u"192.0.2.99"_s);
        F::in<QSpinBox>(dialog, "dnsData.ttlSeconds")->setValue(20);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(with.link.config(set).value("dnsData"_L1).toObject(),
                 (QJsonObject{
                     {u"hostNames"_s, QJsonArray{u"www.example.com"_s, u"*.example.com"_s}},
                     {u"addresses"_s, u"allRoundRobin"_s},
                     {u"allFailed"_s, QJsonObject{{u"mode"_s, u"singleAddress"_s}, {u"address"_s, u"192.0.2.99"_s}}},
                     {u"ttlSeconds"_s, 20}}));
    }

    void theWorstCaseIsDetectionAndTtlTogether() {
        F with;
        auto* dialog = openedSet(with, with.link.addSet(u"Main website"_s));
        // 10 + 1 × 2 + 2 × 5 until it is failed
        F::in<QDoubleSpinBox>(dialog, "pollingFrequency.intervalSeconds")->setValue(10);
        F::in<QSpinBox>(dialog, "pollingFrequency.retries")->setValue(1);
        F::in<QDoubleSpinBox>(dialog, "pollingFrequency.retryIntervalSeconds")->setValue(2);
        F::in<QSpinBox>(dialog, "dnsData.ttlSeconds")->setValue(30);
        const QString text = F::in<QLabel>(dialog, "worstCase")->text();
        QVERIFY2(text.contains("for 52 s at the longest: 22 s until"_L1), qPrintable(text));
    }

    void weightsAreSaidAsSharesOfEachFamily() {
        F with;
        const QString set = with.link.addSet(u"Main website"_s, {u"192.0.2.1"_s, u"192.0.2.2"_s, u"2001:db8::1"_s});
        QJsonArray servers = with.link.config(set).value("servers"_L1).toArray();
        QJsonObject first = servers.first().toObject();
        first.insert("weight"_L1, 3);
        first.insert("displayName"_L1, u"HQ"_s);
        servers[0] = first;
        store(with, set, u"servers"_s, servers);
        auto* dialog = openedSet(with, set);
        F::goTo(dialog, 5);
        auto* shares = F::in<QLabel>(dialog, "weightShares");
        QVERIFY(!shares->isVisible());
        F::choose(dialog, "dnsData.addresses", u"oneWeighted"_s);
        QVERIFY(shares->isVisible());
        QVERIFY2(shares->text().contains("IPv4 answers: HQ 75 %, 192.0.2.2 25 %."_L1), qPrintable(shares->text()));
        QVERIFY(shares->text().contains("IPv6 answers: 2001:db8::1 100 %."_L1));
    }

    void dnsServersAreListedReorderedAndRemoved() {
        F with;
        const QString set =
            setWith(with, {dnsServer(u"d1"_s, u"ns1.example.com"_s), dnsServer(u"d2"_s, u"ns2.example.com"_s),
                           dnsServer(u"d3"_s, u"192.0.2.53"_s)});
        QPointer<QDialog> dialog = openedSet(with, set);
        F::goTo(dialog, 6);
        auto* table = F::in<QTableWidget>(dialog, "dnsUpdate.servers");
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(0, 0)->text(), u"ns1.example.com"_s);
        QCOMPARE(table->item(0, 1)->text(), u"Dynamic update (RFC 2136)"_s);
        table->setCurrentCell(2, 0);
        F::click(dialog, "moveDnsServerUp");
        table->setCurrentCell(0, 0);
        F::click(dialog, "removeDnsServer");
        F::in<QCheckBox>(dialog, "dnsUpdate.useDefaults")->setChecked(false);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        const QJsonObject saved = with.link.config(set).value("dnsUpdate"_L1).toObject();
        QCOMPARE(saved.value("useDefaults"_L1).toBool(true), false);
        QCOMPARE(saved.value("servers"_L1).toArray(),
                 (QJsonArray{dnsServer(u"d3"_s, u"192.0.2.53"_s), dnsServer(u"d2"_s, u"ns2.example.com"_s)}));
    }

    void theDefaultDnsServersAreNamed() {
        F with;
        const QString set = setWith(with, {});
        auto* dialog = openedSet(with, set);
        QTRY_VERIFY(F::in<QLabel>(dialog, "defaultDnsServers")->text().contains("none now"_L1));
        delete dialog;
        QJsonObject other = dnsServer(u"d1"_s, u"ns1.example.com"_s);
        other.insert("port"_L1, 5353);
        with.link.setOption(u"dnsUpdating"_s, u"defaultServers"_s, QJsonArray{other});
        dialog = openedSet(with, set);
        QTRY_VERIFY(F::in<QLabel>(dialog, "defaultDnsServers")->text().contains("ns1.example.com:5353"_L1));
    }

    void whatTheEngineRefusesOfADnsServerNamesIt() {
        F with;
        const QString set =
            setWith(with, {dnsServer(u"d1"_s, u"ns1.example.com"_s), dnsServer(u"d2"_s, u"ns2.example.com"_s)});
        auto* dialog = openedSet(with, set);
        with.link.refuse("PUT", "/serversets/" + set.toLatin1() + "/config", 422, u"The server set was not saved."_s,
                         {QJsonObject{{u"pointer"_s, u"/dnsUpdate/servers/1/method/tsig/secret"_s},
                                      {u"detail"_s, u"Give the secret itself."_s}}});
        F::click(dialog, "ok");
        QTRY_COMPARE(F::mistake(dialog, u"dnsUpdate.servers"_s), u"ns2.example.com: Give the secret itself."_s);
        QVERIFY(F::isMarked(dialog, 6));
        auto* table = F::in<QTableWidget>(dialog, "dnsUpdate.servers");
        QVERIFY(table->item(0, 0)->icon().isNull() && !table->item(1, 0)->icon().isNull());
    }

    void aDnsServerThatOthersRemovedStaysRemoved() {
        F with;
        const QString set = setWith(with, {dnsServer(u"d1"_s, u"ns1.example.com"_s)});
        QPointer<QDialog> dialog = openedSet(with, set);
        F::type(dialog, "name", u"Mine"_s);
        store(with, set, u"dnsUpdate"_s, QJsonObject{{u"useDefaults"_s, true}, {u"servers"_s, QJsonArray()}});
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(with.link.config(set).value("name"_L1).toString(), u"Mine"_s);
        QCOMPARE(with.link.config(set).value("dnsUpdate"_L1)["servers"_L1].toArray(), QJsonArray());
    }

    void defaultDnsServersAreSavedWithTheOptions() {
        F with;
        QPointer<QDialog> dialog = openedOptions(with);
        F::goTo(dialog, 3);
        F::in<QSpinBox>(dialog, "dnsUpdating.maxConcurrentUpdates")->setValue(4);
        F::click(dialog, "addDnsServer");
        auto* server = with.shown("dnsServerDialog");
        F::type(server, "host", u"ns1.example.com"_s);
        F::in<QComboBox>(server, "testHostName")->setEditText(u"www.example.com"_s);
        F::click(server, "testDnsServer");
        QTRY_COMPARE(with.link.count(u"POST /test/dnsserver"_s), 1);
        QVERIFY(with.link.lastBody("POST", "/test/dnsserver").toObject().value("serverSetId"_L1).isNull());
        F::click(server, "ok");
        QTRY_VERIFY(!with.window.findChild<QDialog*>(u"dnsServerDialog"_s));
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        const QJsonObject saved = with.link.options().value("dnsUpdating"_L1).toObject();
        QCOMPARE(saved.value("maxConcurrentUpdates"_L1).toInt(), 4);
        QCOMPARE(hosts(saved.value("defaultServers"_L1)), QStringList{u"ns1.example.com"_s});
    }

    void dnsServingIsSavedAsTyped() {
        F with;
        QPointer<QDialog> dialog = openedOptions(with);
        F::in<QCheckBox>(dialog, "dnsServing.enabled")->setChecked(true);
        F::in<QPlainTextEdit>(dialog, "dnsServing.addresses")->setPlainText(u"192.0.2.5\n::1"_s);
        F::in<QSpinBox>(dialog, "dnsServing.port")->setValue(5300);
        F::in<QPlainTextEdit>(dialog, "dnsServing.nameServers")->setPlainText(u"ns1.example.com\nns2.example.com"_s);
        F::type(dialog, "dnsServing.contact", u"hostmaster@example.com"_s);
        QVERIFY(!F::in<QWidget>(dialog, "dnsServing.forward.address")->isEnabled());
        F::in<QCheckBox>(dialog, "dnsServing.forward.enabled")->setChecked(true);
        F::type(dialog, "dnsServing.forward.address", u"192.0.2.53"_s);
        F::in<QSpinBox>(dialog, "dnsServing.forward.port")->setValue(5301);
        F::click(dialog, "ok");
        QVERIFY(F::isClosed(dialog));
        QCOMPARE(with.link.options().value("dnsServing"_L1).toObject(),
                 (QJsonObject{{u"enabled"_s, true},
                              {u"addresses"_s, QJsonArray{u"192.0.2.5"_s, u"::1"_s}},
                              {u"port"_s, 5300},
                              {u"nameServers"_s, QJsonArray{u"ns1.example.com"_s, u"ns2.example.com"_s}},
                              {u"contact"_s, u"hostmaster@example.com"_s},
                              {u"forward"_s, QJsonObject{{u"enabled"_s, true},
                                                         {u"address"_s, u"192.0.2.53"_s},
                                                         {u"port"_s, 5301},
                                                         {u"clearRecursion"_s, true}}}}));
    }

    void anOpenResolverIsNeverMadeSilently() {
        F with;
        auto* dialog = openedOptions(with);
        F::goTo(dialog, 4);
        auto* warning = F::in<QLabel>(dialog, "openResolver");
        F::in<QCheckBox>(dialog, "dnsServing.enabled")->setChecked(true);
        F::in<QCheckBox>(dialog, "dnsServing.forward.enabled")->setChecked(true);
        F::in<QCheckBox>(dialog, "dnsServing.forward.clearRecursion")->setChecked(false);
        auto* addresses = F::in<QPlainTextEdit>(dialog, "dnsServing.addresses");
        QVERIFY(!warning->isVisible()); // 127.0.0.1
        addresses->setPlainText(u"127.0.0.1\n::1\n0.0.0.0"_s);
        QVERIFY(warning->isVisible());
        QVERIFY2(warning->text().contains("whoever reaches 0.0.0.0 can"_L1), qPrintable(warning->text()));
        QTRY_VERIFY(!warning->visibleRegion().isEmpty()); // not below the edge
        F::in<QCheckBox>(dialog, "dnsServing.forward.clearRecursion")->setChecked(true);
        QVERIFY(!warning->isVisible());
        F::in<QCheckBox>(dialog, "dnsServing.forward.clearRecursion")->setChecked(false);
        F::in<QCheckBox>(dialog, "dnsServing.enabled")->setChecked(false);
        QVERIFY(!warning->isVisible());
    }

    void aPrivilegedPortIsExplained() {
        F with;
        auto* dialog = openedOptions(with);
        F::goTo(dialog, 4);
        auto* hint = F::in<QLabel>(dialog, "privilegedPort");
        QVERIFY(!hint->isVisible());
        F::in<QCheckBox>(dialog, "dnsServing.enabled")->setChecked(true);
        QVERIFY(hint->isVisible());
        F::in<QSpinBox>(dialog, "dnsServing.port")->setValue(5353);
        QVERIFY(!hint->isVisible());
    }

    void addressesOfThisMachineAreProposedAndTakenOnce() {
        F with;
        auto* dialog = openedOptions(with);
        F::goTo(dialog, 4);
        auto* menu = F::in<QPushButton>(dialog, "addListenAddress")->menu();
        Q_EMIT menu->aboutToShow();
        QAction* all = nullptr;
        for (QAction* action : menu->actions()) {
            if (action->text().startsWith("0.0.0.0 "_L1))
                all = action;
        }
        QVERIFY(all);
        all->trigger();
        all->trigger();
        QCOMPARE(F::in<QPlainTextEdit>(dialog, "dnsServing.addresses")->toPlainText(), u"127.0.0.1\n0.0.0.0"_s);
    }

    void mistakesInDnsServingAreSaidAtOnce() {
        F with;
        auto* dialog = openedOptions(with);
        F::goTo(dialog, 4);
        F::in<QPlainTextEdit>(dialog, "dnsServing.addresses")->setPlainText(u"eth0"_s);
        QVERIFY(F::mistake(dialog, u"dnsServing.addresses"_s).contains("not an IP address"_L1));
        F::in<QCheckBox>(dialog, "dnsServing.forward.enabled")->setChecked(true);
        F::click(dialog, "ok");
        QVERIFY(!F::mistake(dialog, u"dnsServing.forward.address"_s).isEmpty());
        QVERIFY(F::isMarked(dialog, 4));
        QCOMPARE(with.link.count(u"PUT /options"_s), 0);
    }
};

QTEST_MAIN(DnsSectionsTest)
#include "DnsSectionsTest.moc"
