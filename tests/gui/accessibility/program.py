# SPDX-License-Identifier: GPL-3.0-or-later
"""The true program with a data directory and a port of its own, reached through the accessibility interface."""
import shutil
import socket
import subprocess
import tempfile
import urllib.request

import accessible
from accessible import Node, State, wait_for
from display import activate_topmost_window

TAB, DOWN, F6 = 0xFF09, 0xFF54, 0xFFC3  # keysymdef.h
WINDOWS = ("frame", "dialog", "alert")


def free_url():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


def answers(url):
    """Whether a Standby listens there."""
    try:
        urllib.request.urlopen(url + "/healthz", timeout=5).close()
        return True
    except OSError:
        return False


class Program:
    def __init__(self, path, engine_url=None):
        """engine_url: the window onto the engine that listens there; else the engine is inside."""
        self.data = tempfile.mkdtemp(prefix="standby-data.")
        self.url = engine_url or free_url()
        place = ["--connect", self.url] if engine_url else ["--data-dir", self.data, "--api-url", self.url]
        self.process = subprocess.Popen([path, *place], stdout=subprocess.DEVNULL)
        try:
            accessible.start()
            self.application = accessible.application(self.process.pid)
            self.window = wait_for("the main window", lambda: self.top("frame", lambda name: name.startswith("Standby")))
            self.activate(self.window)
        except BaseException:
            self.end()
            raise

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.data, ignore_errors=True)

    def top(self, role, name):
        """name: the whole name, or a function that judges it."""
        fits = name if callable(name) else lambda given: given == name
        return next((window for window in self.application.children()
                     if window.role == role and fits(window.name) and window.has(State.SHOWING)), None)

    def top_windows(self):
        return [window for window in self.application.children()
                if window.role in WINDOWS and window.has(State.SHOWING)]

    def activate(self, window):
        wait_for(f"the keyboard in {window!r}", lambda: activate_topmost_window() or window.has(State.ACTIVE))

    def dialog(self, name):
        """The dialog of this name, once it is there; it gets the keyboard, as a window manager would do."""
        try:
            found = wait_for(name, lambda: self.top("dialog", name) or self.top("alert", name), 20)
        except AssertionError as missing:
            raise AssertionError(f"No dialog {name}. There are {self.top_windows()}") from missing
        self.activate(found)
        return found

    def close(self, dialog, button="Cancel"):
        before = len(self.top_windows())
        dialog.find("push button", button).press()
        wait_for(f"the end of {dialog.name}", lambda: len(self.top_windows()) < before)
        self.activate(self.top_windows()[-1])

    def node(self, role, name, within=None):
        return wait_for(f'[{role}] "{name}"', lambda: (within or self.window).find(role, name))

    def press(self, name, role="push button"):
        button = self.node(role, name)
        wait_for(f"{button!r} to be enabled", lambda: button.enabled)
        button.press()

    def menu_entry(self, name):
        """They are there while their menu is closed, so it looks among what is not shown. name: the whole name, or a
        function that judges it."""
        fits = name if callable(name) else lambda given: given == name

        def search(node):
            if node.role == "menu item" and fits(node.name) and not node.children():
                return node
            return next(filter(None, map(search, node.children())), None)

        return wait_for(f"the menu entry {name}", lambda: search(self.node("menu bar", "")))

    def menu(self, entry):
        self.menu_entry(entry).press()

    def show_tab(self, beginning):
        tab = wait_for(f"the tab {beginning}",
                       lambda: self.window.find("page tab", lambda name: name.startswith(beginning)))
        tab.press()
        self.tab_comes_forward(beginning)

    def tab_comes_forward(self, beginning):
        def is_in_front():
            tab = self.window.find("page tab", lambda name: name.startswith(beginning))
            return tab.has(State.SELECTED) or tab.has(State.FOCUSED)

        wait_for(f"the tab {beginning} in front", is_in_front)

    def focused(self):
        """What has the keyboard. The current tab, cell or entry says that it has it even while its list has not."""
        nodes = [node for node in self.top_windows()[-1].walk()
                 if node.has(State.FOCUSED) and node.name and node.role not in ("page tab", "table cell", "list item")]
        return nodes[-1] if nodes else None
