# Every report is one JSON value.
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

# Nothing is there yet.
$ masar --json
{
  "book": null
}
$ masar read cib.csv --json
{
  "format": "csv",
  "rows": [
    {
      "line": 2,
      "date": "2026-01-05",
      "amount": "12000.00",
      "currency": "EGP",
      "kind": "other",
      "id": "R1",
      "description": "Salary January",
      "posts": true,
      "standing": "posted",
      "balance": "15000.00"
    },
    {
      "line": 3,
      "date": "2026-01-07",
      "amount": "-4000.00",
      "currency": "EGP",
      "kind": "other",
      "id": "R2",
      "description": "Rent January",
      "posts": true,
      "standing": "posted",
      "balance": "11000.00"
    },
    {
      "line": 4,
      "date": "2026-01-09",
      "amount": "-500.00",
      "currency": "EGP",
      "kind": "other",
      "id": "R3",
      "description": "ATM withdrawal",
      "posts": true,
      "standing": "posted",
      "balance": "10500.00"
    },
    {
      "line": 5,
      "date": "2026-01-20",
      "amount": "9000.00",
      "currency": "EGP",
      "kind": "other",
      "id": "R4",
      "description": "Transfer from PayPal",
      "posts": true,
      "standing": "posted",
      "balance": "19500.00"
    },
    {
      "line": 6,
      "date": "2026-02-05",
      "amount": "12000.00",
      "currency": "EGP",
      "kind": "other",
      "id": "R5",
      "description": "Salary February",
      "posts": true,
      "standing": "posted",
      "balance": "31500.00"
    },
    {
      "line": 7,
      "date": "2026-02-11",
      "amount": "-750.00",
      "currency": "EGP",
      "kind": "other",
      "id": "R6",
      "description": "Nile Prints course",
      "posts": true,
      "standing": "posted",
      "balance": "30750.00"
    }
  ],
  "issues": [],
  "skippedLines": 1,
  "openingBalance": "3000.00",
  "closingBalance": "30750.00"
}

