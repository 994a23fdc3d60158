// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/LocalLink.h"

#include <QMetaObject>
#include <QPointer>

#include <utility>

namespace standby {

LocalLink::LocalLink(Ask ask, QObject* parent) : EngineLink(parent), m_ask(std::move(ask)) {}

void LocalLink::send(ApiRequest request, QObject* context, Answer answer) {
    request.caller.inProcess = true;
    // The reply comes in the engine thread and is only queued there; the context is looked at in its own thread.
    m_ask(std::move(request),
          [this, guard = QPointer<QObject>(context), answer = std::move(answer)](ApiResponse&& response) {
              QMetaObject::invokeMethod(
                  this,
                  [guard, answer, response = std::move(response)] {
                      if (guard && answer)
                          answer(response);
                  },
                  Qt::QueuedConnection);
          });
}

void LocalLink::setApiUrl(const QString& url) {
    if (std::exchange(m_apiUrl, url) != url)
        Q_EMIT apiUrlChanged();
}

} // namespace standby
#include "moc_LocalLink.cpp"
