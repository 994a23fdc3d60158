// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/EmailSender.h"

#include "net/AnswerWords.h"
#include "net/Tags.h"
#include "notify/MailMessage.h"
#include "notify/MailWords.h"

namespace standby {

namespace {

/// The rule's own settings before the defaults.
struct Letterhead {
    Letterhead(const EmailNotification& email, const EmailDefaults& defaults)
        : from(email.from.value_or(defaults.from))
        , subject(email.subject.value_or(defaults.subject))
        , body(email.body.value_or(defaults.body))
        , smtp(email.smtp.value_or(defaults.smtp)) {}

    QString from;
    QString subject;
    QString body;
    SmtpSettings smtp;
};

/// Who gets a mail.
struct Recipients {
    Recipients(const QString& entered, const QStringList& delivered) {
        for (const QString& part : entered.split(u',', Qt::SkipEmptyParts)) {
            const QString text = part.trimmed();
            const Result<MailAddress> address = MailAddress::from(text);
            if (!address) {
                mistakes << address.message();
                continue;
            }
            if (all.contains(*address))
                continue;
            all << *address;
            if (!delivered.contains(text)) {
                remaining << *address;
                remainingTexts << text;
            }
        }
    }

    QList<MailAddress> all;
    QList<MailAddress> remaining;
    QStringList remainingTexts; ///< as entered
    QStringList mistakes;       ///< in addresses that are not among the others
};

} // namespace

/// Shared with the thread that carries the message, which reads only `order` and `cancelled`.
struct EmailSender::Delivery {
    std::optional<MailOrder> order; ///< what travels, if anything does
    std::atomic<bool> cancelled = false;
    QStringList recipients; ///< the order's, as entered
    QStringList mistakes;   ///< in other recipients' addresses
    Done done;
    DeadlineId answer = 0; ///< of what need not travel
};

EmailSender::EmailSender(DeadlineQueue& deadlines, double timeoutSeconds)
    : m_deadlines(deadlines)
    , m_timeoutUs(microseconds(timeoutSeconds))
    , m_trustedCertificates(qgetenv("SSL_CERT_FILE"))
    , m_outcomes(&m_context, [this](std::vector<Letter>&& letters) { arrived(std::move(letters)); }) {
    m_pool.setMaxThreadCount(deliveryLimit);
}

EmailSender::~EmailSender() {
    while (!m_deliveries.empty())
        cancel(m_deliveries.begin()->first);
    m_pool.clear();
    m_pool.waitForDone();
}

DeliveryId EmailSender::start(const NotificationMethod& method, const EmailDefaults& defaults,
                              const NotificationMessage& message, Done done) {
    const DeliveryId id = ++m_lastId;
    const auto delivery = std::make_shared<Delivery>();
    m_deliveries.emplace(id, delivery);
    delivery->done = std::move(done);
    const auto answer = [&](const QString& error) {
        delivery->answer = m_deadlines.scheduleAfter(0, [this, id, error] {
            finish(id, {error.isEmpty(), {}, error, {}});
        });
        return id;
    };

    const auto& email = std::get<EmailNotification>(method);
    const Letterhead letterhead(email, defaults);
    if (letterhead.smtp.host.trimmed().isEmpty())
        return answer(QStringLiteral("No mail server is set. Enter one in the e-mail defaults (Options, Notification) "
                                     "or in this notification."));
    if (letterhead.from.trimmed().isEmpty())
        return answer(QStringLiteral("No sender's address is set. Enter one in the e-mail defaults (Options, "
                                     "Notification) or in this notification."));
    const Result<MailAddress> from = MailAddress::from(letterhead.from);
    if (!from)
        return answer(QStringLiteral("The sender's address cannot be used: %1").arg(from.message()));

    const Recipients recipients(email.to, message.delivered);
    if (recipients.all.isEmpty() && recipients.mistakes.isEmpty())
        return answer(QStringLiteral("No recipient is set. Enter an address in this notification."));
    if (recipients.remaining.isEmpty())
        return answer(recipients.mistakes.join(u' '));

    delivery->recipients = recipients.remainingTexts;
    delivery->mistakes = recipients.mistakes;
    const QByteArray text =
        mailMessage({message.id, message.time, *from, recipients.all, withTags(letterhead.subject, message.tags),
                     withTags(letterhead.body, message.tags)});
    delivery->order =
        MailOrder{letterhead.smtp, *from, recipients.remaining, text, m_trustedCertificates, m_timeoutUs / 1000};
    const Clock& clock = m_deadlines.clock();
    m_pool.start([this, id, delivery = std::shared_ptr<const Delivery>(delivery), &clock,
                  dueUs = clock.monotonicUs() + m_timeoutUs] {
        const qint64 leftMs = (dueUs - clock.monotonicUs()) / 1000;
        if (!delivery->cancelled)
            m_outcomes.post({id, transferMail(*delivery->order, leftMs, delivery->cancelled)});
    });
    return id;
}

void EmailSender::cancel(DeliveryId id) {
    const auto found = m_deliveries.find(id);
    if (found == m_deliveries.end())
        return;
    found->second->cancelled = true;
    found->second->done = nullptr; // the thread may be the last to hold the delivery
    m_deadlines.cancel(found->second->answer);
    m_deliveries.erase(found);
}

void EmailSender::arrived(std::vector<Letter>&& letters) {
    for (const Letter& letter : letters) {
        const auto found = m_deliveries.find(letter.id);
        if (found == m_deliveries.end())
            continue;
        const Delivery& delivery = *found->second;
        DeliveryReport report =
            mailReport(*delivery.order, delivery.recipients, letter.outcome, m_deadlines.clock().wallTime() / 1000);
        if (!delivery.mistakes.isEmpty()) {
            report.succeeded = false;
            report.error = (QStringList(delivery.mistakes) << report.error).join(u' ').trimmed();
        }
        finish(letter.id, std::move(report));
    }
}

void EmailSender::finish(DeliveryId id, DeliveryReport&& report) {
    const auto found = m_deliveries.find(id);
    const Done done = std::move(found->second->done);
    m_deliveries.erase(found);
    done(std::move(report));
}

} // namespace standby
