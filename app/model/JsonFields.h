// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/JsonReader.h"
#include "model/JsonWriter.h"
#include "model/Options.h"
#include "model/ServerSet.h"

#include <QSet>

#include <array>
#include <concepts>
#include <utility>

namespace standby {

template<typename S, typename T>
concept Is = std::same_as<std::remove_const_t<S>, T>;

/// @name The members of each struct, for both directions
/// fields(json, value) reads @p value from a JsonReader or writes it to a JsonWriter.
/// @{
template<typename Json, Is<PollingMethod> S> void fields(Json& json, S& method);
template<typename Json, Is<CommandPoll> S> void fields(Json& json, S& poll);
template<typename Json, Is<HttpHeader> S> void fields(Json& json, S& header);
template<typename Json, Is<HttpExpectation> S> void fields(Json& json, S& expect);
template<typename Json, Is<HttpAction> S> void fields(Json& json, S& action);
template<typename Json, Is<DnsData> S> void fields(Json& json, S& dnsData);
template<typename Json, Is<DnsServer> S> void fields(Json& json, S& server);
template<typename Json, Is<DnsUpdate> S> void fields(Json& json, S& update);
template<typename Json, Is<NotificationRule> S> void fields(Json& json, S& rule);
template<typename Json, Is<Notification> S> void fields(Json& json, S& notification);
template<typename Json, Is<EmailDefaults> S> void fields(Json& json, S& email);
template<typename Json, Is<ServerSet> S> void fields(Json& json, S& set);
template<typename Json, Is<Options> S> void fields(Json& json, S& options);
/// @}

/// Makes the functions of one type for all who only see the declaration.
#define STANDBY_INSTANTIATE_FIELDS(Type)                                                                               \
    template void fields<JsonReader, Type>(JsonReader&, Type&);                                                        \
    template void fields<JsonWriter, const Type>(JsonWriter&, const Type&)

/// fields() as a value, for the methods that want it.
inline constexpr auto allFields = [](auto& json, auto& value) { fields(json, value); };

/// @name Limits that several structs share
/// @{
inline constexpr qsizetype mostListEntries = 1000;
inline constexpr qsizetype longestText = 10'000;
inline constexpr TextRule idRule{.longest = 64, .check = checkId};
inline constexpr TextRule notesRule{.longest = longestNotes, .trimmed = false, .manyLines = true};
inline constexpr TextRule passwordRule{.trimmed = false, .quotable = false};
/// @}

/// An object whose other members depend on its `type`.
template<typename Json, typename V, std::size_t N>
void variantFields(Json& json, V& value, const std::array<const char*, N>& types) {
    static_assert(N == std::variant_size_v<std::remove_const_t<V>>);
    const QLatin1String key("type");
    if constexpr (Json::reading) {
        std::array<QLatin1String, N> words;
        for (std::size_t i = 0; i < N; ++i)
            words[i] = QLatin1String(types[i]);
        const auto index = json.requiredWord(key, words.data(), static_cast<qsizetype>(N));
        if (!index) {
            json.abandon();
            return;
        }
        const auto chosen = static_cast<std::size_t>(*index);
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (void)((I == chosen && (value.template emplace<I>(), true)) || ...);
        }
        (std::make_index_sequence<N>());
    } else {
        json.text(key, QString::fromLatin1(types[value.index()]), {});
    }
    std::visit([&](auto& alternative) { fields(json, alternative); }, value);
}

/// Reports items of the list @p key whose text, as @p textOf gives it, an earlier one has already.
template<typename T, typename F>
void requireDistinct(JsonReader& json, QLatin1String key, QLatin1String member, const QList<T>& list, F textOf,
                     const QString& mistake) {
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString text = textOf(list.at(i));
        if (!text.isEmpty() && seen.contains(text))
            json.itemError(key, i, member, mistake.arg(quoted(text)));
        seen.insert(text);
    }
}

template<typename T> void requireDistinctIds(JsonReader& json, QLatin1String key, const QList<T>& list) {
    requireDistinct(
        json, key, QLatin1String("id"), list, [](const T& item) { return item.id; },
        QStringLiteral("The id %1 is given twice."));
}

} // namespace standby
