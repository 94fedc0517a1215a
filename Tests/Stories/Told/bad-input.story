# A file that can't be read gets a sentence with the place and the remedy; the book stays as it is.
--- good.csv
Date,Description,Amount,Currency
2026-01-05,Salary,12000.00,EGP
---
$ masar import good.csv --account CIB --yes --lang en
good.csv (csv)
  Rows 1 = new 1 + known 0 + ignored 0 + rejected 0
  Columns: “Date” date, “Description” description, “Amount” amount, “Currency”
  currency
  Into the account: CIB
  Period: 5 January 2026
  Money in: 12,000.00 EGP
To undo it: masar undo 1
% masar check --json > before.json

$ masar import none.csv --lang en
! There is no file at none.csv.
= 66
$ masar import none.csv
! لا ملف في none.csv.
= 66
$ masar import . --lang en
! . is not a file.
= 66
% : > empty.csv
$ masar import empty.csv --lang en
empty.csv was not read.
  The file is empty.
  Download the statement from its source again.
= 65
$ masar import empty.csv
لم يُقرأ empty.csv.
  الملف فارغ.
  نزّل الكشف من مصدره مرة أخرى.
= 65
% head -c 4096 /dev/zero > binary.csv
$ masar import binary.csv --lang en
binary.csv was not read.
  There is no text in this file to read.
  Download the statement as CSV or OFX.
= 65
$ masar import binary.csv
لم يُقرأ binary.csv.
  ليس في الملف نص يُقرأ.
  نزّل الكشف بصيغة CSV أو OFX.
= 65
% printf '<?xml version="1.0"?>\n<!DOCTYPE OFX [<!ENTITY a SYSTEM "file:///etc/hostname">]>\n<OFX>&a;</OFX>\n' > entity.ofx
$ masar import entity.ofx --lang en
entity.ofx was not read.
  It has a DOCTYPE, which can reach your other files, so it was not read.
  Download the statement from its source again.
= 65
$ masar import entity.ofx
لم يُقرأ entity.ofx.
  في الملف تعريف DOCTYPE، وهو باب لقراءة ملفات أخرى من جهازك، فلم يُقرأ.
  نزّل الكشف من مصدره مرة أخرى.
= 65
% python3 -m zipfile -c statements.zip good.csv
$ masar import statements.zip --lang en
statements.zip/good.csv (csv)
  Rows 1 = new 0 + known 1 + ignored 0 + rejected 0
  Into the account: CIB
$ masar import statements.zip
statements.zip/good.csv (csv)
  الأسطر 1 = جديد 0 + معروف 1 + متجاهَل 0 + مرفوض 0
  إلى الحساب: CIB
% head -c 100000000 /dev/zero | tr '\0' a > long.csv
$ masar import long.csv --account CIB --currency EGP --lang en
long.csv was not read.
  This doesn't look like any statement that Masar knows.
  If it is a table, describe its columns: --mapping FILE.
= 65
$ masar import long.csv
لم يُقرأ long.csv.
  لا يشبه هذا الملف أي كشف يعرفه مسار.
  إن كان الملف جدولًا فصِف أعمدته: --mapping FILE.
= 65
% rm long.csv
% printf 'OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKTRANLIST><STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260105<TRNAMT>1' > cut.ofx
$ masar import cut.ofx --account CIB --lang en
cut.ofx (ofx)
  Rows 0 = new 0 + known 0 + ignored 0 + rejected 0
  Line 4: The file ends in the middle of a row.
  Download the statement again and import it: what is booked won't be doubled.
$ masar read cut.ofx
ofx
لا شيء
السطر 4: ينتهي الملف في منتصف سطر.

# What a file doesn't say is asked, with the flag that answers it.
--- order.csv
Day,Details,Amount,Currency
01/02/2026,One,10.00,USD
---
$ masar import order.csv --account CIB --lang en
order.csv waits for an answer before it is booked:
  Its dates read in more than one order: 01/02/2026. Is the day first or the
  month?
  Answer with one of these: --date-order dmy (day first), --date-order mdy
  (month first).
  Its columns are new to the book. This is how they were understood:
  Columns: “Day” date, “Details” description, “Amount” amount, “Currency”
  currency
  To take it, add --yes; to change it: masar read FILE --draft > layout.txt,
  then --mapping layout.txt
