#!/usr/bin/env python3
"""Writes Examples/noura: thirty months of an invented freelancer's statement files and their truth.

    Scripts/make-example.py           write them
    Scripts/make-example.py --check   fail if what is checked in differs

The program carries the files too, in an archive, so that anyone can look at the example.

The same files come out every time: there is no clock and no randomness but a fixed seed."""

import io
import json
import sys
import zipfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from example import noura, plan, truth  # noqa: E402


ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "Examples" / "noura"
ARCHIVE = ROOT / "Sources" / "Edges" / "Bookkeeping" / "Example" / "noura.zip"


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


def carried(files):
    """What the program carries: all that a person would import, and what she says of it."""
    left = ("truth.json", "README.md")
    files = {name: bytes for name, bytes in files.items() if name not in left}
    return files | {"rules.tsv": (FOLDER / "rules.tsv").read_bytes()}


def archive(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as zipped:
        for name in sorted(files):
            zipped.writestr(zipfile.ZipInfo(name), files[name], zipfile.ZIP_DEFLATED)
    return out.getvalue()


def archived():
    """By content: two versions of zlib pack the same files differently."""
    if not ARCHIVE.exists():
        return {}
    with zipfile.ZipFile(ARCHIVE) as zipped:
        return {name: zipped.read(name) for name in zipped.namelist()}


def main():
    files, had = content(), present()
    if "--check" in sys.argv:
        changed = sorted(name for name in {*files, *had} if files.get(name) != had.get(name))
        if changed:
            sys.exit("Examples/noura differs from what make-example.py writes: "
                     + ", ".join(changed))
        if archived() != carried(files):
            sys.exit(f"{ARCHIVE.relative_to(ROOT)} differs from Examples/noura: "
                     "Scripts/make-example.py writes it")
        return
    for name in had.keys() - files.keys():
        (FOLDER / name).unlink()
    for name, bytes in files.items():
        (FOLDER / name).parent.mkdir(parents=True, exist_ok=True)
        (FOLDER / name).write_bytes(bytes)
    if archived() != carried(files):
        ARCHIVE.write_bytes(archive(carried(files)))


main()
