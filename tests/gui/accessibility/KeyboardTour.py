# SPDX-License-Identifier: GPL-3.0-or-later
"""A tour of Standby's true window without a mouse: only keys go in, and what is seen comes out of the accessibility
interface. KeyboardTour.py PROGRAM"""
import json
import sys
import unittest
import urllib.request

from accessible import State, wait_for
from keyboard import press, type_text
from local_servers import WebServer
from program import Program


class KeyboardTour(unittest.TestCase):
    program_path = ""

    def setUp(self):
        self.program = Program(self.program_path)
        self.addCleanup(self.program.end)
        self.window = self.program.window

    def ask(self, path):
        with urllib.request.urlopen(self.program.url + path, timeout=10) as answer:
            return json.load(answer)

    def keyboard_is_at(self, name):
        node = self.program.focused()
        return node is not None and node.name == name

    def tab_to(self, name, key="tab", most=60):
        """Presses Tab until the keyboard is there."""
        for _ in range(most):
            if self.keyboard_is_at(name):
                return
            before = repr(self.program.focused())
            press(key)
            try:
                wait_for("the keyboard to move", lambda: repr(self.program.focused()) != before, 1)
            except AssertionError:
                pass  # two neighbours with the same name and role
        raise AssertionError(f"Tab does not reach {name}:\n{self.program.top_windows()[-1].tree()}")

    def section(self, dialog, name):
        self.tab_to("Sections", "shift+tab")
        press("home")
        for _ in range(12):
            item = dialog.find("list item", lambda given: given.split(",")[0] == name)
            if item.has(State.SELECTED):
                return
            press("down")
            try:
                wait_for(f"{name} selected", lambda: item.has(State.SELECTED), 0.3)
            except AssertionError:
                pass  # not there yet
        raise AssertionError(f"The arrow keys do not reach {name}")

    def ended(self, dialog_count):
        wait_for("the end of the dialog", lambda: len(self.program.top_windows()) == dialog_count)
        self.program.activate(self.program.top_windows()[-1])

    def row(self, beginning):
        table = self.window.find("table", "Server sets")
        return table and table.find("table cell", lambda cell: cell.startswith(beginning))

    def awaited_row(self, beginning):
        return wait_for(f"{beginning} in the list", lambda: self.row(beginning))

    def tab_is_in_front(self, beginning):
        wait_for(f"the tab {beginning} in front",
                 lambda: self.window.find("page tab", lambda name: name.startswith(beginning)).has(State.SELECTED))

    def make_the_first_set(self, server):
        program = self.program
        press("ctrl+n")
        dialog = program.dialog("New Server Set")
        self.tab_to("Name")
        type_text("Main website")
        self.section(dialog, "Servers")
        press("alt+a")
        program.dialog("New Server")
        self.tab_to("IP address")
        type_text(server.address)
        press("return")
        self.ended(2)
        self.section(dialog, "Polling method")
        self.tab_to("Ping (ICMP echo)")
        press("down")
        wait_for("the method HTTP", lambda: dialog.find("combo box", "HTTP or HTTPS request"))
        self.tab_to("URL")
        type_text(f"http://www.example.com:{server.port}/")
        self.section(dialog, "Polling frequency")
        for field, number in (("Poll every", "0.5"), ("While a server is failed, every", "0.5"),
                              ("as many more fail", "0")):
            self.tab_to(field)
            press("ctrl+a")
            type_text(number)
        press("return")
        self.ended(1)
        self.awaited_row("Main website, OK")

    def look_at_its_status_and_ping(self):
        press("ctrl+1")
        for _ in range(5):
            press("f6")
            try:
                wait_for("the status page", lambda: self.keyboard_is_at("Status of the selected server set"), 1)
                break
            except AssertionError:
                continue
        self.tab_to("Ping 127.0.0.2")
        press("space")
        ping = wait_for("the window of the pings",
                        lambda: next((one for one in self.program.top_windows() if "Ping" in one.name), None))
        self.program.activate(ping)
        press("escape")
        self.ended(1)

    def pause_and_resume(self):
        press("ctrl+p")
        self.awaited_row("Main website, Paused")
        press("ctrl+p")
        self.awaited_row("Main website, OK")

    def acknowledge_a_problem(self, server):
        server.kill()
        wait_for("the problem in the tab's title", lambda: self.window.find("page tab", "Problems (1)"))
        press("ctrl+2")
        self.tab_is_in_front("Problems")
        self.tab_to("Problems")
        press("down")
        press("ctrl+shift+k")
        self.program.dialog("Acknowledge Problem")
        self.tab_to("Note")
        type_text("Anna is at it")
        press("return")
        self.ended(1)
        wait_for("the note in the API", lambda: self.ask("/problems")[0]["acknowledgeNote"] == "Anna is at it")
        server.start()
        wait_for("the problem to go", lambda: self.window.find("page tab", "Problems"))

    def look_at_log_and_options(self):
        press("ctrl+3")
        self.tab_is_in_front("Log")
        press("ctrl+,")
        options = self.program.dialog("Options")
        self.section(options, "HTTP API")
        wait_for("its fields", lambda: options.find("text", "URL"))
        press("escape")
        self.ended(1)

    def use_the_palette(self):
        press("ctrl+k")
        wait_for("the palette", lambda: self.window.find("list", "What fits"))
        type_text("pause main")
        wait_for("the set in the palette",
                 lambda: self.window.find("list item", lambda name: name.startswith("Pause Main website")))
        press("return")
        self.awaited_row("Main website, Paused")
        press("ctrl+k")
        type_text("resume main")
        wait_for("the set in the palette",
                 lambda: self.window.find("list item", lambda name: name.startswith("Resume Main website")))
        press("return")
        self.awaited_row("Main website, OK")

    def offers(self, entry):
        def search(node):
            return node.role == "menu item" and node.name == entry or any(map(search, node.children()))

        return any(map(search, self.window.find("menu bar").children()))

    def delete_and_undo(self):
        press("ctrl+1")
        self.tab_to("Server sets")
        press("delete")
        wait_for("the set to go, or a question",
                 lambda: self.ask("/serversets") == [] or len(self.program.top_windows()) > 1)
        if len(self.program.top_windows()) > 1:
            self.program.activate(self.program.top_windows()[-1])
            self.tab_to('Delete "Main website"')
            press("space")
            self.ended(1)
        wait_for("the set to go", lambda: self.ask("/serversets") == [])
        if not self.offers("Undo"):
            return
        press("ctrl+z")
        wait_for("the set to come back", lambda: [one["name"] for one in self.ask("/serversets")] == ["Main website"])
        self.awaited_row("Main website")

    def read_the_help(self):
        press("f1")
        help_window = wait_for("the help",
                               lambda: next((one for one in self.program.top_windows() if "Help" in one.name), None))
        self.program.activate(help_window)
        self.assertTrue(help_window.name.startswith("Server sets"), help_window.name)
        press("escape")
        self.ended(1)

    def test_everything_is_done_without_a_mouse(self):
        server = WebServer("127.0.0.2")
        self.addCleanup(server.kill)
        self.make_the_first_set(server)
        self.look_at_its_status_and_ping()
        self.pause_and_resume()
        self.acknowledge_a_problem(server)
        self.look_at_log_and_options()
        self.use_the_palette()
        self.delete_and_undo()
        self.read_the_help()


if __name__ == "__main__":
    KeyboardTour.program_path = sys.argv.pop(1)
    unittest.main(verbosity=2)
