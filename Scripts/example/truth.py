"""What is true of Noura's money, summed from what happened and never from a file."""

from collections import defaultdict
from datetime import timedelta

from .exports import money


def of(world, exports):
    told = told_rows(exports)
    return {
        "about": "What happened, summed by Scripts/make-example.py without reading a file. "
                 "Amounts are decimal strings; each stream's net is the sum of its parts.",
        "from": str(world.first), "to": str(world.last),
        "accounts": accounts(world, told), "balancesAt": balances_at(world),
        "streams": streams(world), "costs": costs(world),
        "transfers": transfers(world), "conversions": conversions(world),
        "files": files(exports),
    }


def told_rows(exports):
    told = defaultdict(dict)
    for export in exports:
        for row in export.shown:
            told[export.account][row.number] = row
    return told


def accounts(world, told):
    found = {}
    for account, rows in world.rows.items():
        for row in rows:
            pocket = found.setdefault(account, {}).setdefault(
                row.currency, {"opening": 0, "closing": 0})
            pocket["closing"] += row.cents
            if row.opening:
                pocket["opening"] += row.cents
    for account, pockets in found.items():
        for currency, pocket in pockets.items():
            assert pocket["closing"] == world.balances[account, currency] >= 0
            booked = [row for row in told[account].values() if row.currency == currency]
            pocket["rows"] = len(booked)
            pocket["rowsSum"] = money(sum(row.cents for row in booked))
            for key in ("opening", "closing"):
                pocket[key] = money(pocket[key])
    return found


def balances_at(world):
    """Every account at the end of each quarter, its opening balance included."""
    found = {}
    day = world.first
    while day <= world.last:
        if (day + timedelta(days=1)).month in (1, 4, 7, 10) and (day + timedelta(days=1)).day == 1:
            balances = defaultdict(int)
            for account, rows in world.rows.items():
                for row in rows:
                    if row.day <= day:
                        balances[account, row.currency] += row.cents
            found[str(day)] = {}
            for (account, currency), cents in balances.items():
                found[str(day)].setdefault(account, {})[currency] = money(cents)
        day += timedelta(days=1)
    return found


def streams(world):
    found = {}
    for name, part, currency, cents, day in world.told_streams:
        stream = found.setdefault(name, {}).setdefault(currency, {
            "parts": defaultdict(int), "lately": defaultdict(int),
            "grossByMonth": defaultdict(int)})
        stream["parts"][part] += cents
        if day > world.last.replace(year=world.last.year - 1):
            stream["lately"][part] += cents
        if part == "gross":
            stream["grossByMonth"][f"{day:%Y-%m}"] += cents
    for currencies in found.values():
        for currency, stream in currencies.items():
            months = stream["grossByMonth"]
            currencies[currency] = {
                **sums(stream["parts"]), "last12Months": sums(stream["lately"]),
                "monthsWithIncome": len(months),
                "grossByMonth": {month: money(cents) for month, cents in sorted(months.items())},
            }
    return found


def sums(parts):
    return {
        **{part: money(cents) for part, cents in parts.items()}, "net": money(sum(parts.values()))}


def costs(world):
    return {
        name: {currency: money(cents) for currency, cents in sums.items()}
        for name, sums in sorted(world.costs.items())
    }


def side(row):
    return row and {
        "account": row.account, "date": str(row.day), "amount": money(row.cents),
        "currency": row.currency, "id": row.id or None,
    }


def transfers(world):
    return [{"from": side(pair["from"]), "to": side(pair["to"])} for pair in world.transfers]


def conversions(world):
    return [{"from": side(out), "to": side(into)} for out, into in world.conversions]


def files(exports):
    """Counts in the order given: each row is new in the first file that tells it booked."""
    known, facts = defaultdict(set), []
    for export in exports:
        have = known[export.account]
        new = [row for row in export.shown if row.number not in have]
        have.update(row.number for row in new)
        facts.append({
            "file": export.file, "account": export.account, "options": export.options,
            "rows": len(export.shown) + len(export.pending) + export.no_effect
            + len(export.rejected),
            "new": len(new), "known": len(export.shown) - len(new),
            "pending": len(export.pending), "noEffect": export.no_effect,
            "sum": by_currency(export.shown),
            "rejected": [{"line": line, "reason": reason} for line, reason, _ in export.rejected],
            "junkLines": export.junk, "totalsRows": export.totals,
            "notes": export.notes,
        })
    return facts


