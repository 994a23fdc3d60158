// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/DeadlineQueue.h"
#include "net/Mailbox.h"
#include "notify/MailTransfer.h"
#include "notify/NotificationSender.h"

#include <QThreadPool>

#include <memory>
#include <unordered_map>

namespace standby {

/// Sends mail over SMTP (RFC 5321), with STARTTLS (RFC 3207) or TLS (RFC 8314) and a login (RFC 4954) if so set.
/// Recipients share one transaction. An address that cannot travel is an error and keeps nobody else's mail back. A
/// connection that is lost after the last dot counts as not delivered. Each delivery has a thread for its time: libcurl
/// blocks while a mail server makes up its mind.
class EmailSender final : public NotificationSender {
  public:
    /// Deliveries at a time; more wait, within their own time.
    static constexpr int deliveryLimit = 32;

    explicit EmailSender(DeadlineQueue& deadlines, double timeoutSeconds = 60);
    /// Ends what is under way; waits for it, at most about 1 s.
    ~EmailSender() override;

    DeliveryId start(const NotificationMethod& method, const EmailDefaults& defaults,
                     const NotificationMessage& message, Done done) override;
    void cancel(DeliveryId id) override;

  private:
    struct Delivery;
    struct Letter {
        DeliveryId id;
        MailOutcome outcome;
    };

    void finish(DeliveryId id, DeliveryReport&& report);
    void arrived(std::vector<Letter>&& letters);

    DeadlineQueue& m_deadlines;
    qint64 m_timeoutUs;
    QByteArray m_trustedCertificates;
    std::unordered_map<DeliveryId, std::shared_ptr<Delivery>> m_deliveries;
    DeliveryId m_lastId = 0;
    QObject m_context; ///< where outcomes arrive
    Mailbox<Letter> m_outcomes;
    QThreadPool m_pool;
};

} // namespace standby
