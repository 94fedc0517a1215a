"""Noura, an invented person: designer in Alexandria with a day job, thirty months of her money."""

from datetime import date, timedelta

from .household import Household
from .world import World, dollars_a_euro, month_of, round_half_up, to_pounds

SEED = 20260630
FIRST, LAST = date(2024, 1, 1), date(2026, 6, 30)

LETTERS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ"
CLIENTS = ("Harbor & Finch LLC", "Bluewater Books", "Tiny Lantern Games", "Oakline Dental")
LATIN = ("Amina K.", "Bo Larsen", "Carla Ruiz", "Deniz A.", "Elif T.", "Femi O.", "Greta H.")
GIGS = ("تصميم شعار", "هوية بصرية مصغرة", "تصميم منشورات", "غلاف كتاب", "بطاقات عمل")


def live():
    world = World(SEED, FIRST, LAST)
    world.open("bank-egp", "EGP", 2_852_340)
    world.open("bank-usd", "USD", 41_200)
    world.open("payoneer", "USD", 3_815)
    world.open("paypal", "USD", 1_240)
    noura = Noura(world)
    world.live([
        noura.job, noura.home, noura.upwork, noura.souqna, noura.direct, noura.kleeblatt,
        noura.adsense, noura.gumroad, noura.payoneer, noura.paypal, noura.dollars,
    ])
    return world


