# What is left of a row at the end of a file that was cut off isn't booked: the whole file has it whole.
% printf 'Date,Description,Amount,Category\n2026-01-10,A,1234.50,x\n2026-01-11,B,12' > cut.csv
% printf 'Date,Description,Amount,Category\n2026-01-10,A,1234.50,x\n2026-01-11,B,129.75,y' > whole.csv
$ masar import cut.csv --account CIB --currency USD --yes --lang en
cut.csv (csv)
  Rows 1 = new 1 + known 0 + ignored 0 + rejected 0
  Columns: “Date” date, “Description” description, “Amount” amount. Not read:
  “Category”
  Into the account: CIB
  Period: 10 January 2026
  Money in: 1,234.50 USD
  Line 3: The file ends in the middle of a row.
  Download the statement again and import it: what is booked won't be doubled.
To undo it: masar undo 1
$ masar import whole.csv --account CIB --currency USD --yes --lang en
whole.csv (csv)
  Rows 2 = new 1 + known 1 + ignored 0 + rejected 0
  Columns: “Date” date, “Description” description, “Amount” amount. Not read:
  “Category”
  Into the account: CIB
  Period: 11 January 2026
  Money in: 129.75 USD
To undo it: masar undo 2
# A statement is of what is owned or owed.
$ masar import whole.csv --account income:Foo --lang en
! “income:Foo” has no statements: those are of what you own, such as assets:CIB,
! or owe, such as liabilities:Visa.
! Usage: masar import FILE… [OPTIONS]
! Help: masar import --help
= 64
