# A statement's balance and the books: what agrees, and what could be why where they differ.
--- cib.csv
Date,Description,Reference,Amount,Currency,Balance
2026-01-05,Salary January,R1,12000.00,EGP,15000.00
2026-01-07,Rent January,R2,-4000.00,EGP,11000.00
2026-01-09,ATM withdrawal,R3,-500.00,EGP,10500.00
2026-02-05,Salary February,R4,12000.00,EGP,22500.00
2026-02-07,Nile Prints course,R5,-750.00,EGP,21750.00
---
--- card.csv
Date,Description,Amount,Currency
2026-01-04,Opening,1000.00,EGP
2026-01-05,Pharmacy,-45.30,EGP
2026-01-08,Cinema,-120.00,EGP
2026-01-10,Cinema,-120.00,EGP
2026-01-12,Books,-210.00,EGP
---
% masar import cib.csv --account CIB --yes
% masar import card.csv --account Card --yes
$ masar reconcile CIB --balance 21750 --at 2026-02-28 --lang en
The books and the statement agree: CIB held 21,750.00 EGP on 28 February 2026.
To close the books up to that day, add --close.
$ masar reconcile CIB --balance ٢١٧٥٠ --at 2026-02-28
الدفتر والكشف متفقان: في CIB 21,750.00 EGP يوم 28 فبراير 2026.
لإقفال الدفاتر حتى هذا اليوم أضف --close.

# A row that was deleted is what is missing.
% masar ledger delete 3 --why "a test"
$ masar reconcile CIB --balance 21750 --at 2026-02-28 --lang en
They differ: CIB held 22,250.00 on 28 February 2026 in the books, 21,750.00 EGP
in the statement.
Too much in the books: 500.00 EGP.
By the statements' own balances the books were right until 7 January 2026.
By those, this difference was there by 5 February 2026.

What could be why (each would explain the whole difference)
Entry  Day              Amount  Description
   12  2026-01-09  -500.00 EGP  ATM withdrawal  kept, but not booked

Nothing was changed: which of them it was, you know.
= 65
$ masar reconcile CIB --balance 21750 --at 2026-02-28
لا يتفقان: في CIB يوم 28 فبراير 2026 بحسب الدفتر 22,250.00، وبحسب الكشف
21,750.00 EGP.
يزيد الدفتر: 500.00 EGP.
بحسب الكشوف نفسها كان الدفتر صحيحًا حتى 7 يناير 2026.
وبحسبها ظهر هذا الفرق في 5 فبراير 2026 أو قبله.

ما قد يكون السبب (وكل منها يفسّر الفرق كله)
                           البيان       المبلغ       اليوم  القيد
سطر محفوظ لم يُقيّد  ATM withdrawal  -500.00 EGP  2026-01-09     12

لم يتغيّر شيء: أنت تعرف أيها الصحيح.
= 65
% masar undo

# Without balances of its own a statement tells less: a twin, swapped digits, a sign.
$ masar reconcile Card --balance 624.70 --at 2026-01-31 --lang en
They differ: Card held 504.70 on 31 January 2026 in the books, 624.70 EGP in the
statement.
Missing in the books: 120.00 EGP.

What could be why (each would explain the whole difference)
Entry  Day              Amount  Description
   10  2026-01-10  -120.00 EGP  Cinema       perhaps twice, like entry 9
    9  2026-01-08  -120.00 EGP  Cinema       perhaps too much

Nothing was changed: which of them it was, you know.
To delete what is too much: masar ledger delete 10
= 65
$ masar reconcile Card --balance 495.70 --at 2026-01-31 --lang en
They differ: Card held 504.70 on 31 January 2026 in the books, 495.70 EGP in the
statement.
Too much in the books: 9.00 EGP.

What could be why (each would explain the whole difference)
Entry  Day             Amount  Description
    8  2026-01-05  -45.30 EGP  Pharmacy     perhaps two digits changed places: -54.30 EGP

