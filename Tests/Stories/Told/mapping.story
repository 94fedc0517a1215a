# A table that leaves something open is tried until nothing is, and what was learned is shared.
--- bank.csv
Posted,Details,Amount,Balance
03/04/2026,Rent,"-1,500","8,500"
05/04/2026,Sale,"2,000","10,500"
---
$ masar mapping test bank.csv --lang en
$ masar mapping test bank.csv --date-order dmy --currency EGP
$ masar mapping list --lang en
$ masar import bank.csv --account CIB --date-order dmy --currency EGP --yes --lang en
$ masar mapping list --lang en
$ masar mapping show 1
$ masar mapping show 2
$ masar mapping export 1 --to shared.txt
$ masar mapping export 1 --to shared.txt --lang en
# Another person, another book, the same bank.
$ masar import bank.csv --account Bank --mapping shared.txt --currency EGP --book other.masar --lang en
# Which of two columns takes money out?
--- bare.csv
2026-01-30,tea,5.00,
2026-01-31,salary,,700.00
2026-02-01,rent,90.00,
---
$ masar mapping test bare.csv --lang en
$ masar mapping test bare.csv
# Balances that the rows don't lead to.
--- short.csv
Opening balance,,100.00
Date,Text,Amount
2026-01-30,a,-5.00
2026-01-31,b,7.50
Closing balance,,99.50
---
$ masar read short.csv --lang en
$ masar read short.csv
