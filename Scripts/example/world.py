"""What happens: accounts, rows and transfers. Nothing here knows how a statement looks.

Money is integer hundredths everywhere. Each row carries what it truly is, so that the truth can
be summed without reading a single file."""

from collections import defaultdict
from datetime import date, timedelta


class Chance:
    """SplitMix64: the same numbers from the same seed on every version of Python."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        return z ^ (z >> 31)

    def between(self, low, high):
        return low + self.next() % (high - low + 1)

    def one_of(self, choices):
        return choices[self.next() % len(choices)]

    def percent(self, chance):
        return self.next() % 100 < chance

    def name(self, letters, length):
        return "".join(self.one_of(letters) for _ in range(length))


class Row:
    """One movement of one account. `day` is the day on which it is booked."""

    def __init__(self, number, account, day, currency, cents, text, id, **more):
        self.number, self.account, self.day = number, account, day
        self.currency, self.cents, self.text, self.id = currency, cents, text, id
        self.more = more

    def __getattr__(self, name):
        return self.__dict__["more"].get(name)


class World:
    def __init__(self, seed, first, last):
        self.chance = Chance(seed)
        self.first, self.last = first, last
        self.rows = defaultdict(list)
        self.balances = defaultdict(int)
        self.due = defaultdict(list)
        self.told_streams = []
        self.costs = defaultdict(lambda: defaultdict(int))
        self.transfers, self.conversions = [], []
        self.count = 0

    def open(self, account, currency, cents):
        self.balances[account, currency] = cents
        self.rows[account].append(
            Row(0, account, self.first - timedelta(days=1), currency, cents, "", "", opening=True)
        )

    def post(self, account, day, currency, cents, text, id=None, stream=None, cost=None, **more):
        """Books a row. `stream` is {(stream, part): cents}; `cost` names what was paid for."""
        self.count += 1
        row = Row(self.count, account, day, currency, cents, text, id, cost=cost, **more)
        self.rows[account].append(row)
        self.balances[account, currency] += cents
        for (name, part), part_cents in (stream or {}).items():
            self.told_streams.append((name, part, currency, part_cents, day))
        if cost:
            self.costs[cost][currency] += cents
        return row

    def later(self, day, what):
        """Does `what(day)` on that day, if the world lasts that long."""
        self.due[day].append(what)

    def transfer(self, sent, days, arrive):
        """`sent` has left; what `arrive(day)` posts is its other side. Neither is income."""
        pair = {"from": sent, "to": None}
        self.transfers.append(pair)

        def land(day):
            pair["to"] = arrive(day)

        self.later(working_day(sent.day + timedelta(days=days)), land)

    def live(self, habits):
        day = self.first
        while day <= self.last:
            for what in self.due.pop(day, []):
                what(day)
            for habit in habits:
                habit(day)
            day += timedelta(days=1)


def working_day(day):
    """Banks in Egypt rest on Friday and Saturday."""
    while day.weekday() in (4, 5):
        day += timedelta(days=1)
    return day


def month_of(day):
    return (day.year, day.month)


def round_half_up(numerator, denominator):
    return (2 * numerator + denominator) // (2 * denominator)


# US dollar in piastres (1/100 EGP), by month: plausible figures for an example, not a source.
POUNDS = {
    2024: (3090, 3090, 3090, 4750, 4700, 4780, 4830, 4880, 4840, 4860, 4930, 5040),
    2025: (5060, 5040, 5060, 5110, 5030, 4980, 4920, 4850, 4820, 4760, 4730, 4750),
    2026: (4740, 4720, 4800, 4850, 4890, 4920),
}
FLOATED = date(2024, 3, 6)


def pounds_a_dollar(day):
    if month_of(day) == (2024, 3) and day >= FLOATED:
        return 4950
    return POUNDS[day.year][day.month - 1]


def dollars_a_euro(day):
    """In ten-thousandths; an invented, slow wave."""
    step = (day - date(2024, 1, 1)).days
    wave = (step * 7) % 1200
    return 10550 + (wave if wave < 600 else 1200 - wave) + (step * 37) % 61


def to_pounds(cents, day, spread_percent_tenths):
    return round_half_up(cents * pounds_a_dollar(day) * (1000 - spread_percent_tenths), 100 * 1000)
