#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# systemd itself reads the unit as it is installed: no unknown setting, no wrong value, no more exposed than agreed.
# Usage: verify-unit.sh standby.service PROGRAM
set -euo pipefail
unit=$1 program=$2

if ! command -v systemd-analyze >/dev/null; then
    echo "systemd-analyze (package systemd) is missing; tests/run.sh installs it." >&2
    exit 1
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
sed "s|^ExecStart=/usr/bin/standby |ExecStart=\"$program\" |" "$unit" >"$folder/standby.service"
said=$(systemd-analyze verify --man=no "$folder/standby.service" 2>&1) || { echo "$said"; exit 1; }
# Of what it only warns of, like a setting it does not know, it says which file and line. Units of the system do not matter.
if grep "$folder\|standby.service" <<<"$said"; then
    exit 1
fi
systemd-analyze security --offline=yes --threshold=25 --no-pager "$folder/standby.service" | tail -n 1
