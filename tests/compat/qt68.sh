#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and tests in a Debian 13 (Qt 6.8) made with debootstrap. Run as root. Usage: tests/compat/qt68.sh [ctest arguments]
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/linux/packages.sh

install_missing debootstrap
root=$PWD/build/debian13
# The mirror this system itself uses.
mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -E '/debian/?$' | head -n 1)
[ -n "$mirror" ] || { echo "No Debian mirror found in this system's apt sources." >&2; exit 1; }
if [ ! -f "$root/.ready" ]; then
    rm -rf "$root"
    debootstrap --variant=minbase --include=ca-certificates trixie "$root" "$mirror"
    cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
    touch "$root/.ready"
fi
cp /etc/resolv.conf /etc/hosts "$root/etc/"

# A copy without build folders, so that nothing of this system's build is seen inside. What was built inside stays for the next time.
mkdir -p "$root/source"
find "$root/source" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
tar --exclude=./build --exclude=./.git -cf - . | tar -xf - -C "$root/source"

# The mounts are seen by this command alone and go with it, however it ends.
exec unshare --mount bash -euc '
    root=$1
    shift
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount --rbind /sys "$root/sys"
    exec chroot "$root" bash -c "cd /source && exec bash tests/run.sh \"\$@\"" run "$@"
' inside "$root" "$@"
