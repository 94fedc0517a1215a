"""Which files Noura has, in the order in which she imports them, and what is wrong with each."""

from datetime import date

from . import exports as layout
from .exports import Export

START, END = date(2024, 1, 1), date(2026, 6, 30)
done = []


def year_end(year):
    return date(year, 12, 31)


def exports():
    old_bank = "--currency EGP"
    yield Export(
        "bank/statement-2024.csv", "bank-egp", START, year_end(2024), layout.bank_signed, old_bank,
        ["Windows-1256, semicolons, no currency in the file",
         "fees without a reference, twice on one day",
         "a page break in the middle of the rows (one line, no money)"], page_break_at=61)
    yield Export(
        "bank/statement-2025.csv", "bank-egp", date(2025, 1, 1), year_end(2025),
        layout.bank_signed, old_bank,
        ["a row of 30 December is missing: the bank posted it late",
         "an amount that a spreadsheet turned into ########"],
        before_late=True, mangled_day=date(2025, 12, 9))
    yield Export(
        "bank/كشف حساب 2026.csv", "bank-egp", date(2025, 12, 1), END, layout.bank_two_columns, "",
        ["the bank changed its export: UTF-8 with BOM, preamble, debit and credit, newest first",
         "overlaps December 2025 and brings the late row and the spoilt one"], newest_first=True)
    yield Export(
        "bank/dollars-2024-2025.ofx", "bank-usd", START, year_end(2025), layout.ofx, "",
        ["OFX 1.02, SGML without closing tags"])
    yield Export(
        "bank/dollars-2026.ofx", "bank-usd", date(2025, 11, 1), END, layout.ofx, "",
        ["overlaps November and December 2025"])
    yield Export(
        "upwork/transactions-2024.csv", "upwork", START, year_end(2024), layout.upwork, "",
        ["newest first"], newest_first=True)
    yield Export(
        "upwork/transactions-2025.csv", "upwork", date(2025, 1, 1), year_end(2025),
        layout.upwork, "",
        ["newest first", "a bonus of 29 December is missing: it was posted late"],
        newest_first=True, before_late=True)
    yield Export(
        "upwork/transactions-2026.csv", "upwork", date(2025, 11, 1), END, layout.upwork, "",
        ["newest first", "overlaps two months and brings the late bonus with its fee and VAT"],
        newest_first=True)
    yield Export(
        "souqna/earnings-1.csv", "souqna", START, date(2025, 3, 31), layout.souqna, "",
        ["Arabic headers and Arabic-Indic digits; no format of its own: read through a mapping",
         "a row dated 30 February"], impossible_day=date(2025, 2, 28))
    yield Export(
        "souqna/earnings-2.csv", "souqna", date(2025, 2, 1), END, layout.souqna, "",
        ["overlaps two months and has the right date of the spoilt row"])
    yield Export(
        "paypal/activity-2024.csv", "paypal", START, year_end(2024), layout.paypal, "",
        ["BOM, month first, every cell quoted", "holds that move no money",
         "an invoice that is still pending", "a refund; conversions in three rows"], pending=True)
    yield Export(
        "paypal/activity-2025.csv", "paypal", date(2024, 12, 15), year_end(2025),
        layout.paypal, "",
        ["newest first", "overlaps two weeks; the pending invoice is booked under the same id",
         "a chargeback and its fee"], newest_first=True)
    yield Export(
        "paypal/activity-2026.csv", "paypal", date(2026, 1, 1), END, layout.paypal, "",
        ["oldest first again"])
    yield Export(
        "payoneer/transactions-2024.csv", "payoneer", START, year_end(2024), layout.payoneer, "",
        ["euros converted to dollars in two rows", "a subcontractor is paid from here"])
    yield Export(
        "payoneer/transactions-2025.csv", "payoneer", date(2025, 1, 1), year_end(2025),
        layout.payoneer, "",
        ["a payment that was cancelled",
         "a withdrawal that is still pending, under the day it was asked for"], pending=True)
    yield Copy("payoneer/Transactions (1).csv", "payoneer/transactions-2025.csv",
               ["the same file once more, under another name"])
    yield Export(
        "payoneer/transactions-2026.csv", "payoneer", date(2025, 12, 1), END, layout.payoneer, "",
        ["newest first", "overlaps December; the pending withdrawal is booked on another day"],
        newest_first=True)
    yield Export(
        "adsense/transactions-1.csv", "adsense", START, year_end(2025), layout.adsense,
        "--currency USD", ["no currency and no ids in the file", "withheld tax"])
    yield Export(
        "adsense/transactions-2.csv", "adsense", date(2025, 10, 1), END, layout.adsense,
        "--currency USD", ["newest first", "overlaps three months, without ids to tell by"],
        newest_first=True)
    yield Export(
        "gumroad/sales-1.csv", "gumroad", START, year_end(2025), layout.gumroad_sales, "",
        ["the older name of the fee column", "a refunded sale is a flag on its row",
         "a Totals row; taxes that Gumroad collects are not hers"], fee_column="Gumroad Fee ($)")
    yield Export(
        "gumroad/sales-2.csv", "gumroad", date(2025, 12, 1), END, layout.gumroad_sales, "",
        ["overlaps a month"])
    for day in (date(2025, 2, 28), date(2026, 5, 29)):
        yield Export(
            f"gumroad/payout-{day}.csv", "gumroad", day, day, layout.gumroad_payout, "",
            ["the same sales under the same ids; a refund is a row of its own here"])


class Copy:
    def __init__(self, file, original, notes):
        self.file, self.original, self.notes = file, original, notes

    def bytes(self, world):
        self.of = next(each for each in done if each.file == self.original)
        self.account, self.options = self.of.account, self.of.options
        self.shown, self.pending, self.rejected = self.of.shown, self.of.pending, self.of.rejected
        self.junk, self.no_effect, self.totals = self.of.junk, self.of.no_effect, self.of.totals
        return self.of.content


RATES = {"rates.csv": layout.hand_rates, "eurofxref-hist.csv": layout.central_bank_rates}
