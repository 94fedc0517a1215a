"""How the platforms and the banks tell it: one writer a layout, and the mess of real exports."""

import csv
import io
from datetime import timedelta

ARABIC_INDIC = str.maketrans("0123456789.,", "٠١٢٣٤٥٦٧٨٩٫٬")


def money(cents, thousands=False):
    sign, cents = ("-", -cents) if cents < 0 else ("", cents)
    return f"{sign}{cents // 100:{',' if thousands else ''}}.{cents % 100:02}"


class Export:
    """One file: an account's rows from one day to another, as its platform writes them.

    `late` rows are posted too late for this file, `pending` ones aren't booked yet. `notes` says
    in one sentence each what is wrong with the file; `rejected` lists the lines that can't be
    read."""

    def __init__(self, file, account, since, until, write, options="", notes=(), **mess):
        self.file, self.account = file, account
        self.since, self.until = since, until
        self.write, self.options, self.notes, self.mess = write, options, list(notes), mess
        self.shown, self.pending, self.rejected, self.junk = [], [], [], []
        self.no_effect = self.totals = 0

    def bytes(self, world):
        self.balances = {}
        for row in world.rows[self.account]:
            if row.day < self.since:
                code = row.currency
                self.balances[code] = self.balances.get(code, 0) + row.cents
        self.opening = dict(self.balances)
        return self.write(self, world)

    def rows(self, world):
        """(row, standing, balance of its currency after it), oldest first."""
        told = []
        for row in world.rows[self.account]:
            if row.opening or not self.told_on(row):
                continue
            told.append((self.told_on(row), row.number, row))
        for day, _, row in sorted(told, key=lambda each: each[:2]):
            if row.memo:
                self.no_effect += 1
                yield row, "memo", None, day
            elif self.is_pending(row):
                self.pending.append(row)
                yield row, "pending", None, day
            else:
                code = row.currency
                self.balances[code] = self.balances.get(code, 0) + row.cents
                self.shown.append(row)
                yield row, "booked", self.balances[code], day

    def is_pending(self, row):
        return row.pending_on and row.pending_on <= self.until and self.mess.get("pending")

    def told_on(self, row):
        """The day under which this file tells the row, or nothing."""
        if row.late and self.mess.get("before_late"):
            return None
        if self.is_pending(row) and row.pending_on >= self.since:
            return row.pending_on
        return row.day if self.since <= row.day <= self.until else None


def table(header, lines, delimiter=",", quote_all=False, end="\r\n"):
    text = io.StringIO()
    writer = csv.writer(
        text, delimiter=delimiter, lineterminator=end,
        quoting=csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL)
    if header:
        writer.writerow(header)
    writer.writerows(lines)
    return text.getvalue()


def clock(row, nth=0):
    seconds = (row.number * 389 + nth) % 36_000 + 28_800
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def in_order(export, lines):
    """Turns the lines round where the platform writes the newest first."""
    return lines[::-1] if export.mess.get("newest_first") else lines


# Platforms


def paypal(export, world):
    header = ["Date", "Time", "TimeZone", "Name", "Type", "Status", "Currency", "Gross", "Fee",
              "Net", "From Email Address", "To Email Address", "Transaction ID",
              "Reference Txn ID", "Invoice Number", "Balance"]
    lines = []
    for row, standing, balance, day in export.rows(world):
        gross = row.shown if row.memo else row.gross
        out = gross < 0
        lines.append([
            f"{day:%m/%d/%Y}", clock(row), "EET", row.name, row.type,
            "Pending" if standing == "pending" else "Completed", row.currency,
            money(gross, True), money(row.fee, True), money(gross + row.fee, True),
            "noura@example.com" if out else row.sender, "" if out else "noura@example.com",
            row.id, row.about, row.invoice or "", "" if balance is None else money(balance, True),
        ])
    return ("\ufeff" + table(header, in_order(export, lines), quote_all=True)).encode()


def payoneer(export, world):
    header = ["Transaction Date", "Transaction Time", "Time Zone", "Transaction ID", "Description",
              "Credit Amount", "Debit Amount", "Currency", "Transfer Amount",
              "Transfer Amount Currency", "Status", "Running Balance", "Additional Description",
              "Store Name", "Source", "Target", "Reference ID"]
    words = {"booked": "Completed", "pending": "Pending", "memo": "Canceled"}
    lines = []
    for row, standing, balance, day in export.rows(world):
        cents = row.shown if row.memo else row.cents
        arrives, code = row.arrives or (None, "")
        if balance is None:
            balance = export.balances[row.currency]
        lines.append([
            f"{day:%m/%d/%Y}", clock(row), "UTC", row.id, row.text,
            money(cents, True) if cents > 0 else "", money(-cents, True) if cents < 0 else "",
            row.currency, "" if arrives is None else money(arrives, True), code, words[standing],
            money(balance, True), "", "", row.source or "", row.target or "", row.reference or "",
        ])
    return table(header, in_order(export, lines)).encode()


