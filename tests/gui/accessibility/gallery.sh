#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of the README anew: tests/gui/accessibility/gallery.sh PROGRAM
# (a release build; it needs Xvfb and ImageMagick).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "$1")
shots=$(cd "$here/../../../resources/screenshots" && pwd)
"$here/with-display.sh" 1280x720 /usr/bin/python3 -W ignore::DeprecationWarning "$here/gallery.py" "$program" \
    "$shots"
for picture in "$shots"/*.png; do
    size=$(stat -c %s "$picture")
    if ((size > 150000)); then
        echo "$picture has $size bytes, more than 150,000" >&2
        exit 1
    fi
done
