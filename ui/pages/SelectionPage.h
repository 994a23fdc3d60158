// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QStringList>

class QLabel;
class QVBoxLayout;

namespace standby {

class EngineMirror;
class StatusLabel;
struct ServerSetCounts;

/// Several selected server sets in short: how many have which status, and what is wrong with the failed ones.
class SelectionPage final : public QScrollArea {
    Q_OBJECT
  public:
    static constexpr int mostFailures = 12;

    /// @p mirror outlives it.
    explicit SelectionPage(EngineMirror& mirror, QWidget* parent = nullptr);

    /// @p counts are theirs.
    void showServerSets(const QStringList& ids, const ServerSetCounts& counts);

  private:
    EngineMirror& m_mirror;
    QLabel* m_title;
    QList<StatusLabel*> m_counts;
    QLabel* m_failuresTitle;
    QLabel* m_failures;
};

} // namespace standby
