"""Random statements of invented accounts, with what breaks other programs in every text."""

import csv
import datetime
import io
import random

# Names as people give them, and as nobody should.
NAMES = [
    "بنك مصر", "محفظة نقدية", "CIB", "Sparkasse Köln", "حساب ١٢٣", "Ma:caisse", "joint (old)",
    "a;b", "x  y", "- dash", "\"quoted\"", "Émile's", "日本", "assets", "1234", "Ünïcode — long",
    "البنك الأهلي المصري", "{brace}", "#tag", "@home", "50% off", "A", "*star", "!bang", "|pipe|",
]

# What a description may hold: the words of both export languages, their signs, and bad text.
WORDS = [
    "salary", "راتب", "rent", "إيجار الشقة", "coffee", "transfer", "تحويل", "fee", "رسوم", "ATM",
    "\"", "'", ";", ";;", "|", "\\", "\\n", "* ", "! ", "(code)", "=", "==", "@ 1 USD", "@@", "{", "}",
    "[2024-01-01]", "account assets:X", "include /etc/passwd", "2024-01-01 * \"x\"", "end comment",
    "#tag", "^link", "key: value", "~ monthly", "%", "$5", "€", "—", "…", "\t", "  ", "🙂", "١٢٫٥٠",
    "\u202eevil\u202c", "\u200f", "\u00a0", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "،", "؛",
    "line one\nline two", "CRLF\r\nafter", "comment", "P 2024-01-01 USD 2 EGP", "option \"title\" \"x\"",
]

# Code, digits after the point, and a rate to the dollar for the table.
CURRENCIES = [("USD", 2, None), ("EGP", 2, "0.0205"), ("EUR", 2, "1.09"), ("JPY", 0, "0.0066"),
              ("KWD", 3, "3.25"), ("SAR", 2, "0.2667")]


def text(chance, names):
    words = chance.choices(WORDS, k=chance.randint(0, 4))
    if chance.random() < 0.2:
        words.append(chance.choice(names))
    return " ".join(words)


def amount(chance, digits):
    units = chance.choice([1, 99, 100, 12345, 10 ** 9, 10 ** 14]) * chance.randint(1, 9)
    sign = chance.choice(["", "-"])
    if digits == 0:
        return f"{sign}{units}"
    whole, part = divmod(units, 10 ** digits)
    return f"{sign}{whole}.{part:0{digits}}"


def statement(chance, names):
    """A table with as many rows as there is chance of, and how many they are."""
    told = io.StringIO()
    out = csv.writer(told)
    out.writerow(["Date", "Description", "Amount", "Currency", "Reference"])
    day = datetime.date(2023, 1, 31) + datetime.timedelta(days=chance.randint(0, 700))
    currencies = chance.sample(CURRENCIES, chance.choice([1, 1, 2, 3]))
    rows = chance.randint(1, 40)
    for row in range(rows):
        day += datetime.timedelta(days=chance.choice([0, 0, 1, 3]))
        code, digits, _ = chance.choice(currencies)
        out.writerow([day.isoformat(), text(chance, names) or "-", amount(chance, digits), code,
                      f"R{row}-{chance.randint(0, 10 ** 9)}"])
    return told.getvalue(), rows


def book(masar, folder, seed, run):
    """A new book of random statements; gives its path and how many rows it was told."""
    chance = random.Random(seed)
    path = folder / f"random-{seed}.masar"
    for old in folder.glob(f"random-{seed}*"):
        old.unlink()
    rates = folder / f"random-{seed}-rates.csv"
    rates.write_text("date,base,quote,rate\n" + "".join(
        f"2024-{month:02}-01,{code},USD,{rate}\n" for code, _, rate in CURRENCIES if rate
        for month in chance.sample(range(1, 13), 4)))
    run(masar, "rate", "import", rates, "--book", path)
    names = chance.sample(NAMES, chance.randint(1, 4))
    rows = 0
    for place, name in enumerate(names):
        content, count = statement(chance, names)
        file = folder / f"random-{seed}-{place}.csv"
        file.write_text(content, newline="")
        # A name with a colon says its kind first.
        account = "assets:" + name if ":" in name else name
        run(masar, "import", file, f"--account={account}", "--yes",
            "--decimal=point", "--book", path)
        rows += count
    if chance.random() < 0.5:
        word = chance.choice(["salary", "راتب", "coffee", "fee"])
        run(masar, "rule", "add", word, "--contains", word, "--to",
            chance.choice(["income:عمل", "expenses:Fees:X", "assets:In transit"]), "--split",
            "liabilities:ضريبة=14.5", "--book", path)
    return path, rows
