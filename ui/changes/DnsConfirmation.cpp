// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/DnsConfirmation.h"

#include "changes/ChangeWords.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QJsonArray>
#include <QMessageBox>
#include <QPushButton>

namespace standby {

using namespace Qt::StringLiterals;

namespace {

/// More are counted, not named: nobody reads them.
constexpr qsizetype mostNamed = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(standby::DnsConfirmation)
};

QStringList shortened(QStringList lines) {
    if (lines.size() <= mostNamed)
        return lines;
    const int more = int(lines.size() - mostNamed);
    lines.resize(mostNamed);
    return lines << Words::tr("and %n more", nullptr, more);
}

QString changesIn(const QJsonObject& preview) {
    QStringList lines;
    for (const QJsonValue& change : preview["changes"_L1].toArray())
        lines << changeSentence(change.toObject());
    return shortened(lines).join(u'\n');
}

void ask(const DnsConfirmation::Question& question, const QJsonObject& preview, QWidget* window,
         const std::function<void()>& proceed, const std::function<void()>& cancelled) {
    const QStringList effects = DnsConfirmation::effectsOf(preview);
    auto* box = new QMessageBox(QMessageBox::Warning, question.title, {}, QMessageBox::Cancel, window);
    box->setObjectName(u"dnsConfirmation"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QStringList details;
    if (question.always)
        details << changesIn(preview);
    if (effects.isEmpty()) {
        box->setIcon(QMessageBox::Question);
        box->setText(question.introduction);
    } else {
        const QString at_once = Words::tr("This changes at once what DNS says, and moves traffic.");
        box->setText(question.always ? question.introduction + u' ' + at_once : at_once);
        details << shortened(effects).join(u'\n');
    }
    box->setInformativeText(details.join(u"\n\n"_s));
    QPushButton* go = box->addButton(question.proceed, QMessageBox::AcceptRole);
    go->setObjectName(u"proceed"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::finished, window, [box, go, proceed, cancelled] {
        if (box->clickedButton() == static_cast<QAbstractButton*>(go))
            proceed();
        else if (cancelled)
            cancelled();
    });
    box->open();
    if (question.asked)
        question.asked();
}

} // namespace

QStringList DnsConfirmation::effectsOf(const QJsonObject& preview) {
    QStringList lines;
    for (const QJsonValue& effect : preview["dns"_L1].toArray()) {
        const auto addresses = [&effect](QLatin1String side) {
            QStringList texts;
            for (const QJsonValue& address : effect[side].toArray())
                texts << address.toString();
            return texts.join(u", "_s);
        };
        const QString before = addresses("before"_L1);
        const QString after = addresses("after"_L1);
        if (before.isEmpty())
            continue;
        const QString server = effect["dnsServer"_L1].toString();
        const QString name = effect["hostName"_L1].toString();
        const QString place = server.isEmpty() ? name : Words::tr("%1 at DNS server %2").arg(name, server);
        lines << (after.isEmpty() ? Words::tr("%1: %2 → no longer answered") : Words::tr("%1: %2 → %3"))
                     .arg(place, before);
        if (!after.isEmpty())
            lines.last() = lines.last().arg(after);
    }
    return lines;
}

void DnsConfirmation::send(EngineLink& link, ApiRequest change, const Question& question, QWidget* window,
                           Answer answer, std::function<void()> cancelled) {
    ApiRequest trial = change;
    trial.query = trial.query.isEmpty() ? QByteArray("dryRun=true") : trial.query + "&dryRun=true";
    link.send(std::move(trial), window,
              [&link, change, question, window, answer, cancelled](const ApiResponse& response) {
                  const auto proceed = [&link, change, window, answer] { link.send(change, window, answer); };
                  const QJsonObject preview = response.json().toObject();
                  const bool asks = question.always || !effectsOf(preview).isEmpty();
                  if (response.ok() && asks)
                      ask(question, preview, window, proceed, cancelled);
                  else
                      proceed();
              });
}

void DnsConfirmation::post(EngineLink& link, const QString& path, const Question& question, QWidget* window,
                           Answer answer, std::function<void()> cancelled) {
    ApiRequest change;
    change.method = "POST";
    change.path = path.toUtf8();
    send(link, std::move(change), question, window, std::move(answer), std::move(cancelled));
}

} // namespace standby
