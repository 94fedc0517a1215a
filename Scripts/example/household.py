"""What a month costs, and the salary that comes whatever the internet does."""

from datetime import date, timedelta


class Household:
    """The day job and the household, all through one bank account in pounds."""

    def __init__(self, world):
        self.world, self.chance = world, world.chance

    def bank(self, day, cents, text, reference=True, **more):
        id = str(self.chance.between(300_000_000, 989_999_999)) if reference else ""
        return self.world.post("bank-egp", day, "EGP", cents, text, id, **more)

    def job(self, day):
        pay_day = date(day.year, day.month, 26)
        while pay_day.weekday() in (4, 5):
            pay_day -= timedelta(days=1)
        if day == pay_day:
            salary = {2024: 1_800_000, 2025: 2_050_000, 2026: 2_400_000}[day.year]
            self.bank(
                day, salary, f"راتب شهر {day.month:02}/{day.year} - شركة الميناء للطباعة",
                stream={("salary", "gross"): salary})

    def home(self, day):
        chance, year = self.chance, day.year
        dear = {2024: 100, 2025: 118, 2026: 131}[year]

        def pay(cents, text, cost, **more):
            self.bank(day, -cents, text, cost=cost, **more)

        def about(low, high):
            return chance.between(low, high) * dear // 100 * 25

        if day.day == 1:
            pay({2024: 650_000, 2025: 750_000, 2026: 900_000}[year], "إيجار الشقة", "rent")
        if day.weekday() == 3:
            pay(about(4400, 9200), chance.one_of((
                "مشتريات بقالة - سوق الحي", "شراء نقاط بيع - بقالة النور")), "groceries")
        if day.day == 9:
            pay(about(1900, 4600), "فاتورة كهرباء", "electricity")
        if day.day == 12:
            pay({2024: 36_000, 2025: 47_000, 2026: 55_000}[year], "فاتورة إنترنت منزلي", "internet")
        if day.day == 5:
            pay(about(700, 1000), "شحن رصيد هاتف", "phone")
        if day.day in (2, 16):
            pay({2024: 200_000, 2025: 250_000, 2026: 300_000}[year], "سحب نقدي صراف آلي", "cash")
        if day.day == 3 and (year, day.month) > (2024, 4):
            pay(385_000, "قسط سيارة", "car")
        if day.day == 28:
            pay(300_000 if year < 2026 else 400_000, "تحويل إلى الوالدة", "family")
        if day.day == 20:
            pay(50_000 if year < 2026 else 80_000, "تبرع - جمعية رعاية الأيتام", "giving")
        if day in (date(2024, 3, 28), date(2025, 3, 19), date(2026, 3, 11)):
            pay({2024: 90_000, 2025: 295_000, 2026: 540_000}[year], "زكاة المال", "zakat")
        if day.day == 17 and chance.percent(55):
            pay(about(1700, 7200), chance.one_of(("صيدلية الشفاء", "عيادة أسنان")), "health")
        if day.day == 23 and chance.percent(40):
            pay(about(3500, 9800), chance.one_of(("مكتبة المعرفة", "ملابس - متجر ليان")), "shopping")
        if day == date(2025, 9, 8):
            pay(2_240_000, "شراء حاسوب محمول - متجر تقنية", "equipment")
        if day in (date(2025, 2, 3), date(2025, 11, 3), date(2026, 5, 4)):
            pay(10_000_000, "شراء شهادة ادخار", "savings certificate")
        if day.day == 21 and day.month % 3 == 0:
            # Twice on the same day, without a reference: two real fees.
            pay(750, "مصاريف رسائل قصيرة", "bank fees", reference=False)
            pay(750, "مصاريف رسائل قصيرة", "bank fees", reference=False)
        if day == date(2025, 12, 30):
            pay(64_500, "رسوم تجديد شهادة", "education", late=True)
