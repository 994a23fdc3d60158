// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ServerDialog.h"

#include "dialogs/DialogSize.h"
#include "dialogs/FormSection.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

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
        addAddress(u"/address"_s, tr("IP &address:"), tr("What DNS says when this server is used: IPv4 or IPv6."))
            ->setPlaceholderText(u"192.0.2.10"_s);
        addText(u"/displayName"_s, tr("Display &name:"));
        addAddress(u"/pollAddress"_s, tr("&Poll address:"),
                   tr("Only if polls must go to another address, such as one inside your network."), true)
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
    : ValueDialog({title, tr("Discard the changes to this server?"), std::move(check)}, server, parent) {
    setObjectName(u"serverDialog"_s);
    addSection(new GeneralSection(this));
    addSection(new ServerNotes(this));
    rememberSize(*this, u"server"_s, QSize(92, 37));
}

} // namespace standby
#include "moc_ServerDialog.cpp"
