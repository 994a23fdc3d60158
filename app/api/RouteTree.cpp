// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/RouteTree.h"

#include <algorithm>

namespace standby {

int RouteTree::grow(int node, const QString& segment, RouteGroup& group) {
    const bool parameter = segment.startsWith(QLatin1Char('{'));
    const int known = parameter ? m_nodes[size_t(node)].parameter : m_nodes[size_t(node)].literals.value(segment, -1);
    if (known >= 0)
        return known;
    const int made = int(m_nodes.size());
    m_nodes.push_back({});
    m_nodes.back().group = &group;
    if (parameter)
        m_nodes[size_t(node)].parameter = made;
    else
        m_nodes[size_t(node)].literals.insert(segment, made);
    return made;
}

void RouteTree::add(RouteGroup& group) {
    if (!m_nodes.front().group)
        m_nodes.front().group = &group;
    for (const Route& route : group.routes()) {
        int node = 0;
        for (const QString& segment : QString::fromLatin1(route.path).split(QLatin1Char('/'), Qt::SkipEmptyParts))
            node = grow(node, segment, group);
        Node& end = m_nodes[size_t(node)];
        const bool taken = std::any_of(end.routes.begin(), end.routes.end(),
                                       [&](const Route* other) { return other->method == route.method; });
        Q_ASSERT_X(!taken, "RouteTree::add", "two routes for one method and path");
        if (taken)
            continue;
        end.routes.append(&route);
        end.group = &group;
        m_routes.append(&route);
    }
}

bool RouteTree::descend(int index, const QStringList& segments, qsizetype depth, Match& match,
                        qsizetype& nearest) const {
    const Node& node = m_nodes[size_t(index)];
    if (depth > nearest) {
        nearest = depth;
        match.group = node.group;
    }
    if (depth == segments.size()) {
        if (node.routes.isEmpty())
            return false;
        match.routes = &node.routes;
        match.group = node.group;
        return true;
    }
    const QString& segment = segments[depth];
    if (const int literal = node.literals.value(segment, -1);
        literal >= 0 && descend(literal, segments, depth + 1, match, nearest))
        return true;
    if (node.parameter < 0 || segment.isEmpty())
        return false;
    match.parameters.append(segment);
    if (descend(node.parameter, segments, depth + 1, match, nearest))
        return true;
    match.parameters.removeLast();
    return false;
}

RouteTree::Match RouteTree::find(const QStringList& segments) const {
    Match match;
    qsizetype nearest = -1;
    descend(0, segments, 0, match, nearest);
    return match;
}

} // namespace standby
