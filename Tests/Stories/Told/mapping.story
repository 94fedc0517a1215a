# A table that leaves something open is tried until nothing is, and what was learned is shared.
--- bank.csv
Posted,Details,Amount,Balance
03/04/2026,Rent,-1500.00,8500.00
05/04/2026,Sale,2000.50,10500.50
---
$ masar mapping test bank.csv --lang en
Column  Name     Holds        Because
     1  Posted   date         its cells are
     2  Details  description  that is its name
     3  Amount   amount       that is its name
     4  Balance  balance      that is its name
Its dates read in more than one order: 03/04/2026, 05/04/2026. Is the day first
or the month?
  “03/04/2026”: 3 April 2026 or 4 March 2026?
  “05/04/2026”: 5 April 2026 or 4 May 2026?
Answer with one of these: --date-order dmy (day first), --date-order mdy (month
first).

With --date-order dmy (day first), the first 2 of 2 rows:
Line  Day            Amount  Kind   Description
   2  2026-04-03  -1,500.00  other  Rent
   3  2026-04-05   2,000.50  other  Sale

With --date-order mdy (month first), the first 2 of 2 rows:
Line  Day            Amount  Kind   Description
   2  2026-03-04  -1,500.00  other  Rent
   3  2026-05-04   2,000.50  other  Sale
= 65
$ masar mapping test bank.csv --date-order dmy --currency EGP
      السبب     يحوي    الاسم  العمود
خاناته كذلك  التاريخ   Posted       1
   هذا اسمه   البيان  Details       2
   هذا اسمه   المبلغ   Amount       3
   هذا اسمه   الرصيد  Balance       4

هكذا ستُسجَّل (أول 2 من سطرين):
البيان    النوع         المبلغ       اليوم  السطر
  Rent  غير ذلك  -1,500.00 EGP  2026-04-03      2
  Sale  غير ذلك   2,000.50 EGP  2026-04-05      3
$ masar mapping list --lang en
! No book at book.masar yet. The first statement makes it: masar import FILE
= 66
$ masar import bank.csv --account CIB --date-order dmy --currency EGP --yes --lang en
bank.csv (csv)
  Rows 2 = new 2 + known 0 + ignored 0 + rejected 0
  Columns: “Posted” date, “Details” description, “Amount” amount, “Balance”
  balance
  Into the account: CIB
  Period: 3 to 5 April 2026
  Money in: 2,000.50 EGP
  Money out: 1,500.00 EGP
To undo it: masar undo 1
$ masar mapping list --lang en
No.  Name  Account  Columns
  1        CIB      Posted | Details | Amount | Balance
$ masar mapping show 1
masar-mapping: 1
encoding: utf-8
delimiter: comma
header: Posted | Details | Amount | Balance
column 1: date
column 2: description
column 3: amount
column 4: balance
date-order: dmy
currency: EGP
$ masar mapping show 2
! لا تخطيط بهذا الرقم أو الاسم: «2». لعرضها: masar mapping list
= 64
$ masar mapping export 1 --to shared.txt
كُتب التخطيط في shared.txt. من يأخذه يستورد به: --mapping FILE
$ masar mapping export 1 --to shared.txt --lang en
! There is a file at shared.txt already.
= 73
# Another person, another book, the same bank.
$ masar import bank.csv --account Bank --mapping shared.txt --currency EGP --book other.masar --lang en
bank.csv (csv)
  Rows 2 = new 2 + known 0 + ignored 0 + rejected 0
  Columns: “Posted” date, “Details” description, “Amount” amount, “Balance”
  balance
  Into the account: Bank
  Period: 3 to 5 April 2026
  Money in: 2,000.50 EGP
  Money out: 1,500.00 EGP
To undo it: masar undo 1
# Which of two columns takes money out?
--- bare.csv
2026-01-30,tea,5.00,
2026-01-31,salary,,700.00
2026-02-01,rent,90.00,
---
$ masar mapping test bare.csv --lang en
Column  Name  Holds        Because
     1        date         its cells are
     2        description  its cells are
     3        money out    its cells are
     4        money in     its cells are
Two columns hold money, never both at once: 3, 4. Which is money out?
Write a draft and mend it: masar read FILE --draft > layout.txt, then: --mapping
layout.txt
= 65
$ masar mapping test bare.csv
      السبب         يحوي  الاسم  العمود
خاناته كذلك      التاريخ              1
خاناته كذلك       البيان              2
خاناته كذلك  صادر (مدين)              3
خاناته كذلك  وارد (دائن)              4
في عمودين مال، ولا يمتلئان معًا: 3، 4. أيهما الصادر؟
اكتب مسودة وصحّحها: masar read FILE --draft > layout.txt، ثم: --mapping
layout.txt
= 65
# Balances that the rows don't lead to.
--- short.csv
Opening balance,,100.00
Date,Text,Amount
2026-01-30,a,-5.00
2026-01-31,b,7.50
Closing balance,,99.50
---
$ masar read short.csv --lang en
csv
Line  Day         Amount  Kind   Description
   3  2026-01-30   -5.00  other  a
   4  2026-01-31    7.50  other  b
Line 5: The rows don't lead to the closing balance that the statement gives:
“99.50”. The difference is -3.00.
$ masar read short.csv
csv
البيان    النوع  المبلغ       اليوم  السطر
     a  غير ذلك   -5.00  2026-01-30      3
     b  غير ذلك    7.50  2026-01-31      4
السطر 5: الأسطر لا تصل إلى الرصيد الختامي المذكور في الكشف: «99.50». الفرق
-3.00.
