# SPDX-License-Identifier: GPL-3.0-or-later
"""A tour of Standby's true window without a mouse, from the first start to the end: only keys go in, and what is seen
comes out of the accessibility interface. KeyboardTour.py PROGRAM"""
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

    def move(self, key):
        """Presses a key that moves the keyboard, and waits until it has."""
        before = self.program.focused()
        press(key)
        wait_for(f"the keyboard to leave {before!r} with {key}", lambda: self.program.focused() != before)

    def tab_to(self, name, key="tab", most=60):
        for _ in range(most):
            if self.keyboard_is_at(name):
                return
            self.move(key)
        raise AssertionError(f"{key} does not reach {name}:\n{self.program.top_windows()[-1].tree()}")

    def section(self, dialog, name):
        self.tab_to("Sections", "shift+tab")
        items = dialog.find("list", "Sections").children()
        wanted = next(at for at, item in enumerate(items) if item.name.split(",")[0] == name)
        press("home")
        for at in range(wanted + 1):
            wait_for(f"{items[at]!r} selected", lambda: items[at].has(State.SELECTED))
            if at < wanted:
                press("down")

    def ended(self, window_count=1):
        wait_for("the end of the dialog", lambda: len(self.program.top_windows()) == window_count)
        self.program.activate(self.program.top_windows()[-1])

    def row(self, beginning, table="Server sets"):
        table = self.window.find("table", table)
        return table and table.find("table cell", lambda cell: cell.startswith(beginning))

    def awaited_row(self, beginning, table="Server sets"):
        return wait_for(f"{beginning} in the list", lambda: self.row(beginning, table))

    def do(self, keys, entry):
        """Presses the keys of a menu entry as soon as that can be chosen."""
        wait_for(f"{entry} to be possible", lambda: self.program.menu_entry(entry).enabled)
        press(keys)

    def go_to_tab(self, keys, beginning):
        press(keys)
        self.program.tab_comes_forward(beginning)

    def see_a_failover_on_the_demonstration(self):
        self.tab_to("Demonstration")
        press("space")
        wait_for("all servers to answer", lambda: self.window.find(None, lambda name: "All servers answer" in name))
        self.tab_to("Switch Web server 1 off")
        press("space")
        wait_for("the problem in the tab's title", lambda: self.window.find("page tab", "Problems (1)"))
        wait_for("the failover in words", lambda: self.window.find(
            None, lambda name: "Web server 1 has failed" in name and "127.0.0.12" in name))
        self.acknowledge_the_problem()
        self.tab_to("Switch Web server 1 on")
        press("space")
        wait_for("the problem to go", lambda: self.window.find("page tab", "Problems"))
        self.tab_to("End demonstration")
        press("space")
        wait_for("the end of the demonstration", lambda: self.ask("/serversets") == [])

    def acknowledge_the_problem(self):
        self.go_to_tab("ctrl+2", "Problems")
        self.tab_to("Problems")
        press("down")
        self.do("ctrl+shift+k", "Acknowledge…")
        self.program.dialog("Acknowledge Problem")
        self.tab_to("Note")
        type_text("Anna is at it")
        press("return")
        self.ended()
        wait_for("the note in the API", lambda: self.ask("/problems")[0]["acknowledgeNote"] == "Anna is at it")

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
        self.ended()
        self.awaited_row("Main website, OK")

    def see_it_fail_and_recover(self, server):
        server.kill()
        self.awaited_row("Main website, Failed")
        server.start()
        self.awaited_row("Main website, OK")

    def pause_and_resume(self):
        self.go_to_tab("ctrl+1", "Server Sets")
        self.tab_to("Server sets")
        for keys, action, then in (("ctrl+p", "Pause", "Paused"), ("ctrl+u", "Resume", "OK")):
            self.do(keys, action)
            self.awaited_row("Main website, " + then)

    def look_at_its_status_and_ping(self):
        for _ in range(4):
            if self.keyboard_is_at("Status of the selected server set"):
                break
            self.move("f6")
        self.tab_to("Ping 127.0.0.2")
        press("space")
        self.program.dialog("Ping 127.0.0.2")
        press("escape")
        self.ended()

    def look_at_its_polling_history(self):
        self.do("ctrl+h", "Polling history…")
        history = self.program.dialog("Polling History of Main website")
        wait_for("its failure", lambda: history.find("table cell", lambda cell: "connection refused" in cell))
        press("escape")
        self.ended()

    def delete_and_undo(self):
        self.tab_to("Server sets")
        self.do("delete", "Delete")
        wait_for("the set to go", lambda: self.ask("/serversets") == [])
        wait_for("the way back", lambda: self.window.find("push button", "Undo"))
        self.do("ctrl+z", lambda name: name.startswith("Undo"))  # and what
        wait_for("the set to come back", lambda: [one["name"] for one in self.ask("/serversets")] == ["Main website"])
        self.awaited_row("Main website")

    def do_with_the_palette(self, words, entry):
        press("ctrl+k")
        wait_for("the palette", lambda: self.window.find("list", "What fits"))
        type_text(words)
        wait_for(f"{entry} in the palette",
                 lambda: self.window.find("list item", lambda name: name.startswith(entry)).has(State.SELECTED))
        press("return")
        wait_for("the end of the palette", lambda: not self.window.find("list", "What fits"))

    def use_the_palette(self):
        self.do_with_the_palette("pause main", "Pause Main website")
        self.awaited_row("Main website, Paused")
        self.do_with_the_palette("resume main", "Resume Main website")
        self.awaited_row("Main website, OK")

    def read_the_help(self):
        self.tab_to("Server sets")
        press("f1")
        topic = "Server sets – Help for Standby"
        self.program.activate(wait_for("the help", lambda: self.program.top("frame", topic)))
        press("escape")
        self.ended()

    def look_at_log_and_options(self):
        self.go_to_tab("ctrl+3", "Log")
        press("ctrl+,")
        options = self.program.dialog("Options")
        self.section(options, "HTTP API")
        wait_for("its fields", lambda: options.find("text", "URL"))
        press("escape")
        self.ended()

    def quit(self):
        press("ctrl+q")
        self.assertEqual(self.program.process.wait(20), 0)

    def test_everything_is_done_without_a_mouse(self):
        server = WebServer("127.0.0.2")
        self.addCleanup(server.kill)
        self.see_a_failover_on_the_demonstration()
        self.make_the_first_set(server)
        self.see_it_fail_and_recover(server)
        self.pause_and_resume()
        self.look_at_its_status_and_ping()
        self.look_at_its_polling_history()
        self.delete_and_undo()
        self.use_the_palette()
        self.read_the_help()
        self.look_at_log_and_options()
        self.quit()


if __name__ == "__main__":
    KeyboardTour.program_path = sys.argv.pop(1)
    unittest.main(verbosity=2)
