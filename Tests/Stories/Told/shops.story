# What a shop and a room earn is income once: what they pay out is a transfer, whether their own
# statement tells of it (Airbnb), only in words (Etsy), or only the bank does (Shopify).
--- etsy.csv
Date,Type,Title,Info,Currency,Amount,"Fees & Taxes",Net,"Tax Details"
"May 20, 2026",Deposit,"$18.70 sent to your bank account",,USD,--,--,--,--
"May 18, 2026",Sale,"Payment for Order #100001",,USD,$21.60,--,$21.60,--
"May 18, 2026",Tax,"Sales tax paid by buyer","Order #100001",USD,--,-$1.60,-$1.60,--
"May 18, 2026",Fee,"Transaction fee: Cup from Upwork fans","Order #100001",USD,--,-$1.30,-$1.30,--
---
--- airbnb.csv
Date,Type,Confirmation Code,Guest,Listing,Currency,Amount,Paid Out,Service Fee,Cleaning Fee,Gross Earnings
05/02/2026,Payout,,,,USD,,291.00,,,
05/02/2026,Reservation,HMTEST0001,A. Guest,Sea room,USD,291.00,,9.00,30.00,300.00
05/20/2026,Resolution Adjustment,HMTEST0001,A. Guest,Sea room,USD,-25.00,,,,
---
--- shopify.csv
Transaction Date,Type,Order,Payout Status,Payout Date,Payout ID,Amount,Fee,Net,Currency
2026-05-03 10:15:00 -0400,charge,#1001,paid,2026-05-05,700,50.00,1.75,48.25,USD
---
--- payouts.csv
Payout Date,Status,Charges,Refunds,Adjustments,Reserved Funds,Fees,Retried Amount,Total,Currency
2026-05-05,paid,50.00,0.00,0.00,0.00,-1.75,0.00,48.25,USD
---
--- bank.csv
Date,Description,Amount,Currency,Balance
2026-05-04,AIRBNB PAYMENTS,291.00,USD,291.00
2026-05-06,SHOPIFY PAYOUT,48.25,USD,339.25
2026-05-21,ETSY INC DEPOSIT,18.70,USD,357.95
---

% masar import etsy.csv --book one.masar
% masar import airbnb.csv --book one.masar
% masar import shopify.csv --book one.masar
% masar import bank.csv --account Bank --yes --book one.masar
$ masar ledger balance --book one.masar --lang en
Account                               Balance
assets: Airbnb                     -25.00 USD
assets: Bank                       357.95 USD
income: Airbnb                    -275.00 USD
income: Etsy                       -20.00 USD
income: Shopify                    -50.00 USD
expenses: Platform fees: Airbnb      9.00 USD
expenses: Platform fees: Etsy        1.30 USD
expenses: Platform fees: Shopify     1.75 USD

# In any order, and told twice, the book is the same.
% masar import bank.csv --account Bank --yes --book two.masar
% masar import shopify.csv --book two.masar
% masar import airbnb.csv --book two.masar
% masar import etsy.csv --book two.masar
% masar import airbnb.csv --book two.masar
% masar check --book one.masar --json | grep digest > one && masar check --book two.masar --json | grep digest > two
$ cmp one two && echo same
same

# A list of payouts repeats the transactions: it is shown, and refused where books are kept.
$ masar read payouts.csv --lang en
shopify-payouts
Line  Day            Amount  Kind      Description
   2  2026-05-05  48.25 USD  transfer  paid
$ masar import payouts.csv --book one.masar --lang ar
لم يُقرأ payouts.csv.
  هذا تقرير (Shopify) عن غير المال الذي تحرّك: تقديرات أو إحصاءات أو أوامر أو
  أسماء.
  استورد سجل المعاملات أو المدفوعات من المنصة نفسها.
= 65
