#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A ping program that never ends.
exec sleep 60
