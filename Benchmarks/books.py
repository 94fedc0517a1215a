#!/usr/bin/env python3
"""Import, balance and monthly income: Masar beside sqlite3, ledger, hledger and beancount.

    Benchmarks/books.py [--rows 100000] [--repeats 5] [--peers all|none|NAME,…] [--json FILE]

Every command is run once a round, in turn, so that a noisy machine is noisy for all; the figure is the
median of the rounds' CPU time. Peers that are not installed are left out with a word."""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True

import generate  # noqa: E402

HERE = Path(__file__).resolve().parent
MASAR = os.environ.get("MASAR", str(HERE.parent / ".build" / "release" / "masar"))

# Masar's commands, in one place. {csv}, {rates}, {book}, {empty} and {fresh} are filled in.
MASAR_IMPORT = [MASAR, "import", "{csv}", "--book", "{fresh}", "--yes"]
MASAR_RATES = [MASAR, "rate", "import", "{rates}", "--book", "{book}"]
MASAR_EMPTY = [MASAR, "settings", "currency", "USD", "--book", "{empty}"]
MASAR_BALANCE = [MASAR, "ledger", "balance", "--book", "{book}"]
MASAR_MONTHLY = [MASAR, "ledger", "balance", "Income", "--monthly", "--in", "USD", "--book", "{book}"]
MASAR_START = [MASAR, "status", "--book", "{empty}"]

SQLITE_IMPORT = """
create table rows(date text, account text, description text, amount text, currency text, id text);
.mode csv
.import --skip 1 {csv} rows
select substr(date, 1, 7), account, currency, sum(cast(round(amount * 100) as integer))
from rows group by 1, 2, 3;
"""

BEANS_MONTHLY = """
import sys, collections
from beancount import loader
from beancount.core import prices, convert, data
entries, errors, options = loader.load_file(sys.argv[1])
assert not errors, errors
worth = prices.build_price_map(entries)
months = collections.Counter()
for entry in entries:
    if isinstance(entry, data.Transaction):
        for posting in entry.postings:
            if posting.account.startswith("Income"):
                value = convert.convert_position(posting, "USD", worth, entry.date)
                months[entry.date.year, entry.date.month] += value.number
print(months)
"""

BEANS_BALANCE = """
import sys
from beancount import loader
from beancount.core import realization
entries, errors, options = loader.load_file(sys.argv[1])
assert not errors, errors
for real in realization.iter_children(realization.realize(entries)):
    print(real.account, real.balance)
"""

# What is measured: name of the work → peer → command.
WORKS = {
    "import": {
        "masar": MASAR_IMPORT,
        "sqlite3": ["sqlite3", "-bail", "{fresh}"],
    },
    "balance": {
        "masar": MASAR_BALANCE,
        "ledger": ["ledger", "-f", "{journal}", "balance", "--flat"],
        "hledger": ["hledger", "-f", "{journal}", "balance", "--flat"],
        "beancount": [sys.executable, "-c", BEANS_BALANCE, "{beancount}"],
    },
    "monthly income in one currency": {
        "masar": MASAR_MONTHLY,
        "ledger": ["ledger", "-f", "{journal}", "register", "^income", "-M", "-X", "USD"],
        "hledger": ["hledger", "-f", "{journal}", "balance", "^income", "-M",
                    "--value=then,USD"],
        "beancount": [sys.executable, "-c", BEANS_MONTHLY, "{beancount}"],
    },
    "start on an empty book": {"masar": MASAR_START},
}

# (work, its measure, at most this many times another's): what is to be reached at 100,000 rows.
LIMITS = [
    ("import", "import", "sqlite3", 4.0),
    ("import", "balance", "ledger", 1.0),
    ("import", "balance", "hledger", 1.0),
    ("balance", "balance", "ledger", 1 / 15),
    ("balance", "balance", "hledger", 1 / 75),
    ("monthly income in one currency", "monthly income in one currency", "ledger", 1 / 40),
    ("monthly income in one currency", "monthly income in one currency", "hledger", 1 / 40),
]
START_CPU_SECONDS = 0.030
IMPORT_ROWS_A_SECOND = 100_000
IMPORT_MEBIBYTES = 100


def measure(command, feed=""):
    """Wall seconds, CPU seconds and peak MiB of one command, or its complaint."""
    with tempfile.TemporaryFile() as said:
        began = time.perf_counter()
        child = subprocess.Popen(
            command, stdin=subprocess.PIPE if feed else subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=said,
            env={**os.environ, "BEANCOUNT_DISABLE_LOAD_CACHE": "1"})
        if feed:
            child.stdin.write(feed.encode())
            child.stdin.close()
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - began
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            said.seek(0)
            return None, f"exit {child.returncode}: {said.read(300).decode(errors='replace').strip()}"
        peak = used.ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024)
        return {"wall": wall, "cpu": used.ru_utime + used.ru_stime, "peak": peak}, None


def is_installed(peer):
    if peer == "beancount":
        return subprocess.run([sys.executable, "-c", "import beancount"],
                              capture_output=True).returncode == 0
    return shutil.which(MASAR if peer == "masar" else peer) is not None


