# SPDX-License-Identifier: GPL-3.0-or-later
"""Server sets as somebody may have them, with true servers behind them on loopback addresses."""
import socket

from accessible import wait_for
from local_servers import WebServer


def free_port(address):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind((address, 0))
        return free.getsockname()[1]


class Scenery:
    def __init__(self, stage):
        self.stage = stage
        self.headquarters = WebServer("127.0.0.2")
        self.port = self.headquarters.port
        self.others = [WebServer(f"127.0.0.{at}", self.port) for at in (3, 4, 5, 6)]
        stage.ask("PATCH", "/options", {
            "dnsServing": {"enabled": True, "addresses": ["127.0.0.1"], "port": free_port("127.0.0.1")},
        })

    def end(self):
        for server in [self.headquarters, *self.others]:
            server.kill()

    def add(self, name, servers, method, every, tags, **more):
        return self.stage.ask("POST", "/serversets", {
            "name": name,
            "servers": [{"address": address, "displayName": shown} for shown, address in servers],
            "pollingMethod": method,
            "pollingFrequency": {"intervalSeconds": every, "failedIntervalSeconds": every, "retries": 2,
                                 "retryIntervalSeconds": 0.3},
            "dnsData": {"hostNames": [name.lower().replace(" ", "-") + ".example.com"]},
            "tags": tags,
            **more,
        })["id"]

    def build(self, history_seconds):
        """All kinds of sets, polled for so long."""
        web = {"type": "http", "url": f"http://www.example.com:{self.port}/"}
        connect = {"type": "tcp", "port": self.port}
        self.website = self.add("Main website", [("Headquarters", "127.0.0.2"), ("Data centre East", "127.0.0.3"),
                                                 ("Data centre West", "127.0.0.4")], web, 0.5, ["web", "customers"])
        self.add("Mail", [("mx1", "127.0.0.3"), ("mx2", "127.0.0.4")], connect, 3, ["office"])
        self.add("Name servers", [("ns1", "127.0.0.4"), ("ns2", "127.0.0.5")], connect, 3, ["office"])
        self.add("Customer portal", [("Primary", "127.0.0.5"), ("Reserve", "127.0.0.6")], web, 2,
                 ["web", "customers"])
        self.add("Shop", [("Shop A", "127.0.0.6"), ("Shop B", "127.0.0.4")], web, 2, ["web", "customers"])
        self.add("VPN", [("Gateway", "127.0.0.3")], connect, 2, ["office"])
        intranet = self.add("Old intranet", [("Cellar", "127.0.0.6")], web, 2, [])
        self.stage.ask("POST", f"/serversets/{intranet}/pause")
        self.stage.rest(history_seconds)

    def fail(self):
        """Headquarters has just failed, is noticed, and its set is selected."""
        self.headquarters.kill()
        wait_for("the failure", lambda: self.stage.window.find("page tab", "Problems (1)"))
        self.stage.select("Main website")
        self.stage.rest(4)  # until polls that failed are in the pictures, too
