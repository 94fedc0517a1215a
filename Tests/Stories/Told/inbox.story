# Every statement of a folder: what was booked moves, what wasn't stays with a report beside it.
% mkdir -p inbox/folder
--- inbox/paypal.csv
"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Reference Txn ID"
"01/14/2026","10:00:00","UTC","Atelier Miel","Invoice Payment","Completed","USD","200.00","-7.30","192.70","m@example.com","s@example.com","8AA00000000000001",""
"01/18/2026","10:00:00","UTC","","General Withdrawal","Completed","USD","-192.70","0.00","-192.70","","","8AA00000000000002",""
---
--- inbox/notes.txt
nothing of a statement
---
--- inbox/cib.csv
Date,Description,Reference,Amount,Currency,Balance
2026-01-05,Salary January,R1,12000.00,EGP,15000.00
2026-01-32,Rent January,R2,-4000.00,EGP,11000.00
2026-01-09,ATM withdrawal,R3,-500.00,EGP,10500.00
---
% ln -s ../cib.csv inbox/link.csv
% mkfifo inbox/pipe.csv
% touch inbox/.hidden.csv inbox/half.csv.part
$ masar inbox inbox
cib.csv ينتظر جوابًا قبل أن يُسجّل:
  لا يذكر الملف لأي حساب هو. حدّده: --account NAME
  أعمدته جديدة على الدفتر. هكذا فُهمت:
  الأعمدة: «Date» التاريخ، «Description» البيان، «Reference» الرقم المرجعي،
  «Amount» المبلغ، «Currency» العملة، «Balance» الرصيد
  لقبول هذا الفهم أضف --yes، ولتعديله: masar read FILE --draft > layout.txt ثم
  --mapping layout.txt
  التقرير في cib.csv.report.txt.
لم يُقرأ notes.txt.
  لا يشبه هذا الملف أي كشف يعرفه مسار.
  إن كان الملف جدولًا فصِف أعمدته: --mapping FILE.
  التقرير في notes.txt.report.txt.
paypal.csv (paypal)
  الأسطر 2 = جديد 2 + معروف 0 + متجاهَل 0 + مرفوض 0
  إلى الحساب: PayPal
  المدة: من 14 إلى 18 يناير 2026
  وارد: 192.70 USD
  صادر: 192.70 USD
للتراجع عنه: masar undo 1
  نُقل الملف إلى done/paypal.csv.
ليست ملفات، فتُركت: folder، link.csv، pipe.csv.
= 65
$ ls inbox inbox/done
inbox:
cib.csv
cib.csv.report.txt
done
folder
half.csv.part
link.csv
notes.txt
notes.txt.report.txt
pipe.csv

inbox/done:
paypal.csv
$ cat inbox/notes.txt.report.txt
لم يُقرأ notes.txt.
  لا يشبه هذا الملف أي كشف يعرفه مسار.
  إن كان الملف جدولًا فصِف أعمدته: --mapping FILE.

# Again: the same report isn't written twice. What the report asks for is given.
$ masar inbox inbox --lang en
cib.csv waits for an answer before it is booked:
  The file doesn't say which account it is of. Name it: --account NAME
  Its columns are new to the book. This is how they were understood:
  Columns: “Date” date, “Description” description, “Reference” reference,
  “Amount” amount, “Currency” currency, “Balance” balance
  To take it, add --yes; to change it: masar read FILE --draft > layout.txt,
  then --mapping layout.txt
  The report is cib.csv.report-2.txt.
notes.txt was not read.
  This doesn't look like any statement that Masar knows.
  If it is a table, describe its columns: --mapping FILE.
  The report is notes.txt.report-2.txt.
Not files, and left alone: folder, link.csv, pipe.csv.
= 65
$ masar inbox inbox --lang en --account CIB --yes
cib.csv (csv)
  Rows 3 = new 2 + known 0 + ignored 0 + rejected 1
  Columns: “Date” date, “Description” description, “Reference” reference,
  “Amount” amount, “Currency” currency, “Balance” balance
  Into the account: CIB
  Period: 5 to 9 January 2026
  Money in: 12,000.00 EGP
  Money out: 500.00 EGP
  The balance isn't the one before plus this amount.
  Line 3, column “Date”: There is no such day: “2026-01-32”.
  Rows may be missing: download the whole statement and import it.
  If day and month are swapped, give their order: --date-order dmy (day first),
  --date-order mdy (month first).
To undo it: masar undo 2
  The file is now done/cib.csv.
  The report is done/cib.csv.report-3.txt.
notes.txt was not read.
  This doesn't look like any statement that Masar knows.
  If it is a table, describe its columns: --mapping FILE.
  The report is notes.txt.report-2.txt.
Not files, and left alone: folder, link.csv, pipe.csv.
= 65
$ ls inbox inbox/done
inbox:
done
folder
half.csv.part
link.csv
notes.txt
notes.txt.report-2.txt
notes.txt.report.txt
pipe.csv

