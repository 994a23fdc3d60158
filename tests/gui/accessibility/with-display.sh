#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command with a display, a message bus and an accessibility bus of its own, and takes them down after it:
#   with-display.sh [WIDTHxHEIGHT] COMMAND...
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
size=1400x1000
if [[ $1 =~ ^[0-9]+x[0-9]+$ ]]; then
    size=$1
    shift
fi

work=$(mktemp -d /tmp/standby-display.XXXXXX)
started=()
tries=0
end() {
    local process
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
    for process in "${started[@]}"; do wait "$process" 2>/dev/null || true; done
    rm -rf "$work"
}
trap end EXIT
trap 'exit 143' INT TERM

# start_and_read <name> <command>...: starts it with descriptor 3 as a pipe and sets $said to its first line there.
start_and_read() {
    local pipe="$work/$1"
    shift
    mkfifo "$pipe"
    "$@" 3>"$pipe" >"$pipe.log" 2>&1 &
    started+=($!)
    read -r -t 20 said <"$pipe" || { cat "$pipe.log" >&2; echo "$1 did not start" >&2; exit 1; }
}

export HOME="$work/home" XDG_RUNTIME_DIR="$work/run" GSETTINGS_BACKEND=memory LC_ALL=C.UTF-8
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CURRENT_DESKTOP WAYLAND_DISPLAY AT_SPI_BUS_ADDRESS QT_QPA_PLATFORMTHEME \
    QT_STYLE_OVERRIDE XAUTHORITY
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"

# -noreset: a display that starts anew when its last client leaves refuses those who come meanwhile.
start_and_read display Xvfb -displayfd 3 -screen 0 "${size}x24" -noreset -nolisten tcp
export DISPLAY=":$said"
start_and_read bus dbus-daemon --config-file="$here/session.conf" --nofork --print-address=3
export DBUS_SESSION_BUS_ADDRESS=$said
/usr/libexec/at-spi-bus-launcher --launch-immediately >"$work/accessibility.log" 2>&1 &
started+=($!)
until dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress \
    >>"$work/accessibility.log" 2>&1; do
    ((++tries < 200)) || { cat "$work/accessibility.log" >&2; echo "the accessibility bus did not start" >&2; exit 1; }
    sleep 0.1
done

# In the background and waited for, so that a signal ends the wait and everything is taken down.
"$@" &
command=$!
started+=("$command")
status=0
wait "$command" || status=$?
exit "$status"
