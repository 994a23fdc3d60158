// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace standby {

/// An HTTP request that tells people something, to begin with.
struct RequestTemplate {
    QString name; ///< "Slack"
    QString url;  ///< an example: each person has another one
    QString contentType;
    QString body;
    QString title; ///< value of a header `Title`; empty: none
};

/// For the chat services that people use, and general ones.
QList<RequestTemplate> requestTemplates();

} // namespace standby