# A table that is new to the book is shown as it was understood, and booked once that is taken. The same
# file under another name brings nothing new.
$ masar import cib.csv --account CIB --dry-run --yes --json
{
  "dryRun": true,
  "transfersMatched": 0,
  "files": [
    {
      "file": "cib.csv",
      "format": "csv",
      "accounts": [
        "assets:CIB"
      ],
      "rows": 6,
      "new": 6,
      "known": 0,
      "ignored": 0,
      "rejected": 0,
      "pending": 0,
      "deletedEarlier": 0,
      "restored": 0,
      "skippedLines": 1,
      "firstDay": "2026-01-05",
      "lastDay": "2026-02-11",
      "mapping": "masar-mapping: 1\nencoding: utf-8\ndelimiter: comma\nheader: Date | Description | Reference | Amount | Currency | Balance\ncolumn 1: date\ncolumn 2: description\ncolumn 3: reference\ncolumn 4: amount\ncolumn 5: currency\ncolumn 6: balance\ndate-order: ymd\ndecimal: point\n",
      "moneyIn": [
        {
          "amount": "33000.00",
          "currency": "EGP"
        }
      ],
      "moneyOut": [
        {
          "amount": "5250.00",
          "currency": "EGP"
        }
      ],
      "issues": []
    }
  ]
}
$ masar import cib.csv --account CIB --yes --json
{
  "dryRun": false,
  "change": 1,
  "transfersMatched": 0,
  "files": [
    {
      "file": "cib.csv",
      "format": "csv",
      "accounts": [
        "assets:CIB"
      ],
      "rows": 6,
      "new": 6,
      "known": 0,
      "ignored": 0,
      "rejected": 0,
      "pending": 0,
      "deletedEarlier": 0,
      "restored": 0,
      "skippedLines": 1,
      "firstDay": "2026-01-05",
      "lastDay": "2026-02-11",
      "mapping": "masar-mapping: 1\nencoding: utf-8\ndelimiter: comma\nheader: Date | Description | Reference | Amount | Currency | Balance\ncolumn 1: date\ncolumn 2: description\ncolumn 3: reference\ncolumn 4: amount\ncolumn 5: currency\ncolumn 6: balance\ndate-order: ymd\ndecimal: point\n",
      "moneyIn": [
        {
          "amount": "33000.00",
          "currency": "EGP"
        }
      ],
      "moneyOut": [
        {
          "amount": "5250.00",
          "currency": "EGP"
        }
      ],
      "issues": []
    }
  ]
}
$ masar import paypal.csv --json
{
  "dryRun": false,
  "change": 2,
  "transfersMatched": 1,
  "files": [
    {
      "file": "paypal.csv",
      "format": "paypal",
      "accounts": [
        "assets:PayPal"
      ],
      "rows": 4,
      "new": 3,
      "known": 0,
      "ignored": 1,
      "rejected": 0,
      "pending": 1,
      "deletedEarlier": 0,
      "restored": 0,
      "skippedLines": 1,
      "firstDay": "2026-01-14",
      "lastDay": "2026-02-12",
      "moneyIn": [
        {
          "amount": "337.22",
          "currency": "USD"
        }
      ],
      "moneyOut": [
        {
          "amount": "192.70",
          "currency": "USD"
        }
      ],
      "issues": []
    }
  ]
}
% cp cib.csv again.csv
$ masar import again.csv --account CIB --json
{
  "dryRun": false,
  "transfersMatched": 0,
  "files": [
    {
      "file": "again.csv",
      "format": "csv",
      "accounts": [
        "assets:CIB"
      ],
      "rows": 6,
      "new": 0,
      "known": 6,
      "ignored": 0,
      "rejected": 0,
      "pending": 0,
      "deletedEarlier": 0,
      "restored": 0,
      "skippedLines": 1,
      "mapping": "masar-mapping: 1\nencoding: utf-8\ndelimiter: comma\nheader: Date | Description | Reference | Amount | Currency | Balance\ncolumn 1: date\ncolumn 2: description\ncolumn 3: reference\ncolumn 4: amount\ncolumn 5: currency\ncolumn 6: balance\ndate-order: ymd\ndecimal: point\n",
      "moneyIn": [],
      "moneyOut": [],
      "issues": []
    }
  ]
}

