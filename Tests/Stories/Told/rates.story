# Exchange rates.
$ masar rate add USD EGP 47.25 --on 2026-05-01 --lang en
Recorded for 1 May 2026: 1 USD = 47.25 EGP
$ masar rate add EUR USD 1.08 --on 2026-05-01
سُجّل سعر 1 مايو 2026: 1 EUR = 1.08 USD
$ masar rate show --lang en
Day                      Rate  Source
2026-05-01  1 USD = 47.25 EGP  you entered it
2026-05-01   1 EUR = 1.08 USD  you entered it
$ masar rate show USD EGP
    المصدر              السعر       اليوم
أدخلته أنت  1 USD = 47.25 EGP  2026-05-01
$ masar rate add USD USD 1 --on 2026-05-01 --lang en
! A rate is a number above zero, between two different currencies.
= 64
$ masar rate add USD EGP 0 --on 2026-05-01 --lang en
! A rate is a number above zero, between two different currencies.
= 64
$ masar rate add USD EGP -3 --on 2026-05-01 --lang en
! Put -- before the negative number “-3”.
! Usage: masar rate add BASE QUOTE RATE [OPTIONS]
! Help: masar rate add --help
= 64
$ masar rate add USD ZZZ 3 --on 2026-05-01 --lang en
! Unknown currency: ZZZ.
= 64
$ masar rate add USD ZZZ 3 --on 2026-05-01
! عملة غير معروفة: ZZZ.
= 64
$ masar rate add USD EGP 47 --on 31/05/2026 --lang en
! “31/05/2026” is not a day such as 2026-01-31.
! Usage: masar rate add BASE QUOTE RATE [OPTIONS]
! Help: masar rate add --help
= 64

# The European Central Bank's history has a column for each currency, in euros.
--- eurofxref-hist.csv
Date,USD,JPY,GBP,
2026-05-04,1.0811,N/A,0.8412,
2026-05-01,1.0800,162.30,0.8401,
---
$ masar rate import eurofxref-hist.csv --lang en
From eurofxref-hist.csv: 5 exchange rates
$ masar rate import eurofxref-hist.csv
من eurofxref-hist.csv: لا أسعار صرف
--- mine.csv
date,base,quote,rate
2026-05-02,USD,EGP,47.30
2026-05-03,USD,EGP,about 47
---
$ masar rate import mine.csv --lang en
From mine.csv: 1 exchange rate
  Line 3, column “rate”: This can't be read as a number: “about 47”.
--- nothing.csv
a,b
1,2
---
$ masar rate import nothing.csv --lang en
! There is no table of rates in nothing.csv.
! A table has the columns date,base,quote,rate, or is the European Central Bank's
! history, eurofxref-hist.csv.
= 65
$ masar rate import none.csv --lang en
! There is no file at none.csv.
= 66
$ masar rate show --limit 3 --lang en
Day                       Rate  Source
2026-05-04  1 EUR = 1.0811 USD  a table
2026-05-04  1 EUR = 0.8412 GBP  a table
2026-05-02    1 USD = 47.3 EGP  a table
