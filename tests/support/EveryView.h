// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/CertificateDialog.h"
#include "dialogs/SignInDialog.h"
#include "link/RemoteLink.h"
#include "pages/PingWindow.h"
#include "support/FakeDns.h"
#include "support/WindowWithFakes.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

#include <functional>

namespace standby {

/// QTableView::selectRow() (of Qt 6.4) finds no row where the window is read from the right.
inline void selectRowOf(QTableView& table, int row) {
    table.selectionModel()->setCurrentIndex(table.model()->index(row, 0),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// Shows every page of the window, every dialog that an action or a button opens, each with all its sections, tabs and
/// methods, one after the other, with an engine of paper behind them. What an action of the registry opens is found by
/// itself, however new it is.
class EveryView {
  public:
    using Visit = std::function<void(QWidget& shown, const QString& name)>;

    /// @p size of the screen: dialogs and window are given no more, less if they want less.
    EveryView(QSize size, Visit visit) : m_size(size), m_visit(std::move(visit)) {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        m_link.now = [this] { return m_clock.wallMs; };
        DesktopParts parts;
        parts.makeDialogs = makeDialogs;
        parts.settings =
            std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        parts.clock = &m_clock;
        parts.launchAtLogin = [](bool) { return Result<Done>(Done{}); };
        m_desktop = std::make_unique<Desktop>(m_link, std::move(parts));
        m_desktop->show();
        window().resize(m_size);
    }

    MainWindow& window() const { return m_desktop->window(); }
    FakeLink& link() { return m_link; }

    void visitAll() {
        QTest::qWait(100);
        m_visit(window(), QStringLiteral("empty window"));
        fill();
        for (const ActionId page : {ActionId::ShowServerSets, ActionId::ShowProblems, ActionId::ShowLog}) {
            act(page);
            selectFirstRow();
            m_visit(window(), action(page)->text());
            openAllDialogs();
        }
        act(ActionId::CommandPalette);
        m_visit(window(), QStringLiteral("command palette"));
        if (QWidget* field = QApplication::focusWidget())
            QTest::keyClick(field, Qt::Key_Escape);
        visitWindow(new SignInDialog({QStringLiteral("https://standby.example.com:8100"), false,
                                      QStringLiteral("~/.config/Standby/sign-ins.json")},
                                     &window()),
                    QStringLiteral("sign in"));
        CertificateQuestion question;
        question.fingerprint = QString::fromLatin1(QByteArray(32, 'a').toHex(':').toUpper());
        visitWindow(new CertificateDialog(question, QStringLiteral("https://standby.example.com:8100"),
                                          QStringLiteral("~/.config/Standby/known-hosts.json"), &window()),
                    QStringLiteral("certificate"));
        visitWindow(new PingWindow(m_link, QStringLiteral("192.0.2.10"), &window()), QStringLiteral("ping"));
        act(ActionId::ShowServerSets);
        if (auto* whatIf = window().findChild<QPushButton*>(QStringLiteral("whatIf"))) {
            whatIf->click();
            visitNewWindows(QStringLiteral("what if"));
        }
    }

  private:
    static void settle() { QTest::qWait(15); }
    QAction* action(ActionId id) const { return window().actions().action(id); }
    void act(ActionId id) const {
        action(id)->trigger();
        settle();
    }

    void fill() {
        const QString website = m_link.addSet(QStringLiteral("Main website"),
                                              {QStringLiteral("192.0.2.10"), QStringLiteral("2001:db8::20")});
        m_link.addSet(QStringLiteral("Mail"), {QStringLiteral("198.51.100.25")});
        for (int poll = 0; poll < 5; ++poll) {
            m_clock.wallMs += 60'000;
            m_link.polled(website, 0, 22, poll > 3 ? QStringLiteral("No answer in 5 s.") : QString());
            m_link.polled(website, 1, 31);
        }
        m_link.setDnsServer(
            website, fakeDnsServer(QStringLiteral("d1"), QStringLiteral("ns1.example.com"), QStringLiteral("failed"),
                                   {fakeDnsHostName(QStringLiteral("www.example.com"), QStringLiteral("failed"), {},
                                                    QStringLiteral("2026-09-21T14:00:00.000Z"),
                                                    QStringLiteral("REFUSED: the DNS server does not let us."))}));
        m_link.addProblem(website, QStringLiteral("192.0.2.10"), QStringLiteral("No answer in 5 s."));
        m_link.addLogLine(QStringLiteral("Main website"), QStringLiteral("Polling"),
                          QStringLiteral("Sending HTTP request to HQ (192.0.2.10)"));
        QTest::qWait(250);
    }

    void selectFirstRow() const {
        for (QTableView* table : window().findChildren<QTableView*>()) {
            if (table->isVisible() && table->model()->rowCount() > 0)
                selectRowOf(*table, 0);
        }
        QTest::qWait(150);
    }

    void openAllDialogs() {
        const QList<ActionId> leave{
            ActionId::Exit,           ActionId::Close,        ActionId::ApiPage, ActionId::WhatsThis,
            ActionId::CommandPalette, ActionId::Demonstration}; // no dialog, and it ends when it pleases
        for (const ActionSpec& spec : Actions::specs()) {
            QAction* one = action(spec.id);
            if (leave.contains(spec.id) || !one->isEnabled() || m_tried.contains(spec.id))
                continue;
            one->trigger();
            QTest::qWait(60);
            if (visitNewWindows(QString::fromLatin1(spec.name)))
                m_tried.append(spec.id);
            else if (one->isCheckable() && one->isChecked())
                one->trigger();
        }
    }

    /// Whether there was one.
    bool visitNewWindows(const QString& name) {
        QList<QPointer<QWidget>> found;
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top != &window() && top->isVisible() && !m_known.contains(top) &&
                (qobject_cast<QDialog*>(top) || top->windowType() == Qt::Window))
                found.append(top);
        }
        for (const QPointer<QWidget>& top : std::as_const(found)) {
            if (top)
                visitWindow(top, name);
        }
        return !found.isEmpty();
    }

    void visitWindow(QWidget* top, const QString& name) {
        m_known.append(top);
        QPointer<QWidget> alive(top);
        top->show();
        if (!qobject_cast<MainWindow*>(top))
            top->resize(top->size().boundedTo(m_size));
        QTest::qWait(60);
        auto* sections = top->findChild<QListWidget*>(QStringLiteral("sections"));
        for (int row = 0; row < (sections ? sections->count() : 1); ++row) {
            if (sections)
                sections->setCurrentRow(row);
            visitTabs(*top, sections ? name + QStringLiteral(", ") + sections->item(row)->text() : name);
            openFromButtons(*top, name);
        }
        m_known.removeAll(top);
        delete alive;
        settle();
    }

    void visitTabs(QWidget& top, const QString& name) {
        QTabWidget* tabs = nullptr;
        for (QTabWidget* one : top.findChildren<QTabWidget*>())
            tabs = one->isVisible() ? one : tabs;
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            visitMethods(top, tabs ? name + QStringLiteral(", ") + tabs->tabText(tab) : name);
        }
    }

