#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the .ts files up to the texts in the source. Usage: translations/update.sh [FOLDER_FOR_THE_RESULT]
# Fails when a text has no context that the program knows, for it would never be found.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${1:-translations}
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
update() { "$lupdate" -silent -no-obsolete -locations none -no-ui-lines ui "$@" 2>&1; }

said=$(update -pluralonly -source-language en -target-language en -ts "$target/standby_en.ts")
for language in de ar; do
    said+=$(update -source-language en -target-language "$language" -ts "$target/standby_$language.ts")
done
if grep -E 'lacks Q_OBJECT|without context|nqualified' <<<"$said"; then
    exit 1
fi
