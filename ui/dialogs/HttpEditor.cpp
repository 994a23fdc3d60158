// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/MethodEditors.h"
#include "model/PollingMethod.h"

#include <QLineEdit>

namespace standby {

using namespace Qt::StringLiterals;

HttpEditor::HttpEditor(QWidget* parent) : MethodEditor(u"/pollingMethod"_s, parent) {
    setObjectName(u"httpEditor"_s);
    addText(at("url"_L1), tr("&URL:"),
            tr("The connection goes to each server's own address; the host of the URL is sent as Host and TLS server "
               "name."))
        ->setPlaceholderText(u"https://www.example.com/"_s);
    addChoice(at("method"_L1), tr("&Request:"), {{u"GET"_s, u"GET"_s}, {u"HEAD"_s, u"HEAD"_s}});
    addSeconds(at("timeoutSeconds"_L1), tr("&Timeout:"), shortestPollTimeoutSeconds, longestPollTimeoutSeconds);
    addCheck(at("followRedirects"_L1), tr("Follow re&directs"));
    addCheck(at("verifyCertificate"_L1), tr("&Verify the certificate (https)"));
    addHeaders();
    addHeading(tr("A poll succeeds when"));
    addHttpExpectation();
}

} // namespace standby
