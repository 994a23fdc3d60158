#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs one test program under Wine. Its report goes through a file, as Qt on Windows tells a debugger rather than stdout.
report=$1.txt
rm -f "$report"
wine "$@" -o "$report,txt"
status=$?
cat "$report"
exit "$status"
