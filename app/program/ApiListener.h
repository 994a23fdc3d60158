// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"

#include <QObject>
#include <QString>

#include <memory>

namespace standby {

class Engine;
class Router;

/// The HTTP API as the options say, also when they change. Engine thread. What goes wrong is a `system` problem, and
/// tried again every minute; where this build has no HTTP server, that is one too.
class ApiListener : public QObject {
    Q_OBJECT
  public:
    /// @param urlOverride listens there whatever the options say; empty: as they say. Both must outlive this.
    ApiListener(Engine& engine, Router& router, const QString& urlOverride);
    ~ApiListener() override;

    /// Listens, if the API is enabled.
    Result<Done> start();
    /// Reads the certificate and its key anew; what is wrong with them is a `system` problem, and the old ones stay in
    /// use. Where listening failed for their sake, it is tried again.
    void reload();
    /// Where it listens: `http://127.0.0.1:8100/`; empty when it does not.
    QString url() const;

  Q_SIGNALS:
    /// It listens elsewhere, or no longer, or again.
    void urlChanged(const QString& url);

  private:
    Result<Done> follow();
    void listenAgain();

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace standby
