#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Standby and starts it. Arguments go to the program: installer/run.sh --help
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/linux/packages.sh

install_missing "${build_packages[@]}"
[ -f build/release/CMakeCache.txt ] || cmake --preset release -DSTANDBY_BUILD_TESTS=OFF
cmake --build --preset release --target standby
exec build/release/standby "$@"
