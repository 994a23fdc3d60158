// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/AcknowledgeDialog.h"

#include "api/ApiMessage.h"
#include "link/EngineLink.h"
#include "model/Status.h"
#include "widgets/Banner.h"
#include "words/EngineSentences.h"

#include <QDialogButtonBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace standby {

using namespace Qt::StringLiterals;

AcknowledgeDialog::AcknowledgeDialog(EngineLink& link, const Problem& problem, QWidget* parent)
    : QDialog(parent)
    , m_link(link)
    , m_problemId(problem.id)
    , m_banner(new Banner(this))
    , m_note(new QLineEdit(problem.acknowledgeNote, this)) {
    setObjectName(u"acknowledgeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(problem.acknowledged ? tr("Acknowledged Problem") : tr("Acknowledge Problem"));
    const auto say = [this](const QString& text) {
        auto* words = new QLabel(text, this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        return words;
    };
    m_note->setObjectName(u"note"_s);
    m_note->setMaxLength(2000); // as the API takes
    m_note->setPlaceholderText(tr("such as: Anna is at it, the disk is being replaced"));
    auto* name = new QLabel(tr("&Note (for everybody, may stay empty):"), this);
    name->setBuddy(m_note);
    m_note->setAccessibleName(tr("Note"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_send = buttons->addButton(problem.acknowledged ? tr("&Change note") : tr("&Acknowledge"),
                                QDialogButtonBox::AcceptRole);
    m_send->setObjectName(u"acknowledgeNow"_s);
    m_send->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(say(inWindowLanguage(problem.description)));
    column->addWidget(say(problem.acknowledged
                              ? tr("It is acknowledged: no more reminders are sent. It stays in the list until it is "
                                   "over.")
                              : tr("Acknowledge it when somebody takes care of it. Then no more reminders are sent; it "
                                   "stays in the list until it is over.")));
    column->addWidget(name);
    column->addWidget(m_note);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(buttons, &QDialogButtonBox::accepted, this, &AcknowledgeDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_note->setFocus();
}

void AcknowledgeDialog::send() {
    m_send->setEnabled(false);
    m_banner->clear();
    m_link.post(u"/problems/%1/acknowledge"_s.arg(m_problemId), QJsonObject{{u"note"_s, m_note->text().trimmed()}},
                this, [this](const ApiResponse& response) {
                    m_send->setEnabled(true);
                    if (response.ok())
                        return accept();
                    m_banner->sayProblem(tr("The problem was not acknowledged."), response);
                });
}

} // namespace standby
#include "moc_AcknowledgeDialog.cpp"
