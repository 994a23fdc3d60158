#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of everything that the window shows, for people to look at: each page, dialog and section in its states, in
# the light, dark and high contrast themes, at 100, 200 and 300 %, with a large font; and the true program in every state
# that people meet:
#   tests/gui/pictures.sh BUILD DIRECTORY
# BUILD holds standby, WindowPictures and DialogPictures (cmake --preset debug). It needs Xvfb and ImageMagick.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)

draw() { # draw FOLDER VARIABLE=VALUE...
    local folder="$out/$1"
    shift
    mkdir -p "$folder"
    env QT_QPA_PLATFORM=offscreen "$@" "$build/tests/gui/WindowPictures" "$folder"
    env QT_QPA_PLATFORM=offscreen "$@" "$build/tests/gui/dialogs/DialogPictures" "$folder"
}

for percent in 100 200 300; do
    draw "$percent" "QT_SCALE_FACTOR=$((percent / 100))"
done
draw large-font STANDBY_PICTURES_POINTS=20
for scale in 1 2; do
    QT_SCALE_FACTOR=$scale "$here/accessibility/with-display.sh" "$((1280 * scale))x$((720 * scale))" /usr/bin/python3 \
        "$here/accessibility/screenshots.py" "$build/standby" "$out/program-${scale}00"
done
echo "Look at $out"
