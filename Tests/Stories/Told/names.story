# A name that isn't text in UTF-8 is read all the same; in an inbox it is told.
% mkdir inbox
% name=$(printf '\343\325\321.csv'); printf 'Date,Description,Amount\n2026-01-10,A,1234.50\n' > "$name"; cp "$name" inbox
$ masar import "$(printf '\343\325\321.csv')" --account CIB --currency USD --yes --lang en
���.csv (csv)
  Rows 1 = new 1 + known 0 + ignored 0 + rejected 0
  Columns: “Date” date, “Description” description, “Amount” amount
  Into the account: CIB
  Period: 10 January 2026
  Money in: 1,234.50 USD
To undo it: masar undo 1
$ masar inbox inbox --lang en
Their names aren't text, and they are left alone. Rename them: ���.csv.
= 65
$ masar inbox inbox
في أسمائها ما ليس نصًا، فتُركت. غيّر أسماءها: ���.csv.
= 65