def by_currency(rows):
    """What the file's booked rows add up to."""
    found = defaultdict(int)
    for row in rows:
        found[row.currency] += row.cents
    return {currency: money(cents) for currency, cents in found.items()}


def readme(world, exports, facts):
    lines = [
        "# Noura (نورا)", "",
        "Noura Adel is invented, and so is every name, amount, id and rate here. She lives in",
        "Alexandria, designs for a printing house by day and earns online in the evening. These are",
        f"her statement files for thirty months, {world.first:%B %Y} to {world.last:%B %Y}, in",
        "dollars, euros and pounds, with the mess that real files have. `Scripts/make-example.py`",
        "writes them, always the same.", "",
        "[truth.json](truth.json) has what really happened, summed without reading the files: the",
        "books must agree with it.", "",
        "## Where the money goes", "",
        "- Upwork → Payoneer → the bank (dollars leave, pounds arrive a day or two later).",
        "- Souqna and Gumroad → PayPal → the bank. Clients also pay PayPal directly; euros are",
        "  converted there at once.",
        "- Kleeblatt Studio pays euros into Payoneer; they are converted two days later. Salma Adel,",
        "  who shares the work, is paid from Payoneer.",
        "- AdSense → the dollar account at the bank → pounds, now and then.",
        "- The salary comes into the bank, and the household is paid from there.", "",
        "## The files, in the order of import", "",
        "| file | account | flags it needs | rows | new | what is in it |", "|---|---|---|---|---|---|",
    ]
    for file in facts["files"]:
        lines.append(
            f"| `{file['file']}` | {file['account']} | "
            f"{'`' + file['options'] + '`' if file['options'] else ''} | {file['rows']} | "
            f"{file['new']} | {'; '.join(file['notes'])} |")
    lines += [
        "", "`new` counts rows that no file above it has told; the order does not change what the",
        "books hold in the end. `imports.tsv` has the same list for scripts.", "",
        "`rates.csv` has a dollar's price in pounds by month (`masar rate import`), because the",
        "European Central Bank does not quote the pound; `eurofxref-hist.csv` has the bank's layout",
        "with invented figures for dollar, yen and sterling.", "",
        "## Rows that can't be read", "",
        "| file | line | why | what becomes of it |", "|---|---|---|---|",
    ]
    for file in facts["files"]:
        for bad in file["rejected"]:
            lines.append(f"| `{file['file']}` | {bad['line']} | {bad['reason']} | "
                         "a later file tells the row rightly |")
        for line in file["junkLines"]:
            lines.append(f"| `{file['file']}` | {line} | not a row | it holds no money |")
    lines += [
        "", "## What is true in the end", "", "| account | currency | opening | closing |",
        "|---|---|---|---|",
    ]
    for account, pockets in facts["accounts"].items():
        for currency, pocket in pockets.items():
            lines.append(f"| {account} | {currency} | {pocket['opening']} | {pocket['closing']} |")
    lines += ["", "| stream | currency | gross | refunds | chargebacks | fees | taxes | net |",
              "|---|---|---|---|---|---|---|---|"]
    for name, currencies in facts["streams"].items():
        for currency, stream in currencies.items():
            cells = " | ".join(
                stream.get(part, "")
                for part in ("gross", "refunds", "chargebacks", "fees", "taxes", "net"))
            lines.append(f"| {name} | {currency} | {cells} |")
    lines += [
        "", "Gumroad's sales export has no row for a payout: what it paid out is seen only where it",
        "arrives, in PayPal. Fees of withdrawals and of keeping accounts are costs, not a stream's",
        "fees, except where Upwork takes them itself.", "",
    ]
    return "\n".join(lines)
