// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace standby {

/// What people call the members of settings and the choices there are for them, where no field of a dialog says it: in
/// what was changed, in conflicts and before an import.
class SettingWords {
    Q_DECLARE_TR_FUNCTIONS(standby::SettingWords)
  public:
    /// "Polling frequency" for `pollingFrequency`; a member that has no words is spelled out, in English.
    static QString member(const QString& key);
    /// Empty for a member that has no words.
    static QString knownMember(const QString& key);
    /// "the first responding server" for `firstResponding` of `addresses`; empty where the value is not such a choice.
    static QString choice(const QString& member, const QString& value);
};

} // namespace standby
