// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/JsonFields.h"

namespace standby {

using namespace Qt::StringLiterals;

namespace {

constexpr TextRule mailBodyRule{.longest = longestNotes, .trimmed = false, .manyLines = true};

template<typename Json, typename S> void smtpFields(Json& json, S& smtp, bool hostRequired) {
    json.text("host"_L1, smtp.host, {.required = hostRequired, .check = checkHostOrIpAddress});
    json.integer("port"_L1, smtp.port, 1, 65535);
    json.word("security"_L1, smtp.security);
    json.text("user"_L1, smtp.user, {.trimmed = false});
    json.secret("password"_L1, smtp.password, passwordRule);
    json.boolean("verifyCertificate"_L1, smtp.verifyCertificate);
}

} // namespace

template<typename Json, Is<EmailNotification> S> void fields(Json& json, S& email) {
    json.text("to"_L1, email.to, {.longest = longestText, .required = true, .check = checkEmailAddresses});
    json.optionalText("from"_L1, email.from, {.required = true, .check = checkEmailAddress});
    json.optionalText("subject"_L1, email.subject, {});
    json.optionalText("body"_L1, email.body, mailBodyRule);
    json.optionalSection("smtp"_L1, email.smtp, [](auto& inner, auto& smtp) { smtpFields(inner, smtp, true); });
}

template<typename Json, Is<HttpNotification> S> void fields(Json& json, S& http) {
    fields(json, http.request);
}

template<typename Json, Is<CommandNotification> S> void fields(Json& json, S& command) {
    json.text("file"_L1, command.file, {.longest = 4096, .required = true});
    json.texts("arguments"_L1, command.arguments, {.longest = longestText, .trimmed = false, .manyLines = true},
               mostListEntries);
}

template<typename Json, Is<SystemLogNotification> S> void fields(Json&, S&) {}

template<typename Json, Is<NotificationMethod> S> void fields(Json& json, S& method) {
    variantFields(json, method, std::array{"email", "http", "command", "systemLog"});
}

template<typename Json, Is<NotificationRule> S> void fields(Json& json, S& rule) {
    json.text("id"_L1, rule.id, idRule);
    json.words("events"_L1, rule.events);
    json.boolean("gather"_L1, rule.gather);
    json.section("method"_L1, rule.method, allFields);
    json.text("notes"_L1, rule.notes, notesRule);
    if constexpr (Json::reading) {
        if (!json.present("method"_L1) || json.isNull("method"_L1))
            json.error("method"_L1, JsonReader::missing());
    }
}

template<typename Json, Is<Notification> S> void fields(Json& json, S& notification) {
    json.boolean("useDefaults"_L1, notification.useDefaults);
    json.list("methods"_L1, notification.methods, mostListEntries, allFields);
    if constexpr (Json::reading)
        requireDistinctIds(json, "methods"_L1, notification.methods);
}

template<typename Json, Is<EmailDefaults> S> void fields(Json& json, S& email) {
    json.text("from"_L1, email.from, {.check = checkEmailAddress});
    json.text("subject"_L1, email.subject, {});
    json.text("body"_L1, email.body, mailBodyRule);
    json.section("smtp"_L1, email.smtp, [](auto& inner, auto& smtp) { smtpFields(inner, smtp, false); });
}

STANDBY_INSTANTIATE_FIELDS(NotificationRule);
STANDBY_INSTANTIATE_FIELDS(Notification);
STANDBY_INSTANTIATE_FIELDS(EmailDefaults);

} // namespace standby