$ masar rate add USD EGP 47 --on 2026-01-01 --json
{
  "change": 3
}
$ masar rate add USD EGP 48 --on 2026-02-01 --json
{
  "change": 4
}
$ masar status --in EGP --json
{
  "asOf": "2026-02-11",
  "currency": "EGP",
  "firstMonth": "2025-03",
  "lastMonth": "2026-02",
  "gross": {
    "amount": "40600.00",
    "currency": "EGP",
    "unconverted": []
  },
  "fees": {
    "amount": "606.14",
    "currency": "EGP",
    "unconverted": []
  },
  "withheldTax": {
    "amount": "0.00",
    "currency": "EGP",
    "unconverted": []
  },
  "net": {
    "amount": "39993.86",
    "currency": "EGP",
    "unconverted": []
  },
  "onlineNet": {
    "amount": "15993.86",
    "currency": "EGP",
    "unconverted": []
  },
  "conversionLoss": {
    "amount": "56.90",
    "currency": "EGP",
    "unconverted": []
  },
  "costs": {
    "amount": "5250.00",
    "currency": "EGP",
    "unconverted": []
  },
  "coveragePercent": 305,
  "streams": [
    {
      "stream": "income:Salary",
      "online": false,
      "gross": {
        "amount": "24000.00",
        "currency": "EGP",
        "unconverted": []
      },
      "fees": {
        "amount": "0.00",
        "currency": "EGP",
        "unconverted": []
      },
      "net": {
        "amount": "24000.00",
        "currency": "EGP",
        "unconverted": []
      },
      "monthsWithIncome": 2
    },
    {
      "stream": "income:PayPal",
      "online": true,
      "gross": {
        "amount": "16600.00",
        "currency": "EGP",
        "unconverted": []
      },
      "fees": {
        "amount": "606.14",
        "currency": "EGP",
        "unconverted": []
      },
      "net": {
        "amount": "15993.86",
        "currency": "EGP",
        "unconverted": []
      },
      "monthsWithIncome": 2
    }
  ],
  "unknown": [
    {
      "what": "unsortedCosts",
      "amounts": [
        {
          "amount": "750.00",
          "currency": "EGP"
        }
      ],
      "count": 1
    },
    {
      "what": "pending",
      "amounts": [
        {
          "amount": "77.00",
          "currency": "USD"
        }
      ],
      "count": 1
    }
  ]
}
$ masar streams --json
{
  "through": "2026-02",
  "streams": [
    {
      "stream": "income:PayPal",
      "online": true,
      "gross": [
        {
          "amount": "350.00",
          "currency": "USD"
        }
      ],
      "fees": [
        {
          "amount": "12.78",
          "currency": "USD"
        }
      ],
      "withheldTax": [],
      "net": [
        {
          "amount": "337.22",
          "currency": "USD"
        }
      ],
      "currencies": [
        "USD"
      ],
      "firstMonth": "2026-01",
      "lastMonth": "2026-02",
      "spanMonths": 2,
      "monthsWithIncome": 2,
      "largestGapMonths": 0
    },
    {
      "stream": "income:Salary",
      "online": false,
      "gross": [
        {
          "amount": "24000.00",
          "currency": "EGP"
        }
      ],
      "fees": [],
      "withheldTax": [],
      "net": [
        {
          "amount": "24000.00",
          "currency": "EGP"
        }
      ],
      "currencies": [
        "EGP"
      ],
      "firstMonth": "2026-01",
      "lastMonth": "2026-02",
      "spanMonths": 2,
      "monthsWithIncome": 2,
      "largestGapMonths": 0
    }
  ],
  "measures": {
    "currency": "EGP",
    "firstMonth": "2026-01",
    "lastMonth": "2026-01",
    "together": {
      "months": 1,
      "emptyMonths": 0,
      "mean": {
        "value": 9057,
        "low": null,
        "high": null
      },
      "median": {
        "value": 9057,
        "low": null,
        "high": null
      },
      "middleHalf": [
        9057,
        9057
      ],
      "weakMonths": {
        "value": 0,
        "low": null,
        "high": null
      }
    },
    "streams": [
      {
        "stream": "income:PayPal",
        "share": 1,
        "firstMonth": "2026-01",
        "measures": {
          "months": 1,
          "emptyMonths": 0,
          "mean": {
            "value": 9057,
            "low": null,
            "high": null
          },
          "median": {
            "value": 9057,
            "low": null,
            "high": null
          },
          "middleHalf": [
            9057,
            9057
          ],
          "weakMonths": {
            "value": 0,
            "low": null,
            "high": null
          }
        }
      }
    ],
    "byStream": {
      "largestShare": 1,
      "effectiveNumber": 1
    },
    "byClient": {
      "largestShare": 1,
      "effectiveNumber": 1
    },
    "largestClient": "Atelier Miel",
    "unconverted": []
  }
}
$ masar streams PayPal --json
{
  "stream": "income:PayPal",
  "online": true,
  "gross": [
    {
      "amount": "350.00",
      "currency": "USD"
    }
  ],
  "fees": [
    {
      "amount": "12.78",
      "currency": "USD"
    }
  ],
  "withheldTax": [],
  "net": [
    {
      "amount": "337.22",
      "currency": "USD"
    }
  ],
  "currencies": [
    "USD"
  ],
  "firstMonth": "2026-01",
  "lastMonth": "2026-02",
  "spanMonths": 2,
  "monthsWithIncome": 2,
  "largestGapMonths": 0,
  "measured": {
    "stream": "income:PayPal",
    "share": 1,
    "firstMonth": "2026-01",
    "measures": {
      "months": 1,
      "emptyMonths": 0,
      "mean": {
        "value": 9057,
        "low": null,
        "high": null
      },
      "median": {
        "value": 9057,
        "low": null,
        "high": null
      },
      "middleHalf": [
        9057,
        9057
      ],
      "weakMonths": {
        "value": 0,
        "low": null,
        "high": null
      }
    }
  },
  "months": [
    {
      "month": "2026-01",
      "gross": [
        {
          "amount": "200.00",
          "currency": "USD"
        }
      ],
      "fees": [
        {
          "amount": "7.30",
          "currency": "USD"
        }
      ],
      "withheldTax": [],
      "net": [
        {
          "amount": "192.70",
          "currency": "USD"
        }
      ]
    },
    {
      "month": "2026-02",
      "gross": [
        {
          "amount": "150.00",
          "currency": "USD"
        }
      ],
      "fees": [
        {
          "amount": "5.48",
          "currency": "USD"
        }
      ],
      "withheldTax": [],
      "net": [
        {
          "amount": "144.52",
          "currency": "USD"
        }
      ]
    }
  ]
}

