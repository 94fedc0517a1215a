# A broker's statement: cash, positions, commissions and a dividend with its tax stand in the books.
--- flex.xml
<FlexQueryResponse queryName="All" type="AF">
<FlexStatements count="1">
<FlexStatement accountId="U0000001" fromDate="20260101" toDate="20260331">
<Trades>
<Trade accountId="U0000001" currency="USD" assetCategory="STK" symbol="EXM" description="EXAMPLE AND SONS" isin="XX000EXAMPL0" tradeID="7001" tradeDate="20260105" quantity="10" tradePrice="100" proceeds="-1000" taxes="0" ibCommission="-0.35" ibCommissionCurrency="USD" netCash="-1000.35" buySell="BUY" levelOfDetail="EXECUTION" />
<Trade accountId="U0000001" currency="USD" assetCategory="STK" symbol="EXM" description="EXAMPLE AND SONS" isin="XX000EXAMPL0" tradeID="7002" tradeDate="20260210" quantity="-4" tradePrice="110" proceeds="440" taxes="0" ibCommission="-1" ibCommissionCurrency="USD" netCash="439" buySell="SELL" levelOfDetail="EXECUTION" />
</Trades>
<CorporateActions>
<CorporateAction accountId="U0000001" currency="USD" symbol="EXM" description="EXM(XX000EXAMPL0) SPLIT 2 FOR 1" isin="XX000EXAMPL0" dateTime="20260301;202500" quantity="6" proceeds="0" transactionID="9001" actionID="81" />
</CorporateActions>
<CashTransactions>
<CashTransaction accountId="U0000001" currency="USD" symbol="EXM" description="EXM(XX000EXAMPL0) CASH DIVIDEND USD 0.50 PER SHARE" isin="XX000EXAMPL0" dateTime="20260315" amount="6.00" type="Dividends" transactionID="8001" actionID="82" />
<CashTransaction accountId="U0000001" currency="USD" symbol="EXM" description="EXM(XX000EXAMPL0) CASH DIVIDEND USD 0.50 PER SHARE - US TAX" isin="XX000EXAMPL0" dateTime="20260315" amount="-0.90" type="Withholding Tax" transactionID="8002" actionID="82" />
<CashTransaction accountId="U0000001" currency="USD" description="CASH RECEIPTS" dateTime="20260102" amount="1500" type="Deposits/Withdrawals" transactionID="8003" />
</CashTransactions>
</FlexStatement>
</FlexStatements>
</FlexQueryResponse>
---
--- coinbase.csv
ID,Timestamp,Transaction Type,Asset,Quantity Transacted,Price Currency,Price at Transaction,Subtotal,Total (inclusive of fees and/or spread),Fees and/or Spread,Notes
a1,2026-01-02 06:45:27 UTC,Deposit,EUR,500,EUR,€1,€500.00,€500.00,€0.00,Deposit from bank
a2,2026-01-03 06:45:27 UTC,Buy,BTC,0.01,EUR,€40000,€400.00,€405.99,€5.99,Bought 0.01 BTC for 405.99 EUR
a3,2026-01-05 06:33:40 UTC,Convert,BTC,0.002,EUR,€40000,€80.00,€81.00,,Converted 0.002 BTC to 150.5 XRP
---
--- binance-staked.csv
Date(UTC),Coin,Token,Amount,Status
2026-03-01 12:00:00,ETH,BETH,0.1,Success
---

$ masar read flex.xml --lang en
ibkr_flex
Line  Day                Amount  Kind        Description
   5  2026-01-05  -1,000.35 USD  trade       EXAMPLE AND SONS
   6  2026-02-10     439.00 USD  trade       EXAMPLE AND SONS
   9  2026-03-01       0.00 USD  adjustment  EXM(XX000EXAMPL0) SPLIT 2 FOR 1
  12  2026-03-15       6.00 USD  dividend    EXM(XX000EXAMPL0) CASH DIVIDEND USD 0.50 PER SHARE
  13  2026-03-15      -0.90 USD  tax         EXM(XX000EXAMPL0) CASH DIVIDEND USD 0.50 PER SHARE - US TAX
  14  2026-01-02   1,500.00 USD  transfer    CASH RECEIPTS
