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
  Columns: “Date” date, “Description” description, “Amount” amount, “Currency”
  currency
  Into the account: CIB
  Period: 5 to 7 January 2026
  Money in: 12,000.00 EGP
  Money out: 3,000.00 EGP
all.zip/2026/card.csv (csv)
  Rows 1 = new 1 + known 0 + ignored 0 + rejected 0
  Columns: “Date” date, “Description” description, “Amount” amount, “Currency”
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
# Several tables in one archive: an answer counts for all of them, and that is said.
--- a.csv
Date,Description,Amount
03/04/2026,Sale,5.00
05/06/2026,Shop,-6.00
---
--- b.csv
Day,Details,Amount,Currency
2026-04-03,Sale,5.00,EGP
2026-04-05,Shop,-6.00,EGP
---
% python3 -m zipfile -c asking.zip a.csv b.csv
$ masar import asking.zip --dry-run --lang en
asking.zip/a.csv waits for an answer before it is booked:
  Its dates read in more than one order: 03/04/2026, 05/06/2026. Is the day
  first or the month?
  Answer with one of these: --date-order dmy (day first), --date-order mdy
  (month first).
  The file doesn't say the currency of its amounts. Which is it?
  Answer with the currency's code, such as --currency EGP.
  The file doesn't say which account it is of. Name it: --account NAME
  Its columns are new to the book. This is how they were understood:
  Columns: “Date” date, “Description” description, “Amount” amount
  To take it, add --yes; to change it, first save it as a file of its own.
asking.zip/b.csv waits for an answer before it is booked:
  The file doesn't say which account it is of. Name it: --account NAME
  Its columns are new to the book. This is how they were understood:
  Columns: “Day” date, “Details” description, “Amount” amount, “Currency”
  currency
  To take it, add --yes; to change it, first save it as a file of its own.
An answer counts for all files of the command. Where they need different ones,
import each by itself, as a file of its own.
This is a trial: nothing was written.
= 65
$ masar import asking.zip --dry-run
asking.zip/a.csv ينتظر جوابًا قبل أن يُسجّل:
  تواريخ الملف تُقرأ بأكثر من ترتيب، مثل 03/04/2026، 05/06/2026. أيهما أولًا:
  اليوم أم الشهر؟
  أجب بأحد هذه: --date-order dmy (اليوم أولًا)، --date-order mdy (الشهر أولًا).
  لا يذكر الملف عملة مبالغه. ما هي؟
  أجب برمز العملة، مثل --currency EGP.
  لا يذكر الملف لأي حساب هو. حدّده: --account NAME
  أعمدته جديدة على الدفتر. هكذا فُهمت:
  الأعمدة: «Date» التاريخ، «Description» البيان، «Amount» المبلغ
  لقبول هذا الفهم أضف --yes، ولتعديله احفظ الكشف أولًا ملفًا مستقلًا.
asking.zip/b.csv ينتظر جوابًا قبل أن يُسجّل:
  لا يذكر الملف لأي حساب هو. حدّده: --account NAME
  أعمدته جديدة على الدفتر. هكذا فُهمت:
  الأعمدة: «Day» التاريخ، «Details» البيان، «Amount» المبلغ، «Currency» العملة
  لقبول هذا الفهم أضف --yes، ولتعديله احفظ الكشف أولًا ملفًا مستقلًا.
كل جواب يسري على كل ملفات الأمر. فإن اختلفت الأجوبة بين ملف وآخر، فاستورد كلًّا
منها وحده، ملفًا مستقلًا.
هذه تجربة: لم يُكتب شيء.
= 65
# A workbook of another kind, a text, and a page that a bank calls a workbook.
% python3 -c 'import zipfile; z = zipfile.ZipFile("a.ods", "w"); z.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet"); z.writestr("META-INF/manifest.xml", "")'
$ masar read a.ods --lang en
! This is a spreadsheet of a kind that Masar doesn't read (ods).
! Open it in a spreadsheet program and save it as XLSX or CSV.
= 65
$ masar read a.ods
! هذا جدول من نوع لا يقرؤه مسار (ods).
! افتحه في برنامج جداول، واحفظه بصيغة XLSX أو CSV.
= 65
% python3 -c 'import zipfile; z = zipfile.ZipFile("a.docx", "w"); z.writestr("word/document.xml", "")'
$ masar read a.docx --lang en
! This is a written document (docx), not a table.
! Download the statement as CSV or XLSX; if there is none, save the document as
! PDF.
= 65
$ masar read a.docx
! هذا مستند مكتوب (docx)، وليس جدولًا.
! نزّل الكشف بصيغة CSV أو XLSX، فإن لم تجد فاحفظ المستند بصيغة PDF.
= 65
--- bank.xls
<html><body><h1>Al Amal Bank</h1><table>
<tr><th>التاريخ</th><th>البيان</th><th>مدين</th><th>دائن</th></tr>
<tr><td>14/01/2026</td><td>إيجار</td><td>1,500.50</td><td>&nbsp;</td></tr>
<tr><td>15/01/2026</td><td>راتب &amp; علاوة</td><td></td><td>9,000.25</td></tr>
</table></body></html>
---
$ masar read bank.xls
csv
      البيان    النوع     المبلغ       اليوم  السطر
       إيجار  غير ذلك  -1,500.50  2026-01-14      2
راتب & علاوة  غير ذلك   9,000.25  2026-01-15      3
--- login.xls
<!DOCTYPE html><html><body><form>Sign in <input name="user"></form></body></html>
---
$ masar read login.xls --lang en
! This is a web page without a table of movements, such as a bank shows when a
! session has ended.
! Sign in and download the statement again, as CSV or XLSX.
= 65
$ masar read login.xls
! هذه صفحة ويب ليس فيها جدول حركات، كالتي تظهر حين تنتهي جلستك في موقع البنك.
! سجّل الدخول ونزّل الكشف مرة أخرى بصيغة CSV أو XLSX.
= 65
