# A first book, in English.
--- cib.csv
Date,Description,Reference,Amount,Currency,Balance
2026-01-05,Salary January,R1,12000.00,EGP,15000.00
2026-01-07,Rent January,R2,-4000.00,EGP,11000.00
2026-01-09,ATM withdrawal,R3,-500.00,EGP,10500.00
2026-01-20,Transfer from PayPal,R4,9000.00,EGP,19500.00
2026-02-05,Salary February,R5,12000.00,EGP,31500.00
2026-02-11,Nile Prints course,R6,-750.00,EGP,30750.00
---
--- paypal.csv
"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Reference Txn ID"
"01/14/2026","10:00:00","UTC","Atelier Miel","Invoice Payment","Completed","USD","200.00","-7.30","192.70","m@example.com","s@example.com","8AA00000000000001",""
"01/18/2026","10:00:00","UTC","","General Withdrawal","Completed","USD","-192.70","0.00","-192.70","","","8AA00000000000002",""
"02/10/2026","10:00:00","UTC","Atelier Miel","Invoice Payment","Completed","USD","150.00","-5.48","144.52","m@example.com","s@example.com","8AA00000000000003",""
"02/12/2026","10:00:00","UTC","Zed Prints","Invoice Payment","Pending","USD","80.00","-3.00","77.00","z@example.com","s@example.com","8AA00000000000004",""
---

# Nothing is there yet.
$ masar --lang en
No book at book.masar yet. The first statement makes it: masar import FILE
$ masar read cib.csv --lang en
csv
Line  Day                Amount  Kind   Description
   2  2026-01-05  12,000.00 EGP  other  Salary January
   3  2026-01-07  -4,000.00 EGP  other  Rent January
   4  2026-01-09    -500.00 EGP  other  ATM withdrawal
   5  2026-01-20   9,000.00 EGP  other  Transfer from PayPal
   6  2026-02-05  12,000.00 EGP  other  Salary February
   7  2026-02-11    -750.00 EGP  other  Nile Prints course

# A table that is new to the book is shown as it was understood, and booked once that is taken. The same
# file under another name brings nothing new.
$ masar import cib.csv --account CIB --lang en
cib.csv waits for an answer before it is booked:
  Its columns are new to the book. This is how they were understood:
  Columns: “Date” date, “Description” description, “Reference” reference,
  “Amount” amount, “Currency” currency, “Balance” balance
  To take it, add --yes; to change it: masar read FILE --draft > layout.txt,
  then --mapping layout.txt
= 65
$ masar import cib.csv --account CIB --dry-run --yes --lang en
cib.csv (csv)
  Rows 6 = new 6 + known 0 + ignored 0 + rejected 0
  Columns: “Date” date, “Description” description, “Reference” reference,
  “Amount” amount, “Currency” currency, “Balance” balance
  Into the account: CIB
  Period: 5 January to 11 February 2026
  Money in: 33,000.00 EGP
  Money out: 5,250.00 EGP
This is a trial: nothing was written.
$ masar import cib.csv --account CIB --yes --lang en
cib.csv (csv)
  Rows 6 = new 6 + known 0 + ignored 0 + rejected 0
  Columns: “Date” date, “Description” description, “Reference” reference,
  “Amount” amount, “Currency” currency, “Balance” balance
  Into the account: CIB
  Period: 5 January to 11 February 2026
  Money in: 33,000.00 EGP
  Money out: 5,250.00 EGP
To undo it: masar undo 1
$ masar import paypal.csv --lang en
paypal.csv (paypal)
  Rows 4 = new 3 + known 0 + ignored 1 + rejected 0
  Into the account: PayPal
  Period: 14 January to 12 February 2026
  Money in: 337.22 USD
  Money out: 192.70 USD
  Pending, booked once the money moves: 1 row
Between your own accounts, so not income: 1 transfer
To undo it: masar undo 2
% cp cib.csv again.csv
$ masar import again.csv --account CIB --lang en
again.csv (csv)
  Rows 6 = new 0 + known 6 + ignored 0 + rejected 0
  Into the account: CIB

$ masar rate add USD EGP 47 --on 2026-01-01 --lang en
Recorded for 1 January 2026: 1 USD = 47 EGP
$ masar rate add USD EGP 48 --on 2026-02-01 --lang en
Recorded for 1 February 2026: 1 USD = 48 EGP
$ masar status --in EGP --lang en
Your net online income over 12 months: 15,993.86 EGP. That is 305% of your
recorded costs.
March 2025 to February 2026, up to the last day that the books know of: 11
February 2026.

Income streams (EGP)
Stream      Gross    Fees        Net  Months                Trend
Salary  24,000.00    0.00  24,000.00    2/12  ▁▁▁▁▁▁▁▁▁▁██      —
PayPal  16,600.00  606.14  15,993.86    2/12  ▁▁▁▁▁▁▁▁▁▁█▇      —

Gross               40,600.00 EGP
Fees                  -606.14 EGP
Net                 39,993.86 EGP
of it online        15,993.86 EGP
Lost in conversion     -56.90 EGP
Costs                5,250.00 EGP

What we don't know
  Costs without a category: 750.00 EGP (1 row).
  Pending, its money hasn't moved yet: 77.00 USD (1 row).

What to do next
  Look at them: masar ledger register expenses:Unsorted, then sort them by a
  rule: masar rule add NAME --contains TEXT --to expenses:Rent
$ masar streams --lang en
Stream          Gross       Fees  Tax            Net  Months  Gap  Last income
PayPal     350.00 USD  12.78 USD    0     337.22 USD     2/2    0  February 2026
Salary  24,000.00 EGP          0    0  24,000.00 EGP     2/2    0  February 2026

