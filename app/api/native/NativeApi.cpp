// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/native/NativeApi.h"

#include "api/ProblemReport.h"
#include "api/native/NativeContext.h"

namespace standby {

NativeApi::NativeApi(Engine& engine, std::function<QList<const Route*>()> allRoutes, const RequestCounters& answered)
    : m_authentication(engine), m_context(new NativeContext{engine, std::move(allRoutes), answered, {}, {}}) {
    m_context->background.setMaxThreadCount(2);
    for (const auto& routesOfResource : {serverSetRoutes, statusRoutes, serverRoutes, actionRoutes, simulationRoutes,
                                         problemRoutes, logRoutes, historyRoutes, historySumRoutes, optionsRoutes,
                                         revisionRoutes, settingsRoutes, demonstrationRoutes, testRoutes, metaRoutes})
        m_routes.append(routesOfResource(m_context));
}

NativeApi::~NativeApi() = default;

void NativeApi::authenticate(const ApiRequest& request, std::function<void(Identity)> granted, ApiReply refuse) {
    m_authentication.identify(
        request, presentedCredentials(request),
        [granted = std::move(granted), refuse = std::move(refuse)](std::variant<Identity, AccessRefusal> outcome) {
            if (auto* identity = std::get_if<Identity>(&outcome))
                return granted(std::move(*identity));
            const auto& refusal = std::get<AccessRefusal>(outcome);
            ApiResponse response = problemReport(refusal.status, refusal.detail);
            response.headers = refusal.headers;
            refuse(std::move(response));
        });
}

ApiResponse NativeApi::error(int status, const QString& detail, const Errors& errors) const {
    return problemReport(status, detail, errors);
}

} // namespace standby
