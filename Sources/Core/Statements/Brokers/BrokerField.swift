/// The columns of brokers' tables.
enum BrokerField: Hashable, Sendable, CaseIterable {
  case date, valueDate, type, side, description, symbol, isin, name, category
  case quantity, price, priceCurrency, amount, fee, otherFee, stampDuty, tax
  case currency, id, order, balance, account
  /// Which of the account's parts a line is of; and what only looks like another column.
  case section, ignored

  /// Names that tables of many brokers use, in several languages. Layouts put their own before.
  static let common: [(BrokerField, [String])] = [
    (
      .date,
      [
        "Date", "Trade Date", "Run Date", "Transaction Date", "Trade Date/Time", "Datetime", "Time",
        "Timestamp", "Datum", "Date d'operation", "Date d'opération", "Date de transaction",
        "Data operazione", "Fecha", "Data", "Handelsdatum", "Buchungsdatum", "التاريخ",
      ]
    ),
    (
      .valueDate,
      [
        "Settlement Date", "Settle Date", "Value Date", "Date de valeur", "Date de règlement",
        "Data valuta", "Valutadatum", "Valuta", "Fecha valor",
      ]
    ),
    (
      .type,
      [
        "Action", "Type", "Transaction Type", "Transaction", "Activity Type", "Activity",
        "Category",
        "Operation", "Opération", "Type de transaction", "Tipo operazione", "Type mutatie", "Typ",
        "Transaktion", "Tipo", "Art", "نوع العملية",
      ]
    ),
    (.side, ["Buy / Sell", "Buy/Sell", "Side"]),
    (
      .description,
      ["Description", "Transaction Description", "Details", "Libelle", "Libellé", "Notes", "Text"]
    ),
    (.symbol, ["Symbol", "Ticker", "Symbole", "Ticker Symbol", "Kürzel", "الرمز"]),
    (.isin, ["ISIN", "Isin code", "Code ISIN", "Identifier"]),
    (
      .name,
      [
        "Name", "Security Description", "Investment Name", "Asset Name", "Security", "Naam",
        "Holdingname", "Title", "Product", "Wertpapier", "Bezeichnung", "Valeur", "Titre",
      ]
    ),
    (
      .category, ["Asset Class", "Asset Category", "Instrument Type", "Assettype", "Security Type"]
    ),
    (
      .quantity,
      [
        "Quantity", "Shares", "No. of shares", "Number of Shares", "Qty", "Units", "Volume",
        "Quantité", "Quantite", "Quantità", "Stück", "Anzahl", "Menge", "Cantidad", "Aantal",
        "الكمية",
      ]
    ),
    (
      .price,
      [
        "Price", "Unit Price", "Share Price", "Price / share", "Price per share", "Price ($)",
        "Unit cost", "Unit cost (p)", "Cours", "Prix", "Koers", "Kurs", "Prezzo", "Precio", "السعر",
      ]
    ),
    (
      .priceCurrency,
      ["Currency (Price / share)", "Price Currency", "Devise du prix", "Valuta koers"]
    ),
    (
      .amount,
      [
        "Net Amount", "Amount", "Amount ($)", "Total", "Total Amount", "Cash Flow",
        "Total Trade Value", "Montant", "Montant de l'opération", "Importo euro", "Bedrag",
        "Betrag", "Importe", "Value", "Value (£)", "Value ()", "المبلغ",
      ]
    ),
    (
      .fee,
      [
        "Fees & Comm", "Commission ($)", "Commission", "Commissions and Fees", "Fee", "Costs",
        "Frais", "Commission payée", "Gebühr", "Kosten", "Commissioni", "Transaction fee", "Fees",
        "Valuta kosten €", "الرسوم",
      ]
    ),
    (
      .otherFee,
      ["Fees ($)", "Currency conversion fee", "FX Fee Amount", "Charge amount", "Finra fee"]
    ),
    (
      .stampDuty,
      ["Stamp Duty", "Stamp duty reserve tax", "French transaction tax", "PTM levy"]
    ),
    (.tax, ["Tax", "Taxes", "Steuer", "Withheld Tax Amount"]),
    (
      .currency,
      [
        "Currency", "Account Currency", "Currency (Total)", "Devise", "Devise du compte",
        "Valuta mutatie", "Währung", "Divisa", "Valuta mutazione", "العملة",
      ]
    ),
    (.id, ["Transaction ID", "ID", "Reference", "Order ID", "Riferimento ordine"]),
    (.order, ["Order #"]),
    (.balance, ["Balance", "Cash Balance", "Cash Balance ($)", "Saldo", "Solde"]),
    (.account, ["Account Number", "Portefeuille"]),
  ]
}
