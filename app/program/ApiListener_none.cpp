// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/ApiListener.h"

#include "engine/Engine.h"

namespace standby {

struct ApiListener::State {
    Engine& engine;
    bool asked = false;
};

ApiListener::ApiListener(Engine& engine, Router&, const QString& urlOverride)
    : m_state(std::make_unique<State>(State{engine, !urlOverride.isEmpty()})) {}

ApiListener::~ApiListener() = default;

Result<Done> ApiListener::start() {
    const Error error{tr("This build of Standby has no HTTP API: it was made without Qt's HTTP server. Everything "
                         "else works; use a build with it to have the API."),
                      {}};
    if (!m_state->asked && !m_state->engine.configuration().options.httpApi.enabled)
        return Done();
    m_state->engine.reportTrouble(QStringLiteral("http"), error.detail);
    return error;
}

void ApiListener::reload() {} // there is no certificate

QString ApiListener::url() const {
    return {};
}

} // namespace standby

#include "moc_ApiListener.cpp"
