#!/usr/bin/env python3
"""Writes one plausible statement of many rows, and the same data as the peers' journals.

    Benchmarks/generate.py ROWS FOLDER [--without-ids]

FOLDER then holds rows.csv (date,account,description,amount,currency,id), rows.journal for ledger and
hledger, rows.beancount, and rates.csv. Three currencies, twelve accounts, seven years; the same bytes
every time."""

import sys
from datetime import date, timedelta
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "Scripts"))

from example.exports import money  # noqa: E402
from example.world import Chance  # noqa: E402

FIRST, DAYS = date(2019, 1, 1), 7 * 365
CURRENCIES = ("USD", "EUR", "EGP")
ACCOUNTS = [
    (f"{platform}-{currency.lower()}", currency)
    for platform in ("paypal", "payoneer", "bank", "wise") for currency in CURRENCIES
]
INCOME = ("Payment from Harbor & Finch", "Invoice 4471", "Course sale", "دفعة من عميل", "Tip, thanks")
COSTS = ("Hosting", "Groceries - corner shop", "فاتورة كهرباء", "Service fee", "Fonts, yearly", "Rent")
# What a unit is worth in dollars, by year from 2019, in ten-thousandths.
WORTH = {
    "EUR": (11200, 11420, 11830, 10530, 10810, 10820, 11300),
    "EGP": (595, 633, 637, 520, 326, 220, 201),
}


def rows(count):
    """(day, account, currency, text, cents, id), by day, more of it earned than spent."""
    chance = Chance(count)
    for number in range(count):
        day = FIRST + timedelta(days=number * DAYS // count)
        draw = chance.next()
        account, currency = ACCOUNTS[draw % len(ACCOUNTS)]
        draw >>= 8
        earns = draw % 5 < 2
        draw >>= 8
        texts = INCOME if earns else COSTS
        text = texts[draw % len(texts)]
        draw >>= 8
        cents = 100 + draw % 90_000 if earns else -(50 + draw % 40_000)
        yield day, account, currency, text, cents, f"T{number:08}"


def other_side(text, cents):
    kind, texts = ("income", INCOME) if cents > 0 else ("expenses", COSTS)
    return kind, f"{kind}:c{texts.index(text)}"


def titled(account):
    return ":".join(part[0].upper() + part[1:] for part in account.split(":"))


def prices():
    for currency, worth in WORTH.items():
        for place, value in enumerate(worth):
            yield date(FIRST.year + place, 1, 1), currency, f"{value // 10_000}.{value % 10_000:04}"


def write(count, folder, ids=True):
    folder.mkdir(parents=True, exist_ok=True)
    names = ("rows.csv", "rows.journal", "rows.beancount")
    files = [open(folder / name, "w", encoding="utf-8", newline="\n") for name in names]
    csv, journal, beans = files
    csv.write("date,account,description,amount,currency" + (",id" if ids else "") + "\n")
    for day, currency, worth in prices():
        journal.write(f"P {day} {currency} {worth} USD\n")
        beans.write(f"{day} price {currency} {worth} USD\n")
    for account, _ in ACCOUNTS:
        beans.write(f"{FIRST} open Assets:{titled(account)}\n")
    for kind, texts in (("Income", INCOME), ("Expenses", COSTS)):
        for place in range(len(texts)):
            beans.write(f"{FIRST} open {kind}:C{place}\n")
    for day, account, currency, text, cents, id in rows(count):
        told = f'"{text}"' if "," in text else text
        csv.write(f"{day},{account},{told},{money(cents)},{currency}" + (f",{id}" if ids else "") + "\n")
        _, other = other_side(text, cents)
        journal.write(f"\n{day} {text}\n    assets:{account}  {money(cents)} {currency}\n"
                      f"    {other}  {money(-cents)} {currency}\n")
        beans.write(f'\n{day} * "{text}"\n  Assets:{titled(account)}  {money(cents)} {currency}\n'
                    f"  {titled(other)}  {money(-cents)} {currency}\n")
    for file in files:
        file.close()
    with open(folder / "rates.csv", "w", encoding="utf-8") as rates:
        rates.write("date,base,quote,rate\n")
        for day, currency, worth in prices():
            rates.write(f"{day},{currency},USD,{worth}\n")


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]), ids="--without-ids" not in sys.argv)
