# A total with a day, a layout that is wrong, words for amounts, a quote, a NUL, and too many digits.
% printf 'Date,Description,Amount\n2026-02-01,A,1000.00\n2026-02-03,B,200.00\n2026-02-28,الإجمالي,1200.00\n' > total.csv
% printf 'masar-mapping: 1\ncolunm 1: date\n' > bad.txt
% printf 'Date,Description,Amount\n2026-02-01,"A,1000.00\n' > quote.csv
% printf 'Date,Description,Amount\n2026-02-01,A\0,1000.00\n2026-02-03,B,-200.00\n' > nul.csv
% printf 'Date,Description,Amount\n2026-02-01,A,abc\n2026-02-02,A,1.00\n2026-02-03,A,-2.00\n2026-02-04,A,5.00\n2026-02-05,A,6.00\n' > words.csv
% printf 'Date,Description,Amount,Currency\n2026-02-01,A,12.345,USD\n2026-02-03,B,-200.00,USD\n2026-02-04,C,3.456,KWD\n' > digits.csv
$ masar import total.csv --account CIB --currency USD --yes --lang en
total.csv (csv)
  Rows 2 = new 2 + known 0 + ignored 0 + rejected 0
  Columns: “Date” date, “Description” description, “Amount” amount
  Into the account: CIB
  Period: 1 to 3 February 2026
  Money in: 1,200.00 USD
  Line 4: This is the total of the rows above it, and isn't booked: “الإجمالي”.
  If it is a movement, change its description in the file and import it again.
To undo it: masar undo 1
$ masar import total.csv --account CIB --mapping bad.txt --lang en
! The layout's file bad.txt: Line 2: This key is unknown: “colunm 1”.
= 65
$ masar import total.csv --account CIB --mapping bad.txt
! ملف التخطيط bad.txt: السطر 2: مفتاح غير معروف: «colunm 1».
= 65
$ masar import quote.csv --account CIB --currency USD --yes --lang en
quote.csv was not read.
  Line 2: A quotation mark is opened and never closed.
  Mend the line in the file and import it again: what is booked won't be
  doubled.
= 65
$ masar import nul.csv --account CIB --currency USD --yes --lang en
nul.csv (csv)
  Rows 2 = new 1 + known 1 + ignored 0 + rejected 0
  Columns: “Date” date, “Description” description, “Amount” amount
  Into the account: CIB
  Period: 3 February 2026
  Money out: 200.00 USD
  Line 2: Some characters of the text can't be read.
  The row is kept, with its day and amount. Download it again for its whole
  text.
To undo it: masar undo 2
$ masar import words.csv --account CIB --currency USD --yes --lang en
words.csv (csv)
  Rows 5 = new 4 + known 0 + ignored 0 + rejected 1
  Columns: “Date” date, “Description” description, “Amount” amount
  Into the account: CIB
  Period: 2 to 5 February 2026
  Money in: 12.00 USD
  Money out: 2.00 USD
  Line 2, column “Amount”: This can't be read as a number: “abc”.
  Mend the line in the file and import it again: what is booked won't be
  doubled.
To undo it: masar undo 3
$ masar mapping test digits.csv --lang en
Column  Name         Holds        Because
     1  Date         date         that is its name
     2  Description  description  that is its name
     3  Amount       amount       that is its name
     4  Currency     currency     that is its name

As they would be booked (the first 2 of 2 rows):
Line  Day              Amount  Kind   Description
   3  2026-02-03  -200.00 USD  other  B
   4  2026-02-04    3.456 KWD  other  C
Can't be read: 1 row
  Line 2: The amount has more digits after the point than its currency:
  “12.345”.
  Check the row's currency: a dinar has three such digits, most currencies two.
