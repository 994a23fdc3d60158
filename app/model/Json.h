// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"
#include "model/Result.h"
#include "model/ServerSet.h"

#include <QJsonObject>
#include <QJsonValue>

namespace standby {

/// What the API shows in place of a stored secret; sent back, it keeps the stored one.
inline constexpr auto secretMask = "********";

/// Whether secrets are written as they are (settings file) or masked (API, revisions shown, logs).
enum class Secrets { Keep, Mask };

/// @name To JSON: complete, every member present, in the shape of the API contract.
/// @{
QJsonObject toJson(const ServerSet& set, Secrets secrets);
QJsonObject toJson(const Options& options, Secrets secrets);
QJsonObject toJson(const Configuration& configuration, Secrets secrets);
/// @}

/// @name From JSON
/// Absent members get their defaults; unknown members, wrong types and values out of range are errors, all of them
/// reported, each with its JSON pointer. Texts are normalised (trimmed, addresses in canonical form, host names lower
/// case). Missing ids and masked secrets are left as they came: see mergeStored() and giveMissingIds(). null means
/// absent for members that are objects and always there
/// (`expect`, `lookup`, `allFailed` …); absent and null differ where null means none (`expect.statusCode`, `greeting`).
/// A TCP poll of a preset type may leave its port out. `allFailed.address` is there for the mode singleAddress only.
/// @{
Result<ServerSet> serverSetFromJson(const QJsonValue& json);
Result<Options> optionsFromJson(const QJsonValue& json);
Result<Configuration> configurationFromJson(const QJsonValue& json);
Result<PollingMethod> pollingMethodFromJson(const QJsonValue& json);
Result<DnsServer> dnsServerFromJson(const QJsonValue& json);
Result<NotificationRule> notificationRuleFromJson(const QJsonValue& json);
Result<EmailDefaults> emailDefaultsFromJson(const QJsonValue& json);
QJsonObject toJson(const PollingMethod& method);
/// @}

/// RFC 7396. Arrays are replaced whole; null deletes a member, which then takes its default.
QJsonValue mergePatch(const QJsonValue& target, const QJsonValue& patch);

/// @name What a body inherits from what is stored
/// Masked secrets are replaced by the stored ones, matched by `id` within lists; ids that are missing are made. A mask
/// with nothing stored behind it is an error with its pointer. An id that is not one of the stored ones is an error
/// too: ids are chosen by the program. Of a new server set (@p stored is null) all ids are silently replaced by new
/// ones, so that a copy of a configuration can be posted; masks in it are errors.
/// After merging, httpApi.password is plain text if it differs from the stored one and is not empty, and an API key
/// whose `key` is set or whose `hash` is empty is to be made (see ApiKey).
/// @{
Result<ServerSet> mergeStored(ServerSet received, const ServerSet* stored);
Result<Options> mergeStored(Options received, const Options& stored);
/// For a test: @p stored is the DNS server that @p received came from; null: none, then a mask is an error.
Result<DnsServer> mergeStored(DnsServer received, const DnsServer* stored);
/// Likewise, of the notification rule that @p received came from.
Result<NotificationRule> mergeStored(NotificationRule received, const NotificationRule* stored);
Result<EmailDefaults> mergeStored(EmailDefaults received, const EmailDefaults& stored);
/// @}

/// Makes ids for everything in lists that has none: for what people added to a settings file by hand. False: all had
/// theirs, and nothing was touched.
bool giveMissingIds(Configuration& configuration);

/// A new id: 12 characters of [0-9a-z], random (QRandomGenerator::system), URL-safe, never reused in practice.
QString newId();

} // namespace standby
