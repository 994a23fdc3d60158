# SPDX-License-Identifier: GPL-3.0-or-later
"""All that the window can show, in acts. An act takes the path of the program and a function that makes a Stage of a
running one."""
import contextlib
import subprocess
import tempfile

import dialog_scenes
import window_scenes
from accessible import wait_for
from program import Program, answers, free_url
from scenery import Scenery

HISTORY_SECONDS = 25


@contextlib.contextmanager
def program_on(path, make_stage, engine_url=None):
    program = Program(path, engine_url)
    try:
        yield make_stage(program)
    finally:
        program.end()


@contextlib.contextmanager
def scenery_on(stage):
    """Server sets, one of which has just failed."""
    scenery = Scenery(stage)
    try:
        scenery.build(HISTORY_SECONDS)
        scenery.fail()
        yield scenery
    finally:
        scenery.end()


def first_start(path, make_stage):
    with program_on(path, make_stage) as stage:
        window_scenes.demonstration(stage)


def main_window(path, make_stage):
    with program_on(path, make_stage) as stage, scenery_on(stage) as scenery:
        window_scenes.server_sets(stage)
        window_scenes.other_tabs(stage)
        window_scenes.by_keyboard(stage)
        window_scenes.changes(stage, scenery)
        window_scenes.settings(stage)


def server_dialogs(path, make_stage):
    with program_on(path, make_stage) as stage, scenery_on(stage) as scenery:
        dialog_scenes.windows_of_a_server(stage)
        dialog_scenes.properties(stage)
        dialog_scenes.new_set_with_mistakes(stage)
        dialog_scenes.conflict(stage, scenery)


def options(path, make_stage):
    with program_on(path, make_stage) as stage:
        dialog_scenes.options(stage)


def engine_elsewhere(path, make_stage):
    """The window onto an engine in another process, which ends."""
    with tempfile.TemporaryDirectory(prefix="standby-engine.") as data:
        url = free_url()
        engine = subprocess.Popen([path, "--headless", "--data-dir", data, "--api-url", url],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            wait_for("the engine", lambda: answers(url))
            with program_on(path, make_stage, url) as stage, scenery_on(stage):
                window_scenes.not_connected(stage, engine)
        finally:
            engine.kill()
            engine.wait()


ACTS = {"first": first_start, "window": main_window, "dialogs": server_dialogs, "options": options,
        "elsewhere": engine_elsewhere}
