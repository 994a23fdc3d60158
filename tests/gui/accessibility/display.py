# SPDX-License-Identifier: GPL-3.0-or-later
"""What a window manager does for a program, as far as the test needs one: the topmost window gets the keyboard."""
import contextlib
import ctypes
from ctypes import byref, c_int, c_uint, c_ulong, c_void_p


class Attributes(ctypes.Structure):  # XWindowAttributes, Xlib.h
    _fields_ = [
        ("x", c_int), ("y", c_int), ("width", c_int), ("height", c_int), ("border_width", c_int), ("depth", c_int),
        ("visual", c_void_p), ("root", c_ulong), ("window_class", c_int), ("bit_gravity", c_int),
        ("win_gravity", c_int), ("backing_store", c_int), ("backing_planes", c_ulong), ("backing_pixel", c_ulong),
        ("save_under", c_int), ("colormap", c_ulong), ("map_installed", c_int), ("map_state", c_int),
        ("all_event_masks", ctypes.c_long), ("your_event_mask", ctypes.c_long),
        ("do_not_propagate_mask", ctypes.c_long), ("override_redirect", c_int), ("screen", c_void_p),
    ]


VIEWABLE = 2
REVERT_TO_POINTER_ROOT = 1


@contextlib.contextmanager
def topmost_window():
    """(libX11, display, window), or window 0; nothing moves on the display meanwhile."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = c_void_p
    x11.XDefaultRootWindow.restype = c_ulong
    display = c_void_p(x11.XOpenDisplay(None))
    root, parent, windows, count = c_ulong(), c_ulong(), ctypes.POINTER(c_ulong)(), c_uint()
    x11.XGrabServer(display)
    x11.XQueryTree(display, c_ulong(x11.XDefaultRootWindow(display)), byref(root), byref(parent), byref(windows),
                   byref(count))
    topmost = 0
    for at in range(count.value):
        attributes = Attributes()
        x11.XGetWindowAttributes(display, c_ulong(windows[at]), byref(attributes))
        if attributes.map_state == VIEWABLE and not attributes.override_redirect and attributes.width > 1:
            topmost = windows[at]
    try:
        yield x11, display, c_ulong(topmost)
    finally:
        x11.XUngrabServer(display)
        x11.XFree(windows)
        x11.XCloseDisplay(display)


def activate_topmost_window():
    with topmost_window() as (x11, display, window):
        if window.value:
            x11.XSetInputFocus(display, window, REVERT_TO_POINTER_ROOT, c_ulong(0))


def resize_topmost_window(width, height):
    with topmost_window() as (x11, display, window):
        x11.XMoveResizeWindow(display, window, 0, 0, width, height)
