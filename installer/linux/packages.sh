# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by installer/run.sh and tests/run.sh: the Debian packages that Standby needs, and how to get those that are missing.
# shellcheck shell=bash

build_packages=(
    g++ cmake ninja-build pkg-config
    # qt6-websockets-dev: Debian's Qt6HttpServer is found only with it.
    qt6-base-dev qt6-base-dev-tools qt6-httpserver-dev qt6-websockets-dev libgl-dev libqt6sql6-sqlite
    qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    libcurl4-openssl-dev
    iputils-ping fonts-dejavu-core
)

# Servers to be polled and killed, clients, and what drives the window from outside.
test_packages=(
    nginx-light vsftpd dovecot-imapd dovecot-pop3d dovecot-submissiond opensmtpd bind9 bind9-dnsutils
    systemd knot knot-dnsutils ldnsutils pdns-server pdns-backend-sqlite3 faketime
    curl openssl iproute2 procps python3 python3-gi python3-pyatspi gir1.2-atspi-2.0 at-spi2-core dbus-x11 xvfb xauth
    haproxy fping wrk gdnsd dnsperf libldns-dev python3-dnspython python3-aiosmtpd
)

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# install_missing <package>...: installs what is not there yet, without starting any service that comes with it.
install_missing() {
    if ! command -v apt-get >/dev/null 2>&1; then
        cat >&2 <<'EOF'
This script installs packages with apt (Debian 12, Ubuntu 24.04 or later). On another system install:
  a C++20 compiler, CMake 3.25 or later, Ninja, Qt 6.4 or later (Core, Gui, Widgets, Network, Sql with SQLite, Test,
  HttpServer), libcurl 7.88 or later, Qt Linguist tools
and build with:
  cmake --preset release && cmake --build --preset release && build/release/standby
EOF
        return 0
    fi
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "Installing: ${missing[*]}"
    # invoke-rc.d(8) asks /usr/sbin/policy-rc.d before it starts a service: 101 forbids it.
    local policy=/usr/sbin/policy-rc.d own_policy=no status=0
    if [ ! -e "$policy" ]; then
        own_policy=yes
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
    fi
    as_root apt-get update -q || status=$?
    if [ "$status" -eq 0 ]; then
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" || status=$?
    fi
    [ "$own_policy" = no ] || as_root rm -f "$policy"
    return "$status"
}
