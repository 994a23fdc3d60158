# SPDX-License-Identifier: GPL-3.0-or-later
"""Every dialog with all its sections."""
from accessible import State, wait_for


def key(text):
    return "".join(letter if letter.isalnum() else "-" for letter in text.lower()).strip("-").replace("--", "-")


def sections(stage, dialog, name):
    for item in dialog.find("list", "Sections").children():
        section = item.name.split(",")[0]
        item.press()
        wait_for(f"{section} selected", lambda: item.has(State.SELECTED))
        stage.see(f"{name}-{key(section)}", dialog)


def tabs(stage, dialog, name):
    for tab in list(dialog.find_all("page tab")):
        tab.press()
        stage.see(f"{name}-{key(tab.name)}", dialog)


def show_section(dialog, name):
    item = wait_for(name, lambda: dialog.find("list item", lambda given: given.split(",")[0] == name))
    item.press()
    wait_for(f"{name} selected", lambda: item.has(State.SELECTED))


def properties(stage):
    program = stage.program
    stage.select("Main website")
    program.press("Properties…")
    dialog = program.dialog("Properties of Main website")
    sections(stage, dialog, "properties")
    show_section(dialog, "Polling method")
    program.node("push button", "Test", dialog).press()
    stage.rest(2)
    stage.see("properties-polling-method-tested", dialog)
    for section, title, name in (("Servers", "New Server", "server"), ("Update DNS", "New DNS Server", "dns-server"),
                                 ("Notification", "New Notification", "notification")):
        show_section(dialog, section)
        program.node("push button", "Add …", dialog).press()
        inner = program.dialog(title)
        tabs(stage, inner, name)
        inner.find("push button", "OK").press()
        stage.see(f"{name}-with-mistakes", inner)
        program.close(inner)
    program.close(dialog)


def conflict(stage, scenery):
    program = stage.program
    program.press("Properties…")
    dialog = program.dialog("Properties of Main website")
    show_section(dialog, "Name")
    program.node("text", "Name", dialog).write("Main site")
    show_section(dialog, "Polling frequency")
    program.node("spin button", "Poll every", dialog).set_value(5)
    stage.ask("PATCH", f"/serversets/{scenery.website}/config",
               {"name": "Website", "pollingFrequency": {"intervalSeconds": 0.7}})
    dialog.find("push button", "OK").press()
    question = program.dialog("Changed by Two People")
    stage.see("conflict", question)
    program.close(question, "Back to Editing")
    program.activate(dialog)
    dialog.find("push button", "Cancel").press()
    discard = wait_for("whether to discard", lambda: program.top_windows()[2:] or len(program.top_windows()) == 1)
    if discard is not True:
        program.activate(discard[0])
        stage.see("discard", discard[0])
        discard[0].find("push button", lambda name: name.startswith("Discard") or name.startswith("Don't")).press()
        wait_for("the end of the dialog", lambda: len(program.top_windows()) == 1)
    program.activate(stage.window)
    stage.ask("PATCH", f"/serversets/{scenery.website}/config",
               {"name": "Main website", "pollingFrequency": {"intervalSeconds": 0.5}})
    stage.row("Main website")


def new_set_with_mistakes(stage):
    program = stage.program
    program.press("New server set…")
    dialog = program.dialog("New Server Set")
    stage.see("new-set", dialog)
    dialog.find("push button", "OK").press()
    stage.rest(1)
    stage.see("new-set-with-mistakes", dialog)
    program.close(dialog)


def options(stage):
    program = stage.program
    program.press("Options…")
    dialog = program.dialog("Options")
    sections(stage, dialog, "options")
    show_section(dialog, "Notification")
    program.node("push button", "E-mail defaults …", dialog).press()
    email = program.dialog("E-mail Notification Defaults")
    tabs(stage, email, "email-defaults")
    program.close(email)
    program.close(dialog)


def windows_of_a_server(stage):
    program = stage.program
    stage.select("Main website")
    program.press("Polling history of Headquarters (127.0.0.2)")
    dialog = program.dialog("Polling History of Main website")
    stage.rest(2)
    stage.see("polling-history", dialog)
    program.close(dialog, "Close")
    program.press("What if Data centre East (127.0.0.3) fails?")
    what_if = program.dialog("What if it fails? – Main website")
    stage.see("what-if", what_if)
    program.close(what_if, "Close")
    program.press("Ping Data centre East (127.0.0.3)")
    ping = wait_for("the pings", lambda: next((one for one in program.top_windows() if "Ping" in one.name), None))
    program.activate(ping)
    stage.rest(3)
    stage.see("ping", ping)
    program.close(ping, "Close")
    program.menu("About Standby")
    about = program.dialog("About Standby")
    stage.see("about", about)
    program.close(about, "Close")