    void visitMethods(QWidget& top, const QString& name) {
        QComboBox* types = nullptr;
        for (QComboBox* one : top.findChildren<QComboBox*>()) {
            if (one->isVisible() && one->objectName().endsWith(QStringLiteral(".type")))
                types = one;
        }
        for (int type = 0; type < (types ? types->count() : 1); ++type) {
            if (types)
                types->setCurrentIndex(type);
            QTest::qWait(40);
            m_visit(top, types ? name + QStringLiteral(", ") + types->currentText() : name);
        }
    }

    void openFromButtons(QWidget& top, const QString& name) {
        static const QStringList openers{QStringLiteral("addServer"), QStringLiteral("addDnsServer"),
                                         QStringLiteral("addNotification"), QStringLiteral("notification.email")};
        for (const QString& opener : openers) {
            auto* button = top.findChild<QPushButton*>(opener);
            if (!button || !button->isVisible() || !button->isEnabled() || m_opened.contains(opener))
                continue;
            m_opened.append(opener);
            button->click();
            QTest::qWait(60);
            visitNewWindows(name + QStringLiteral(" > ") + opener);
        }
    }

    QSize m_size;
    Visit m_visit;
    QTemporaryDir m_folder;
    SetClock m_clock;
    FakeLink m_link;
    std::unique_ptr<Desktop> m_desktop;
    QList<ActionId> m_tried;
    QStringList m_opened;
    QWidgetList m_known; ///< being visited
};

} // namespace standby
