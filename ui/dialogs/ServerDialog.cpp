// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ServerDialog.h"

#include "dialogs/DialogSize.h"
#include "dialogs/DiscardQuestion.h"
#include "dialogs/FormSection.h"
#include "widgets/SvgIcon.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

class GeneralSection final : public FormSection {
    Q_DECLARE_TR_FUNCTIONS(standby::ServerDialog)
  public:
    explicit GeneralSection(QWidget* parent)
        : FormSection(tr("General"),
                      {u"/address"_s, u"/pollAddress"_s, u"/displayName"_s, u"/weight"_s, u"/pauseSetOnFailure"_s,
                       u"/disabled"_s, u"/id"_s},
                      parent) {
        addText(u"/address"_s, tr("IP &address:"), tr("What DNS says when this server is used: IPv4 or IPv6."))
            ->setPlaceholderText(u"192.0.2.10"_s);
        addText(u"/displayName"_s, tr("Display &name:"));
        addNullableText(u"/pollAddress"_s, tr("&Poll address:"),
                        tr("Only if polls must go to another address, such as one inside your network."))
            ->setPlaceholderText(tr("the same"));
        addWhole(u"/weight"_s, tr("&Weight:"), 0, 1000,
                 tr("Its share of the answers when one server is picked by weight (section DNS data). 0: none."));
        addCheck(u"/pauseSetOnFailure"_s, tr("Pause the server &set when this server fails"),
                 tr("After DNS was changed and people were told. Traffic does not come back until you resume."));
        addCheck(u"/disabled"_s, tr("&Disabled"), tr("Not polled, and not in DNS."));
    }
};

class ServerNotes final : public FormSection {
    Q_DECLARE_TR_FUNCTIONS(standby::ServerDialog)
  public:
    explicit ServerNotes(QWidget* parent) : FormSection(tr("Notes"), {u"/notes"_s}, parent) {
        addNotes(u"/notes"_s, tr("Notes about this server"));
    }
};

} // namespace

ServerDialog::ServerDialog(const QString& title, const QJsonObject& server, Check check, QWidget* parent)
    : QDialog(parent), m_server(server), m_check(std::move(check)), m_tabs(new QTabWidget(this)) {
    setObjectName(u"serverDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_tabs->setAccessibleName(tr("Sections"));
    m_tabs->tabBar()->setAccessibleName(tr("Sections"));
    m_sections = {new GeneralSection(this), new ServerNotes(this)};
    for (FormSection* section : std::as_const(m_sections)) {
        m_tabs->addTab(section->inScrollArea(), section->title());
        section->load(server);
        connect(section, &FormSection::edited, this, [this] { showMistakes(m_showAll); });
    }
    m_clean = collected();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"ok"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &ServerDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ServerDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    column->addWidget(buttons);
    rememberSize(*this, u"server"_s, QSize(92, 37));
    findChild<QLineEdit*>(u"address"_s)->setFocus();
}

QJsonObject ServerDialog::collected() const {
    QJsonObject server = m_server;
    for (const FormSection* section : m_sections)
        section->store(server);
    return server;
}

bool ServerDialog::showMistakes(bool all) {
    m_showAll = all;
    const Errors mistakes = m_check(collected());
    int first = -1;
    for (int at = 0; at < m_sections.size(); ++at) {
        const int count = m_sections.at(at)->showMistakes(mistakes, all);
        m_tabs->setTabIcon(at, count > 0 ? svgIcon(u"problems"_s) : QIcon());
        if (count > 0 && first < 0)
            first = at;
    }
    if (all && first >= 0) {
        m_tabs->setCurrentIndex(first);
        m_sections.at(first)->focusFirstMistake();
    }
    return mistakes.isEmpty();
}

void ServerDialog::accept() {
    if (!showMistakes(true))
        return;
    Q_EMIT taken(collected());
    QDialog::accept();
}

void ServerDialog::reject() {
    if (collected() == m_clean)
        return QDialog::reject();
    askToDiscard(*this, tr("Discard the changes to this server?"), [this] { QDialog::reject(); });
}

} // namespace standby
#include "moc_ServerDialog.cpp"
