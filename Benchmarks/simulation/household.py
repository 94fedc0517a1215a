#!/usr/bin/env python3
"""The sample household of Sources/Core/Freedom/Simulation/SampleCourse.swift in numpy, 32 bits, all
paths of a month at once: what people would write. Its draws are numpy's own, so its counts resemble
the kernel's and are not the same.

    household.py TABLE PATHS MONTHS SEED"""

import json
import sys
import time

import numpy as np

BLOCK, BUCKETS = 60, 1024
F = np.float32


def walk(table, paths, months, seed):
    rng = np.random.Generator(np.random.PCG64(seed))
    rows = len(table)
    columns = [np.ascontiguousarray(table[:, i]) for i in range(3)]
    persistence, spread, tax, step = F(0.5), F(0.5), F(0.1), F(0.1)
    innovation = np.sqrt(F(1) - persistence * persistence)
    dries, stays = F(0.05), F(0.5)
    high, low = F(1.2 * 0.035 / 12), F(0.8 * 0.035 / 12)
    need, floor, cap = F(1 / 12), F(0.7 / 12), F(1.5 / 12)
    weights = [F(0.6), F(0.3), F(0.1)]
    cash = np.full(paths, 0.3, F)
    held = [np.zeros(paths, F) for _ in range(3)]
    basis = np.zeros(paths, F)
    level = np.ones(paths, F)
    least = np.full(paths, np.inf, F)
    departure = rng.standard_normal(paths, F)
    dry = rng.random(paths, F) < dries / (dries + 1 - stays)
    place = rng.integers(0, rows, paths, np.int32)
    free = np.zeros(paths, bool)
    again = np.zeros(paths, bool)
    freedom = np.full(paths, months, np.int32)
    ruin = np.full(paths, months, np.int32)
    fan = np.zeros((months, 3), F)
    for t in range(months):
        departure = persistence * departure + innovation * rng.standard_normal(paths, F)
        dry = rng.random(paths, F) < np.where(dry, stays, dries)
        income = F(1.6 / 12) * np.exp(spread * departure - spread * spread / 2)
        income[dry] = 0
        total = held[0] + held[1] + held[2]
        wealth = cash + total
        now = (wealth > 30) & ~free
        freedom[now] = t
        free |= now
        again |= wealth < F(0.1)
        earned = np.where(free, F(0), income + np.where(again, F(0.05), F(0)))
        if t % 12 == 0:
            spent = level * need
            change = np.where(spent > wealth * high, -step, F(0)) + np.where(spent < wealth * low, step, F(0))
            level = np.where(free, level + level * change, level)
        ruled = np.minimum(np.maximum(level * need, floor), cap)
        least = np.where(free, np.minimum(least, ruled * F(12)), least)
        cash = cash + earned + F(-0.5 if t == 100 else 0.01) - np.where(free, ruled, need)
        invested = np.maximum(cash - F(0.5), F(0))
        cash = cash - invested
        short = np.maximum(-cash, F(0))
        proceeds = total - np.maximum(total - basis, F(0)) * tax
        ruin[(proceeds < short) & (ruin == months)] = t
        sold = np.minimum(short / np.maximum(proceeds, F(1e-20)), F(1))
        kept = F(1) - sold
        left = sold * proceeds + cash
        cash = np.where(proceeds < short, left, np.maximum(left, F(0)))
        basis = (basis + invested) * kept
        jumps = rng.random(paths, F) < F(1 / BLOCK)
        place[jumps] = rng.integers(0, rows, int(jumps.sum()), np.int32)
        for i in range(3):
            held[i] = (held[i] * kept + invested * weights[i]) * F(0.9998) * columns[i][place]
        place += 1
        place[place == rows] = 0
        cash = np.maximum(cash, F(0)) * F(0.9985) + np.minimum(cash, F(0))
        end = held[0] + held[1] + held[2]
        if t % 12 == 11:
            held = [end * w for w in weights]
        fan[t] = np.percentile(cash + end, [10, 50, 90])
    ever = freedom < months
    return {
        "free": int(ever.sum()),
        "ruined": int((ruin < months).sum()),
        "lasted": int((ever & (ruin == months)).sum()),
        "wealth": fan[-1].tolist(),
    }


if __name__ == "__main__":
    table = np.loadtxt(sys.argv[1], delimiter=",", dtype=F)
    started = time.process_time()
    ends = walk(table, int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    print(json.dumps({"cpuSeconds": time.process_time() - started, **ends}))
