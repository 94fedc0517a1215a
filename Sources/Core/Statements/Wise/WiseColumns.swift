/// The columns of Wise's balance statement: one balance, one currency.
enum WiseBalanceField: Hashable, Sendable {
  case id, date, time, amount, currency, description, reference, balance, payer, payee, merchant
  case exchangeFrom, exchangeTo, exchangeToAmount, rate, fees, type, details, note
}

extension WiseBalanceField {
  static let names = Vocabulary<WiseBalanceField>([
    (.id, ["TransferWise ID", "Wise ID", "ID"]),
    (.date, ["Date", "Datum", "Fecha", "Data", "Tarih"]),
    (.time, ["Date Time", "Datum und Uhrzeit", "Date et heure", "Fecha y hora"]),
    (
      .amount,
      ["Amount", "Betrag", "Montant", "Importe", "Cantidad", "Importo", "Valor", "Kwota", "Bedrag"]
    ),
    (
      .currency,
      ["Currency", "Währung", "Devise", "Divisa", "Moneda", "Valuta", "Moeda", "Waluta"]
    ),
    (
      .description,
      [
        "Description", "Beschreibung", "Descripción", "Descrizione", "Descrição", "Opis",
        "Omschrijving",
      ]
    ),
    (
      .reference,
      [
        "Payment Reference", "Zahlungsreferenz", "Verwendungszweck", "Référence du paiement",
        "Referencia de pago", "Riferimento del pagamento", "Referência do pagamento",
      ]
    ),
    (
      .balance,
      [
        "Running Balance", "Laufender Saldo", "Kontostand", "Solde courant", "Solde", "Saldo",
        "Saldo actual", "Saldo corrente", "Saldo disponibile",
      ]
    ),
    (
      .exchangeFrom,
      [
        "Exchange From", "Umgerechnet von", "Umtausch von", "Converti de", "Convertido de",
        "Convertito da",
      ]
    ),
    (
      .exchangeTo,
      [
        "Exchange To", "Umgerechnet in", "Umtausch in", "Converti en", "Convertido a",
        "Convertito in",
      ]
    ),
    (.exchangeToAmount, ["Exchange To Amount"]),
    (
      .rate,
      [
        "Exchange Rate", "Wechselkurs", "Taux de change", "Tipo de cambio", "Tasso di cambio",
        "Taxa de câmbio",
      ]
    ),
    (
      .payer,
      [
        "Payer Name", "Name des Zahlungspflichtigen", "Name des Zahlers", "Nom du payeur",
        "Nombre del ordenante", "Nombre del pagador", "Nome del pagante", "Nome do pagador",
      ]
    ),
    (
      .payee,
      [
        "Payee Name", "Name des Zahlungsempfängers", "Name des Empfängers", "Nom du bénéficiaire",
        "Nombre del beneficiario", "Nome del beneficiario", "Nome do beneficiário",
      ]
    ),
    (
      .merchant,
      ["Merchant", "Händler", "Commerçant", "Comercio", "Esercente", "Comerciante"]
    ),
    (.fees, ["Total fees"]),
    (.type, ["Transaction Type"]),
    (.details, ["Transaction Details Type"]),
    (.note, ["Note"]),
  ])
}

/// The columns of Wise's transaction history: all balances, unsigned amounts.
enum WiseHistoryField: Hashable, Sendable {
  case id, status, direction, created, finished, sourceFee, sourceFeeCurrency, targetFee
  case targetFeeCurrency, sourceName, sourceAmount, sourceCurrency, targetName, targetAmount
  case targetCurrency, rate, reference, batch, category, note
}

extension WiseHistoryField {
  static let names = Vocabulary<WiseHistoryField>([
    (.id, ["ID"]),
    (.status, ["Status"]),
    (.direction, ["Direction"]),
    (.created, ["Created on"]),
    (.finished, ["Finished on"]),
    (.sourceFee, ["Source fee amount"]),
    (.sourceFeeCurrency, ["Source fee currency"]),
    (.targetFee, ["Target fee amount"]),
    (.targetFeeCurrency, ["Target fee currency"]),
    (.sourceName, ["Source name"]),
    (.sourceAmount, ["Source amount (after fees)", "Source amount"]),
    (.sourceCurrency, ["Source currency"]),
    (.targetName, ["Target name"]),
    (.targetAmount, ["Target amount (after fees)", "Target amount"]),
    (.targetCurrency, ["Target currency"]),
    (.rate, ["Exchange rate"]),
    (.reference, ["Reference"]),
    (.batch, ["Batch"]),
    (.category, ["Category"]),
    (.note, ["Note"]),
  ])
}
