// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Result.h"
#include "palette/FuzzyQuery.h"

#include <QIcon>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace standby {

/// Something that the command palette offers.
struct PaletteEntry {
    QString id;       ///< "action:pause"; stable, it is remembered
    QString text;     ///< "Pause Main website"
    QString detail;   ///< where it is, what it does
    QString shortcut; ///< in the words of this system; empty: none
    QString icon;     ///< name of an icon
    QString whyOff;   ///< why it cannot be used now, as a sentence; empty: it can
    QString more;     ///< other words to find it by, in lower case
    std::function<void()> run;
    /// The curl command of what it does; null: it makes no request.
    std::function<Result<QString>()> curl;
    int score = 0; ///< of the query that found it
};

/// Where the palette finds what it offers. Window thread.
class PaletteSource {
  public:
    virtual ~PaletteSource() = default;
    /// What fits, with its score, at most @p most of them. For an empty query what is worth offering unasked.
    virtual QList<PaletteEntry> find(const FuzzyQuery& query, int most) const = 0;
    /// The entry with this id, as it is now.
    virtual std::optional<PaletteEntry> entry(const QString& id) const = 0;
};

/// The @p most entries with the highest scores, best first.
void keepBest(QList<PaletteEntry>& entries, int most);

/// A source of few entries, which are made anew each time.
class ListSource final : public PaletteSource {
  public:
    using Entries = std::function<QList<PaletteEntry>()>;
    /// @p offersUnasked: they are shown before anything was typed.
    explicit ListSource(Entries entries, bool offersUnasked = false)
        : m_entries(std::move(entries)), m_offersUnasked(offersUnasked) {}

    QList<PaletteEntry> find(const FuzzyQuery& query, int most) const override;
    std::optional<PaletteEntry> entry(const QString& id) const override;

  private:
    Entries m_entries;
    bool m_offersUnasked;
};

} // namespace standby
