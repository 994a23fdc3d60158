# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses Standby's true window as somebody would who does not see it. AccessibilityTest.py PROGRAM"""
import json
import sys
import unittest
import urllib.request

from accessible import CONTROLS, Listener, State, press_key, wait_for
from local_servers import WebServer
from program import DOWN, F6, TAB, Program

SET_SECTIONS = ["Name", "Servers", "Polling method", "Polling frequency", "Notification", "DNS data", "Update DNS", "Notes"]
TOOL_BAR = ["Options…", "Pause all polling", "Poll all server sets", "New server set…", "Pause", "Resume", "Poll now", "Delete",
            "Properties…"]
# A label can be selected with the mouse and read without the focus; entries and cells are reached with the arrow keys.
TAB_STOPS = CONTROLS - {"list item", "page tab", "menu item", "radio button"}


class AccessibilityTest(unittest.TestCase):
    program_path = ""

    def setUp(self):
        self.program = Program(self.program_path)
        self.addCleanup(self.program.end)
        self.window = self.program.window

    def web_server(self, address, port=0):
        server = WebServer(address, port)
        self.addCleanup(server.kill)
        return server

    def listener(self):
        listener = Listener()
        self.addCleanup(listener.close)
        return listener

    def fill_new_set(self, name, servers):
        """The dialog of a new server set with HTTP polls of these servers, quick ones; not yet saved."""
        program = self.program
        program.press("New server set…")
        dialog = program.dialog("New Server Set")
        program.node("text", "Name", dialog).write(name)
        self.show_section(dialog, "Servers")
        for server in servers:
            program.node("push button", "Add …", dialog).press()
            question = program.dialog("New Server")
            program.node("text", "IP address", question).write(server.address)
            program.close(question, "OK")
        self.show_section(dialog, "Polling method")
        self.choose_method(dialog, "HTTP or HTTPS request")
        program.node("text", "URL", dialog).write(f"http://www.example.com:{servers[0].port}/")
        self.show_section(dialog, "Polling frequency")
        for field, seconds in {"Poll every": 0.5, "While a server is failed, every": 0.5, "this long apart": 0.2}.items():
            program.node("spin button", field, dialog).set_value(seconds)
        return dialog

    def show_section(self, dialog, name):
        # A section with a mistake says so in its name.
        item = wait_for(name, lambda: dialog.find("list item", lambda given: given.split(",")[0] == name))
        item.press()
        wait_for(f"{name} selected", lambda: item.has(State.SELECTED))

    def choose_method(self, dialog, method):
        # Entries of a combo box cannot be chosen through the interface (Qt 6.4), so with the keyboard.
        wait_for("the keyboard on the methods",
                 lambda: self.press_and_look(TAB) and self.program.focused().name == "Ping (ICMP echo)")
        press_key(DOWN)
        wait_for(f"the method {method}", lambda: dialog.find("combo box", method))

    def new_set(self, name, server):
        """A server set that is there already, fine."""
        body = {
            "name": name,
            "servers": [{"address": server.address}],
            "pollingMethod": {"type": "http", "url": f"http://www.example.com:{server.port}/"},
            "pollingFrequency": {"intervalSeconds": 0.5, "failedIntervalSeconds": 0.5},
        }
        request = urllib.request.Request(self.program.url + "/serversets", json.dumps(body).encode(),
                                         {"Content-Type": "application/json"})
        urllib.request.urlopen(request, timeout=10).close()
        self.awaited_row(f"{name}, OK")

    def awaited_row(self, beginning):
        return wait_for(f"{beginning} in the list", lambda: self.row(beginning))

    def row(self, beginning):
        table = self.window.find("table", "Server sets")
        return table and table.find("table cell", lambda cell: cell.startswith(beginning))

    def says(self, *words):
        """Whether one text of the window has all these words in it."""
        return self.window.find(None, lambda text: all(word in text for word in words))

    def test_every_part_of_the_window_is_there_with_its_role(self):
        self.new_set("Main website", self.web_server("127.0.0.2"))
        for tab in ("Server Sets", "Problems", "Log"):
            self.assertTrue(self.window.find("page tab", tab), tab)
        tool_bar = self.window.find("tool bar", "Tool bar")
        for button in TOOL_BAR:
            self.assertTrue(tool_bar.find(None, button).description.strip(), button)
        self.assertIn("Ctrl+N", tool_bar.find("push button", "New server set…").description)
        self.assertTrue(self.window.find("table", "Server sets"))
        self.assertTrue(self.window.find("text", "Filter:"))
        self.assertTrue(self.window.find(None, "Status of the selected server set"))
        self.assertTrue(self.window.find("label", "HTTP API: " + self.program.url + "/"))

    def test_every_menu_entry_has_a_name(self):
        def entries(node):
            for child in node.children():
                if child.role in ("menu item", "check menu item", "menu"):
                    yield child
                yield from entries(child)

        seen = [entry for menu in self.program.node("menu bar", "").children() for entry in entries(menu)]
        self.assertGreater(len(seen), 15)
        self.assertEqual([entry for entry in seen if not entry.name.strip()], [])

    def test_a_screen_reader_is_told_of_a_new_problem_and_of_its_end(self):
        server = self.web_server("127.0.0.2")
        self.new_set("Main website", server)
        listener = self.listener()
        self.window.find("text", "Filter:").focus()
        server.kill()
        wait_for("the problem in words", lambda: listener.heard("New problem", "Main website", "onnection refused"))
        server.start()
        wait_for("its end in words", lambda: listener.heard("No longer a problem", "Main website"))
        self.assertEqual(self.program.focused().name, "Filter:")

    def test_a_mistake_is_told_and_described_by_its_field(self):
        program = self.program
        listener = self.listener()
        program.press("New server set…")
        dialog = program.dialog("New Server Set")
        dialog.find("push button", "OK").press()
        wait_for("the mistake in words", lambda: listener.heard("is required"))
        name = program.node("text", "Name", dialog)
        wait_for("the mistake in the field's description", lambda: "is required" in name.description)
        name.write("Shop")
        wait_for("the field's own words again", lambda: "is required" not in name.description)

    def test_a_killed_server_is_told_with_the_reason_and_forgotten_when_it_is_back(self):
        first = self.web_server("127.0.0.2")
        second = self.web_server("127.0.0.3", first.port)
        self.program.close(self.fill_new_set("Main website", [first, second]), "OK")
        self.awaited_row("Main website, OK")
        wait_for("DNS to name the first server", lambda: self.says("DNS is to say: 127.0.0.2"))

        first.kill()
        wait_for("the problem in the tab's title", lambda: self.window.find("page tab", "Problems (1)"))
        self.awaited_row("Main website, Failed")
        status = self.window.find(None, "Status of the selected server set")
        wait_for("the reason on the status page",
                 lambda: status.find("label", lambda text: "127.0.0.2" in text and "connection refused" in text))
        wait_for("the other server in DNS", lambda: self.says("DNS is to say: 127.0.0.3"))
        self.program.show_tab("Problems")
        problems = self.program.node("table", "Problems")
        wait_for("the reason among the problems",
                 lambda: problems.find("table cell", lambda cell: "onnection refused" in cell))
        self.assertTrue(problems.find("table cell", "127.0.0.2"))
        self.program.show_tab("Log")
        wait_for("the reason in the log", lambda: self.says("[Main website]", "127.0.0.2", "onnection refused"))

        first.start()
        self.program.show_tab("Server Sets")
        wait_for("the problem to go", lambda: self.window.find("page tab", "Problems"))
        self.awaited_row("Main website, OK")
        wait_for("the first server back in DNS", lambda: self.says("DNS is to say: 127.0.0.2"))

    def press_and_look(self, key):
        before = self.program.focused()
        press_key(key)
        wait_for(f"the focus to leave {before!r}", lambda: self.program.focused() not in (None, before))
        return self.program.focused()

    def stops(self, window, most=40):
        """The names of what Tab reaches, until it is where it began."""
        seen = []
        for _ in range(most):
            stop = self.press_and_look(TAB)
            if seen and stop == seen[0]:
                break
            seen.append(stop)
        return [stop.name for stop in seen]

    def wanted_stops(self, window):
        return {node.name for node in window.walk()
                if node.role in TAB_STOPS and node.has(State.FOCUSABLE) and node.enabled}

    def test_the_keyboard_reaches_everything(self):
        program = self.program
        self.new_set("Main website", self.web_server("127.0.0.2"))
        self.window.find("text", "Filter:").focus()
        panes = {self.press_and_look(F6).name for _ in range(4)}
        self.assertEqual(panes, {"Filter:", "Server sets", "Status of the selected server set", "Server Sets"})
        stops = self.stops(self.window)
        for name in ("Filter:", "Server sets", "Polling history of 127.0.0.2", "Ping 127.0.0.2", "Server Sets"):
            self.assertIn(name, stops)

        program.press("Properties…")
        dialog = program.dialog("Properties of Main website")
        for section in SET_SECTIONS:
            self.show_section(dialog, section)
            wanted = self.wanted_stops(dialog)
            missed = wanted - set(self.stops(dialog))
            self.assertEqual(missed, set(), f"not reached with Tab in {section}:\n{dialog.tree()}")
        program.close(dialog)


if __name__ == "__main__":
    AccessibilityTest.program_path = sys.argv.pop(1)
    unittest.main(verbosity=2)
