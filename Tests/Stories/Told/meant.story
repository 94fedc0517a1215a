# What a newcomer types is taken for what it says, or refused with what was meant.
$ masar plan set costs 12000 --lang en
$ masar plan set tax 7 --lang en
$ masar plan set الضريبة 7
$ masar plan set taxOnWork ١٢٪
$ masar plan set birthYear 1994.5 --lang en
$ masar plan set costs 0
$ masar plan set begun 1447-05
$ masar plan set country "United States" --lang en
$ masar plan set country ألمانيا
$ masar plan set country XX --lang en
$ masar settings country ZZ
$ masar fields design --lang en
$ masar odds free --by soon --lang en
$ masar odds quit --in -1
$ masar hours log income:nope 3 --lang en
$ masar hours log Upwork 0 --on 2026-06-01
$ masar hours log Upwork 1,500 --on 2026-06-01 --lang en
$ masar hours log Upwork 3 --on 9999-01-01 --lang en
--- people.csv
id,horizon,cash,expenses,income
---
$ masar evidence odds people.csv --lang en
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
--- hours.csv
Date,Project,Hours
2026-06-20,Upwork,5
2026-06-21,Upwork,x
2026-06-22,Upwork,2
---
$ masar hours log Upwork 20 --on 2026-06-20
$ masar hours import hours.csv --lang en
$ masar hours import hours.csv
--- odd.csv
Date,Amount
2026-06-20,5
---
$ masar hours import odd.csv --lang en
