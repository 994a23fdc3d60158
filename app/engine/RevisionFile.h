// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Revision.h"
#include "model/Result.h"

#include <QByteArrayList>

namespace standby {

/// One kept configuration, `revisions/NUMBER.revision`: a line of JSON (number, time, author, summary, what it
/// changed, what it undoes, what it follows), then the pieces of ConfigurationText, each behind its length (four bytes,
/// big-endian). A line of an earlier version says less.
class RevisionFile {
  public:
    /// @p directory is `revisions`.
    RevisionFile(const QString& directory, int number);

    /// The numbers of all files in the directory, ascending.
    static QList<int> numbers(const QString& directory);

    Result<Done> write(const Revision& revision, const QByteArrayList& compressedPieces) const;
    /// The first line only.
    Result<Revision> readHead() const;
    /// The whole text of the configuration.
    Result<QByteArray> readText() const;
    /// Its text is @p text, byte for byte.
    bool holds(const QByteArray& text) const;
    void remove() const;

  private:
    Error unreadable(const QString& cause) const;

    QString m_path;
    int m_number;
};

} // namespace standby
