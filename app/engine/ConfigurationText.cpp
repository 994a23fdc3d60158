// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ConfigurationText.h"

#include "model/Json.h"

#include <QJsonDocument>

namespace standby {

namespace {

constexpr int compressionLevel = 3; ///< the text repeats itself: more costs time and gains little

QByteArray indented(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed();
}

} // namespace

QByteArray ConfigurationText::head(const Options& options, int revision) const {
    return "{\n\"schemaVersion\": " + QByteArray::number(m_schemaVersion) +
           ",\n\"revision\": " + QByteArray::number(revision) +
           ",\n\"options\": " + indented(toJson(options, Secrets::Keep)) + ",\n\"serverSets\": [\n";
}

QByteArrayList ConfigurationText::compressed(const Configuration& configuration, int revision) {
    QByteArrayList pieces{qCompress(head(configuration.options, revision), compressionLevel)};
    const qsizetype count = configuration.serverSets.size();
    const qsizetype pieceCount = (count + setsPerPiece - 1) / setsPerPiece;
    m_pieces.resize(pieceCount);
    for (qsizetype i = 0; i < pieceCount; ++i) {
        const QList<ServerSet> sets = configuration.serverSets.mid(i * setsPerPiece, setsPerPiece);
        Piece& piece = m_pieces[i];
        if (piece.compressed.isEmpty() || piece.sets != sets) {
            QByteArray text;
            for (qsizetype n = 0; n < sets.size(); ++n) {
                if (i > 0 || n > 0)
                    text += ",\n";
                text += indented(toJson(sets.at(n), Secrets::Keep));
            }
            piece = {sets, qCompress(text, compressionLevel)};
        }
        pieces << piece.compressed;
    }
    pieces << qCompress(QByteArray("\n]\n}\n"), compressionLevel);
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
