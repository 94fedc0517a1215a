#!/usr/bin/env python3
"""Writes Examples/noura: thirty months of an invented freelancer's statement files and their truth.

    Scripts/make-example.py           write them
    Scripts/make-example.py --check   fail if what is checked in differs

The same files come out every time: there is no clock and no randomness but a fixed seed."""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from example import noura, plan, truth  # noqa: E402


FOLDER = Path(__file__).resolve().parent.parent / "Examples" / "noura"


def content():
    world = noura.live()
    files = {}
    for export in plan.exports():
        export.content = files[export.file] = export.bytes(world)
        plan.done.append(export)
    for file, write in plan.RATES.items():
        files[file] = write(None, None)
    facts = truth.of(world, plan.done)
    files["truth.json"] = (json.dumps(facts, ensure_ascii=False, indent=1) + "\n").encode()
    files["README.md"] = truth.readme(world, plan.done, facts).encode()
    files["imports.tsv"] = "".join(
        f"{export.file}\t{export.account}\t{export.options}\n" for export in plan.done).encode()
    return files


def present():
    """What lies there, but for the rules, which are written by hand."""
    return {
        str(path.relative_to(FOLDER)): path.read_bytes()
        for path in FOLDER.rglob("*") if path.is_file() and path.name != "rules.tsv"
    }


def main():
    files, had = content(), present()
    if "--check" in sys.argv:
        changed = sorted(name for name in {*files, *had} if files.get(name) != had.get(name))
        if changed:
            sys.exit("Examples/noura differs from what make-example.py writes: "
                     + ", ".join(changed))
        return
    for name in had.keys() - files.keys():
        (FOLDER / name).unlink()
    for name, bytes in files.items():
        (FOLDER / name).parent.mkdir(parents=True, exist_ok=True)
        (FOLDER / name).write_bytes(bytes)


main()
