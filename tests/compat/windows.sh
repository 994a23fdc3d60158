#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles everything except app/http for Windows and runs the unit and model tests under Wine.
# Usage: tests/compat/windows.sh [TOOLCHAIN.tar.xz]
# The archive holds mingw.cmake (a CMake toolchain file) and prefix/ (Qt for MinGW, libcurl, SQLite).
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/linux/packages.sh

archive=${1:-$(ls ../shared/windows/qt-*-mingw64.tar.xz 2>/dev/null | head -n 1)}
[ -f "$archive" ] || { echo "Give the archive with the Windows toolchain as the first argument." >&2; exit 2; }

install_missing "${build_packages[@]}" mingw-w64 qt6-tools-dev wine wine64 xvfb xauth

toolchain=$PWD/build/windows-toolchain
if [ ! -f "$toolchain/mingw.cmake" ]; then
    mkdir -p "$toolchain"
    tar xf "$archive" -C "$toolchain"
fi
cmake -S . -B build/windows -G Ninja -DCMAKE_TOOLCHAIN_FILE="$toolchain/mingw.cmake" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_CXX_FLAGS_RELEASE="-O1 -DNDEBUG" -DSTANDBY_BUILD_TESTS=ON
cmake --build build/windows

# A program finds its DLLs beside itself: one folder with all test programs, Qt's plugins, and the compiler's run time.
stage=build/windows/stage
rm -rf "$stage"
mkdir -p "$stage"
cp "$toolchain"/prefix/bin/*.dll "$stage"
cp -r "$toolchain"/prefix/plugins/. "$stage"
for dll in libstdc++-6.dll libgcc_s_seh-1.dll libwinpthread-1.dll; do
    cp "$(find /usr/lib/gcc/x86_64-w64-mingw32/*-posix /usr/x86_64-w64-mingw32/lib -name "$dll" 2>/dev/null | head -n 1)" "$stage"
done
mapfile -t tests < <(find build/windows/tests/unit -name '*Test.exe' | sort)
[ ${#tests[@]} -gt 0 ] || { echo "No unit tests were built." >&2; exit 1; }

export WINEPREFIX=$PWD/build/wine WINEDEBUG=-all QT_QPA_PLATFORM=offscreen
xvfb-run -a wineboot --init >/dev/null 2>&1
passed=0 failed=()
for test in "${tests[@]}"; do
    name=$(basename "$test")
    cp "$test" "$stage"
    if (cd "$stage" && timeout 180 xvfb-run -a wine "$name") >"build/windows/$name.log" 2>&1; then
        passed=$((passed + 1))
    else
        failed+=("$name")
        tail -n 25 "build/windows/$name.log"
    fi
done
echo "$passed passed, ${#failed[@]} failed"
[ ${#failed[@]} -eq 0 ] || { printf 'failed: %s\n' "${failed[@]}"; exit 1; }
