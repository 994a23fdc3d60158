// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace standby {

/// The revisions of an engine of paper: numbers, words and who undid what, no configurations.
class FakeRevisions {
  public:
    /// Returns its number: 1, 2, …
    int add(const QString& summary, const QString& author, const QString& time, const QJsonArray& changes, int undoes) {
        const int number = int(m_rows.size()) + 1;
        // What undoes an undoing puts the change in force again.
        for (QJsonObject& row : m_rows) {
            if (undoes > 0 && row[u"undoneBy"].toInt() == undoes)
                row[u"undoneBy"] = QJsonValue();
        }
        if (undoes > 0)
            m_rows[undoes - 1][u"undoneBy"] = number;
        m_rows.append(QJsonObject{{QStringLiteral("number"), number},
                                  {QStringLiteral("time"), time},
                                  {QStringLiteral("author"), author},
                                  {QStringLiteral("summary"), summary},
                                  {QStringLiteral("undoes"), undoes > 0 ? QJsonValue(undoes) : QJsonValue()},
                                  {QStringLiteral("undoneBy"), QJsonValue()}});
        m_changes.append(changes);
        return number;
    }

    bool has(int number) const { return number >= 1 && number <= m_rows.size(); }
    QJsonObject row(int number) const { return m_rows.at(number - 1); }
    QJsonArray changes(int number) const { return m_changes.at(number - 1); }
    /// Newest first.
    QJsonArray rows() const {
        QJsonArray rows;
        for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row)
            rows.append(*row);
        return rows;
    }

  private:
    QList<QJsonObject> m_rows; ///< ascending
    QList<QJsonArray> m_changes;
};

} // namespace standby
