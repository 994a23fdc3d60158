// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeDemonstration.h"
#include "support/FakeLink.h"

namespace standby {

using namespace Qt::StringLiterals;

namespace {

ApiResponse answer(const QJsonObject& body, int status) {
    return {status, "application/json", QJsonValue(body), {}};
}

} // namespace

ApiResponse FakeLink::respondForDemonstration(const QStringList& parts, const ApiRequest& request) {
    if (request.method == "GET")
        return answer(m_demonstration, 200);
    if (parts.size() > 2) {
        m_demonstration = withServerRunning(m_demonstration, parts.at(2).toInt(), parts.value(3) == "start"_L1);
    } else if (request.method == "POST") {
        m_demonstration =
            fakeDemonstration(addSet(u"Demonstration"_s, {u"127.0.0.11"_s, u"127.0.0.12"_s, u"127.0.0.13"_s}));
    } else {
        removeSet(m_demonstration.value("serverSetId"_L1).toString());
        m_demonstration = fakeNoDemonstration();
    }
    publish(u"demonstration"_s, m_demonstration);
    if (request.method != "DELETE")
        return answer(m_demonstration, parts.size() > 2 ? 200 : 201);
    ApiResponse gone;
    gone.status = 204;
    return gone;
}

} // namespace standby
