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
$ masar read flex.xml --lang ar
$ masar read flex.xml --json | head -n 34
$ masar import flex.xml coinbase.csv --lang en
$ masar import flex.xml --lang en
$ masar ledger balance --lang en
$ masar ledger register "assets:Interactive Brokers" --lang en
$ masar export --to hledger | tail -n 40
$ masar export --to beancount | grep -c XX000EXAMPL0
$ masar check --lang en
$ masar import binance-staked.csv --lang en
