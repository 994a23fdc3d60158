// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ServerSetSummary.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace standby {

/// The short infos of all server sets, each rendered again only when it changed, so that a list of ten thousand costs
/// little more than copying it.
class ServerSetList {
  public:
    /// @p version rises with each change of the set's configuration.
    const QJsonObject& json(const ServerSet& set, const ServerSetState& state, quint64 version);
    /// The same as compact JSON text.
    const QByteArray& bytes(const ServerSet& set, const ServerSetState& state, quint64 version);
    /// Forgets what is kept of deleted sets once there is more of that than of the @p present ones.
    void trim(qsizetype present);

  private:
    struct Row {
        quint64 version = 0;
        ServerSetSummary summary;
        QJsonObject json;
        QByteArray bytes;
    };
    Row& fresh(const ServerSet& set, const ServerSetState& state, quint64 version);

    QHash<QString, Row> m_rows;
};

} // namespace standby