Nothing was changed: which of them it was, you know.
= 65
$ masar reconcile Card --balance 744.70 --at 2026-01-31
لا يتفقان: في بطاقة يوم 31 يناير 2026 بحسب الدفتر 504.70، وبحسب الكشف 744.70
EGP.
ينقص الدفتر: 240.00 EGP.

ما قد يكون السبب (وكل منها يفسّر الفرق كله)
                   البيان       المبلغ       اليوم  القيد
لعل إشارته معكوسة  Cinema  -120.00 EGP  2026-01-08      9
لعل إشارته معكوسة  Cinema  -120.00 EGP  2026-01-10     10
  لعلها زائدة معًا  Cinema  -120.00 EGP  2026-01-08      9
                   Cinema  -120.00 EGP  2026-01-10     10

لم يتغيّر شيء: أنت تعرف أيها الصحيح.
= 65
$ masar reconcile Card --balance 1 --at 2026-01-31
لا يتفقان: في بطاقة يوم 31 يناير 2026 بحسب الدفتر 504.70، وبحسب الكشف 1.00 EGP.
يزيد الدفتر: 503.70 EGP.

لا سطر في الدفتر يفسّر الفرق وحده. قد يكون في كشف لم يُستورد بعد.
= 65
$ masar reconcile Card --balance 624.70 --at 2026-01-31 --json
{
  "account": "assets:Card",
  "day": "2026-01-31",
  "stated": {
    "amount": "624.70",
    "currency": "EGP"
  },
  "books": {
    "amount": "504.70",
    "currency": "EGP"
  },
  "difference": {
    "amount": "120.00",
    "currency": "EGP"
  },
  "agrees": false,
  "suspects": [
    {
      "what": "doubled",
      "rows": [
        {
          "entry": 10,
          "day": "2026-01-10",
          "amount": "-120.00",
          "currency": "EGP",
          "description": "Cinema"
        }
      ],
      "twin": 9
    },
    {
      "what": "extra",
      "rows": [
        {
          "entry": 9,
          "day": "2026-01-08",
          "amount": "-120.00",
          "currency": "EGP",
          "description": "Cinema"
        }
      ]
    }
  ]
}
= 65
$ masar reconcile Card --balance -1 --at 2026-01-31 --lang en
They differ: Card held 504.70 on 31 January 2026 in the books, -1.00 EGP in the
statement.
Too much in the books: 505.70 EGP.

No row of the books explains it by itself. It may be in a statement that isn't
here yet.
= 65

# A period is closed only where it agrees.
$ masar reconcile Card --balance 624.70 --at 2026-01-31 --close --lang en
They differ: Card held 504.70 on 31 January 2026 in the books, 624.70 EGP in the
statement.
Missing in the books: 120.00 EGP.

What could be why (each would explain the whole difference)
Entry  Day              Amount  Description
   10  2026-01-10  -120.00 EGP  Cinema       perhaps twice, like entry 9
    9  2026-01-08  -120.00 EGP  Cinema       perhaps too much

Nothing was changed: which of them it was, you know.
To delete what is too much: masar ledger delete 10
The books were not closed.
= 65
$ masar reconcile CIB --balance 10500 --at 2026-01-31 --close
الدفتر والكشف متفقان: في CIB 10,500.00 EGP يوم 31 يناير 2026.
أُقفلت الدفاتر حتى 31 يناير 2026.
$ masar ledger delete 3 --lang en
! The books are closed up to 31 January 2026, so nothing was written.
! To open them again: masar ledger close --none
= 64
$ masar log --limit 1 --lang en
Change  When        What     Why
     5  yyyy-mm-dd  setting  CIB holds 10,500.00 EGP on 31 January 2026
$ masar check --lang en
The book is sound.
  The chain of changes is intact: 5 changes.
  The entries balance: 11 entries.
  Every row is accounted for: 10 rows.
  Digest of the content: <digest>
$ masar reconcile Nobody --balance 1 --at 2026-01-31
! لا حساب باسم Nobody.
= 64