# The books.
$ masar ledger accounts --json
{
  "accounts": [
    {
      "account": "assets:CIB"
    },
    {
      "account": "assets:In transit"
    },
    {
      "account": "assets:PayPal"
    },
    {
      "account": "equity:Conversion"
    },
    {
      "account": "equity:Opening"
    },
    {
      "account": "income:PayPal"
    },
    {
      "account": "income:Salary"
    },
    {
      "account": "expenses:Cash",
      "essential": false
    },
    {
      "account": "expenses:Fees:PayPal",
      "essential": true
    },
    {
      "account": "expenses:Rent",
      "essential": true
    },
    {
      "account": "expenses:Unsorted",
      "essential": false
    }
  ]
}
$ masar ledger balance --json
{
  "accounts": [
    {
      "account": "assets:CIB",
      "balance": [
        {
          "amount": "30750.00",
          "currency": "EGP"
        }
      ]
    },
    {
      "account": "assets:PayPal",
      "balance": [
        {
          "amount": "144.52",
          "currency": "USD"
        }
      ]
    },
    {
      "account": "equity:Conversion",
      "balance": [
        {
          "amount": "-9000.00",
          "currency": "EGP"
        },
        {
          "amount": "192.70",
          "currency": "USD"
        }
      ]
    },
    {
      "account": "equity:Opening",
      "balance": [
        {
          "amount": "-3000.00",
          "currency": "EGP"
        }
      ]
    },
    {
      "account": "income:PayPal",
      "balance": [
        {
          "amount": "-350.00",
          "currency": "USD"
        }
      ]
    },
    {
      "account": "income:Salary",
      "balance": [
        {
          "amount": "-24000.00",
          "currency": "EGP"
        }
      ]
    },
    {
      "account": "expenses:Cash",
      "balance": [
        {
          "amount": "500.00",
          "currency": "EGP"
        }
      ]
    },
    {
      "account": "expenses:Fees:PayPal",
      "balance": [
        {
          "amount": "12.78",
          "currency": "USD"
        }
      ]
    },
    {
      "account": "expenses:Rent",
      "balance": [
        {
          "amount": "4000.00",
          "currency": "EGP"
        }
      ]
    },
    {
      "account": "expenses:Unsorted",
      "balance": [
        {
          "amount": "750.00",
          "currency": "EGP"
        }
      ]
    }
  ]
}
$ masar ledger balance assets --at 2026-01-31 --in EGP --json
{
  "at": "2026-01-31",
  "in": "EGP",
  "accounts": [
    {
      "account": "assets:CIB",
      "balance": [
        {
          "amount": "19500.00",
          "currency": "EGP"
        }
      ],
      "value": {
        "amount": "19500.00",
        "currency": "EGP",
        "unconverted": []
      }
    }
  ]
}
$ masar ledger balance income --monthly --in USD --json
{
  "in": "USD",
  "accounts": [
    {
      "account": "income:PayPal",
      "months": [
        {
          "month": "2026-01",
          "value": {
            "amount": "-200.00",
            "currency": "USD",
            "unconverted": []
          }
        },
        {
          "month": "2026-02",
          "value": {
            "amount": "-150.00",
            "currency": "USD",
            "unconverted": []
          }
        }
      ]
    },
    {
      "account": "income:Salary",
      "months": [
        {
          "month": "2026-01",
          "value": {
            "amount": "-255.32",
            "currency": "USD",
            "unconverted": []
          }
        },
        {
          "month": "2026-02",
          "value": {
            "amount": "-250.00",
            "currency": "USD",
            "unconverted": []
          }
        }
      ]
    }
  ]
}
$ masar ledger register assets:CIB --json
{
  "account": "assets:CIB",
  "postings": [
    {
      "entry": 6,
      "day": "2026-02-11",
      "amount": "-750.00",
      "currency": "EGP",
      "description": "Nile Prints course",
      "against": [
        "expenses:Unsorted"
      ],
      "file": "cib.csv",
      "line": 7
    },
    {
      "entry": 5,
      "day": "2026-02-05",
      "amount": "12000.00",
      "currency": "EGP",
      "description": "Salary February",
      "against": [
        "income:Salary"
      ],
      "file": "cib.csv",
      "line": 6
    },
    {
      "entry": 4,
      "day": "2026-01-20",
      "amount": "9000.00",
      "currency": "EGP",
      "description": "Transfer from PayPal",
      "against": [
        "assets:In transit",
        "equity:Conversion"
      ],
      "file": "cib.csv",
      "line": 5
    },
    {
      "entry": 3,
      "day": "2026-01-09",
      "amount": "-500.00",
      "currency": "EGP",
      "description": "ATM withdrawal",
      "against": [
        "expenses:Cash"
      ],
      "file": "cib.csv",
      "line": 4
    },
    {
      "entry": 2,
      "day": "2026-01-07",
      "amount": "-4000.00",
      "currency": "EGP",
      "description": "Rent January",
      "against": [
        "expenses:Rent"
      ],
      "file": "cib.csv",
      "line": 3
    },
    {
      "entry": 7,
      "day": "2026-01-05",
      "amount": "3000.00",
      "currency": "EGP",
      "description": "Opening balance",
      "against": [
        "equity:Opening"
      ],
      "file": "cib.csv",
      "line": 0
    },
    {
      "entry": 1,
      "day": "2026-01-05",
      "amount": "12000.00",
      "currency": "EGP",
      "description": "Salary January",
      "against": [
        "income:Salary"
      ],
      "file": "cib.csv",
      "line": 2
    }
  ],
  "more": false
}
$ masar ledger entry 2 --json
{
  "entry": 2,
  "day": "2026-01-07",
  "description": "Rent January",
  "postings": [
    {
      "account": "assets:CIB",
      "amount": "-4000.00",
      "currency": "EGP"
    },
    {
      "account": "expenses:Rent",
      "amount": "4000.00",
      "currency": "EGP"
    }
  ],
  "because": "startingRule",
  "sources": [
    {
      "file": "cib.csv",
      "line": 3,
      "text": "2026-01-07,Rent January,R2,-4000.00,EGP,11000.00",
      "change": 1
    }
  ]
}
$ masar ledger assign 7 --to expenses:Education --json
{
  "change": 5,
  "rebooked": 1
}
$ masar ledger delete 4 --why "a test" --json
{
  "change": 6,
  "rebooked": 0
}
$ masar ledger register expenses:Cash --json
{
  "account": "expenses:Cash",
  "postings": [
    {
      "entry": 3,
      "day": "2026-01-09",
      "amount": "500.00",
      "currency": "EGP",
      "description": "ATM withdrawal",
      "against": [
        "assets:CIB"
      ],
      "file": "cib.csv",
      "line": 4
    }
  ],
  "more": false
}

