# SPDX-License-Identifier: GPL-3.0-or-later
"""The main window in each of its states."""
import json
import pathlib

from accessible import wait_for
from keyboard import press, type_text


def demonstration(stage):
    program, window = stage.program, stage.window
    stage.see("first-start")
    program.press("Demonstration")
    wait_for("the demonstration", lambda: window.find(None, "End demonstration"))
    stage.rest(8)
    stage.see("demonstration")
    wait_for("all answer", lambda: window.find(None, lambda name: name.startswith("All servers answer")))
    program.press("Switch Web server 1 off")
    stage.rest(1)
    stage.see("demonstration-failing")
    wait_for("the failover", lambda: window.find("page tab", "Problems (1)"))
    stage.rest(6)
    stage.see("demonstration-failed")
    program.press("End demonstration")
    wait_for("its end", lambda: not window.find(None, "End demonstration"))


def server_sets(stage):
    program, window = stage.program, stage.window
    stage.see("main-window")
    status = program.node(None, "Status of the selected server set")
    for part in (1, 2, 3):
        stage.scroll(status, 12)
        stage.see(f"status-page-{part}")
    for name in ("Mail", "Old intranet"):
        stage.select(name)
        stage.see("selected-" + name.lower().replace(" ", "-"))
    stage.select("Main website", "Shop", "Old intranet")
    stage.see("several-selected")
    stage.select("Main website")
    program.press("Group by tag", None)
    stage.see("groups")
    program.press("Group by tag", None)
    program.press("Failed 1", None)
    stage.see("filter-failed")
    program.press("All 7", None)
    filtered = window.find("text", "Filter:")
    filtered.write("nothing like this")
    stage.see("filter-without-a-hit")
    filtered.write("")
    wait_for("all sets again", lambda: stage.row("VPN"))
    press("alt+v")
    stage.rest(1)
    stage.see("menu-view")
    press("escape")
    press("escape")


def other_tabs(stage):
    program = stage.program
    program.show_tab("Problems")
    stage.select("Main website", table="Problems")
    stage.see("problems")
    program.press("Acknowledge…")
    dialog = program.dialog("Acknowledge Problem")
    stage.see("acknowledge", dialog)
    program.close(dialog)
    program.show_tab("Log")
    stage.see("log")
    program.show_tab("Server Sets")


def by_keyboard(stage):
    press("ctrl+k")
    wait_for("the palette", lambda: stage.window.find("list", "What fits"))
    stage.see("palette")
    type_text("main")
    wait_for("what was found", lambda: stage.window.find("list item", lambda name: "Main website" in name))
    stage.see("palette-typed")
    press("escape")
    wait_for("its end", lambda: not stage.window.find("list", "What fits"))
    press("f1")
    help_window = wait_for("the help", lambda: stage.program.top(
        "frame", lambda name: name.endswith("Help for Standby")))
    stage.program.activate(help_window)
    stage.see("help", help_window)
    press("escape")
    wait_for("its end", lambda: len(stage.program.top_windows()) == 1)
    stage.program.activate(stage.window)


def changes(stage, scenery):
    program = stage.program
    stage.select("VPN")
    program.press("Delete")
    wait_for("the banner", lambda: stage.window.find("push button", "Undo"))
    stage.glance("undo-banner")
    program.press("Undo")
    stage.row("VPN")
    stage.glance("redo-banner")
    stage.ask("PATCH", f"/serversets/{scenery.website}/config",
               {"pollingFrequency": {"intervalSeconds": 0.6}, "notes": "Ask Anna first."})
    program.menu("History of changes…")
    dialog = program.dialog("History of Changes")
    stage.see("history-of-changes", dialog)
    program.close(dialog, "Close")
    stage.select("Main website")
    program.press("Disable Data centre East (127.0.0.3)")
    question = wait_for("the question", lambda: next(iter(program.top_windows()[1:]), None))
    program.activate(question)
    stage.see("dns-confirmation", question)
    program.close(question)


def settings(stage):
    program = stage.program
    file = pathlib.Path.home() / "settings.json"
    whole = stage.ask("GET", "/settings")
    whole["serverSets"][0]["pollingFrequency"]["intervalSeconds"] = 30
    whole["serverSets"][1]["name"] = "Mail of the office"
    whole["serverSets"].append({"name": "Telephones", "servers": [{"address": "192.0.2.9"}]})
    whole["options"]["logging"]["cachedLines"] = 5000
    file.write_text(json.dumps(whole))
    program.menu("Import settings…")
    files = program.dialog("Import settings")
    stage.see("import-file", files)
    type_text(str(file))
    press("return")
    wait_for("the preview", lambda: not files.find("text", "File name:"))
    preview = program.dialog("Import settings")
    stage.see("import-preview", preview)
    program.close(preview)
    file.write_text('{"schemaVersion": 99')
    program.menu("Import settings…")
    program.dialog("Import settings")
    type_text(str(file))
    press("return")
    wait_for("the refusal", lambda: len(program.top_windows()) == 1)
    program.activate(stage.window)
    stage.see("import-refused")


def not_connected(stage, engine):
    stage.see("connected-elsewhere")
    engine.kill()
    wait_for("the news", lambda: stage.window.find(None, lambda name: "Not connected" in name))
    stage.rest(3)
    stage.glance("not-connected")