class Benchmark:
    def __init__(self, folder, rows, repeats, peers):
        self.folder, self.rows, self.repeats, self.peers = folder, rows, repeats, peers
        self.results, self.complaints = {}, {}
        self.places = {
            "csv": folder / "rows.csv", "journal": folder / "rows.journal",
            "beancount": folder / "rows.beancount", "rates": folder / "rates.csv",
            "book": folder / "book.masar", "empty": folder / "empty.masar",
        }

    def command(self, words):
        """Fills in the places; `{fresh}` is a file that does not exist yet."""
        fresh = self.folder / "fresh"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir()
        places = {**self.places, "fresh": fresh / "book.masar"}
        filled = []
        for word in words:
            for name, place in places.items():
                word = word.replace("{" + name + "}", str(place))
            filled.append(word)
        return filled

    def run(self):
        if "masar" in self.peers:
            self.keep_book()
        for _ in range(self.repeats):
            for work, commands in WORKS.items():
                for peer, words in commands.items():
                    if peer in self.peers and (work, peer) not in self.complaints:
                        script = SQLITE_IMPORT if peer == "sqlite3" else ""
                        feed = script.replace("{csv}", str(self.places["csv"]))
                        figures, complaint = measure(self.command(words), feed)
                        if complaint:
                            self.complaints[work, peer] = complaint
                        else:
                            self.results.setdefault((work, peer), []).append(figures)

    def keep_book(self):
        """The books that the reports read: made once, outside the measurement."""
        words = [word.replace("{fresh}", "{book}") for word in MASAR_IMPORT]
        for command in (words, MASAR_RATES, MASAR_EMPTY):
            _, complaint = measure(self.command(command))
            if complaint:
                self.complaints["the book", "masar"] = complaint

    def median(self, work, peer, figure="cpu"):
        runs = self.results.get((work, peer))
        return statistics.median(run[figure] for run in runs) if runs else None

    def report(self):
        print(f"{self.rows:,} rows, median of {self.repeats} rounds\n")
        print(f"{'work':32} {'':10} {'wall s':>8} {'cpu s':>8} {'peak MiB':>9} {'rows/s':>10} "
              f"{'cpu to masar':>13}")
        for work, peer in self.results:
            cpu, masar = self.median(work, peer), self.median(work, "masar")
            ratio = f"{cpu / masar:.1f}×" if masar else ""
            wall = self.median(work, peer, "wall")
            pace = "" if work.startswith("start") else f"{self.rows / wall:,.0f}"
            print(f"{work:32} {peer:10} {wall:8.3f} {cpu:8.3f} "
                  f"{self.median(work, peer, 'peak'):9.1f} {pace:>10} {ratio:>13}")
        for (work, peer), complaint in self.complaints.items():
            print(f"{work:32} {peer:10} left out: {complaint}")

    def judge(self):
        """The figures to reach, each met or missed."""
        checks = []
        for work, other_work, peer, limit in LIMITS:
            ours, theirs = self.median(work, "masar"), self.median(other_work, peer)
            if ours and theirs:
                checks.append((f"{work}: at most {limit:.3g}× {peer}'s {other_work}",
                               ours / theirs, ours <= limit * theirs))
        wall = self.median("import", "masar", "wall")
        if wall:
            pace, peak = self.rows / wall, self.median("import", "masar", "peak")
            checks.append((f"import: at least {IMPORT_ROWS_A_SECOND:,} rows/s", pace,
                           pace >= IMPORT_ROWS_A_SECOND))
            checks.append((f"import: at most {IMPORT_MEBIBYTES} MiB", peak,
                           peak <= IMPORT_MEBIBYTES))
        start = self.median("start on an empty book", "masar")
        if start:
            checks.append((f"start: at most {START_CPU_SECONDS * 1000:.0f} ms of CPU",
                           start * 1000, start <= START_CPU_SECONDS))
        if checks:
            print()
        for sentence, figure, met in checks:
            print(f"{'met ' if met else 'MISS'}  {sentence}  ({figure:,.3g})")
        return all(met for *_, met in checks)


def main():
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--rows", type=int, default=100_000)
    ask.add_argument("--repeats", type=int, default=5)
    ask.add_argument("--peers", default="all", help="all, none, or names with commas")
    ask.add_argument("--json", type=Path)
    asked = ask.parse_args()
    known = ["masar", "sqlite3", "ledger", "hledger", "beancount"]
    wanted = {"all": known, "none": ["masar"]}.get(asked.peers, ["masar", *asked.peers.split(",")])
    peers = [peer for peer in wanted if is_installed(peer)]
    for peer in wanted:
        if peer not in peers:
            print(f"{peer} is not installed: left out", file=sys.stderr)
    with tempfile.TemporaryDirectory() as folder:
        generate.write(asked.rows, Path(folder))
        benchmark = Benchmark(Path(folder), asked.rows, asked.repeats, peers)
        benchmark.run()
    benchmark.report()
    met = benchmark.judge()
    if asked.json:
        asked.json.write_text(json.dumps({
            "rows": asked.rows, "met": met,
            "runs": {f"{work} / {peer}": runs for (work, peer), runs in benchmark.results.items()},
        }, indent=1) + "\n")


main()
