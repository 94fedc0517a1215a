# Rules.
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
$ masar import paypal.csv
paypal.csv (paypal)
  الأسطر 4 = جديد 3 + معروف 0 + متجاهَل 1 + مرفوض 0
  إلى الحساب: PayPal
  المدة: من 14 يناير إلى 12 فبراير 2026
  وارد: 337.22 USD
  صادر: 192.70 USD
  معلّق، ويُقيّد حين يصل ماله: سطر واحد
بين حساباتك، فلا تُعدّ دخلًا: تحويل واحد
للتراجع عنه: masar undo 2

# A rule says once where rows that look alike belong, and books anew what it speaks of.
$ masar rule test --contains "Nile Prints" --lang en
It speaks of 1 row.
Day              Amount  Description         Account
2026-02-11  -750.00 EGP  Nile Prints course  CIB
$ masar rule add course --contains "Nile Prints" --to expenses:Education --lang en
The rule “course” was added. Sorted anew: 1 entry.
$ masar rule add salary --contains "Salary*" --from CIB --money-in --at-least 10000 --to income:Salary --split "assets:Tax aside=14" --lang en
The rule “salary” was added. Sorted anew: 2 entries.
$ masar rule list --lang en
Rule    When                                                                                           Then
course  the description has “Nile Prints”                                                              it goes to “expenses: Education”
salary  the description has “Salary*”, the amount is at least 10,000, money in, on a statement of CIB  it goes to “income: Salary”, after 14 percent to “assets: Tax aside”
$ masar rule list
                                                          النتيجة                                                               الشرط  القاعدة
                                        يُقيّد على «مصروفات: تعليم»                                             في البيان «Nile Prints»   course
يُقيّد على «دخل: راتب» بعد اقتطاع 14 في المئة إلى «أصول: Tax aside»  في البيان «Salary*»، المبلغ لا يقل عن 10,000، مال وارد، من كشف CIB   salary
$ masar rule list --starting --lang en | head -n 12
Rule    When                                                                                           Then
course  the description has “Nile Prints”                                                              it goes to “expenses: Education”
salary  the description has “Salary*”, the amount is at least 10,000, money in, on a statement of CIB  it goes to “income: Salary”, after 14 percent to “assets: Tax aside”

Starting rules
income: Salary                   راتب, رواتب, salary, payroll, gehalt, lohn, salaire, wages
income: Interest                 فوائد, عائد وديعه, interest, zinsen, intérêts
income: Dividends                توزيعات ارباح, dividend, dividends, dividende
income: Cashback                 cashback, استرداد نقدي
expenses: Zakat                  زكاه, زكاة الفطر, zakat
expenses: Charity                صدقه, صدقات, تبرع, charity, donation, spende
expenses: Rent                   ايجار, rent, miete, loyer
$ masar ledger balance --lang en
Account                                 Balance
assets: CIB                       30,750.00 EGP
assets: PayPal                       144.52 USD
assets: Tax aside                 -3,360.00 EGP
equity: Conversion                -9,000.00 EGP
                                     192.70 USD
equity: Opening balances          -3,000.00 EGP
income: PayPal                      -350.00 USD
income: Salary                   -20,640.00 EGP
expenses: Cash withdrawn             500.00 EGP
expenses: Education                  750.00 EGP
expenses: Platform fees: PayPal       12.78 USD
expenses: Rent                     4,000.00 EGP
$ masar rule add own --contains "ATM" --ignore
أُضيفت القاعدة «own». تغيّر تصنيف قيد واحد.
$ masar rule test --contains "Salary"
تنطبق على سطرين.
الحساب           البيان         المبلغ       اليوم
   CIB  Salary February  12,000.00 EGP  2026-02-05
   CIB   Salary January  12,000.00 EGP  2026-01-05
$ masar rule remove own
حُذفت القاعدة «own». تغيّر تصنيف قيد واحد.
$ masar rule remove salary --lang en
The rule “salary” was removed. Sorted anew: 2 entries.

# What it refuses.
$ masar rule add course --contains x --to expenses:Rent --lang en
! There is a rule named “course” already. Choose another name.
= 64
$ masar rule add course --contains x --to expenses:Rent
! توجد قاعدة باسم «course». اختر اسمًا آخر.
= 64
$ masar rule add empty --to expenses:Rent --lang en
! A rule without a condition takes every row. Add one, such as --contains.
= 64
$ masar rule add empty --to expenses:Rent
! القاعدة بلا شرط تشمل كل الأسطر. أضف شرطًا، مثل --contains.
= 64
$ masar rule remove none --lang en
! There is no rule named “none”.
= 64
$ masar rule add both --contains x --to expenses:Rent --ignore --lang en
! Give either --to ACCOUNT or --ignore.
! Usage: masar rule add NAME [OPTIONS]
! Help: masar rule add --help
= 64
$ masar rule add share --contains x --to expenses:Rent --split rent --lang en
! “rent” is not an account and a percentage such as liabilities:Tax=14.
! Usage: masar rule add NAME [OPTIONS]
! Help: masar rule add --help
= 64
$ masar rule add number --contains x --at-least many --to expenses:Rent --lang en
! “many” is not a number such as 1234.50.
! Usage: masar rule add NAME [OPTIONS]
! Help: masar rule add --help
= 64
