#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs one test program under Wine and tells by its report whether it passed. The report goes through a file, as Qt on
# Windows tells a debugger rather than stdout. A program that has reported is ended: MinGW's DLLs may wait forever at the
# end of a process (see leaveProcess() in app/program/Process_windows.cpp).
report=$1.txt
said=$1.out # not our own stdout: what Wine starts for the program keeps that open, and ctest waits for its end
rm -f "$report"
wine "$@" -o "$report,txt" >"$said" 2>&1 &
program=$!
trap 'kill -KILL $program 2>/dev/null' TERM INT

reported() { grep -q '^\*\*\*\*\*\*\*\*\* Finished testing' "$report" 2>/dev/null; }
while kill -0 $program 2>/dev/null && ! reported; do
    sleep 0.1
done
for _ in {1..20}; do
    kill -0 $program 2>/dev/null || break
    sleep 0.1
done
kill -KILL $program 2>/dev/null && echo "It hung at its end."
wait $program 2>/dev/null
cat "$said" "$report"
reported && grep -q '^Totals: [0-9]* passed, 0 failed,' "$report"
