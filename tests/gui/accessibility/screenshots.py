# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of Standby's true window in every state, with true servers that fail, taken of a display of its own:

    cd tests/gui/accessibility
    ./with-display.sh 1280x720 /usr/bin/python3 screenshots.py ../../../build/release/standby /tmp/pictures \\
        [THEME,…] [ACT,…]

Themes: light, dark, highContrast; acts: see acts.py; all without saying. QT_SCALE_FACTOR=2 and 2560x1440 show it on a
dense display. It needs ImageMagick (import).
"""
import sys

from acts import ACTS
from studio import Studio


def main(path, folder, themes="light,dark,highContrast", acts=",".join(ACTS)):
    for act in acts.split(","):
        ACTS[act](path, lambda program: Studio(program, folder, themes.split(",")))


if __name__ == "__main__":
    main(*sys.argv[1:])
