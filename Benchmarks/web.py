#!/usr/bin/env python3
"""Pages over a large book: time to the whole HTML, requests a second, memory, and a fresh row.

    Benchmarks/web.py [--rows 100000] [--requests 300] [--masar PATH] [--minutes 0]

A page is asked for over one kept connection; the figure is from the first byte sent to the last byte read.
Between the rows of the table nothing is written to the book; "fresh" writes one row by the command, from
another process, and asks the page again at once: it must show the row. With --minutes the pages are asked
from four connections while the command imports, and memory and errors are watched."""

import argparse
import http.client
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent

PAGES = [
    "/income", "/income?months=84", "/path", "/income/stream?name=income:Unsorted", "/books",
    "/books/register?account=assets:paypal-usd", "/books/register?q=hosting", "/books/log", "/odds",
    "/odds/quit", "/fields", "/api/v1/status", "/api/v1/streams", "/settings",
]


def client(port, cookie):
    connection = http.client.HTTPConnection("127.0.0.1", port)

    def get(path):
        connection.request("GET", path, headers={"Cookie": cookie})
        answer = connection.getresponse()
        return answer.status, answer.read()
    return get


def memory(process):
    for line in Path(f"/proc/{process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--rows", type=int, default=100_000)
    options.add_argument("--requests", type=int, default=300)
    options.add_argument("--minutes", type=float, default=0)
    options.add_argument("--pause", type=float, default=0.05, help="seconds between a connection's requests")
    options.add_argument("--masar", default=str(HERE.parent / ".build" / "release" / "masar"))
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run(options, Path(folder))


def run(options, folder):
    subprocess.run(
        [sys.executable, HERE / "generate.py", str(options.rows), str(folder)], check=True)
    book = str(folder / "book.masar")

    def masar(*arguments):
        subprocess.run(
            [options.masar, *arguments, "--book", book], check=True, stdout=subprocess.DEVNULL)
    masar("settings", "currency", "USD")
    masar("rate", "import", str(folder / "rates.csv"))
    masar("import", str(folder / "rows.csv"), "--yes")
    # What money in was is said once, so that there is a stream.
    masar("rule", "add", "clients", "--contains", "Payment from", "--to", "income:Clients")
    masar("rule", "add", "courses", "--contains", "Course sale", "--to", "income:Courses")
    port = 8390
    process = subprocess.Popen(
        [options.masar, "serve", "--book", book, "--port", str(port), "--lang", "ar",
         "--today", "2025-12-31"], stdout=subprocess.PIPE, text=True)
    try:
        link = ""
        while not link.startswith("http"):
            link = process.stdout.readline().strip()
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request("GET", "/enter/" + link.rsplit("/", 1)[1])
        cookie = connection.getresponse().headers["Set-Cookie"].split(";")[0]
        measure(options, folder, masar, process, port, cookie)
        if options.minutes:
            load(options, folder, masar, process, port, cookie)
    finally:
        process.terminate()


def measure(options, folder, masar, process, port, cookie):
    get = client(port, cookie)
    print(f"{'page':44} {'first':>8} {'median':>8} {'p99':>8} {'KiB':>6}   (ms, {options.rows} rows)")
    for path in PAGES:
        began = time.perf_counter()
        status, body = get(path)
        first = time.perf_counter() - began
        if status != 200:
            print(f"{path:44} {status}")
            continue
        times = []
        for _ in range(options.requests):
            began = time.perf_counter()
            get(path)
            times.append(time.perf_counter() - began)
        times.sort()
        print(f"{path:44} {first * 1e3:8.1f} {statistics.median(times) * 1e3:8.2f} "
              f"{times[int(len(times) * 0.99) - 1] * 1e3:8.2f} {len(body) / 1024:6.0f}")
    count = 0
    until = time.perf_counter() + 5

    def ask():
        nonlocal count
        get = client(port, cookie)
        while time.perf_counter() < until:
            get("/income")
            count += 1
    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"/income from four connections: {count / 5:.0f} requests/s")
    fresh = []
    for number in range(15):
        row = folder / f"fresh{number}.csv"
        row.write_text(
            "date,account,description,amount,currency,id\n"
            f"2025-12-30,paypal-usd,Course sale {number},{1000 + number}.37,USD,F{number:05}\n")
        _, before = get("/income")
        masar("import", str(row), "--yes")
        began = time.perf_counter()
        _, after = get("/income")
        fresh.append(time.perf_counter() - began)
        assert before != after, "the page doesn't show the new row"
    fresh.sort()
    print(f"/income after one new row: median {statistics.median(fresh) * 1e3:.1f} ms, "
          f"most {fresh[-1] * 1e3:.1f} ms")
    print(f"memory: {memory(process):.0f} MiB")


def load(options, folder, masar, process, port, cookie):
    """Four connections ask every page in turn while rows are imported every few seconds."""
    until = time.perf_counter() + options.minutes * 60
    asked, faults = [0] * 4, []

    def ask(which):
        get = client(port, cookie)
        at = which
        while time.perf_counter() < until:
            path = PAGES[at % len(PAGES)]
            at += 1
            try:
                status, _ = get(path)
                if status >= 500:
                    faults.append((path, status))
            except (OSError, http.client.HTTPException) as error:
                faults.append((path, repr(error)))
                get = client(port, cookie)
            asked[which] += 1
            time.sleep(options.pause)
    threads = [threading.Thread(target=ask, args=(which,)) for which in range(4)]
    for thread in threads:
        thread.start()
    number, sizes, minute = 0, [], time.perf_counter() + 60
    while time.perf_counter() < until:
        row = folder / f"load{number}.csv"
        row.write_text(
            "date,account,description,amount,currency,id\n"
            f"2025-12-29,paypal-usd,Course sale,{number % 900 + 100}.11,USD,L{number:06}\n")
        masar("import", str(row), "--yes")
        row.unlink()
        number += 1
        if time.perf_counter() > minute:
            sizes.append(memory(process))
            minute += 60
        time.sleep(2)
    for thread in threads:
        thread.join()
    print(f"{options.minutes:g} minutes: {sum(asked)} requests, {number} imports, "
          f"{len(faults)} faults, memory by minute: {' '.join(f'{size:.0f}' for size in sizes)} MiB")
    for fault in faults[:10]:
        print(" ", fault)
    if faults:
        sys.exit(1)


if __name__ == "__main__":
    main()
