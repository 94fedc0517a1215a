# Copies, exports and settings.
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
$ masar import cib.csv --account "بنك القاهرة" --yes --lang en
cib.csv (csv)
  Rows 6 = new 6 + known 0 + ignored 0 + rejected 0
  Columns: “Date” date, “Description” description, “Reference” reference,
  “Amount” amount, “Currency” currency, “Balance” balance
  Into the account: بنك القاهرة
  Period: 5 January to 11 February 2026
  Money in: 33,000.00 EGP
  Money out: 5,250.00 EGP
To undo it: masar undo 1

# A copy is verified, and never takes the place of a file.
$ masar backup copy.masar --lang en
A backup was written to copy.masar.
The backup was opened and verified: 1 change.
$ masar backup copy.masar
! يوجد ملف في copy.masar من قبل.
= 73
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
$ masar restore copy.masar --lang en
! The backup takes the place of book.masar, which is kept beside it as it is.
! To go on, add --yes.
= 64
$ masar restore copy.masar
! ستحل النسخة محل الدفتر book.masar، ويُحفظ الدفتر كما هو بجانبها.
! للمتابعة أضف --yes.
= 64
$ masar restore copy.masar --yes --lang en
The book was restored from copy.masar: 1 change.
Your book as it was is kept at book.masar.replaced-yyyy-mm-ddThh-mm-ss.
$ masar check --lang en
The book is sound.
  The chain of changes is intact: 1 change.
  The entries balance: 7 entries.
  Every row is accounted for: 6 rows.
  Digest of the content: <digest>
% printf 'not a book' > other.masar
$ masar restore other.masar --yes --lang en
! other.masar is not a Masar book.
= 65
% cp copy.masar torn.masar; dd if=/dev/zero of=torn.masar bs=32768 seek=2 count=30 conv=notrunc 2>/dev/null
$ masar restore torn.masar --yes --lang en
! torn.masar is not a sound backup. Your book is as it was.
= 65
$ masar check --book torn.masar
! الدفتر torn.masar تالف. استعده من نسخة احتياطية: masar restore FILE
= 65
$ masar check --book other.masar --lang en
! other.masar is not a Masar book.
= 65
$ masar check --book none.masar --lang en
! No book at none.masar yet. The first statement makes it: masar import FILE
= 66

# Exports.
$ masar export --to hledger
; Exported by Masar. Amounts are exact; each posting names its file and line.
decimal-mark .

commodity 1000.00 EGP

account assets:بنك القاهرة
account equity:Opening
account income:PayPal
account income:Salary
account expenses:Cash
account expenses:Rent
account expenses:Unsorted


2026-01-05 * Salary January  ; masar: 1
    assets:بنك القاهرة  12000.00 EGP  ; source: cib.csv line 2
    income:Salary  -12000.00 EGP

2026-01-05 * Opening balance  ; masar: 7
    assets:بنك القاهرة  3000.00 EGP  ; source: cib.csv line 0
    equity:Opening  -3000.00 EGP

2026-01-07 * Rent January  ; masar: 2
    assets:بنك القاهرة  -4000.00 EGP  ; source: cib.csv line 3
    expenses:Rent  4000.00 EGP

2026-01-09 * ATM withdrawal  ; masar: 3
    assets:بنك القاهرة  -500.00 EGP  ; source: cib.csv line 4
    expenses:Cash  500.00 EGP

2026-01-20 * Transfer from PayPal  ; masar: 4
    assets:بنك القاهرة  9000.00 EGP  ; source: cib.csv line 5
    income:PayPal  -9000.00 EGP

2026-02-05 * Salary February  ; masar: 5
    assets:بنك القاهرة  12000.00 EGP  ; source: cib.csv line 6
    income:Salary  -12000.00 EGP

2026-02-11 * Nile Prints course  ; masar: 6
    assets:بنك القاهرة  -750.00 EGP  ; source: cib.csv line 7
    expenses:Unsorted  750.00 EGP
