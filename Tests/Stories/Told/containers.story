# Statements come in archives and workbooks; each is read by itself, and tricks are refused.
--- bank.csv
Date,Description,Amount,Currency
2026-01-05,Salary,12000.00,EGP
2026-01-07,Rent,-3000.00,EGP
---
--- card.csv
Date,Description,Amount,Currency
2026-01-08,Shop,-200.00,EGP
---
% mkdir 2026 && cp card.csv 2026/ && : > 2026/empty.csv && python3 -m zipfile -c all.zip bank.csv 2026
$ masar import all.zip --account CIB --yes --lang en
$ masar import all.zip --account CIB --yes --lang en
$ masar read all.zip
$ masar read all.zip --count --lang en
# A name that leads out of the archive, and an archive that was cut.
% python3 -c 'import zipfile; z = zipfile.ZipFile("trick.zip", "w"); z.write("bank.csv", "../../bank.csv")'
$ masar import trick.zip --account CIB --lang en
$ masar import trick.zip --account CIB
% head -c 100 all.zip > cut.zip
$ masar import cut.zip --account CIB --lang en
# A bomb claims to be small, or tells the truth.
% python3 -c 'import zipfile; z = zipfile.ZipFile("bomb.zip", "w", 8); z.writestr("a.csv", b"0" * (300 << 20))'
$ masar read bomb.zip --lang en
$ masar read bomb.zip
