# Statements come in archives and workbooks; each is read by itself, and tricks are refused.
--- bank.csv
Date,Description,Amount,Currency
2026-01-05,Salary,12000.00,EGP
2026-01-07,Rent,-3000.00,EGP
---
--- card.csv
Date,Description,Amount,Currency
2026-01-08,Shop,-200.00,EGP
---
% mkdir 2026 && cp card.csv 2026/ && : > 2026/empty.csv && python3 -m zipfile -c all.zip bank.csv 2026
$ masar import all.zip --account CIB --yes --lang en
all.zip/bank.csv (csv)
  Rows 2 = new 2 + known 0 + ignored 0 + rejected 0
  Columns: “date” date, “description” description, “amount” amount, “currency”
  currency
  Into the account: CIB
  Period: 5 to 7 January 2026
  Money in: 12,000.00 EGP
  Money out: 3,000.00 EGP
all.zip/2026/card.csv (csv)
  Rows 1 = new 1 + known 0 + ignored 0 + rejected 0
  Columns: “date” date, “description” description, “amount” amount, “currency”
  currency
  Into the account: CIB
  Period: 8 January 2026
  Money out: 200.00 EGP
all.zip/2026/empty.csv was not read.
  The file is empty.
  Download the statement from its source again.
To undo it: masar undo 1
= 65
$ masar import all.zip --account CIB --yes --lang en
all.zip/bank.csv (csv)
  Rows 2 = new 0 + known 2 + ignored 0 + rejected 0
  Into the account: CIB
all.zip/2026/card.csv (csv)
  Rows 1 = new 0 + known 1 + ignored 0 + rejected 0
  Into the account: CIB
all.zip/2026/empty.csv was not read.
  The file is empty.
  Download the statement from its source again.
= 65
$ masar read all.zip
all.zip/bank.csv
csv
البيان    النوع         المبلغ       اليوم  السطر
Salary  غير ذلك  12,000.00 EGP  2026-01-05      2
  Rent  غير ذلك  -3,000.00 EGP  2026-01-07      3
all.zip/2026/card.csv
csv
البيان    النوع       المبلغ       اليوم  السطر
  Shop  غير ذلك  -200.00 EGP  2026-01-08      2
all.zip/2026/empty.csv
  الملف فارغ.
  نزّل الكشف من مصدره مرة أخرى.
= 65
$ masar read all.zip --count --lang en
all.zip/bank.csv
csv: 2 rows, no issues
all.zip/2026/card.csv
csv: 1 row, no issues
all.zip/2026/empty.csv
  The file is empty.
  Download the statement from its source again.
= 65
# A name that leads out of the archive, and an archive that was cut.
% python3 -c 'import zipfile; z = zipfile.ZipFile("trick.zip", "w"); z.write("bank.csv", "../../bank.csv")'
$ masar import trick.zip --account CIB --lang en
trick.zip/../../bank.csv was not read.
  Its name in the archive points outside the archive, so it wasn't opened.
  If you trust it, unpack it yourself and import what is inside.
= 65
$ masar import trick.zip --account CIB
لم يُقرأ trick.zip/../../bank.csv.
  اسمه في الأرشيف يشير إلى خارج الأرشيف، فلم يُفتح.
  فُكّ ضغطه بنفسك إن كنت تثق به، ثم استورد ما فيه.
= 65
% head -c 100 all.zip > cut.zip
$ masar import cut.zip --account CIB --lang en
cut.zip was not read.
  It is damaged or cut short and can't be opened.
  Download the statement from its source again.
= 65
# A bomb claims to be small, or tells the truth.
% python3 -c 'import zipfile; z = zipfile.ZipFile("bomb.zip", "w", 8); z.writestr("a.csv", b"0" * (300 << 20))'
$ masar read bomb.zip --lang en
! What is in it is larger than any statement, so it wasn't unpacked.
! If you trust it, unpack it yourself and import what is inside.
= 65
$ masar read bomb.zip
! ما بداخله أكبر من أي كشف، فلم يُفكّ ضغطه.
! فُكّ ضغطه بنفسك إن كنت تثق به، ثم استورد ما فيه.
= 65