$ masar export --to beancount
;; Exported by Masar. Amounts are exact; each posting names its file and line.
option "title" "Masar"

2026-01-05 open Assets:X-بنك-القاهرة
2026-01-05 open Equity:Opening
2026-01-20 open Income:PayPal
2026-01-05 open Income:Salary
2026-01-09 open Expenses:Cash
2026-01-07 open Expenses:Rent
2026-02-11 open Expenses:Unsorted


2026-01-05 * "Salary January"
  masar: "1"
  Assets:X-بنك-القاهرة  12000.00 EGP
    source: "cib.csv line 2"
  Income:Salary  -12000.00 EGP

2026-01-05 * "Opening balance"
  masar: "7"
  Assets:X-بنك-القاهرة  3000.00 EGP
    source: "cib.csv line 0"
  Equity:Opening  -3000.00 EGP

2026-01-07 * "Rent January"
  masar: "2"
  Assets:X-بنك-القاهرة  -4000.00 EGP
    source: "cib.csv line 3"
  Expenses:Rent  4000.00 EGP

2026-01-09 * "ATM withdrawal"
  masar: "3"
  Assets:X-بنك-القاهرة  -500.00 EGP
    source: "cib.csv line 4"
  Expenses:Cash  500.00 EGP

2026-01-20 * "Transfer from PayPal"
  masar: "4"
  Assets:X-بنك-القاهرة  9000.00 EGP
    source: "cib.csv line 5"
  Income:PayPal  -9000.00 EGP

2026-02-05 * "Salary February"
  masar: "5"
  Assets:X-بنك-القاهرة  12000.00 EGP
    source: "cib.csv line 6"
  Income:Salary  -12000.00 EGP

2026-02-11 * "Nile Prints course"
  masar: "6"
  Assets:X-بنك-القاهرة  -750.00 EGP
    source: "cib.csv line 7"
  Expenses:Unsorted  750.00 EGP
$ masar export --to csv
entry,day,description,counterparty,account,amount,currency,stream,file,line
1,2026-01-05,Salary January,,assets:بنك القاهرة,12000.00,EGP,,cib.csv,2
1,2026-01-05,Salary January,,income:Salary,-12000.00,EGP,,,
7,2026-01-05,Opening balance,,assets:بنك القاهرة,3000.00,EGP,,cib.csv,0
7,2026-01-05,Opening balance,,equity:Opening,-3000.00,EGP,,,
2,2026-01-07,Rent January,,assets:بنك القاهرة,-4000.00,EGP,,cib.csv,3
2,2026-01-07,Rent January,,expenses:Rent,4000.00,EGP,,,
3,2026-01-09,ATM withdrawal,,assets:بنك القاهرة,-500.00,EGP,,cib.csv,4
3,2026-01-09,ATM withdrawal,,expenses:Cash,500.00,EGP,,,
4,2026-01-20,Transfer from PayPal,,assets:بنك القاهرة,9000.00,EGP,,cib.csv,5
4,2026-01-20,Transfer from PayPal,,income:PayPal,-9000.00,EGP,,,
5,2026-02-05,Salary February,,assets:بنك القاهرة,12000.00,EGP,,cib.csv,6
5,2026-02-05,Salary February,,income:Salary,-12000.00,EGP,,,
6,2026-02-11,Nile Prints course,,assets:بنك القاهرة,-750.00,EGP,,cib.csv,7
6,2026-02-11,Nile Prints course,,expenses:Unsorted,750.00,EGP,,,

