# SPDX-License-Identifier: GPL-3.0-or-later
"""A mouse, as far as pictures need one."""
import ctypes
from ctypes import c_uint, c_ulong, c_void_p

from keyboard import KEYS

LEFT = 1


def send(*events):
    """Each is (function of libXtst, arguments…) without the display and the delay."""
    x11 = ctypes.CDLL("libX11.so.6")
    xtest = ctypes.CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype = c_void_p
    display = c_void_p(x11.XOpenDisplay(None))
    x11.XKeysymToKeycode.argtypes = [c_void_p, c_ulong]
    control = x11.XKeysymToKeycode(display, KEYS["ctrl"]) & 0xFF
    for kind, *numbers in events:
        if kind == "move":
            xtest.XTestFakeMotionEvent(display, -1, *numbers, c_ulong(0))
        elif kind == "button":
            xtest.XTestFakeButtonEvent(display, *map(c_uint, numbers), c_ulong(0))
        else:
            xtest.XTestFakeKeyEvent(display, control, *map(c_uint, numbers), c_ulong(0))
    x11.XSync(display, 0)
    x11.XCloseDisplay(display)


def click(node, scale=1, ctrl=False, button=LEFT, times=1):
    """In the middle of the node; scale: physical pixels in one of the node's."""
    x, y, width, height = node.extents()
    events = [("move", int((x + width / 2) * scale), int((y + height / 2) * scale))]
    events += [("control", 1)] if ctrl else []
    events += [("button", button, 1), ("button", button, 0)] * times
    events += [("control", 0)] if ctrl else []
    send(*events)


def put_away():
    """Where it hovers over nothing."""
    send(("move", 0, 0))