# Every change, and taking it back.
$ masar log --json
{
  "changes": [
    {
      "change": 6,
      "at": "<at>",
      "who": "<who>",
      "kind": "correction",
      "why": "a test",
      "chain": "<chain>"
    },
    {
      "change": 5,
      "at": "<at>",
      "who": "<who>",
      "kind": "correction",
      "why": "7 → expenses:Education",
      "chain": "<chain>"
    },
    {
      "change": 4,
      "at": "<at>",
      "who": "<who>",
      "kind": "rate",
      "why": "1 USD = 48 EGP 2026-02-01",
      "chain": "<chain>"
    },
    {
      "change": 3,
      "at": "<at>",
      "who": "<who>",
      "kind": "rate",
      "why": "1 USD = 47 EGP 2026-01-01",
      "chain": "<chain>"
    },
    {
      "change": 2,
      "at": "<at>",
      "who": "<who>",
      "kind": "import",
      "why": "paypal.csv",
      "chain": "<chain>"
    },
    {
      "change": 1,
      "at": "<at>",
      "who": "<who>",
      "kind": "import",
      "why": "cib.csv",
      "chain": "<chain>"
    }
  ]
}
$ masar undo --json
{
  "undone": 6,
  "change": 7
}
$ masar undo 1 --json
! بُني عليه التغيير 5. ألغِ 5 أولًا.
= 64
$ masar undo 2 --json
{
  "undone": 2,
  "change": 8
}
$ masar log --limit 2 --json
{
  "changes": [
    {
      "change": 8,
      "at": "<at>",
      "who": "<who>",
      "kind": "undo",
      "why": "paypal.csv",
      "undoes": 2,
      "chain": "<chain>"
    },
    {
      "change": 7,
      "at": "<at>",
      "who": "<who>",
      "kind": "undo",
      "why": "a test",
      "undoes": 6,
      "chain": "<chain>"
    }
  ]
}
$ masar check --json
{
  "sound": true,
  "entries": 7,
  "rows": 6,
  "changes": 8,
  "digest": "<digest>",
  "balancesCompared": 1,
  "findings": []
}

