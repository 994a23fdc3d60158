// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/EngineLink.h"

#include <functional>

namespace standby {

/// The link to the engine inside this process: requests travel as values, no text, no socket. It outlives the engine's
/// answers: the engine is stopped first.
class LocalLink final : public EngineLink {
    Q_OBJECT
  public:
    /// Hands a request to the engine thread and returns at once; the reply is called in the engine thread. Thread-safe.
    using Ask = std::function<void(ApiRequest, ApiReply)>;
    explicit LocalLink(Ask ask, QObject* parent = nullptr);

    void send(ApiRequest request, QObject* context, Answer answer) override;
    bool connected() const override { return true; }
    QString where() const override { return {}; }
    QString apiUrl() const override { return m_apiUrl; }

    /// Window thread: what the engine published.
    void deliver(const QList<LinkEvent>& events) { Q_EMIT eventsArrived(events); }
    /// Window thread: where the API listens from now on; empty when it does not.
    void setApiUrl(const QString& url);

  private:
    Ask m_ask;
    QString m_apiUrl;
};

} // namespace standby