def upwork(export, world):
    header = ["Date", "Ref ID", "Type", "Description", "Agency", "Freelancer", "Team",
              "Account Name", "PO", "Amount", "ExchangeRate", "Currency", "Balance"]
    lines = [
        [f"{day:%b} {day.day}, {day.year}", row.id, row.type, row.text, "", "Noura Adel", "",
         row.client, "", money(row.cents), "", row.currency, money(balance)]
        for row, _, balance, day in export.rows(world)
    ]
    return table(header, in_order(export, lines), end="\n").encode()


def adsense(export, world):
    lines = [
        [f"{day:%Y-%m-%d}", row.text, money(row.cents)]
        for row, _, _, day in export.rows(world)
    ]
    return table(["Date", "Description", "Amount"], in_order(export, lines), end="\n").encode()


def gumroad_sales(export, world):
    header = ["Purchase ID", "Item Name", "Buyer Name", "Purchase Email", "Purchase Date",
              "Purchase Time (UTC timezone)", "Subtotal ($)", "Taxes ($)", "Shipping ($)",
              "Sale Price ($)", export.mess.get("fee_column", "Fees ($)"), "Net Total ($)",
              "Refunded?", "Partial Refund ($)", "Fully Refunded?", "Discount Code", "Country",
              "Quantity"]
    lines, totals = [], [0] * 5
    for row, _, _, day in export.rows(world):
        if row.payout or row.refund_of:
            export.shown.remove(row)  # Sales only: payouts and refunds have no row here.
            continue
        price, refunded = row.subtotal + row.tax, "true" if row.refunded else "false"
        lines.append([
            row.id, row.text, row.buyer, row.email, f"{day:%Y-%m-%d}", row.hour,
            money(row.subtotal), money(row.tax), "0.00", money(price), money(row.fee),
            money(row.cents), refunded, "0.00", refunded, "", row.country, 1,
        ])
        for place, cents in enumerate((row.subtotal, row.tax, price, row.fee, row.cents)):
            totals[place] += cents
    subtotal, tax, price, fee, net = map(money, totals)
    lines = in_order(export, lines)
    lines.append(["Totals", "", "", "", "", "", subtotal, tax, "0.00", price, fee, net,
                  "", "0.00", "", "", "", len(lines)])
    export.totals += 1
    return table(header, lines, end="\n").encode()


def gumroad_payout(export, world):
    """One payout's own file: the same sales once more, and refunds as rows of their own."""
    day, sales, amount = next(each for each in world.gumroad_payouts if each[0] == export.until)
    header = ["Type", "Date", "Purchase ID", "Item Name", "Buyer Name", "Buyer Email", "Taxes ($)",
              "Shipping ($)", "Sale Price ($)", "Gumroad Fees ($)", "Net Total ($)"]
    lines = []
    for row in sales:
        export.shown.append(row)
        lines.append([
            "Full Refund" if row.refund_of else "Sale", f"{row.day:%Y-%m-%d}", row.id, row.text,
            row.buyer, row.email, money(row.tax), "0.00", money(row.subtotal), money(row.fee),
            money(row.cents)])
    assert sum(row.cents for row in sales) == amount
    lines.append(["Totals", "", "", "", "", "", money(sum(row.tax for row in sales)), "0.00",
                  money(sum(row.subtotal for row in sales)), money(sum(row.fee for row in sales)),
                  money(amount)])
    export.totals += 1
    return table(header, lines, end="\n").encode()


def souqna(export, world):
    header = ["التاريخ", "رقم العملية", "البيان", "المبلغ", "العملة", "الرصيد"]
    lines = []
    for row, _, balance, day in export.rows(world):
        told = f"{day:%Y-%m-%d}"
        if export.mess.get("impossible_day") == row.day and row.cents > 0:
            told = f"{day.year}-02-30"
            export.rejected.append((len(lines) + 2, "impossibleDate", row))
            export.shown.remove(row)
        lines.append([
            told.translate(ARABIC_INDIC), row.id, row.text, money(row.cents).translate(ARABIC_INDIC),
            row.currency, money(balance).translate(ARABIC_INDIC)])
    return table(header, lines, end="\n").encode()


# Banks


def bank_signed(export, world):
    """The bank's old export: semicolons, Windows-1256, one signed column, no currency."""
    header = ["تاريخ العملية", "الوصف", "المبلغ", "الرصيد", "المرجع"]
    lines = []
    for row, _, balance, day in export.rows(world):
        amount = money(row.cents, True)
        if export.mess.get("mangled_day") == row.day and row.cost == "electricity":
            amount = "########"
            export.rejected.append((len(lines) + 2, "unreadableNumber", row))
            export.shown.remove(row)
        lines.append([f"{day:%d-%m-%Y}", row.text, amount, money(balance, True), row.id])
        if len(lines) + 1 == export.mess.get("page_break_at"):
            export.junk.append(len(lines) + 2)
            lines.append(["صفحة 2 من 3"])
    return table(header, lines, delimiter=";").encode("cp1256")


