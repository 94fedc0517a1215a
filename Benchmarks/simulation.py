#!/usr/bin/env python3
"""The simulation beside the same household in C (clang -O3) and in numpy.

    Benchmarks/simulation.py [--paths 20000] [--months 600] [--rounds 7] [--json FILE]

Each round runs every program once, in turn, so that a noisy machine is noisy for all; a figure is the
least of the rounds' CPU time, a ratio the median of the rounds' ratios. What needs clang or numpy is
left out with a word where they aren't. `MASAR=path` measures another build."""

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

HERE = Path(__file__).resolve().parent
MASAR = os.environ.get("MASAR", str(HERE.parent / ".build" / "release" / "masar"))
ENVIRONMENT = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def table(path, rows=1824):
    """Months of three holdings by a linear congruential generator: the same everywhere."""
    state = 42
    with open(path, "w") as file:
        for _ in range(rows):
            cells = []
            for middle, width in ((1.0055, 0.08), (1.002, 0.03), (1.001, 0.01)):
                state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
                cells.append(f"{middle + width * ((state >> 40) / 2**24 - 0.5):.9g}")
            file.write(",".join(cells) + "\n")


def compiler():
    """The toolchain's own clang, else any."""
    swift = shutil.which("swift")
    beside = Path(os.path.realpath(swift)).parent / "clang" if swift else None
    return str(beside) if beside and beside.exists() else shutil.which("clang")


def run(command):
    """The program's own JSON, with the wall and CPU time and peak memory of the whole process."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env=ENVIRONMENT)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(command)} failed")
    answer = json.loads(output)
    answer["processSeconds"] = usage.ru_utime + usage.ru_stime
    answer["processWall"] = time.monotonic() - started
    answer["peakMiB"] = usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    return answer


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--paths", type=int, default=20_000)
    parser.add_argument("--months", type=int, default=600)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json")
    options = parser.parse_args()
    size = [str(options.paths), str(options.months)]
    with tempfile.TemporaryDirectory() as folder:
        rows = os.path.join(folder, "table.csv")
        table(rows)

        def masar(*more, paths=options.paths):
            return [MASAR, "evidence", "simulation", "--paths", str(paths), "--months", size[1],
                    "--seed", "7", "--returns", rows, "--json", *more]

        programs = {
            "masar narrow": masar("--threads", "1", "--kernel", "narrow"),
            "masar, 1 thread": masar("--threads", "1"),
            "masar, 2 threads": masar("--threads", "2", paths=options.paths * 4),
            "masar, 1 thread, four times": masar("--threads", "1", paths=options.paths * 4),
            "masar, 10,000 paths": [MASAR, "evidence", "simulation", "--paths", "10000", "--months",
                                    size[1], "--threads", "1", "--json"],
        }
        first = run(programs["masar, 1 thread"])
        if first["kernel"] == "wide":
            flags = {"C wide": ["-mavx2", "-mfma"], "C narrow": []}
        else:
            flags = {"C narrow": []}
        clang = compiler()
        if clang:
            for name, more in flags.items():
                program = os.path.join(folder, name.replace(" ", "-"))
                subprocess.run(
                    [clang, "-O3", "-Wno-psabi", *more, str(HERE / "simulation" / "household.c"),
                     "-o", program], check=True)
                programs[name] = [program, rows, *size, "7"]
        else:
            print("simulation: no clang: nothing to hold the kernel against", file=sys.stderr)
        if subprocess.run([sys.executable, "-c", "import numpy"], capture_output=True).returncode == 0:
            programs["numpy"] = [sys.executable, str(HERE / "simulation" / "household.py"), rows,
                                 *size, "7"]
        else:
            print("simulation: no numpy: left out", file=sys.stderr)

        rounds = []
        for number in range(options.rounds):
            # Numpy is slow and its time is not close to any limit.
            names = [n for n in programs if n != "numpy" or number < 3]
            rounds.append({name: run(programs[name]) for name in names})
        load = os.getloadavg()[0]

        def least(name, what="cpuSeconds"):
            return min(r[name][what] for r in rounds if name in r)

        def ratio(one, other, what="cpuSeconds"):
            return statistics.median(r[one][what] / r[other][what] for r in rounds if other in r)

        path_months = options.paths * options.months / 1e6
        for name in programs:
            scale = 4 if name.endswith(("2 threads", "four times")) else 1
            if name == "masar, 10,000 paths":
                continue
            print(f"{name:30} {least(name) * 1e3:8.1f} ms CPU "
                  f"{scale * path_months / least(name):8.1f} M path-months/s of CPU "
                  f"{least(name, 'peakMiB'):6.1f} MiB")
        print(f"load {load:.1f} on {os.cpu_count()} cores")
        figures = []

        def figure(name, value, limit, unit="", above=False):
            met = value >= limit if above else value <= limit
            figures.append({"figure": name, "value": value, "limit": limit, "met": met})
            print(f"{'met   ' if met else 'MISSED'} {name}: {value:.3f}{unit} "
                  f"({'at least' if above else 'at most'} {limit}{unit})")

        same = rounds[0]["masar, 1 thread"]
        for name in flags if clang else []:
            ours = "masar, 1 thread" if name == "C wide" else "masar narrow"
            figure(f"CPU against {name}", ratio(ours, name), 1.10)
            other, mine = rounds[0][name], rounds[0][ours]
            for what in ("free", "ruined", "lasted", "buckets"):
                figure(f"  {what} against {name}", abs(mine[what] / max(1, other[what]) - 1), 1e-4)
        if "numpy" in programs:
            figure("speed against numpy", 1 / ratio("masar, 1 thread", "numpy"), 8, above=True)
            other = rounds[0]["numpy"]
            figure("  median wealth against numpy",
                   abs(same["wealth"][1] / other["wealth"][1] - 1), 0.01)
        wall = ratio("masar, 2 threads", "masar, 1 thread, four times", "seconds")
        if load < 0.6 * os.cpu_count() + 1 and os.cpu_count() > 1:
            figure("two threads' wall against one's", wall, 0.56)
        else:
            print(f"  ?    two threads' wall against one's: {wall:.3f}, on a busy machine: not judged")
        figure("10,000 paths as a process, CPU", least("masar, 10,000 paths", "processSeconds") * 1e3,
               80, " ms")
        digests = {run(masar("--threads", str(n), paths=5000))["digest"] for n in (1, 2, 8)}
        figure("digests of 1, 2 and 8 threads", len(digests), 1)
        large = run(masar("--threads", "2", paths=options.paths * 20))
        figure("peak memory of twenty times the paths", large["peakMiB"], 64, " MiB")
        if first["kernel"] == "wide":
            narrow = rounds[0]["masar narrow"]
            difference = max(abs(a / b - 1) for a, b in zip(narrow["wealth"], same["wealth"]))
            figure("percentiles, narrow against wide", difference, 5e-5)
        if options.json:
            Path(options.json).write_text(json.dumps({"load": load, "figures": figures}, indent=2))
        sys.exit(0 if all(f["met"] for f in figures) else 1)


if __name__ == "__main__":
    main()