= 65
$ masar import order.csv --account CIB
order.csv ينتظر جوابًا قبل أن يُسجّل:
  تواريخ الملف تُقرأ بأكثر من ترتيب، مثل 01/02/2026. أيهما أولًا: اليوم أم الشهر؟
  أجب بأحد هذه: --date-order dmy (اليوم أولًا)، --date-order mdy (الشهر أولًا).
  أعمدته جديدة على الدفتر. هكذا فُهمت:
  الأعمدة: «Day» التاريخ، «Details» البيان، «Amount» المبلغ، «Currency» العملة
  لقبول هذا الفهم أضف --yes، ولتعديله: masar read FILE --draft > layout.txt ثم
  --mapping layout.txt
= 65
$ masar import order.csv --account CIB --date-order dmy --yes --lang en
order.csv (csv)
  Rows 1 = new 1 + known 0 + ignored 0 + rejected 0
  Columns: “Day” date, “Details” description, “Amount” amount, “Currency”
  currency
  Into the account: CIB
  Period: 1 February 2026
  Money in: 10.00 USD
To undo it: masar undo 2
--- comma.csv
Booking date;Details;Amount;Currency
2026-03-01;One;1,000;JOD
---
$ masar import comma.csv --account CIB --lang en
comma.csv waits for an answer before it is booked:
  Its numbers read in two ways: 1,000. Is that mark decimal, or for thousands?
  Answer with one of these: --decimal point (the point is decimal), --decimal
  comma (the comma is decimal).
  Its columns are new to the book. This is how they were understood:
  Columns: “Booking date” date, “Details” description, “Amount” amount,
  “Currency” currency
  To take it, add --yes; to change it: masar read FILE --draft > layout.txt,
  then --mapping layout.txt
= 65
$ masar import comma.csv --account CIB
comma.csv ينتظر جوابًا قبل أن يُسجّل:
  أرقام الملف تُقرأ بوجهين، مثل 1,000. أهذه علامة الكسر أم فاصلة الآلاف؟
  أجب بأحد هذين: --decimal point (النقطة للكسر)، --decimal comma (الفاصلة
  للكسر).
  أعمدته جديدة على الدفتر. هكذا فُهمت:
  الأعمدة: «Booking date» التاريخ، «Details» البيان، «Amount» المبلغ، «Currency»
  العملة
  لقبول هذا الفهم أضف --yes، ولتعديله: masar read FILE --draft > layout.txt ثم
  --mapping layout.txt
= 65
$ masar import comma.csv --account CIB --decimal comma --yes --lang en
comma.csv (csv)
  Rows 1 = new 1 + known 0 + ignored 0 + rejected 0
  Columns: “Booking date” date, “Details” description, “Amount” amount,
  “Currency” currency
  Into the account: CIB
  Period: 1 March 2026
  Money in: 1.000 JOD
To undo it: masar undo 3
--- bare.csv
Date,Details,Amount
2026-04-01,One,10.00
---
$ masar import bare.csv --account CIB --yes --lang en
bare.csv waits for an answer before it is booked:
  The file doesn't say the currency of its amounts. Which is it?
  Answer with the currency's code, such as --currency EGP.
= 65
$ masar import bare.csv --account CIB --yes
bare.csv ينتظر جوابًا قبل أن يُسجّل:
  لا يذكر الملف عملة مبالغه. ما هي؟
  أجب برمز العملة، مثل --currency EGP.
= 65
$ masar import bare.csv --lang en --currency EGP --yes
bare.csv waits for an answer before it is booked:
  The file doesn't say which account it is of. Name it: --account NAME
= 65
$ masar import bare.csv --currency EGP --yes
bare.csv ينتظر جوابًا قبل أن يُسجّل:
  لا يذكر الملف لأي حساب هو. حدّده: --account NAME