All online income together: What the months say
Net, of one whole month: January 2026.
                                                          Figure  Eight times in ten between
Mean a month                                           9,057 EGP                     unknown
Median                                                 9,057 EGP                     unknown
Middle half of months                    9,057 EGP and 9,057 EGP
Months without income                                     0 of 1
Months over a quarter below the mean                          0%                     unknown
Seasons of the year                   not known before two years
Largest stream                                      100%: PayPal
Largest client, of what names one             100%: Atelier Miel
$ masar streams PayPal --lang en
income: PayPal
Income came in 2 of 2 months
Without a gap
Month               Gross       Fees  Tax         Net
January 2026   200.00 USD   7.30 USD    0  192.70 USD
February 2026  150.00 USD   5.48 USD    0  144.52 USD
─────────────────────────────────────────────────────
Total          350.00 USD  12.78 USD    0  337.22 USD

What the months say
Net, of one whole month: January 2026.
                                                          Figure  Eight times in ten between
Of online income                                            100%
Mean a month                                           9,057 EGP                     unknown
Median                                                 9,057 EGP                     unknown
Middle half of months                    9,057 EGP and 9,057 EGP
Months without income                                     0 of 1
Months over a quarter below the mean                          0%                     unknown
Seasons of the year                   not known before two years
What goes on when hours stop             unknown: log your hours

# The books.
$ masar ledger accounts --lang en
Account
assets: CIB                                 assets:CIB
assets: In transit                          assets:In transit
assets: PayPal                              assets:PayPal
equity: Conversion                          equity:Conversion
equity: Opening balances                    equity:Opening
income: PayPal                              income:PayPal
income: Salary                              income:Salary
expenses: Cash withdrawn                    expenses:Cash
expenses: Platform fees: PayPal  essential  expenses:Fees:PayPal
expenses: Rent                   essential  expenses:Rent
expenses: Unsorted cost                     expenses:Unsorted
$ masar ledger balance --lang en
Account                                 Balance
assets: CIB                       30,750.00 EGP
assets: PayPal                       144.52 USD
equity: Conversion                -9,000.00 EGP
                                     192.70 USD
equity: Opening balances          -3,000.00 EGP
income: PayPal                      -350.00 USD
income: Salary                   -24,000.00 EGP
expenses: Cash withdrawn             500.00 EGP
expenses: Platform fees: PayPal       12.78 USD
expenses: Rent                     4,000.00 EGP
expenses: Unsorted cost              750.00 EGP
$ masar ledger balance assets --at 2026-01-31 --in EGP --lang en
Account            Balance            EGP
assets: CIB  19,500.00 EGP  19,500.00 EGP
$ masar ledger balance income --monthly --in USD --lang en
Month          Account          USD
January 2026   PayPal   -200.00 USD
January 2026   Salary   -255.32 USD
February 2026  PayPal   -150.00 USD
February 2026  Salary   -250.00 USD
$ masar ledger register assets:CIB --lang en
Day         Description                  Amount  Account                 Entry  File
2026-02-11  Nile Prints course      -750.00 EGP  Unsorted cost               6  cib.csv:7
2026-02-05  Salary February       12,000.00 EGP  Salary                      5  cib.csv:6
2026-01-20  Transfer from PayPal   9,000.00 EGP  In transit, Conversion      4  cib.csv:5
2026-01-09  ATM withdrawal          -500.00 EGP  Cash withdrawn              3  cib.csv:4
2026-01-07  Rent January          -4,000.00 EGP  Rent                        2  cib.csv:3
2026-01-05  Opening balance        3,000.00 EGP  Opening balances            7  cib.csv
2026-01-05  Salary January        12,000.00 EGP  Salary                      1  cib.csv:2
$ masar ledger entry 2 --lang en
Entry 2
Wednesday, 7 January 2026: Rent January
assets: CIB     -4,000.00 EGP
expenses: Rent   4,000.00 EGP
Why it is here: a common word in the description
Where it comes from
  line 3 of cib.csv
    2026-01-07,Rent January,R2,-4000.00,EGP,11000.00
$ masar ledger assign 7 --to expenses:Education --lang en
The entry is now in “expenses: Education”.
$ masar ledger delete 4 --why "a test" --lang en
Entry 4 was deleted. To undo: masar undo 6
$ masar ledger register expenses:Cash --lang en
Day         Description         Amount  Account  Entry  File
2026-01-09  ATM withdrawal  500.00 EGP  CIB          3  cib.csv:4

# Every change, and taking it back.
$ masar log --lang en
Change  When        What        Why
     6  yyyy-mm-dd  correction  a test
     5  yyyy-mm-dd  correction  entry 7 to “expenses: Education”
     4  yyyy-mm-dd  rate        1 USD = 48 EGP, on 1 February 2026
     3  yyyy-mm-dd  rate        1 USD = 47 EGP, on 1 January 2026
     2  yyyy-mm-dd  import      paypal.csv
     1  yyyy-mm-dd  import      cib.csv
$ masar undo --lang en
Change 6 was undone: correction: a test.
This is a change too: masar undo 7 takes it back
$ masar undo 1 --lang en
! Change 5 builds on it. Undo 5 first.
= 64
$ masar undo 2 --lang en
Change 2 was undone: import: paypal.csv.
This is a change too: masar undo 8 takes it back
$ masar log --limit 2 --lang en
Change  When        What  Why
     8  yyyy-mm-dd  undo  paypal.csv
     7  yyyy-mm-dd  undo  a test
$ masar check --lang en
The book is sound.
  The chain of changes is intact: 8 changes.
  The entries balance: 7 entries.
  Every row is accounted for: 6 rows.
  Digest of the content: <digest>
