# Two books that were told the same hold the same, in whatever order they were told. A row's file is the
# first that told it.
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

% tail -n 3 cib.csv > tail && (head -n 1 cib.csv; cat tail) > late.csv

% masar rule add course --contains "Nile Prints" --to expenses:Education --book one.masar
% masar import cib.csv --account CIB --yes --book one.masar
% masar import paypal.csv --book one.masar
% masar import late.csv --account CIB --yes --book one.masar

% masar import paypal.csv --book two.masar
% masar import late.csv --account CIB --yes --book two.masar
% masar import cib.csv --account CIB --yes --book two.masar
% masar import paypal.csv --book two.masar
% masar rule add course --contains "Nile Prints" --to expenses:Education --book two.masar

% masar check --book one.masar --json | grep digest > one && masar check --book two.masar --json | grep digest > two
$ cmp one two && masar ledger balance --book two.masar --lang en
Account                                 Balance
assets: CIB                       30,750.00 EGP
assets: PayPal                       144.52 USD
equity: Conversion                -9,000.00 EGP
                                     192.70 USD
equity: Opening balances          -3,000.00 EGP
income: PayPal                      -350.00 USD
income: Salary                   -24,000.00 EGP
expenses: Cash withdrawn             500.00 EGP
expenses: Education                  750.00 EGP
expenses: Platform fees: PayPal       12.78 USD
expenses: Rent                     4,000.00 EGP
% for book in one two; do masar export --to csv --book $book.masar | cut -d, -f2-8 | sort > $book.csv; done
$ diff one.csv two.csv