inbox/done:
cib.csv
cib.csv.report-2.txt
cib.csv.report-3.txt
cib.csv.report.txt
paypal.csv
$ cat inbox/done/cib.csv.report.txt
cib.csv ينتظر جوابًا قبل أن يُسجّل:
  لا يذكر الملف لأي حساب هو. حدّده: --account NAME
  أعمدته جديدة على الدفتر. هكذا فُهمت:
  الأعمدة: «Date» التاريخ، «Description» البيان، «Reference» الرقم المرجعي،
  «Amount» المبلغ، «Currency» العملة، «Balance» الرصيد
  لقبول هذا الفهم أضف --yes، ولتعديله: masar read FILE --draft > layout.txt ثم
  --mapping layout.txt
$ masar ledger balance assets --lang en
Account                   Balance
assets: CIB         14,500.00 EGP
assets: In transit     192.70 USD

# The same name twice gets a number; rows that are there are known.
% cp inbox/done/paypal.csv inbox/paypal.csv
% rm inbox/notes.txt
$ masar inbox inbox --json
{
  "done": [
    {
      "file": "paypal.csv",
      "movedTo": "paypal-2.csv",
      "import": {
        "dryRun": false,
        "transfersMatched": 0,
        "files": [
          {
            "file": "paypal.csv",
            "format": "paypal",
            "accounts": [
              "assets:PayPal"
            ],
            "rows": 2,
            "new": 0,
            "known": 2,
            "ignored": 0,
            "rejected": 0,
            "pending": 0,
            "deletedEarlier": 0,
            "restored": 0,
            "skippedLines": 1,
            "moneyIn": [],
            "moneyOut": [],
            "issues": []
          }
        ]
      }
    }
  ],
  "left": [],
  "waiting": [],
  "notFiles": [
    "folder",
    "link.csv",
    "pipe.csv"
  ]
}
$ ls inbox/done
cib.csv
cib.csv.report-2.txt
cib.csv.report-3.txt
cib.csv.report.txt
paypal-2.csv
paypal.csv

# The book may lie in the folder itself.
% mkdir home
% cp inbox/done/paypal.csv home
$ masar inbox home --book home/mine.db --lang en
paypal.csv (paypal)
  Rows 2 = new 2 + known 0 + ignored 0 + rejected 0
  Into the account: PayPal
  Period: 14 to 18 January 2026
  Money in: 192.70 USD
  Money out: 192.70 USD
To undo it: masar undo 1
  The file is now done/paypal.csv.
$ masar inbox home --book home/mine.db --lang en
There are no new files in the folder.
$ ls home
done
mine.db

# A file of a closed period stays, and says which row; what comes after it is booked.
% mkdir year
--- year/january.csv
Date,Description,Amount,Currency
2026-01-05,Salary,500.00,EGP
---
$ masar inbox year --book year.masar --account CIB --yes --lang en
january.csv (csv)
  Rows 1 = new 1 + known 0 + ignored 0 + rejected 0
  Columns: “Date” date, “Description” description, “Amount” amount, “Currency”
  currency
  Into the account: CIB
  Period: 5 January 2026
  Money in: 500.00 EGP
To undo it: masar undo 1
  The file is now done/january.csv.
$ masar reconcile CIB --balance 500 --at 2026-02-28 --close --book year.masar --lang en
The books and the statement agree: CIB held 500.00 EGP on 28 February 2026.
The books are closed up to 28 February 2026.
--- year/late.csv
Date,Description,Amount,Currency
2026-03-01,Tea,-2.00,EGP
2026-02-03,Late,-7.00,EGP
---
--- year/march.csv
Date,Description,Amount,Currency
2026-03-02,Client,50.00,EGP
---
$ masar inbox year --book year.masar --account CIB --yes --lang en
late.csv was not read.
  The books are closed up to 28 February 2026, and line 3 of the file is of 3
  February 2026: nothing of the file was booked.
  To open them again: masar ledger close --none
  The report is late.csv.report.txt.
march.csv (csv)
  Rows 1 = new 1 + known 0 + ignored 0 + rejected 0
  Columns: “Date” date, “Description” description, “Amount” amount, “Currency”
  currency
  Into the account: CIB
  Period: 2 March 2026
  Money in: 50.00 EGP
To undo it: masar undo 3
  The file is now done/march.csv.
= 65
$ masar import year/late.csv --book year.masar --account CIB --yes
لم يُقرأ late.csv.
  الدفاتر مقفلة حتى 28 فبراير 2026، والسطر 3 من الملف تاريخه 3 فبراير 2026، فلم
  يُسجّل من الملف شيء.
  لفتحها من جديد: masar ledger close --none
= 65

# What it refuses.
$ masar inbox nowhere --lang en
! nowhere is not a folder.
= 66
$ masar inbox inbox/link.csv
! inbox/link.csv ليس مجلدًا.
= 66
