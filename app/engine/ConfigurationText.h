// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Options.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <future>

namespace standby {

/// A configuration as the text of the settings file, in pieces that are kept, compressed, from one time to the next:
/// with 10,000 server sets only the piece with the changed one is rendered again. The pieces' texts, joined, are one
/// JSON document: `schemaVersion`, `revision`, `options`, `serverSets`.
class ConfigurationText {
  public:
    static constexpr qsizetype setsPerPiece = 64;

    explicit ConfigurationText(int schemaVersion) : m_schemaVersion(schemaVersion) {}

    /// Renders them in a thread of its own, so that the first change is as quick as the others.
    void prepare(const Configuration& configuration);
    /// qCompress'ed pieces, secrets in them.
    QByteArrayList compressed(const Configuration& configuration, int revision);
    /// The texts of such pieces; an empty list when one cannot be read.
    static QByteArrayList texts(const QByteArrayList& compressedPieces);

  private:
    QByteArray head(const Options& options, int revision) const;

    int m_schemaVersion;
    QList<ServerSet> m_sets;                       ///< what m_pieces say; shared with the configuration in force
    QByteArrayList m_pieces;                       ///< of the sets, in order
    std::shared_future<QByteArrayList> m_prepared; ///< valid: m_pieces to be
};

} // namespace standby
