# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through the accessibility tree of Standby's true window in each state that it can be brought into: pages,
dialogs, sections, banners, with mistakes, without an engine. AccessibilityWalk.py PROGRAM"""
import sys
import unittest

from accessible import CONTROLS, State, nameless, wait_for
from acts import ACTS
from stage import Stage

# What may have the keyboard although nothing is done with it: read and scrolled.
READ = {"chart", "page tab list", "label", "scroll pane", "document frame", "document web", "layered pane", "table cell", "panel", "tool bar",
        "menu bar", "filler", "frame", "dialog", "alert", "tree item", "check menu item", "toggle button", "split pane"}


FOREIGN = {"import-file"}  # Qt's own dialog


class Walk(Stage):
    """Looks at each state and notes what somebody who does not see it would miss."""

    def __init__(self, program):
        super().__init__(program)
        self.seen = []
        self.wrong = []

    def see(self, name, node=None):
        self.seen.append(name)
        if name in FOREIGN:
            return
        part = node or self.window
        # Rows come and go while it looks; then it looks again.
        complaints, = wait_for(f"a look at all of {name}", lambda: [list(self.complaints(part))])
        self.wrong += [f"{name}: {one}" for one in complaints]

    @staticmethod
    def complaints(part):
        yield from (f"{one!r} has no name" for one in nameless(part))
        for one in part.walk():
            if one.has(State.FOCUSABLE) and one.role not in CONTROLS | READ:
                yield f"{one!r} takes the keyboard, but is none of what does"
            # Qt has it named by what is chosen.
            if one.role == "combo box" and not one.labelled and not one.description.strip():
                yield f"{one!r} does not say what is chosen there"


class AccessibilityWalk(unittest.TestCase):
    program_path = ""
    maxDiff = None

    def walk(self, act, states):
        walks = []

        def make(program):
            walks.append(Walk(program))
            return walks[-1]

        ACTS[act](self.program_path, make)
        self.assertEqual(list(dict.fromkeys(walks[0].wrong)), [])
        self.assertGreaterEqual(len(walks[0].seen), states)

    def test_the_first_start_and_the_demonstration(self):
        self.walk("first", 4)

    def test_the_main_window(self):
        self.walk("window", 24)

    def test_the_windows_and_dialogs_of_a_server_set(self):
        self.walk("dialogs", 28)

    def test_the_options(self):
        self.walk("options", 9)

    def test_an_engine_that_goes_away(self):
        self.walk("elsewhere", 2)


if __name__ == "__main__":
    AccessibilityWalk.program_path = sys.argv.pop(1)
    unittest.main(verbosity=2)