$ masar read flex.xml --lang ar
ibkr_flex
                                                     البيان          النوع         المبلغ       اليوم  السطر
                                           EXAMPLE AND SONS    بيع أو شراء  -1,000.35 USD  2026-01-05      5
                                           EXAMPLE AND SONS    بيع أو شراء     439.00 USD  2026-02-10      6
                            EXM(XX000EXAMPL0) SPLIT 2 FOR 1          تعديل       0.00 USD  2026-03-01      9
         EXM(XX000EXAMPL0) CASH DIVIDEND USD 0.50 PER SHARE  توزيعات أرباح       6.00 USD  2026-03-15     12
EXM(XX000EXAMPL0) CASH DIVIDEND USD 0.50 PER SHARE - US TAX          ضريبة      -0.90 USD  2026-03-15     13
                                              CASH RECEIPTS          تحويل   1,500.00 USD  2026-01-02     14
$ masar read flex.xml --json | head -n 34
{
  "format": "ibkr_flex",
  "account": "U0000001",
  "rows": [
    {
      "line": 5,
      "date": "2026-01-05",
      "amount": "-1000.35",
      "currency": "USD",
      "gross": "-1000.00",
      "fee": "-0.35",
      "kind": "trade",
      "id": "7001",
      "description": "EXAMPLE AND SONS",
      "posts": true,
      "standing": "posted",
      "trade": {
        "instrument": {
          "isin": "XX000EXAMPL0",
          "symbol": "EXM",
          "name": "EXAMPLE AND SONS",
          "commodity": "XX000EXAMPL0"
        },
        "quantity": "10",
        "price": "100",
        "commission": {
          "amount": "-0.35",
          "currency": "USD"
        }
      }
    },
    {
      "line": 6,
      "date": "2026-02-10",
$ masar import flex.xml coinbase.csv --lang en
flex.xml (ibkr_flex)
  Rows 6 = new 6 + known 0 + ignored 0 + rejected 0
  Into the account: Interactive Brokers
  Period: 2 January to 15 March 2026
  Money in: 1,945.00 USD
  Money out: 1,001.25 USD
coinbase.csv (coinbase)
  Rows 3 = new 3 + known 0 + ignored 0 + rejected 0
  Into the account: Coinbase
  Period: 2 to 5 January 2026
  Money in: 0.01000000 BTC + 500.00 EUR + 150.500000 XRP
  Money out: 0.00200000 BTC + 405.99 EUR
To undo it: masar undo 1
$ masar import flex.xml --lang en
flex.xml (ibkr_flex)
  Rows 6 = new 0 + known 6 + ignored 0 + rejected 0
  Into the account: Interactive Brokers
$ masar ledger balance --lang en
Account                                                Balance
assets: Coinbase                                0.00800000 BTC
                                                     94.01 EUR
                                                150.500000 XRP
assets: In transit                                 -500.00 EUR
                                                 -1,500.00 USD
assets: Interactive Brokers                         943.75 USD
                                               12 XX000EXAMPL0
equity: Trades                                 -0.00800000 BTC
                                                    400.00 EUR
                                                    560.00 USD
                                               -150.500000 XRP
                                              -12 XX000EXAMPL0
income: Dividends                                    -6.00 USD
expenses: Platform fees: Coinbase                     5.99 EUR
expenses: Platform fees: Interactive Brokers          1.35 USD
expenses: Taxes: Withheld tax                         0.90 USD
$ masar ledger register "assets:Interactive Brokers" --lang en
Day         Description                                                           Amount  Account                      Entry  File
2026-03-15  EXM(XX000EXAMPL0) CASH DIVIDEND USD 0.50 PER SHARE                  6.00 USD  Dividends, Withheld tax          4  flex.xml:12
2026-03-15  EXM(XX000EXAMPL0) CASH DIVIDEND USD 0.50 PER SHARE - US TAX        -0.90 USD  Dividends, Withheld tax          4  flex.xml:13
2026-03-01  EXM(XX000EXAMPL0) SPLIT 2 FOR 1                               6 XX000EXAMPL0  Trades                           3  flex.xml:9
2026-02-10  EXAMPLE AND SONS                                                  439.00 USD  Trades, Interactive Brokers      2  flex.xml:6
2026-02-10  EXAMPLE AND SONS                                             -4 XX000EXAMPL0  Trades, Interactive Brokers      2  flex.xml:6
2026-01-05  EXAMPLE AND SONS                                               -1,000.35 USD  Trades, Interactive Brokers      1  flex.xml:5
2026-01-05  EXAMPLE AND SONS                                             10 XX000EXAMPL0  Trades, Interactive Brokers      1  flex.xml:5
2026-01-02  CASH RECEIPTS                                                   1,500.00 USD  In transit                       6  flex.xml:14
$ masar export --to hledger | tail -n 40
    assets:In transit  -500.00 EUR

2026-01-03 * Bought 0.01 BTC for 405.99 EUR  ; masar: 8
    assets:Coinbase  -400.00 EUR  ; source: coinbase.csv line 3
    equity:Trades  400.00 EUR
    assets:Coinbase  -5.99 EUR
    expenses:Fees:Coinbase  5.99 EUR
    assets:Coinbase  0.01000000 BTC
    equity:Trades  -0.01000000 BTC

2026-01-05 * EXAMPLE AND SONS  ; masar: 1
    assets:Interactive Brokers  -1000.35 USD  ; source: flex.xml line 5
    equity:Trades  1000.00 USD
    expenses:Fees:Interactive Brokers  0.35 USD
    assets:Interactive Brokers  10 "XX000EXAMPL0"
    equity:Trades  -10 "XX000EXAMPL0"

2026-01-05 * Converted 0.002 BTC to 150.5 XRP  ; masar: 9
    assets:Coinbase  150.500000 XRP  ; source: coinbase.csv line 4
    equity:Trades  -150.500000 XRP
    assets:Coinbase  -0.00200000 BTC
    equity:Trades  0.00200000 BTC

2026-02-10 * EXAMPLE AND SONS  ; masar: 2
    assets:Interactive Brokers  439.00 USD  ; source: flex.xml line 6
    equity:Trades  -440.00 USD
    expenses:Fees:Interactive Brokers  1.00 USD
    assets:Interactive Brokers  -4 "XX000EXAMPL0"
    equity:Trades  4 "XX000EXAMPL0"

2026-03-01 * EXM(XX000EXAMPL0) SPLIT 2 FOR 1  ; masar: 3
    assets:Interactive Brokers  6 "XX000EXAMPL0"  ; source: flex.xml line 9
    equity:Trades  -6 "XX000EXAMPL0"

2026-03-15 * EXM(XX000EXAMPL0) CASH DIVIDEND USD 0.50 PER SHARE  ; masar: 4
    assets:Interactive Brokers  6.00 USD  ; source: flex.xml line 12
    income:Dividends  -6.00 USD
    assets:Interactive Brokers  -0.90 USD
    expenses:Taxes:Withheld  0.90 USD
$ masar export --to beancount | grep -c XX000EXAMPL0
8
$ masar check --lang en
The book is sound.
  The chain of changes is intact: 1 change.
  The entries balance: 8 entries.
  Every row is accounted for: 9 rows.
  Digest of the content: <digest>
Without a rate into USD: EUR. It isn't added to the rest.
$ masar import binance-staked.csv --lang en
binance-staked.csv was not read.
  This report (broker's statement) doesn't tell of money that moved: it is of
  estimates, counts, orders or names.
  Import the platform's history of transactions or payments instead.
= 65
