// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/RouteGroup.h"

#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QStringList>

#include <vector>

namespace standby {

/// All templates of all groups as a tree of segments; finds the route of a path without looking at the others.
/// Where a literal and a parameter both fit, the literal wins.
class RouteTree {
  public:
    /// @p group and its routes must outlive the tree. A method and template that is there already is a mistake of the
    /// program: the first stays.
    void add(RouteGroup& group);

    struct Match {
        const QList<const Route*>* routes = nullptr; ///< one per method; null: no template fits
        QStringList parameters;
        RouteGroup* group = nullptr; ///< whose path it is, or the nearest to it: shapes the error
    };
    Match find(const QStringList& segments) const;

    QList<const Route*> routes() const { return m_routes; }

  private:
    struct Node {
        QHash<QString, int> literals;
        int parameter = -1;
        QList<const Route*> routes;
        RouteGroup* group = nullptr;
    };
    int grow(int node, const QString& segment, RouteGroup& group);
    bool descend(int node, const QStringList& segments, qsizetype depth, Match& match, qsizetype& nearest) const;

    std::vector<Node> m_nodes{Node{}};
    QList<const Route*> m_routes;
};

} // namespace standby
