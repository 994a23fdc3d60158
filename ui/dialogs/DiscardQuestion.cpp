// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/DiscardQuestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(standby::DiscardQuestion)
};

} // namespace

void askToDiscard(QDialog& dialog, const QString& question, std::function<void()> discard) {
    if (dialog.findChild<QMessageBox*>(u"discardQuestion"_s))
        return;
    auto* box = new QMessageBox(QMessageBox::Question, dialog.windowTitle(), question, QMessageBox::NoButton, &dialog);
    box->setObjectName(u"discardQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = box->addButton(Words::tr("&Discard"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"discard"_s);
    QPushButton* no = box->addButton(Words::tr("&Keep Editing"), QMessageBox::RejectRole);
    no->setObjectName(u"keepEditing"_s);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, &dialog, std::move(discard));
    box->open();
}

} // namespace standby
