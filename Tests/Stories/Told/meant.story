# What a newcomer types is taken for what it says, or refused with what was meant.
--- upwork.csv
Date,Description,Amount,Currency
2026-05-05,Upwork payout,1200.00,USD
2026-06-05,Upwork payout,1300.00,USD
---
$ masar import upwork.csv --account Bank --yes --lang en
upwork.csv (csv)
  Rows 2 = new 2 + known 0 + ignored 0 + rejected 0
  Columns: “Date” date, “Description” description, “Amount” amount, “Currency”
  currency
  Into the account: Bank
  Period: 5 May to 5 June 2026
  Money in: 2,500.00 USD
To undo it: masar undo 1
$ masar plan set costs 12000 --lang en
Item                   Value  Whose word
Costs a month  12,000.00 USD  your word
$ masar plan set tax 7 --lang en
! "tax" may mean several items. Write which: taxOnWork (Tax on online income, in
! percent); taxOnRent (Tax on rent, in percent); taxOnGains (Tax on gains, in
! percent).
= 64
$ masar plan set الضريبة 7
! «الضريبة» قد يعني أكثر من بند. اكتب أيها تريد: taxOnWork (ضريبة دخل الإنترنت،
! بالمئة)، taxOnRent (ضريبة الإيجار، بالمئة)، taxOnGains (ضريبة أرباح بيع
! الاستثمار، بالمئة).
= 64
$ masar plan set taxOnWork ١٢٪
من أين  القيمة                       البند
  قولك      12  ضريبة دخل الإنترنت، بالمئة
$ masar plan set birthYear 1994.5 --lang en
! Birth year: a whole number, not "1994.5".
= 64
$ masar plan set costs 0
! المصروفات في الشهر: لا حياة بلا مصروفات، فلا احتمال يُحسب بصفر. اكتب ما تنفقه في
! شهر، أو - لما تقوله الدفاتر.
= 64
$ masar plan set begun 1447-05
! شهر بدايته: لم يكن في مايو 1447 عمل على الإنترنت. اكتب الشهر بالتقويم الميلادي:
! 2026-03.
= 64
$ masar plan set country "United States" --lang en
Item             Value  Whose word
Country  United States  your word
$ masar plan set country ألمانيا
من أين   القيمة        البند
  قولك  ألمانيا  بلد الإقامة
$ masar plan set country XX --lang en
! There is no country "XX". Write its name, or its two letters, such as EG.
= 64
$ masar settings country ZZ
! لا بلد اسمه «ZZ». اكتب اسمه، أو رمزه من حرفين، مثل EG.
= 64
$ masar fields design --lang en
! "design" is in the names of several fields. Write which: web_design,
! graphic_design.
= 64
$ masar odds free --by soon --lang en
! “soon” is not a month such as 2040-01.
! Usage: masar odds free [OPTIONS]
! Help: masar odds free --help
= 64
$ masar odds quit --in -1
! القيمة «-1» لا تصلح لـ --in: بعد كم شهر تُترك الوظيفة.
! الاستعمال: masar odds quit [OPTIONS]
! الشرح: masar odds quit --help
= 64
$ masar hours log income:nope 3 --lang en
! There is no stream income:nope. See: masar streams.
= 64
$ masar hours log Upwork 0 --on 2026-06-01
! صفر من الساعات لا يُسجّل.
= 64
$ masar hours log Upwork 1,500 --on 2026-06-01 --lang en
! "1,500" isn't hours. Write 3.5 or 3:30.
= 64
$ masar hours log Upwork 3 --on 9999-01-01 --lang en
! 1 January 9999 hasn't come yet. Nothing was logged.
= 64
--- people.csv
id,horizon,cash,expenses,income
---
$ masar evidence odds people.csv --lang en
! The table has headings and no rows below them.
= 65
--- holed.csv
year,s,b
2000,1.1,1.0
2001,n/a,1.0
2002,1.1,1.0
---
--- cases.csv
timing,stock_share,years,withdrawal_pct
start,0.5,2,4
---
$ masar evidence withdrawal --returns holed.csv --stock s --bond b --cases cases.csv --lang en
! Line 3, 2001: a return is missing, with others before and after it. Fill it in,
! or begin the table after it.
= 65
--- hours.csv
Date,Project,Hours
2026-06-20,Upwork,5
2026-06-21,Upwork,x
2026-06-22,Upwork,2
---
$ masar hours log Upwork 20 --on 2026-06-20
سُجّل من الساعات لمصدر Upwork في 20 يونيو 2026: 20.
$ masar hours import hours.csv --lang en
Hours logged on 1 day: 2.
Left as they were, for the books have as many hours or more: 1 day of the file.
  Line 3: This can't be read as a number: “x”.
= 65
$ masar hours import hours.csv
لم تُسجّل ساعات.
وتُرك من الملف يومان، فلها في الدفاتر ساعات لا تقل عنه.
  السطر 3: لا يُقرأ هذا رقمًا: «x».
= 65
--- odd.csv
Date,Amount
2026-06-20,5
---
$ masar hours import odd.csv --lang en
! This is no report of hours: it needs a column of days, headed by one of Date,
! Start Date, Start date, Day, التاريخ, تاريخ البدء, Datum, Fecha; and one of
! hours, headed by one of Duration, Duration (h), Time, Time (h), المدة, Dauer,
! Duración, Hours, Duration (decimal), Time (decimal), الساعات, Stunden, Horas.
= 65
