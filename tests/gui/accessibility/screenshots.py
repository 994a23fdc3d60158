# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of Standby's true window with a real failure, taken of a display of its own:

    cd tests/gui/accessibility
    ./with-display.sh 1280x720 /usr/bin/python3 screenshots.py ../../../build/release/standby /tmp/pictures \\
        [light|dark|highContrast|gallery]

QT_SCALE_FACTOR=2 and 2560x1440 show it on a dense display. It needs ImageMagick (import, convert). "gallery" takes the
few of the README, small ones; gallery.sh writes them to resources/screenshots.
"""
import json
import os
import pathlib
import subprocess
import sys
import time
import urllib.request

from accessible import wait_for
from display import resize_topmost_window
from local_servers import WebServer
from program import Program


class Studio:
    def __init__(self, program, folder):
        self.program = program
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)

    def ask(self, method, path, body=None):
        request = urllib.request.Request(self.program.url + path, json.dumps(body).encode() if body else b"",
                                         {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def add(self, name, servers, method, every):
        return self.ask("POST", "/serversets", {
            "name": name,
            "servers": [{"address": address, "displayName": shown} for shown, address in servers],
            "pollingMethod": method,
            "pollingFrequency": {"intervalSeconds": every, "failedIntervalSeconds": every, "retries": 1,
                                 "retryIntervalSeconds": 0.3},
            "dnsData": {"hostNames": [name.lower().replace(" ", "-") + ".example.com"]},
        })["id"]

    def keep(self, name, node=None):
        """node: only this part of the window."""
        time.sleep(1.2)  # what the window shows is drawn after it is told
        part = ["-crop", "{2}x{3}+{0}+{1}".format(*node.extents()), "+repage"] if node else []
        subprocess.run(["import", "-window", "root", *part, str(self.folder / f"{name}.png")], check=True)

    def use_theme(self, theme):
        self.ask("PATCH", "/options", {"ui": {"theme": theme}})


def fail(studio):
    """Server sets of all kinds, the first of them with a server that has just failed and is selected. What still runs."""
    program = studio.program
    scale = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    resize_topmost_window(int(1280 * scale), int(720 * scale))
    headquarters = WebServer("127.0.0.2")
    port = headquarters.port
    others = [WebServer(f"127.0.0.{at}", port) for at in (3, 4, 5, 6)]
    web = {"type": "http", "url": f"http://www.example.com:{port}/"}
    connect = {"type": "tcp", "port": port}
    studio.add("Main website", [("Headquarters", "127.0.0.2"), ("Data centre East", "127.0.0.3"),
                                ("Data centre West", "127.0.0.4")], web, 0.5)
    studio.add("Mail", [("mx1", "127.0.0.3"), ("mx2", "127.0.0.4")], connect, 3)
    studio.add("Name servers", [("ns1", "127.0.0.4"), ("ns2", "127.0.0.5")], connect, 3)
    studio.add("Customer portal", [("Primary", "127.0.0.5"), ("Reserve", "127.0.0.6")], web, 2)
    studio.add("Shop", [("Shop A", "127.0.0.6"), ("Shop B", "127.0.0.4")], web, 2)
    studio.add("VPN", [("Gateway", "127.0.0.3")], connect, 2)
    intranet = studio.add("Old intranet", [("Cellar", "127.0.0.6")], web, 2)
    studio.ask("POST", f"/serversets/{intranet}/pause")
    time.sleep(20)  # a history of good polls
    headquarters.kill()
    wait_for("the failure", lambda: program.window.find("page tab", "Problems (1)"))
    table = program.node("table", "Server sets")
    row = wait_for("its row", lambda: table.find("table cell", lambda name: name.startswith("Main website")))
    row.do("Toggle")
    time.sleep(5)
    return others


def take_gallery(studio):
    program = studio.program
    studio.use_theme("light")
    others = fail(studio)
    studio.keep("main-window")
    studio.keep("status-page", program.node(None, "Status of the selected server set"))
    studio.use_theme("dark")
    studio.keep("dark")
    studio.use_theme("light")
    program.press("Properties…")
    dialog = program.dialog("Properties of Main website")
    dialog.find("list item", "Polling method").press()
    program.node("push button", "Test", dialog).press()
    studio.keep("dialog", dialog)
    program.close(dialog)
    for server in others:
        server.kill()
    for picture in studio.folder.glob("*.png"):
        subprocess.run(["convert", str(picture), "+dither", "-colors", "160", "-strip", "-define",
                        "png:compression-level=9", f"PNG8:{picture}"], check=True)


def take_all(studio, theme, prefix):
    program = studio.program
    studio.use_theme(theme)
    others = fail(studio)
    studio.keep(prefix + "main-window")
    program.press("Properties…")
    dialog = program.dialog("Properties of Main website")
    for section in ("Servers", "Polling method", "Polling frequency", "Notification", "DNS data"):
        dialog.find("list item", section).press()
        studio.keep(prefix + "properties-" + section.lower().replace(" ", "-"))
    dialog.find("list item", "Notification").press()
    program.node("push button", "Add …", dialog).press()
    notification = program.dialog("New Notification")
    studio.keep(prefix + "notification")
    program.close(notification)
    program.close(dialog)
    program.press("Options…")
    options = program.dialog("Options")
    for section in ("Notification", "HTTP API"):
        options.find("list item", section).press()
        studio.keep(prefix + "options-" + section.lower().replace(" ", "-"))
    options.find("list item", "Notification").press()
    program.node("push button", "E-mail defaults …", options).press()
    email = program.dialog("E-mail Notification Defaults")
    studio.keep(prefix + "email-defaults")
    program.close(email)
    program.close(options)
    program.press("Polling history of Headquarters (127.0.0.2)")
    history = program.dialog("Polling History of Main website")
    studio.keep(prefix + "polling-history")
    program.close(history, "Close")
    for tab in ("Problems", "Log"):
        program.show_tab(tab)
        studio.keep(prefix + tab.lower())
    for server in others:
        server.kill()


def main(path, folder, theme="light"):
    program = Program(path)
    try:
        studio = Studio(program, folder)
        if theme == "gallery":
            take_gallery(studio)
        else:
            take_all(studio, theme, "" if theme == "light" else theme + "-")
    finally:
        program.end()


if __name__ == "__main__":
    main(*sys.argv[1:])
