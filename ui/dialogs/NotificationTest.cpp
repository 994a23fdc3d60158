// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/NotificationTest.h"

#include "api/ApiMessage.h"
#include "link/EngineLink.h"
#include "widgets/Banner.h"
#include "widgets/RelativeTime.h"
#include "widgets/SvgIcon.h"
#include "words/EngineSentences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace standby {

using namespace Qt::StringLiterals;

NotificationTest::NotificationTest(EngineLink& link, const Words& words, Ask ask, QWidget* parent)
    : QWidget(parent)
    , m_link(link)
    , m_before(words.before)
    , m_ask(std::move(ask))
    , m_button(new QPushButton(svgIcon(u"poll"_s), words.button, this))
    , m_icon(new QLabel(this))
    , m_words(new QLabel(this)) {
    m_button->setObjectName(u"testNotification"_s);
    m_button->setAutoDefault(false);
    m_button->setToolTip(tr("Send one message of a made-up failure, without saving these settings"));
    m_words->setObjectName(u"testWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_patience.setObjectName(u"testPatience"_s);
    m_patience.setParent(this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* result = new QHBoxLayout;
    result->addWidget(m_icon, 0, words.line ? Qt::AlignTop : Qt::AlignVCenter);
    result->addWidget(m_words, 1);
    auto* top = new QHBoxLayout;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    column->addLayout(top);
    if (words.line) {
        top->addWidget(words.line, 1);
        top->addWidget(m_button);
        column->addLayout(result);
    } else {
        top->addWidget(m_button);
        top->addLayout(result, 1);
    }
    connect(m_button, &QPushButton::clicked, this, &NotificationTest::start);
    connect(&m_patience, &QTimer::timeout, this, &NotificationTest::loseNoMoreTime);
    forget();
}

Error NotificationTest::toBeCorrected() {
    return {tr("Not tested: first correct what is marked above."), {}};
}

void NotificationTest::forget() {
    ++m_run;
    m_patience.stop();
    m_button->setEnabled(true);
    say({}, m_before);
}

void NotificationTest::start() {
    const auto body = m_ask();
    ++m_run;
    if (!body)
        return say({}, inWindowLanguage(body.errors().constFirst().detail));
    m_button->setEnabled(false);
    m_patience.start();
    say(u"status-updating"_s, tr("Sending … This takes up to a minute when nothing answers."));
    m_link.post(u"/test/notification"_s, *body, this, [this, run = m_run](const ApiResponse& response) {
        if (run == m_run)
            answered(response);
    });
}

void NotificationTest::answered(const ApiResponse& response) {
    m_patience.stop();
    m_button->setEnabled(true);
    if (!response.ok())
        return say(u"status-failed"_s, tr("Not tested. %1").arg(problemText(response)));
    const QJsonObject report = response.json().toObject();
    const QString said = inWindowLanguage(report.value("response"_L1).toString());
    const QString time = millisecondsText(report.value("durationMs"_L1).toDouble(-1));
    if (!report.value("succeeded"_L1).toBool()) {
        QString why = inWindowLanguage(report.value("error"_L1).toString());
        QString words = tr("Not delivered. %1").arg(why.replace(0, 1, why.left(1).toUpper()));
        if (!said.isEmpty())
            words += u'\n' + tr("The other side said: %1").arg(said);
        return say(u"status-failed"_s, words);
    }
    const QString done = time.isEmpty() ? tr("Delivered.") : tr("Delivered in %1.").arg(time);
    say(u"status-ok"_s, said.isEmpty() ? done : done + u' ' + tr("The other side said: %1").arg(said));
}

void NotificationTest::loseNoMoreTime() {
    ++m_run;
    m_button->setEnabled(true);
    say(u"status-warning"_s, tr("The engine has not answered for %1 seconds. Whether the message was delivered is not "
                                "known. Press the button to try again.")
                                 .arg(patienceMs / 1000));
}

void NotificationTest::say(const QString& icon, const QString& text) {
    const int side = fontMetrics().height();
    m_icon->setVisible(!icon.isEmpty());
    if (!icon.isEmpty())
        m_icon->setPixmap(svgIcon(icon).pixmap(QSize(side, side), devicePixelRatioF()));
    m_words->setText(text);
}

} // namespace standby
#include "moc_NotificationTest.cpp"
