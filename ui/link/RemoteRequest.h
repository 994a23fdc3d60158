// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ApiMessage.h"

#include <QByteArray>
#include <QIODevice>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;

namespace standby {

/// What a network error means, as a sentence's end for a person: "refused the connection: …".
QString networkTrouble(const QNetworkReply& reply);

/// A body that is read once: QNetworkAccessManager repeats whatever it can rewind, when a connection is closed before
/// the answer, and a request that changes something may have been done by then.
class BodyOnce final : public QIODevice {
  public:
    explicit BodyOnce(const QByteArray& bytes, QObject* parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_at >= m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }

  protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// One request by HTTP and its answer as values; deletes itself. What is no proper answer becomes a problem report with
/// status 502 (not one of the API), 503 (not sent) or 504 (not known whether it was done).
class RemoteRequest final : public QObject {
    Q_OBJECT
  public:
    struct Bounds {
        int deadlineMs;
        qint64 bytes;
    };
    using Done = std::function<void(const ApiResponse&)>;
    /// @p done is called once, later. @p prepared has URL and headers of the connection; @p where names it for people.
    RemoteRequest(QNetworkAccessManager& network, QNetworkRequest prepared, const ApiRequest& request,
                  const QString& where, const Bounds& bounds, Done done);

    QNetworkReply& reply() const { return *m_reply; }
    /// The answer will not come.
    void giveUp(const QString& why);

  private:
    void finished();
    ApiResponse answer() const;
    ApiResponse lost(const QString& why) const;

    QByteArray m_method;
    QString m_where;
    Bounds m_bounds;
    Done m_done;
    QNetworkReply* m_reply;
    QTimer m_deadline;
    QString m_givenUp; ///< why; empty: it was not
};

} // namespace standby