# The other commands.
$ masar rule add rent --contains Rent --to expenses:Rent --json
{
  "change": 9,
  "rebooked": 1
}
$ masar rule list --json
{
  "rules": [
    {
      "name": "rent",
      "contains": "Rent",
      "to": "expenses:Rent"
    }
  ]
}
$ masar rule test --contains Salary --money-in --json
{
  "count": 2,
  "rows": [
    {
      "account": "assets:CIB",
      "day": "2026-02-05",
      "amount": "12000.00",
      "currency": "EGP",
      "description": "Salary February"
    },
    {
      "account": "assets:CIB",
      "day": "2026-01-05",
      "amount": "12000.00",
      "currency": "EGP",
      "description": "Salary January"
    }
  ]
}
$ masar rule remove rent --json
{
  "change": 10,
  "rebooked": 1
}
$ masar rate show --json
{
  "rates": [
    {
      "day": "2026-02-01",
      "base": "USD",
      "quote": "EGP",
      "rate": "48",
      "source": "manual"
    },
    {
      "day": "2026-01-01",
      "base": "USD",
      "quote": "EGP",
      "rate": "47",
      "source": "manual"
    }
  ]
}
$ masar settings country EG --json
{
  "language": null,
  "country": "EG",
  "digits": null,
  "calendar": null,
  "currency": "EGP",
  "firstWeekday": null,
  "chartDirection": null
}
$ masar backup copy.masar --json
{
  "backup": "copy.masar",
  "changes": 12
}
$ masar restore copy.masar --yes --json
{
  "restored": "copy.masar",
  "kept": "book.masar.replaced-yyyy-mm-ddThh-mm-ss",
  "changes": 12
}
$ masar export --to json --output book.json --json
{
  "file": "book.json",
  "entries": 7
}
$ masar import none.csv --json
! لا ملف في none.csv.
= 66
$ masar read again.csv --currency EGP --date-order xyz --json
! «xyz» لا تصلح لـ --date-order. ما يصلح: dmy، mdy، ymd.
! الاستعمال: masar read FILE [OPTIONS]
! الشرح: masar read --help
= 64
