# SPDX-License-Identifier: GPL-3.0-or-later
"""A program's window as an assistive technology sees it (AT-SPI), in a few words."""
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "text", "password text", "combo box", "spin button",
    "slider", "list", "list item", "table", "tree", "page tab", "menu item", "link",
}
State = Atspi.StateType


def start():
    Atspi.init()
    # What is cached changes only with a main loop, which there is none of here: ask each time.
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)


def wait_for(what, condition, seconds=15):
    """The first true value of condition(); nodes may vanish while it looks. Raises after so many seconds."""
    end = time.monotonic() + seconds
    while True:
        try:
            value = condition()
        except GLib.GError:
            value = None
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"Not within {seconds} s: {what}")
        time.sleep(0.05)


class Node:
    def __init__(self, accessible):
        self._it = accessible

    @property
    def role(self):
        name = self._it.get_role_name()
        # at-spi2-core 2.54 and later say "button", Qt 6.8 says which ones have a menu.
        return "push button" if name in ("button", "push button menu") else name

    @property
    def name(self):
        return self._it.get_name()

    @property
    def description(self):
        return self._it.get_description()

    def has(self, state):
        return self._it.get_state_set().contains(state)

    @property
    def enabled(self):
        return self.has(State.SENSITIVE)

    @property
    def labelled(self):
        """Whether a label says what it is."""
        return any(relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                   for relation in self._it.get_relation_set())

    def extents(self):
        """x, y, width and height on the display."""
        box = self._it.get_extents(Atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    def children(self):
        nodes = (self._it.get_child_at_index(at) for at in range(self._it.get_child_count()))
        return [Node(node) for node in nodes if node]

    def walk(self):
        """This node and all below it that can be seen."""
        if not self.has(State.SHOWING):
            return
        yield self
        for child in self.children():
            yield from child.walk()

    def find_all(self, role=None, name=None):
        """name: the whole name, or a function that judges it."""
        fits = name if callable(name) else lambda given: name is None or given == name
        return (node for node in self.walk() if (role is None or node.role == role) and fits(node.name))

    def find(self, role, name=None):
        """The first; see find_all()."""
        return next(self.find_all(role, name), None)

    def do(self, *actions):
        """Does the first of these actions that it offers."""
        offered = [self._it.get_action_name(at) for at in range(self._it.get_n_actions())]
        for action in actions:
            if action in offered:
                return self._it.do_action(offered.index(action))
        raise AssertionError(f"{self!r} offers {offered}, none of {actions}")

    def press(self):
        self.do("Press", "Toggle")

    def write(self, text):
        assert self._it.set_text_contents(text), f"{self!r} takes no text"

    def set_value(self, value):
        self._it.set_current_value(value)

    def focus(self):
        self.do("SetFocus")

    def __eq__(self, other):
        """Whether it is the same part of the window, not only one of the same name."""
        return isinstance(other, Node) and self._it == other._it

    def __repr__(self):
        return f'[{self.role}] "{self.name}"'

    def tree(self, depth=0):
        lines = ["  " * depth + repr(self)]
        for child in self.children():
            if child.has(State.SHOWING):
                lines.append(child.tree(depth + 1))
        return "\n".join(lines)


def application(process_id):
    def find():
        for node in Node(Atspi.get_desktop(0)).children():
            if node._it.get_process_id() == process_id:
                return node
        return None

    return wait_for("the program on the accessibility bus", find, 30)


def nameless(window):
    """Controls and whatever takes the focus, but has no name to be announced by. An empty table cell is an empty value."""
    return [
        node for node in window.walk()
        if not node.name.strip() and node.role != "table cell" and
        (node.role in CONTROLS or node.has(State.FOCUSABLE))
    ]


class Listener:
    """Hears what a screen reader is told although the focus is elsewhere."""

    KINDS = ("object:state-changed:showing", "object:announcement")

    def __init__(self):
        self.texts = []
        self._it = Atspi.EventListener.new(self._take)
        for kind in self.KINDS:
            self._it.register(kind)

    def close(self):
        for kind in self.KINDS:
            self._it.deregister(kind)

    def _take(self, event):
        try:
            if event.type.startswith("object:announcement"):  # Qt 6.8 and later
                self.texts.append(event.any_data)
            elif event.detail1 and event.source.get_role_name() == "notification":
                self.texts.append(event.source.get_name())
        except GLib.GError:
            pass  # what showed is gone already

    def heard(self, *words):
        """The first text with all these words in it."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass
        return next((text for text in self.texts if all(word in text for word in words)), None)


def press_key(key):
    """key: an X keysym."""
    Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)
