# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys as a keyboard sends them, with modifiers: press("ctrl+shift+k"), type_text("Main website")."""
import contextlib
import ctypes
from ctypes import c_int, c_uint, c_ulong, c_void_p

KEYS = {  # keysymdef.h
    "backspace": 0xFF08, "tab": 0xFF09, "return": 0xFF0D, "escape": 0xFF1B, "delete": 0xFFFF, "home": 0xFF50,
    "left": 0xFF51, "up": 0xFF52, "right": 0xFF53, "down": 0xFF54, "end": 0xFF57, "space": 0x20, "menu": 0xFF67,
    "ctrl": 0xFFE3, "shift": 0xFFE1, "alt": 0xFFE9, **{f"f{number}": 0xFFBD + number for number in range(1, 13)},
}


@contextlib.contextmanager
def keyboard():
    x11 = ctypes.CDLL("libX11.so.6")
    xtest = ctypes.CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype = c_void_p
    x11.XKeysymToKeycode.argtypes = [c_void_p, c_ulong]
    x11.XkbKeycodeToKeysym.argtypes = [c_void_p, ctypes.c_ubyte, c_int, c_int]
    x11.XkbKeycodeToKeysym.restype = c_ulong
    xtest.XTestFakeKeyEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
    display = c_void_p(x11.XOpenDisplay(None))

    def code_of(symbol):
        """The key, and whether it needs Shift."""
        code = x11.XKeysymToKeycode(display, symbol) & 0xFF
        assert code, f"No key for {symbol:#x}"
        return code, x11.XkbKeycodeToKeysym(display, code, 0, 0) != symbol

    def send(code, down):
        xtest.XTestFakeKeyEvent(display, code, down, 0)

    try:
        yield code_of, send
    finally:
        x11.XSync(display, 0)
        x11.XCloseDisplay(display)


def press(keys):
    """ "ctrl+k": the last one is pressed while the others are held."""
    *held, last = [KEYS.get(key) or ord(key) for key in keys.split("+")]
    with keyboard() as (code_of, send):
        code, shifted = code_of(last)
        modifiers = [code_of(one)[0] for one in held + ([KEYS["shift"]] if shifted and not held else [])]
        for modifier in modifiers:
            send(modifier, True)
        send(code, True)
        send(code, False)
        for modifier in reversed(modifiers):
            send(modifier, False)


def type_text(text):
    for letter in text:
        press("space" if letter == " " else letter)
