# SPDX-License-Identifier: GPL-3.0-or-later
"""A running program that is shown in one state after the other, to whoever looks at them."""
import json
import os
import time
import urllib.request

from accessible import State, wait_for
from mouse import click, put_away


class Stage:
    def __init__(self, program):
        self.program = program
        self.scale = float(os.environ.get("QT_SCALE_FACTOR", "1"))
        put_away()

    @property
    def window(self):
        return self.program.window

    def see(self, name, node=None):
        """This is the state of this name. node: only this part of the window concerns it."""
        raise NotImplementedError

    def glance(self, name, node=None):
        """The same of a state that any change of the options ends."""
        self.see(name, node)

    def rest(self, seconds):
        """Gives what is shown some time to become interesting. Nothing depends on it."""

    def ask(self, method, path, body=None):
        request = urllib.request.Request(self.program.url + path, json.dumps(body).encode() if body else b"",
                                         {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            text = answer.read()
            return json.loads(text) if text else None

    def row(self, name, table="Server sets"):
        nodes = self.program.node("table", table)
        return wait_for(f"the row of {name}",
                        lambda: nodes.find("table cell", lambda given: given == name or given.startswith(name + ",")))

    def select(self, *names, table="Server sets"):
        """Clicks, as a person does, these rows."""
        for at, name in enumerate(names):
            self._click(name, table, add=at > 0)
        put_away()

    def _click(self, name, table, add):
        for _ in range(5):  # rows move when their order changes
            click(self.row(name, table), self.scale, ctrl=add)
            try:
                return wait_for(f"{name} selected", lambda: self.row(name, table).has(State.SELECTED), 3)
            except AssertionError:
                continue
        raise AssertionError(f"{name} cannot be selected")

    def scroll(self, node, times):
        """Turns the wheel above it."""
        click(node, self.scale, button=5, times=times)
        put_away()


class Live(Stage):
    """For people: states have time to become interesting."""

    def rest(self, seconds):
        time.sleep(seconds)
