// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ConfigurationText.h"

#include "model/Json.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace standby {

namespace {

constexpr int compressionLevel = 3; ///< the text repeats itself: more costs time and gains little

QByteArray indented(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed();
}

QByteArray compress(const QByteArray& text) {
    QByteArray compressed = qCompress(text, compressionLevel);
    compressed.squeeze(); // qCompress() leaves room for the whole text
    return compressed;
}

QByteArray rendered(const QList<ServerSet>& sets, qsizetype first, qsizetype end) {
    QByteArray text;
    for (qsizetype i = first; i < end; ++i) {
        if (i > 0)
            text += ",\n";
        text += indented(toJson(sets.at(i), Secrets::Keep));
    }
    return compress(text);
}

} // namespace

QByteArray ConfigurationText::head(const Options& options, int revision) const {
    return "{\n\"schemaVersion\": " + QByteArray::number(m_schemaVersion) +
           ",\n\"revision\": " + QByteArray::number(revision) +
           ",\n\"options\": " + indented(toJson(options, Secrets::Keep)) + ",\n\"serverSets\": [\n";
}

void ConfigurationText::prepare(const Configuration& configuration) {
    m_sets = configuration.serverSets;
    m_prepared = std::async(std::launch::async, [sets = m_sets] {
                     QByteArrayList pieces;
                     for (qsizetype first = 0; first < sets.size(); first += setsPerPiece)
                         pieces << rendered(sets, first, std::min(first + setsPerPiece, sets.size()));
                     return pieces;
                 }).share();
}

QByteArrayList ConfigurationText::compressed(const Configuration& configuration, int revision) {
    if (const auto prepared = std::exchange(m_prepared, {}); prepared.valid())
        m_pieces = prepared.get();
    const QList<ServerSet>& sets = configuration.serverSets;
    QByteArrayList pieces;
    pieces.reserve((sets.size() + setsPerPiece - 1) / setsPerPiece);
    for (qsizetype first = 0; first < sets.size(); first += setsPerPiece) {
        const qsizetype end = std::min(first + setsPerPiece, sets.size());
        const bool known = end == std::min(first + setsPerPiece, m_sets.size()) &&
                           std::equal(sets.cbegin() + first, sets.cbegin() + end, m_sets.cbegin() + first);
        pieces << (known ? m_pieces.at(first / setsPerPiece) : rendered(sets, first, end));
    }
    m_sets = sets;
    m_pieces = pieces;
    pieces.prepend(compress(head(configuration.options, revision)));
    pieces.append(compress("\n]\n}\n"));
    return pieces;
}

QByteArrayList ConfigurationText::texts(const QByteArrayList& compressedPieces) {
    QByteArrayList texts;
    for (const QByteArray& piece : compressedPieces) {
        const QByteArray text = qUncompress(piece);
        if (text.isEmpty())
            return {};
        texts << text;
    }
    return texts;
}

} // namespace standby