= 65
$ masar import bare.csv --account CIB --currency EGP --yes --lang en
bare.csv (csv)
  Rows 1 = new 1 + known 0 + ignored 0 + rejected 0
  Columns: “Date” date, “Details” description, “Amount” amount
  Into the account: CIB
  Period: 1 April 2026
  Money in: 10.00 EGP
To undo it: masar undo 4
$ masar read bare.csv --draft
masar-mapping: 1
encoding: utf-8
delimiter: comma
header: Date | Details | Amount
column 1: date
column 2: description
column 3: amount

# Rows that can't be read are named with their line; the others are booked.
--- rows.csv
Date,Description,Amount,Currency
2026-05-01,Good,10.00,USD
2026-02-30,No such day,10.00,USD
2026-05-03,No number,########,USD
---
$ masar import rows.csv --account CIB --lang en
rows.csv (csv)
  Rows 3 = new 1 + known 0 + ignored 0 + rejected 2
  Columns: “Date” date, “Description” description, “Amount” amount, “Currency”
  currency
  Into the account: CIB
  Period: 1 May 2026
  Money in: 10.00 USD
  Line 3, column “Date”: There is no such day: “2026-02-30”.
  Line 4, column “Amount”: This can't be read as a number: “########”.
  If day and month are swapped, give their order: --date-order dmy (day first),
  --date-order mdy (month first).
  Mend the line in the file and import it again: what is booked won't be
  doubled.
To undo it: masar undo 5
$ masar import rows.csv --account CIB
rows.csv (csv)
  الأسطر 3 = جديد 0 + معروف 1 + متجاهَل 0 + مرفوض 2
  إلى الحساب: CIB
  السطر 3، العمود «Date»: لا يوجد يوم بهذا التاريخ: «2026-02-30».
  السطر 4، العمود «Amount»: لا يُقرأ هذا رقمًا: «########».
  إن تبدّل اليوم والشهر فحدّد الترتيب: --date-order dmy (اليوم أولًا)، --date-order
  mdy (الشهر أولًا).
  أصلح السطر في الملف ثم استورده من جديد: لن يتكرر ما سُجّل.
$ masar import good.csv none.csv --account CIB --lang en
! There is no file at none.csv.
! Nothing of the other files was booked.
= 66
$ masar import empty.csv rows.csv --account CIB --json
{
  "dryRun": false,
  "transfersMatched": 0,
  "files": [
    {
      "file": "empty.csv",
      "refused": "empty",
      "accounts": [],
      "rows": 0,
      "new": 0,
      "known": 0,
      "ignored": 0,
      "rejected": 0,
      "pending": 0,
      "deletedEarlier": 0,
      "restored": 0,
      "skippedLines": 0,
      "moneyIn": [],
      "moneyOut": [],
      "issues": []
    },
    {
      "file": "rows.csv",
      "format": "csv",
      "accounts": [
        "assets:CIB"
      ],
      "rows": 3,
      "new": 0,
      "known": 1,
      "ignored": 0,
      "rejected": 2,
      "pending": 0,
      "deletedEarlier": 0,
      "restored": 0,
      "skippedLines": 1,
      "mapping": "masar-mapping: 1\nencoding: utf-8\ndelimiter: comma\nheader: Date | Description | Amount | Currency\ncolumn 1: date\ncolumn 2: description\ncolumn 3: amount\ncolumn 4: currency\ndate-order: ymd\ndecimal: point\n",
      "moneyIn": [],
      "moneyOut": [],
      "issues": [
        {
          "line": 3,
          "column": "Date",
          "reason": "impossibleDate",
          "text": "2026-02-30"
        },
        {
          "line": 4,
          "column": "Amount",
          "reason": "unreadableNumber",
          "text": "########"
        }
      ]
    }
  ]
}
= 65
$ masar check --lang en
The book is sound.
  The chain of changes is intact: 5 changes.
  The entries balance: 5 entries.
  Every row is accounted for: 5 rows.
  Digest of the content: <digest>
Without a rate into EGP: JOD, USD. It isn't added to the rest.
rows.csv: Line 3, column “Date”: There is no such day: “2026-02-30”.
rows.csv: Line 4, column “Amount”: This can't be read as a number: “########”.