class Noura(Household):
    def __init__(self, world):
        super().__init__(world)
        self.upwork_ref = 618_204_117
        self.unpaid_sales = []
        self.gumroad_payouts = []
        world.gumroad_payouts = self.gumroad_payouts

    # Upwork

    MONTHS = {  # hours of each month, by half-hours; some months are empty
        2024: (52, 44, 38, 0, 46, 58, 40, 0, 36, 62, 70, 48),
        2025: (60, 74, 0, 66, 82, 90, 58, 72, 0, 88, 96, 64),
        2026: (84, 102, 92, 110, 40, 104),
    }

    def upwork(self, day):
        chance, world = self.chance, self.world
        rate = {2024: 1200, 2025: 1500, 2026: 1800}[day.year]
        if day.weekday() == 0:
            minutes = self.MONTHS[day.year][day.month - 1] * 30 // 4
            minutes = minutes * chance.between(70, 130) // 1000 * 10
            if minutes:
                since, until = day - timedelta(days=7), day - timedelta(days=1)
                self.earn(
                    day, "Hourly", minutes * rate // 60,
                    f"Invoice for {since:%m/%d/%Y}-{until:%m/%d/%Y} - "
                    f"{minutes // 60}:{minutes % 60:02} hrs @ ${rate // 100}.00/hr",
                    CLIENTS[(day.year + day.month // 4) % 2])
        if day.day == 18 and chance.percent(38) and self.MONTHS[day.year][day.month - 1]:
            self.earn(
                day, "Fixed Price", chance.between(60, 220) * 100,
                f"Invoice for Milestone {chance.between(1, 3)}: brand kit", chance.one_of(CLIENTS))
        if day in (date(2024, 12, 20), date(2025, 6, 27)):
            self.earn(day, "Bonus", 5_000, "Bonus for great work", CLIENTS[0])
        if day == date(2025, 12, 29):
            self.earn(day, "Bonus", 7_500, "Year-end bonus", CLIENTS[1], late=True)
        if day == date(2025, 5, 14):
            self.upwork_row(
                day, "Refund", -6_000, "Refund for Milestone 2: brand kit", CLIENTS[2],
                stream={("upwork", "refunds"): -6_000})
        if day.day == 6 and day.month % 2 and self.world.balances["upwork", "USD"] >= 3_000:
            self.upwork_row(
                day, "Membership Fee", -1_200, "Fees for additional Connects (80).", "",
                stream={("upwork", "fees"): -1_200})
        balance = world.balances["upwork", "USD"]
        if day.day in (8, 22) and balance >= 10_000:
            amount = balance - 200
            sent = self.upwork_row(
                day, "Withdrawal", -amount, "Transfer to Payoneer xxxx-4471", "")
            self.upwork_row(
                day, "Withdrawal Fee", -200, "Withdrawal Fee - Payoneer xxxx-4471", "",
                stream={("upwork", "fees"): -200})
            world.transfer(sent, 1, lambda arrival: self.payoneer_row(
                arrival, "USD", amount, "Payment from Upwork Escrow Inc.", source="Upwork"))

    def upwork_row(self, day, type, cents, text, client, **more):
        self.upwork_ref += self.chance.between(11, 9_999)
        return self.world.post(
            "upwork", day, "USD", cents, text, str(self.upwork_ref), type=type, client=client,
            **more)

    def earn(self, day, type, cents, text, client, late=False):
        """Income, then the service fee (10 %) and the VAT on the fee (14 %), each a row."""
        income = self.upwork_row(
            day, type, cents, text, client, late=late, stream={("upwork", "gross"): cents})
        fee = round_half_up(cents, 10)
        charged = self.upwork_row(
            day, "Service Fee", -fee, f"Service Fee for {type} - Ref ID {income.id}", client,
            late=late, stream={("upwork", "fees"): -fee})
        vat = round_half_up(fee * 14, 100)
        self.upwork_row(
            day, "VAT", -vat, f"VAT (EG) - Service Fee - Ref ID {charged.id}", client,
            late=late, stream={("upwork", "taxes"): -vat})

    # Souqna, a marketplace for small services: dollars, Arabic export, no format of its own

    def souqna(self, day):
        chance, world = self.chance, self.world

        def row(cents, text, **more):
            id = f"SQ-{day:%y%m}-{world.count:05}"
            return world.post("souqna", day, "USD", cents, text, id, **more)

        busy = 34 if month_of(day) < (2025, 7) else 22
        quiet = day.month in (4, 8) and day.year < 2026
        usual = day.day in (4, 11, 13, 19, 25, 28) and chance.percent(busy + 20) and not quiet
        if usual or day == date(2025, 2, 28):
            price = chance.one_of((1000, 1500, 2000, 2500, 4000))
            row(price, f"ربح خدمة: {chance.one_of(GIGS)}", stream={("souqna", "gross"): price})
            row(-price // 5, "عمولة الموقع 20%", stream={("souqna", "fees"): -price // 5})
        if day == date(2024, 10, 14):
            row(-1200, "استرداد مبلغ لعميل: غلاف كتاب", stream={("souqna", "refunds"): -1200})
        balance = world.balances["souqna", "USD"]
        if day.day == 15 and balance >= 4_000:
            sent = row(-balance, "سحب أرباح إلى PayPal")
            world.transfer(sent, 3, lambda arrival: self.paypal_row(
                arrival, "Souqna Online Services", "Mass Pay Payment", "USD", balance,
                sender="payouts@souqna.example"))

    # PayPal

    def paypal_row(self, day, name, type, currency, gross, fee=0, sender="", about="", **more):
        id = self.chance.name(LETTERS, 17)
        return self.world.post(
            "paypal", day, currency, gross + fee, type, id, name=name, type=type, gross=gross,
            fee=fee, sender=sender, about=about, **more)

    def client_pays(self, day, name, currency, cents, invoice, **more):
        """An invoice paid through PayPal: 4.4 % and 30 cents; euros are converted at once."""
        fee = -(round_half_up(cents * 44, 1000) + 30)
        paid = self.paypal_row(
            day, name, "Invoice Payment", currency, cents, fee, invoice=invoice,
            sender=name.lower().split()[0].strip("&,.") + "@example.com",
            stream={("direct", "gross"): cents, ("direct", "fees"): fee}, **more)
        if currency == "EUR":
            self.convert_paypal(day, paid, "EUR", cents + fee)
        return paid

    def convert_paypal(self, day, paid, currency, cents):
        """Two rows that name the payment: euros out and dollars in, or the other way."""
        spread = 965 if cents > 0 else 1035
        dollars = round_half_up(abs(cents) * dollars_a_euro(day) * spread, 10_000 * 1000)
        out = (currency, -cents), ("USD", dollars if cents > 0 else -dollars)
        rows = [
            self.paypal_row(day, "", "General Currency Conversion", code, amount, about=paid.id)
            for code, amount in out
        ]
        rows.sort(key=lambda row: row.cents)
        self.world.conversions.append(rows)

    def direct(self, day):
        chance, invoice = self.chance, f"N-{day:%y%m%d}"
        if day.day == 21 and day.month % 2 == 0 and day.year > 2024:
            self.client_pays(
                day, "Kahve & Kitap", "USD", chance.between(90, 240) * 100, invoice)
        if day.day == 7 and day.month in (2, 5, 8, 11):
            self.client_pays(
                day, "Atelier Miel", "EUR", chance.between(120, 260) * 100, invoice)
        if day == date(2024, 9, 24):
            self.refunded = self.client_pays(day, "Dockside Cafe", "USD", 8_000, invoice)
        if day == date(2024, 10, 2):
            # The whole price goes back; PayPal keeps the fixed 30 cents.
            back = -self.refunded.fee - 30
            self.paypal_row(
                day, "Dockside Cafe", "Payment Refund", "USD", -8_000, back,
                about=self.refunded.id,
                stream={("direct", "refunds"): -8_000, ("direct", "fees"): back})
        if day == date(2025, 3, 5):
            self.disputed = self.client_pays(day, "Zed Prints", "USD", 12_000, invoice)
        if day == date(2025, 4, 16):
            self.paypal_row(
                day, "Zed Prints", "Chargeback", "USD", -12_000, about=self.disputed.id,
                stream={("direct", "chargebacks"): -12_000})
            self.paypal_row(
                day, "", "Chargeback Fee", "USD", -2_000, about=self.disputed.id,
                stream={("direct", "fees"): -2_000})
        if day == date(2024, 12, 30):
            # Pending in the export of 2024; booked under the same id in the next one.
            self.client_pays(day, "Northlight Press", "USD", 15_000, invoice, pending_on=day)

    def paypal(self, day):
        if day.day == 14:
            hosting = 900 if day.year < 2026 else 1_100
            if self.world.balances["paypal", "USD"] >= hosting:
                self.paypal_row(
                    day, "Sahab Hosting", "Account Hold for Open Authorization", "USD", 0,
                    shown=-hosting, memo=True)
                self.paypal_row(
                    day, "Sahab Hosting", "PreApproved Payment Bill User Payment", "USD",
                    -hosting, cost="hosting")
        if day in (date(2024, 6, 11), date(2025, 10, 20), date(2026, 4, 27)):
            bought = self.paypal_row(
                day, "Typografie Weiss", "Express Checkout Payment", "EUR", -2_900, cost="fonts")
            self.convert_paypal(day, bought, "EUR", -2_900)
        balance = self.world.balances["paypal", "USD"]
        if day.day == 10 and balance >= 15_000:
            amount = balance - 2_000
            sent = self.paypal_row(day, "", "General Withdrawal", "USD", -amount)
            arrives = to_pounds(amount, day, 35)
            self.world.transfer(sent, 3, lambda arrival: self.bank(
                arrival, arrives, "تحويل وارد PAYPAL EUROPE"))

    # Payoneer

    def payoneer_row(self, day, currency, cents, text, **more):
        id = str(910_000_000 + self.world.count * 137)
        return self.world.post("payoneer", day, currency, cents, text, id, **more)

    def kleeblatt(self, day):
        """A client in Germany pays euros into Payoneer once a quarter."""
        if day.day == 20 and day.month in (1, 4, 7, 10) and month_of(day) > (2024, 3):
            cents = self.chance.between(280, 560) * 100
            self.payoneer_row(
                day, "EUR", cents, "Payment from Kleeblatt Studio GmbH",
                source="Kleeblatt Studio GmbH", stream={("kleeblatt", "gross"): cents})
            fee = round_half_up(cents, 100)
            self.payoneer_row(
                day, "EUR", -fee, "Fee for payment from Kleeblatt Studio GmbH",
                stream={("kleeblatt", "fees"): -fee})
            dollars = round_half_up((cents - fee) * dollars_a_euro(day) * 995, 10_000 * 1000)
            moved = day + timedelta(days=2)

            def convert(day):
                reference = f"CNV{self.world.count:06}"
                out = self.payoneer_row(
                    day, "EUR", -(cents - fee), "Transfer between balances EUR to USD",
                    arrives=(dollars, "USD"), reference=reference)
                into = self.payoneer_row(
                    day, "USD", dollars, "Transfer between balances EUR to USD",
                    arrives=(cents - fee, "EUR"), reference=reference)
                self.world.conversions.append([out, into])

            self.world.later(moved, convert)

    def payoneer(self, day):
        chance, world = self.chance, self.world
        balance = world.balances["payoneer", "USD"]
        if day.day == 24 and day.month % 2 and balance >= 12_000:
            self.payoneer_row(
                day, "USD", -chance.between(40, 95) * 100, "Payment to Salma Adel Studio",
                target="Salma Adel Studio", cost="subcontractors")
        if day.month == 7 and day.day == 3 and balance >= 2_995:
            self.payoneer_row(day, "USD", -2_995, "Card annual fee", cost="payoneer card")
        if day == date(2025, 2, 11):
            self.payoneer_row(
                day, "USD", 0, "Payment to Salma Adel Studio", target="Salma Adel Studio",
                shown=-5_000, memo=True)
        late_2025 = day == date(2026, 1, 4)
        if (day.day == 27 and balance >= 20_000 and month_of(day) != (2025, 12)) or late_2025:
            amount = (balance - 5_150) // 100 * 100
            arrives = to_pounds(amount, day, 20)
            sent = self.payoneer_row(
                day, "USD", -amount, "Withdrawal to bank account ***7302",
                arrives=(arrives, "EGP"), target="Bank account ***7302",
                # Asked for on 30 December, booked on 4 January: the export of 2025 says Pending.
                pending_on=date(2025, 12, 30) if late_2025 else None)
            self.payoneer_row(
                day, "USD", -150, "Withdrawal fee", cost="withdrawal fees", reference=sent.id)
            world.transfer(sent, chance.between(1, 2), lambda arrival: self.bank(
                arrival, arrives, "حوالة واردة PAYONEER"))

    # AdSense, into the dollar account

    def adsense(self, day):
        world = self.world
        if day.day == 21:
            month_end = date(day.year, day.month, 1) - timedelta(days=1)
            age = (day.year - 2024) * 12 + day.month
            earned = 1_100 + age * 175 + self.chance.between(-450, 700)
            world.post(
                "adsense", day, "USD", earned,
                f"YouTube Partner Earnings ({month_end:%b} 1 - {month_end.day}, {month_end.year})",
                stream={("adsense", "gross"): earned})
            tax = -round_half_up(earned * 42, 1000)
            world.post(
                "adsense", day, "USD", tax, "Tax withholding - US (YouTube)",
                stream={("adsense", "taxes"): tax})
        balance = world.balances["adsense", "USD"]
        if day.day == 25 and balance >= 10_000:
            sent = world.post("adsense", day, "USD", -balance, "Payment - EFT")

            def arrive(arrival):
                row = self.dollar_row(arrival, "CREDIT", balance, "WIRE IN GOOGLE IRELAND LTD")
                self.dollar_row(arrival, "FEE", -500, "INWARD WIRE FEE", cost="bank fees")
                return row

            world.transfer(sent, 3, arrive)

    def dollar_row(self, day, type, cents, text, **more):
        id = f"{day:%Y%m%d}{self.world.count % 1000:03}"
        return self.world.post("bank-usd", day, "USD", cents, text, id, type=type, **more)

    def dollars(self, day):
        balance = self.world.balances["bank-usd", "USD"]
        if day.month % 3 == 0 and day.day == 30:
            interest = round_half_up(balance * 3, 1000)
            self.dollar_row(
                day, "INT", interest, "CREDIT INTEREST", stream={("interest", "gross"): interest})
        if day in (date(2024, 11, 18), date(2025, 9, 7), date(2026, 5, 19)):
            amount = 20_000 if day.year < 2026 else 45_000
            sent = self.dollar_row(day, "XFER", -amount, "FX SALE TO EGP ACCT 7302")
            into = self.bank(day, to_pounds(amount, day, 5), "بيع دولار من حساب 9915")
            self.world.transfers.append({"from": sent, "to": into})

    # Gumroad: a course and a template, paid out to PayPal on the last Friday

    def gumroad(self, day):
        chance, world = self.chance, self.world
        age = (day.year - 2024) * 12 + day.month - 8
        if age < 0:
            return
        if chance.percent(5 + age // 2) and day.month not in (1,):
            course = chance.percent(40)
            taxed = chance.percent(20)
            subtotal = 2_900 if course else 900
            tax = round_half_up(subtotal * 19, 100) if taxed else 0
            fee = round_half_up(subtotal * 129, 1000) + 80
            id = chance.name("abcdefghijkmnopqrstuvwxyz0123456789", 12) + "=="
            buyer = chance.one_of(LATIN)
            sale = world.post(
                "gumroad", day, "USD", subtotal - fee,
                "Brand Identity Course (Arabic)" if course else "Invoice Template Pack", id,
                subtotal=subtotal, tax=tax, fee=fee, buyer=buyer,
                country="Germany" if taxed else chance.one_of(("Egypt", "Saudi Arabia", "Jordan")),
                email=buyer.split()[0].lower() + "@example.com",
                hour=f"{chance.between(6, 22):02}:{chance.between(0, 59):02}",
                stream={("gumroad", "gross"): subtotal, ("gumroad", "fees"): -fee})
            self.unpaid_sales.append(sale)
            if course and day.year == 2025 and not getattr(self, "returned", None):
                self.returned = sale
                world.later(day + timedelta(days=4), self.give_back)
        next_week = day + timedelta(days=7)
        balance = world.balances["gumroad", "USD"]
        if day.weekday() == 4 and next_week.month != day.month and balance >= 1_000:
            sent = world.post("gumroad", day, "USD", -balance, "Payout to PayPal", "", payout=True)
            self.gumroad_payouts.append((day, self.unpaid_sales, balance))
            self.unpaid_sales = []
            world.transfer(sent, 0, lambda arrival: self.paypal_row(
                arrival, "Gumroad Inc", "Mass Pay Payment", "USD", balance,
                sender="payouts@gumroad.example"))

    def give_back(self, day):
        sale = self.returned
        sale.more["refunded"] = True
        back = self.world.post(
            "gumroad", day, "USD", -sale.cents, sale.text, sale.id, refund_of=sale,
            subtotal=-sale.subtotal, tax=-sale.tax, fee=-sale.fee, buyer=sale.buyer,
            email=sale.email,
            stream={("gumroad", "refunds"): -sale.subtotal, ("gumroad", "fees"): sale.fee})
        self.unpaid_sales.append(back)
