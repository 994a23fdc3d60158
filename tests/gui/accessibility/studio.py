# SPDX-License-Identifier: GPL-3.0-or-later
"""Has a picture of each state in a folder, in each theme."""
import pathlib
import subprocess
import time

from display import resize_topmost_window
from stage import Live

SIZE = (1280, 720)


class Studio(Live):
    def __init__(self, program, folder, themes):
        super().__init__(program)
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.themes = themes
        resize_topmost_window(*(int(side * self.scale) for side in SIZE))
        self.use_theme(themes[0])

    def use_theme(self, theme):
        self.ask("PATCH", "/options", {"ui": {"theme": theme}})

    def see(self, name, node=None):
        if len(self.themes) == 1:
            return self.keep(name, node)
        for theme in self.themes:
            self.use_theme(theme)
            self.keep(f"{name}-{theme}", node)
        self.use_theme(self.themes[0])

    def glance(self, name, node=None):
        self.keep(name, node)

    def keep(self, name, node):
        time.sleep(1.2)  # what the window shows is drawn after it is told
        part = []
        if node:
            x, y, width, height = (int(number * self.scale) for number in node.extents())
            part = ["-crop", f"{width}x{height}+{max(x, 0)}+{max(y, 0)}", "+repage"]
        subprocess.run(["import", "-window", "root", *part, str(self.folder / f"{name}.png")], check=True)
