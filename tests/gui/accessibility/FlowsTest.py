# SPDX-License-Identifier: GPL-3.0-or-later
"""What people do with Standby from one end to the other, in its true window and against its true engine.
FlowsTest.py PROGRAM"""
import json
import os
import pathlib
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import unittest
import urllib.request

from accessible import wait_for
from keyboard import press
from program import Program, answers, free_url


def addresses_of(name, server, port):
    """What DNS answers for the A records of this name; nothing when nobody does."""
    labels = b"".join(bytes([len(label)]) + label.encode() for label in name.split("."))
    question = struct.pack(">6H", 7, 0, 1, 0, 0, 0) + labels + b"\0" + struct.pack(">2H", 1, 1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
        udp.settimeout(2)
        udp.connect((server, port))
        try:
            udp.send(question)
            answer = udp.recv(512)
        except OSError:
            return []
    count = struct.unpack_from(">H", answer, 6)[0]
    # Each answer is a pointer to the name, type, class, time to live, length and address.
    return [socket.inet_ntoa(answer[len(question) + 16 * at + 12:][:4]) for at in range(count)]


class FlowsTest(unittest.TestCase):
    program_path = ""

    def start(self, engine_url=None):
        self.program = Program(self.program_path, engine_url)
        self.addCleanup(self.program.end)
        self.window = self.program.window

    def ask(self, method, path, body=None):
        request = urllib.request.Request(self.program.url + path, None if body is None else json.dumps(body).encode(),
                                         {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read() or "null")

    def said(self, *words):
        """The first text in the window with all these words."""
        return self.window.find(None, lambda name: all(word in name for word in words))

    def settings_file(self, text):
        folder = tempfile.mkdtemp(prefix="standby-settings.")
        self.addCleanup(shutil.rmtree, folder)
        path = pathlib.Path(folder, "settings.json")
        path.write_text(text)
        return str(path)

    def import_file(self, text):
        path = self.settings_file(text)
        self.program.menu("Import settings…")
        files = wait_for("the choice of a file", lambda: next(
            (window for window in self.program.top_windows() if window.name == "Import settings"), None))
        self.program.activate(files)
        wait_for("the field for the name", lambda: files.find("text")).write(path)
        press("return")
        wait_for("the end of that dialog", lambda: files.find("text") is None)

    def test_the_demonstration_moves_dns_and_leaves_nothing(self):
        self.start()
        before = self.ask("GET", "/settings")
        self.program.press("Demonstration")
        running = wait_for("the demonstration", lambda: self.ask("GET", "/demonstration") or None)
        wait_for("the first poll", lambda: self.said("All servers answer"))
        running = self.ask("GET", "/demonstration")
        first, second = (server["address"] for server in running["servers"][:2])

        def dns():
            return addresses_of(running["hostName"], running["dnsAddress"], running["dnsPort"])

        self.assertEqual(dns(), [first])
        self.program.press("Switch Web server 1 off")
        wait_for("the failover in DNS", lambda: dns() == [second])
        wait_for("the failover in words", lambda: self.said("Web server 1 has failed", second))
        self.program.press("Switch Web server 1 on")
        wait_for("the return in DNS", lambda: dns() == [first])
        self.program.press("End demonstration")
        wait_for("the empty state", lambda: self.said("Welcome to Standby"))
        self.assertEqual(dns(), [])
        self.assertEqual(self.ask("GET", "/settings"), before)
        self.assertEqual(self.ask("GET", "/revisions"), [])

    def test_an_import_is_shown_first_and_can_be_undone(self):
        self.start()
        self.import_file('{"schemaVersion": 1, "serverSets": [')
        wait_for("why it is refused", lambda: self.said("was not imported", "damaged"))
        self.import_file('{"monitors": []}')
        wait_for("why it is refused", lambda: self.said("was not imported", "another program"))
        shop = {"name": "Shop", "servers": [{"address": "192.0.2.10"}], "notes": "from a file"}
        self.import_file(json.dumps({"schemaVersion": 1, "serverSets": [shop]}))
        preview = self.program.dialog("Import settings")
        wait_for("the set in the preview", lambda: preview.find(None, 'Server set "Shop"'))
        self.assertEqual(self.ask("GET", "/serversets"), [])
        self.program.close(preview, "Import (1)")
        wait_for("the banner", lambda: self.said("Imported", "settings.json"))
        self.assertEqual([one["name"] for one in self.ask("GET", "/serversets")], ["Shop"])
        self.program.press("Undo")
        wait_for("the set to be gone", lambda: self.ask("GET", "/serversets") == [])
        wait_for("the way back", lambda: self.window.find("push button", "Redo"))

    def test_a_silent_engine_is_said_and_the_window_goes_on(self):
        data = tempfile.mkdtemp(prefix="standby-data.")
        self.addCleanup(shutil.rmtree, data, True)
        url = free_url()
        engine = subprocess.Popen([self.program_path, "--headless", "--data-dir", data, "--api-url", url],
                                  stdout=subprocess.DEVNULL)
        self.addCleanup(engine.wait)
        self.addCleanup(engine.terminate)
        wait_for("the engine", lambda: answers(url))
        self.start(url)
        self.ask("POST", "/serversets", {"name": "Shop", "servers": [{"address": "127.0.0.1"}],
                                         "pollingMethod": {"type": "tcp", "port": 9}})
        wait_for("the set in the list", lambda: self.said("Shop"))
        self.addCleanup(lambda: os.kill(engine.pid, signal.SIGCONT))
        os.kill(engine.pid, signal.SIGSTOP)

        def silence():
            return self.window.find("label", lambda name: "The engine has not answered for" in name)

        wait_for("that it is silent", silence, 30)
        self.program.show_tab("Log")
        self.program.show_tab("Server Sets")
        self.assertTrue(self.said("Shop"))
        os.kill(engine.pid, signal.SIGCONT)
        wait_for("that it answers again", lambda: silence() is None, 30)

    def test_a_signal_ends_the_program_whatever_is_typed(self):
        self.start()
        self.program.press("New server set")
        dialog = self.program.dialog("New Server Set")
        wait_for("its first field", lambda: dialog.find("text", "Name")).write("Typed, not saved")
        self.program.process.terminate()
        self.assertEqual(self.program.process.wait(20), 0)


if __name__ == "__main__":
    FlowsTest.program_path = sys.argv.pop(1)
    unittest.main(verbosity=2)
