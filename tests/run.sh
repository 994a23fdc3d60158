#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs all tests. Arguments go to ctest: tests/run.sh -L unit
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/linux/packages.sh

install_missing "${build_packages[@]}" "${test_packages[@]}"
cmake --preset release -DSTANDBY_BUILD_TESTS=ON
cmake --build --preset release
exec ctest --preset release --parallel 2 "$@"
