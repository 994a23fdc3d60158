# SPDX-License-Identifier: GPL-3.0-or-later
"""The few pictures of the README, small ones; gallery.sh runs it and writes them to resources/screenshots."""
import pathlib
import subprocess
import sys

from accessible import wait_for
from acts import program_on, scenery_on
from studio import Studio


def take_demonstration(studio):
    program, window = studio.program, studio.window
    program.press("Demonstration")
    wait_for("the demonstration", lambda: window.find(None, "End demonstration"))
    studio.rest(12)
    program.press("Switch Web server 1 off")
    wait_for("the failover", lambda: window.find("page tab", "Problems (1)"))
    studio.rest(2)
    studio.see("demonstration")


def take_window(studio):
    program = studio.program
    with scenery_on(studio):
        studio.see("main-window")
        studio.see("status-page", program.node(None, "Status of the selected server set"))
        studio.use_theme("dark")
        studio.see("dark")
        studio.use_theme("light")
        program.press("Properties…")
        dialog = program.dialog("Properties of Main website")
        dialog.find("list item", "Polling method").press()
        program.node("push button", "Test", dialog).press()
        studio.see("dialog", dialog)
        program.close(dialog)


def main(path, folder):
    for take in (take_demonstration, take_window):
        with program_on(path, lambda program: Studio(program, folder, ["light"])) as studio:
            take(studio)
    for picture in pathlib.Path(folder).glob("*.png"):
        subprocess.run(["convert", str(picture), "+dither", "-colors", "160", "-strip", "-define",
                        "png:compression-level=9", f"PNG8:{picture}"], check=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