$ masar export --to json
{"currencies": [{"code":"EGP","minorDigits":2}],
"rates": [],
"entries": [
{"id":1,"day":"2026-01-05","description":"Salary January","postings":[{"account":"assets:بنك القاهرة","amount":"12000.00","currency":"EGP","file":"cib.csv","line":2},{"account":"income:Salary","amount":"-12000.00","currency":"EGP"}]},
{"id":7,"day":"2026-01-05","description":"Opening balance","postings":[{"account":"assets:بنك القاهرة","amount":"3000.00","currency":"EGP","file":"cib.csv","line":0},{"account":"equity:Opening","amount":"-3000.00","currency":"EGP"}]},
{"id":2,"day":"2026-01-07","description":"Rent January","postings":[{"account":"assets:بنك القاهرة","amount":"-4000.00","currency":"EGP","file":"cib.csv","line":3},{"account":"expenses:Rent","amount":"4000.00","currency":"EGP"}]},
{"id":3,"day":"2026-01-09","description":"ATM withdrawal","postings":[{"account":"assets:بنك القاهرة","amount":"-500.00","currency":"EGP","file":"cib.csv","line":4},{"account":"expenses:Cash","amount":"500.00","currency":"EGP"}]},
{"id":4,"day":"2026-01-20","description":"Transfer from PayPal","postings":[{"account":"assets:بنك القاهرة","amount":"9000.00","currency":"EGP","file":"cib.csv","line":5},{"account":"income:PayPal","amount":"-9000.00","currency":"EGP"}]},
{"id":5,"day":"2026-02-05","description":"Salary February","postings":[{"account":"assets:بنك القاهرة","amount":"12000.00","currency":"EGP","file":"cib.csv","line":6},{"account":"income:Salary","amount":"-12000.00","currency":"EGP"}]},
{"id":6,"day":"2026-02-11","description":"Nile Prints course","postings":[{"account":"assets:بنك القاهرة","amount":"-750.00","currency":"EGP","file":"cib.csv","line":7},{"account":"expenses:Unsorted","amount":"750.00","currency":"EGP"}]}
]}
$ masar export --to csv --output book.csv --lang en
Entries exported: 7 entries.
$ masar export --to csv --output none/book.csv --lang en
! none/book.csv can't be written.
= 73
$ masar export --to excel --lang en
! Unknown format: excel. There are: hledger, beancount, csv, json.
= 64
$ masar export --to excel
! صيغة غير معروفة: excel. الصيغ: hledger، beancount، csv، json.
= 64

# Settings.
$ masar settings --lang en
Language               not set
Country                not set
Digits                 not set
Calendar               not set
Home currency          not set
First day of the week  not set
Time in charts         not set
$ masar settings country EG
لم تختر بعد                  اللغة
        مصر                  البلد
لم تختر بعد                الأرقام
لم تختر بعد                التقويم
        EGP        العملة الأساسية
لم تختر بعد            أول الأسبوع
لم تختر بعد  اتجاه الزمن في الرسوم
$ masar settings digits arabicIndic
لم تختر بعد                  اللغة
        مصر                  البلد
arabicIndic                الأرقام
لم تختر بعد                التقويم
        EGP        العملة الأساسية
لم تختر بعد            أول الأسبوع
لم تختر بعد  اتجاه الزمن في الرسوم
$ masar ledger balance assets
       الرصيد             الحساب
٣٠٬٧٥٠٫٠٠ EGP  أصول: بنك القاهرة
$ masar settings digits -
لم تختر بعد                  اللغة
        مصر                  البلد
لم تختر بعد                الأرقام
لم تختر بعد                التقويم
        EGP        العملة الأساسية
لم تختر بعد            أول الأسبوع
لم تختر بعد  اتجاه الزمن في الرسوم
$ masar settings language en
Language               en
Country                Egypt
Digits                 not set
Calendar               not set
Home currency          EGP
First day of the week  not set
Time in charts         not set
$ masar settings colour red
! There is no setting colour. There are: language, country, digits, calendar,
! currency, firstWeekday, chartDirection.
= 64
$ masar settings calendar julian
! julian doesn't fit here. These do: gregorian, ummAlQura.
= 64
