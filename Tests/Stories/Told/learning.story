# After three rows of a kind were filed alike, the rule that would do it is offered; it is never applied
# unasked.
--- cib.csv
Date,Description,Reference,Amount,Currency,Balance
2026-01-05,Salary January,R1,12000.00,EGP,15000.00
2026-01-06,BOLT 4711 RIDE CAIRO,R2,-80.00,EGP,14920.00
2026-01-08,BOLT 4802 RIDE CAIRO,R3,-95.00,EGP,14825.00
2026-01-09,Spinneys,R4,-400.00,EGP,14425.00
2026-01-11,BOLT 9 RIDE GIZA,R5,-60.00,EGP,14365.00
2026-01-14,BOLT 51 RIDE CAIRO,R6,-70.00,EGP,14295.00
2026-01-15,BOLT 52 RIDE CAIRO,R7,-75.00,EGP,14220.00
---
% masar import cib.csv --account CIB --yes
$ masar rule suggest
لا قاعدة تُقترح الآن. تُقترح حين تُصنَّف ثلاثة أسطر متشابهة بالطريقة نفسها.
$ masar ledger assign 2 --to expenses:Transport --lang en
The entry is now in “expenses: Transport”.
$ masar ledger assign 3 --to expenses:Transport
صار القيد ضمن «مصروفات: مواصلات».
$ masar ledger assign 5 --to expenses:Transport --lang en
The entry is now in “expenses: Transport”.

Filed alike: 3 rows. A rule can do it: the description has “BOLT*RIDE”, the
currency is EGP, money out; it goes to “expenses: Transport”.
  It speaks of 2 rows besides, of which 2 would be sorted anew.
  To take it: masar rule add bolt-ride --contains 'BOLT*RIDE' --currency EGP --money-out --to expenses:Transport
$ masar rule suggest
صُنّف بالطريقة نفسها: 3 أسطر. تغني عن ذلك قاعدة: في البيان «BOLT*RIDE»، العملة
EGP، مال صادر؛ يُقيّد على «مصروفات: مواصلات».
  وتشمل من غيرها: سطران، يتغيّر تصنيف 2 منها.
  لقبولها: masar rule add bolt-ride --contains 'BOLT*RIDE' --currency EGP --money-out --to expenses:Transport
                البيان      المبلغ       اليوم  القيد
  BOLT 4711 RIDE CAIRO  -80.00 EGP  2026-01-06      2
  BOLT 4802 RIDE CAIRO  -95.00 EGP  2026-01-08      3
      BOLT 9 RIDE GIZA  -60.00 EGP  2026-01-11      5
$ masar rule suggest --json
{
  "offers": [
    {
      "rule": {
        "name": "bolt-ride",
        "contains": "BOLT*RIDE",
        "currency": "EGP",
        "direction": "moneyOut",
        "to": "expenses:Transport"
      },
      "command": "masar rule add bolt-ride --contains 'BOLT*RIDE' --currency EGP --money-out --to expenses:Transport",
      "basis": [
        {
          "entry": 2,
          "day": "2026-01-06",
          "amount": "-80.00",
          "currency": "EGP",
          "description": "BOLT 4711 RIDE CAIRO"
        },
        {
          "entry": 3,
          "day": "2026-01-08",
          "amount": "-95.00",
          "currency": "EGP",
          "description": "BOLT 4802 RIDE CAIRO"
        },
        {
          "entry": 5,
          "day": "2026-01-11",
          "amount": "-60.00",
          "currency": "EGP",
          "description": "BOLT 9 RIDE GIZA"
        }
      ],
      "catches": 2,
      "moves": [
        {
          "account": "expenses:Unsorted",
          "count": 2
        }
      ],
      "conflicts": []
    }
  ]
}
$ masar ledger balance expenses --lang en
Account                     Balance
expenses: Transport      235.00 EGP
expenses: Unsorted cost  545.00 EGP
$ masar rule add bolt-ride --contains "BOLT*RIDE" --currency EGP --money-out --to expenses:Transport --lang en
The rule “bolt-ride” was added. Sorted anew: 2 entries.
$ masar ledger balance expenses --lang en
Account                     Balance
expenses: Transport      380.00 EGP
expenses: Unsorted cost  400.00 EGP
$ masar rule suggest --lang en
There is no rule to offer. One is offered once three rows of a kind were filed
alike.
