#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles everything except app/http for Windows and runs the unit and model tests (label unit) under Wine.
# Usage: tests/compat/windows.sh [TOOLCHAIN.tar.xz [further ctest arguments]]
# The archive holds mingw.cmake (a CMake toolchain file) and prefix/ (Qt for MinGW, libcurl, SQLite).
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/linux/packages.sh

toolchain=$PWD/build/windows-toolchain
archive=${1:-$(ls ../shared/windows/qt-*-mingw64.tar.xz 2>/dev/null | head -n 1 || true)}
shift || true
[ -f "$archive" ] || [ -f "$toolchain/mingw.cmake" ] ||
    { echo "Give the archive with the Windows toolchain as the first argument." >&2; exit 2; }

install_missing "${build_packages[@]}" mingw-w64 libz-mingw-w64 wine wine64 xvfb xauth

if [ ! -f "$toolchain/mingw.cmake" ]; then
    mkdir -p "$toolchain"
    tar xf "$archive" -C "$toolchain"
fi
cmake -S . -B build/windows -G Ninja -DCMAKE_TOOLCHAIN_FILE="$toolchain/mingw.cmake" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_CXX_FLAGS_RELEASE="-O1 -DNDEBUG" -DCMAKE_CROSSCOMPILING_EMULATOR="$PWD/tests/compat/wine.sh" -DSTANDBY_BUILD_TESTS=ON
cmake --build build/windows

# Where Wine finds the DLLs of Qt and of the compiler, and Qt its plugins. Z: is this system's root folder.
compiler=x86_64-w64-mingw32-g++-posix
dlls=$toolchain/prefix/bin
for dll in libstdc++-6.dll libwinpthread-1.dll; do
    dlls+=";$(dirname "$(realpath "$($compiler -print-file-name=$dll)")")"
done
dlls=${dlls//\//\\}
export WINEPATH=Z:${dlls//;/;Z:} QT_PLUGIN_PATH=Z:$toolchain/prefix/plugins
export WINEPREFIX=$PWD/build/wine WINEDEBUG=-all
xvfb-run -a wineboot --init >/dev/null 2>&1
exec xvfb-run -a ctest --test-dir build/windows --output-on-failure --parallel 2 --label-regex unit "$@"