def bank_two_columns(export, world):
    """The bank's new export: UTF-8 with a BOM, a preamble, debit and credit, newest first."""
    preamble = [
        "كشف حساب", "اسم العميل,نورا عادل", "رقم الحساب,EG000000000000000000007302", "العملة,EGP",
        f"الفترة,من {export.since:%d/%m/%Y} إلى {export.until:%d/%m/%Y}",
        f'الرصيد الافتتاحي,"{money(export.opening["EGP"], True)}"', "",
    ]
    header = ["التاريخ", "تاريخ القيمة", "رقم المرجع", "البيان", "مدين", "دائن", "الرصيد"]
    lines = [
        [f"{day:%d/%m/%Y}", f"{day:%d/%m/%Y}", row.id, row.text,
         money(-row.cents, True) if row.cents < 0 else "",
         money(row.cents, True) if row.cents > 0 else "", money(balance, True)]
        for row, _, balance, day in export.rows(world)
    ]
    text = "\r\n".join(preamble) + "\r\n" + table(header, in_order(export, lines))
    return ("\ufeff" + text).encode()


def ofx(export, world):
    """OFX 1.02: SGML with unclosed tags."""
    told = []
    for row, _, _, day in export.rows(world):
        told.append(
            f"<STMTTRN>\n<TRNTYPE>{row.type}\n<DTPOSTED>{day:%Y%m%d}120000\n"
            f"<TRNAMT>{money(row.cents)}\n<FITID>{row.id}\n<NAME>{row.text}\n</STMTTRN>\n")
    end = f"{export.until:%Y%m%d}"
    text = (
        "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:USASCII\nCHARSET:1252\n"
        "COMPRESSION:NONE\nOLDFILEUID:NONE\nNEWFILEUID:NONE\n\n"
        "<OFX>\n<SIGNONMSGSRSV1>\n<SONRS>\n<STATUS>\n<CODE>0\n<SEVERITY>INFO\n</STATUS>\n"
        f"<DTSERVER>{end}180000\n<LANGUAGE>ENG\n</SONRS>\n</SIGNONMSGSRSV1>\n"
        "<BANKMSGSRSV1>\n<STMTTRNRS>\n<TRNUID>1\n<STATUS>\n<CODE>0\n<SEVERITY>INFO\n</STATUS>\n"
        "<STMTRS>\n<CURDEF>USD\n<BANKACCTFROM>\n<BANKID>000077\n<ACCTID>009915\n"
        "<ACCTTYPE>SAVINGS\n</BANKACCTFROM>\n"
        f"<BANKTRANLIST>\n<DTSTART>{export.since:%Y%m%d}\n<DTEND>{end}\n"
        + "".join(told) + "</BANKTRANLIST>\n"
        f"<LEDGERBAL>\n<BALAMT>{money(export.balances['USD'])}\n<DTASOF>{end}\n</LEDGERBAL>\n"
        "</STMTRS>\n</STMTTRNRS>\n</BANKMSGSRSV1>\n</OFX>\n")
    return text.encode("ascii")


# Rates


def hand_rates(_, __):
    from .noura import FIRST, LAST
    from .world import FLOATED, pounds_a_dollar
    lines, day = [], FIRST
    while day <= LAST:
        if day.day == 1 or day == FLOATED:
            lines.append([f"{day:%Y-%m-%d}", "USD", "EGP", money(pounds_a_dollar(day))])
        day += timedelta(days=1)
    return table(["date", "base", "quote", "rate"], lines, end="\n").encode()


def central_bank_rates(_, __):
    """The layout of the European Central Bank's history: newest first, a comma at each end."""
    from .noura import FIRST, LAST
    from .world import dollars_a_euro
    lines, day = [], FIRST
    while day <= LAST:
        if day.weekday() < 5 and (day.month, day.day) not in ((1, 1), (5, 1), (12, 25), (12, 26)):
            dollars = dollars_a_euro(day)
            yen = 15_600 + (day - FIRST).days * 13 % 1_400
            lines.append([
                f"{day:%Y-%m-%d}", f"{dollars // 10_000}.{dollars % 10_000:04}",
                f"{yen // 100}.{yen % 100:02}", "N/A" if day.year == 2024 else "0.8412", ""])
        day += timedelta(days=1)
    return table(["Date", "USD", "JPY", "GBP", ""], lines[::-1], end="\n").encode()
