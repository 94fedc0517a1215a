# Where nobody looks, there is neither colour nor a mark that can't be seen.
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
% masar import cib.csv --account "بنك" --yes && masar import paypal.csv

# Escapes, and the marks of direction: U+061C, U+200E, U+200F, U+202A to 202E, U+2066 to 2069.
$ for say in status streams "ledger balance" "ledger register assets:PayPal" log check; do masar $say --lang ar; masar $say --lang en; masar $say --json; done | LC_ALL=C grep -cP '\x1b|\xd8\x9c|\xe2\x80[\x8e\x8f\xaa-\xae]|\xe2\x81[\xa6-\xa9]'
0
= 1

# A reader that goes away ends it quietly.
$ masar ledger register assets:PayPal --lang en | head -n 1
Day         Description                          Amount  Account         Entry  File
$ masar ledger balance --json | python3 -c 'import json, sys; print(len(json.load(sys.stdin)["accounts"]))'
10
