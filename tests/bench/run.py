#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Standby beside HAProxy, fping and gdnsd, as ratios within one run. Only loopback is polled and asked.

Usage: tests/bench/run.py [--build build/release] [--seconds 10] [tcp http ping memory many api dns window]
The program under test is the true one, headless; CPU is what the kernel charged to its process. "window" is the true
window of 10,000 server sets, with an engine of paper and with a true one, a thousand changes a second; on the display
of DISPLAY, else without one.
"""
import argparse, json, os, re, shutil, signal, socket, subprocess, sys, tempfile, time, urllib.request

TICK = os.sysconf("SC_CLK_TCK")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def cpu_seconds(pid):
    """User and system time of a process, all its threads, from proc(5)."""
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def resident_bytes(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", open(f"/proc/{pid}/status").read()).group(1)) * 1024


class Sink:
    def __init__(self, build):
        self.port = free_port()
        self.process = subprocess.Popen([f"{build}/tests/bench/standby_bench_sink", str(self.port)],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout.readline() == "ready\n"

    def connections(self):
        self.process.stdin.write("?\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


class Standby:
    """The program with a settings file written beforehand."""

    def __init__(self, build, sets, concurrent=1000, options={}):
        self.directory = tempfile.mkdtemp(prefix="standby-bench-")
        self.url = f"http://127.0.0.1:{free_port()}"
        settings = {"schemaVersion": 1, "options": {"serverPolling": {"maxConcurrentPolls": concurrent}, **options},
                    "serverSets": sets}
        path = os.path.join(self.directory, "standby.config.json")
        with open(path, "w") as file:
            json.dump(settings, file)
        started = time.monotonic()
        self.process = subprocess.Popen([f"{build}/standby", "--headless", "--data-dir", self.directory,
                                         "--api-url", self.url], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        while True:
            try:
                self.get("/healthz")
                break
            except OSError:
                if self.process.poll() is not None or time.monotonic() - started > 120:
                    raise SystemExit("standby did not start: " + self.process.stderr.read().decode())
                time.sleep(0.05)
        self.start_seconds = time.monotonic() - started

    def get(self, path):
        with urllib.request.urlopen(self.url + path, timeout=30) as answer:
            return answer.read()

    def metric(self, name):
        total = 0.0
        for line in self.get("/metrics").decode().splitlines():
            if line.startswith(name) and line[len(name):len(name) + 1] in " {":
                total += float(line.rsplit(" ", 1)[1])
        return total

    def polls(self):
        return self.metric("standby_polls_started_total")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
        shutil.rmtree(self.directory)


def sets_of(count, method, interval, servers=1):
    return [{"id": f"s{n}", "name": f"Set {n}",
             "servers": [{"id": f"v{k}", "address": f"127.0.0.{k + 1}"} for k in range(servers)],
             "pollingMethod": method, "pollingFrequency": {"intervalSeconds": interval}}
            for n in range(count)]


def per_event(pid, count, seconds):
    """CPU microseconds per event of a process, over a window; and events a second."""
    time.sleep(3)
    first_cpu, first_count, start = cpu_seconds(pid), count(), time.monotonic()
    time.sleep(seconds)
    cpu, events = cpu_seconds(pid) - first_cpu, count() - first_count
    return cpu * 1e6 / max(events, 1), events / (time.monotonic() - start)


def measure_standby(build, sets, seconds):
    with Standby(build, sets) as standby:
        return per_event(standby.process.pid, standby.polls, seconds)


def measure_haproxy(sink, check, seconds, servers):
    """Each server once a second. Its TCP checks reset the connection before it can be accepted, so that they are
    counted by the clock."""
    with tempfile.NamedTemporaryFile("w", suffix=".cfg") as file:
        file.write("global\n nbthread 1\ndefaults\n mode http\n timeout connect 5s\n timeout server 5s\n timeout client 5s\n"
                   f"backend b\n {check}\n")
        for n in range(servers):
            file.write(f" server s{n} 127.0.0.1:{sink.port} check inter 1000ms\n")
        # HAProxy wants a way in.
        file.write(f"listen l\n bind 127.0.0.1:{free_port()}\n")
        file.flush()
        process = subprocess.Popen(["haproxy", "-db", "-f", file.name], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        try:
            return per_event(process.pid, sink.connections if check else lambda: time.monotonic() * servers, seconds)
        finally:
            process.terminate()
            process.wait()


def report(what, ours, theirs, other, limit):
    ratio = ours[0] / theirs[0]
    print(f"{what}: standby {ours[0]:.1f} us at {ours[1]:.0f}/s, {other} {theirs[0]:.1f} us at {theirs[1]:.0f}/s, "
          f"ratio {ratio:.2f} (to reach: {limit})", flush=True)


def bench_tcp(build, seconds):
    with Sink(build) as sink:
        method = {"type": "tcp", "port": sink.port}
        ours = measure_standby(build, sets_of(2000, method, 1), seconds)
        theirs = measure_haproxy(sink, "", seconds, 2000)
    report("CPU per TCP poll", ours, theirs, "haproxy", 1.5)


def bench_http(build, seconds):
    with Sink(build) as sink:
        method = {"type": "http", "url": f"http://www.example.test:{sink.port}/"}
        ours = measure_standby(build, sets_of(2000, method, 1), seconds)
        check = "option httpchk\n http-check send meth GET uri / ver HTTP/1.1 hdr Host www.example.test\n http-check expect status 200"
        theirs = measure_haproxy(sink, check, seconds, 2000)
    report("CPU per HTTP poll", ours, theirs, "haproxy", 2)


def bench_ping(build, seconds):
    """fping pings 250 addresses of 127.0.1.0/24 four times a second; so does Standby."""
    sets = [{"id": f"s{n}", "name": f"Set {n}", "servers": [{"id": "v", "address": f"127.0.1.{n + 1}"}],
             "pollingMethod": {"type": "ping"}, "pollingFrequency": {"intervalSeconds": 0.25}} for n in range(250)]
    ours = measure_standby(build, sets, seconds)
    count = int(4 * seconds)
    addresses = [f"127.0.1.{n + 1}" for n in range(250)]
    before = os.times()
    started = time.monotonic()
    subprocess.run(["fping", "-q", "-i", "1", "-p", "250", "-c", str(count), *addresses], stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    theirs = (cpu * 1e6 / (count * 250), count * 250 / (time.monotonic() - started))
    report("CPU per ping", ours, theirs, "fping", 1.5)


def bench_memory(build, _seconds):
    sizes = {}
    with Sink(build) as sink:
        for servers in (1000, 31000):
            sets = sets_of(servers // 2, {"type": "tcp", "port": sink.port}, 20, 2)
            with Standby(build, sets) as standby:
                while standby.polls() < servers:
                    time.sleep(0.5)
                sizes[servers] = resident_bytes(standby.process.pid)
    each = (sizes[31000] - sizes[1000]) / 30000
    print(f"memory per server beyond the first thousand: {each:.0f} bytes, resident at 1,000: {sizes[1000] / 1e6:.1f} MB "
          f"(to reach: 2,500)", flush=True)


def bench_many(build, seconds):
    with Sink(build) as sink:
        with Standby(build, sets_of(50000, {"type": "tcp", "port": sink.port}, 60, 2)) as standby:
            time.sleep(60)  # the first cycles are spread over a whole interval
            cpu, rate = per_event(standby.process.pid, standby.polls, max(seconds, 30))
            late = standby.metric("standby_polls_waiting")
            print(f"100,000 servers at 60 s: {cpu * rate / 1e4:.1f} % of a core at {rate:.0f} polls/s, "
                  f"{late:.0f} polls waiting, {resident_bytes(standby.process.pid) / 1e6:.0f} MB resident, "
                  f"started in {standby.start_seconds:.1f} s (to reach: 20 %)", flush=True)


def bench_api(build, seconds):
    with Standby(build, sets_of(10, {"type": "tcp", "port": 9}, 60)) as standby:
        out = subprocess.run(["wrk", "-t", "1", "-c", "8", "-d", f"{int(seconds)}s", standby.url + "/serversets/s0"],
                             capture_output=True, text=True).stdout
    print(f"API, keep-alive, GET /serversets/ID: {re.search(r'Requests/sec:.*', out).group(0)} (to reach: 10,000)"
          + ("" if "Non-2xx" not in out else " WITH ERRORS"), flush=True)


def answering_sets(names):
    """One host name each. They are polled so seldom that answering is all that is measured."""
    return [{"id": f"s{n}", "name": f"Set {n}",
             "servers": [{"id": "v", "address": f"10.{n >> 16}.{n >> 8 & 255}.{n & 255}", "pollAddress": "127.0.0.1"}],
             "pollingMethod": {"type": "tcp", "port": 9},
             "pollingFrequency": {"intervalSeconds": 86400, "failedIntervalSeconds": 86400},
             "dnsData": {"hostNames": [f"h{n}.bench.test"]}} for n in range(names)]


def start_gdnsd(port, names, directory):
    """The same names and addresses, one UDP thread."""
    os.makedirs(f"{directory}/zones")
    for inside in ("run", "state"):
        os.makedirs(f"{directory}/{inside}")
    with open(f"{directory}/config", "w") as file:
        file.write(f"options => {{ listen => [ 127.0.0.1:{port} ], udp_threads => 1, tcp_threads => 1,\n"
                   f" run_dir => {directory}/run, state_dir => {directory}/state }}\n")
    with open(f"{directory}/zones/bench.test", "w") as file:
        file.write("$TTL 60\n@ SOA ns1 hostmaster 1 3600 600 604800 60\n@ NS ns1\nns1 A 127.0.0.1\n")
        for n in range(names):
            file.write(f"h{n} A 10.{n >> 16}.{n >> 8 & 255}.{n & 255}\n")
    process = subprocess.Popen(["gdnsd", "-c", directory, "start"], stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, text=True)
    for line in process.stderr:
        if "DNS listeners started" in line:
            return process
    raise SystemExit("gdnsd did not start.")


def ask(port, questions, seconds):
    """Answers in a run of dnsperf, and answers a second. All must be what was asked for."""
    out = subprocess.run(["dnsperf", "-s", "127.0.0.1", "-p", str(port), "-d", questions, "-l", str(seconds), "-q", "100"],
                         capture_output=True, text=True).stdout
    answers = int(re.search(r"Queries completed: +(\d+)", out).group(1))
    if int(re.search(r"NOERROR (\d+)", out).group(1)) != answers:
        raise SystemExit("not every answer was the right one:\n" + out)
    return answers, float(re.search(r"Queries per second: +([\d.]+)", out).group(1))


def bench_dns(build, seconds):
    """By turns, so that what else the machine does falls on both."""
    for names in (10, 10000):
        with tempfile.TemporaryDirectory(prefix="standby-bench-") as directory:
            questions = f"{directory}/questions"
            with open(questions, "w") as file:
                for n in range(10000):
                    file.write(f"h{n * 7919 % names}.bench.test A\n")
            ports = free_port(), free_port()
            serving = {"enabled": True, "addresses": ["127.0.0.1"], "port": ports[0]}
            cpu, answers, rates = [0, 0], [0, 0], [[], []]
            with Standby(build, answering_sets(names), options={"dnsServing": serving}) as standby:
                gdnsd = start_gdnsd(ports[1], names, f"{directory}/gdnsd")
                try:
                    time.sleep(3)
                    for _ in range(5):
                        for which, pid in enumerate((standby.process.pid, gdnsd.pid)):
                            before = cpu_seconds(pid)
                            count, rate = ask(ports[which], questions, max(1, round(seconds / 5)))
                            cpu[which] += cpu_seconds(pid) - before
                            answers[which] += count
                            rates[which].append(rate)
                finally:
                    gdnsd.terminate()
                    gdnsd.wait()
        ours, theirs = ((cpu[n] * 1e6 / answers[n], sum(rates[n]) / len(rates[n])) for n in (0, 1))
        report(f"CPU per DNS answer, {names:,} names", ours, theirs, "gdnsd", 1.2)


def bench_window(build, seconds):
    """Turns of the window's event loop; one over 16 ms is a frame that came late at 60 Hz."""
    environment = dict(os.environ)
    if "DISPLAY" not in environment:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    for engine, what in (("-", "an engine of paper"), (f"{build}/tests/bench/standby_bench_sink", "a true engine")):
        print(f"window of 10,000 sets with {what} (to reach: no turn over 16 ms)", flush=True)
        subprocess.run([f"{build}/tests/bench/standby_bench_window", engine, "10000", "1000", str(int(seconds))],
                       env=environment, stderr=subprocess.DEVNULL, check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("what", nargs="*")
    arguments = parser.parse_args()
    benches = {"tcp": bench_tcp, "http": bench_http, "ping": bench_ping, "memory": bench_memory, "many": bench_many,
               "api": bench_api, "dns": bench_dns, "window": bench_window}
    for what in arguments.what or benches:
        if what not in benches:
            sys.exit(f"{what}? One of: " + " ".join(benches))
        benches[what](arguments.build, arguments.seconds)


main()
