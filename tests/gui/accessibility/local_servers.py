# SPDX-License-Identifier: GPL-3.0-or-later
"""Web servers on loopback addresses, to be killed and brought back."""
import contextlib
import http.server
import socket
import threading


class WebServer:
    def __init__(self, address, port=0):
        """port 0: any that is free."""
        self.address = address
        with socket.socket() as free:
            free.bind((address, port))
            self.port = free.getsockname()[1]
        self._server = None
        self.start()

    def start(self):
        self._server = http.server.ThreadingHTTPServer((self.address, self.port), Page)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def kill(self):
        if self._server:
            self._server.shutdown()
            self._server.server_close()
            self._server = None


class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "3")
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # whoever asked has read enough
            self.wfile.write(b"up\n")

    def log_message(self, *_):
        pass
