import Money

/// eBay's transaction report: orders, refunds, fees, labels and payouts. `--` is nothing. An order,
/// its refund and its labels bear one number, which names no line.
public enum EBay: StatementFormat {
  public static let id = FormatID("ebay")
  public static let idsNameRows = false

  static let table: PlatformTable = {
    var table = PlatformTable(id, EBayWords.columns) { columns in
      columns.has(.day, .type, .net) || columns.has(.otherDay, .type, .net, .id, .payout, .party)
    }
    table.kinds = EBayWords.kinds
    table.dashesAreZero = true
    table.describes = [.title, .details]
    table.refine = { row, line in
      // Parts in the buyer's currency don't make a net in the seller's.
      if let sold = line.textIfAny(.sentCurrency), sold != row.currency?.code {
        (row.gross, row.fee, row.tax) = (nil, nil, nil)
      }
      row.arrives = nil
      if row.kind == .refund || row.kind == .chargeback { row.about = row.id }
      row.id = row.id ?? line.textIfAny(.order)
      row.standing = .posted
    }
    return table
  }()

  public static func recognise(_ start: FileStart) -> Confidence { table.recognise(start) }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    try table.read(file, options)
  }
}

/// What the columns and types of eBay's report are called in English and German.
enum EBayWords {
  static let columns: [(PlatformField, [String])] =
    [
      (.day, ["Transaction creation date", "Datum der Transaktionserstellung"]),
      (.otherDay, ["Transaction date"]),
      (.type, ["Type", "Typ"]),
      (.id, ["Order number", "Bestellnummer"]),
      (.order, ["Transaction ID", "Reference ID", "Transaktionscode", "Referenznummer"]),
      (.party, ["Buyer username", "Nutzername des Käufers"]),
      (.payout, ["Payout ID", "Auszahlung Nr.", "Auszahlung-Nr."]),
      (.mark(0), ["Payout date", "Payout method", "Auszahlungsdatum"]),
      (.net, ["Net amount", "Betrag abzügl. Kosten"]),
      (.currency, ["Payout currency", "Auszahlungswährung"]),
      (.title, ["Item title", "Angebotstitel"]),
      (.details, ["Description", "Beschreibung"]),
      (.sale(0), ["Gross transaction amount", "Transaktionsbetrag (inkl. Kosten)"]),
      (.sentCurrency, ["Transaction currency", "Transaktionswährung"]),
    ]
    + Vocabulary.parts(
      PlatformField.fee,
      [
        [
          "Final Value Fee - fixed", "Final value fee – fixed",
          "Fixer Anteil der Verkaufsprovision",
        ],
        [
          "Final Value Fee - variable", "Final value fee – variable",
          "Variabler Anteil der Verkaufsprovision",
        ],
        ["Regulatory operating fee"],
        [
          "Very high \"item not as described\" fee",
          "Gebühr für sehr hohe Quote an „nicht wie beschriebenen Artikeln“",
        ],
        [
          "Below standard performance fee", "Gebühr für unterdurchschnittlichen Servicestatus",
        ],
        ["International fee", "Internationale Gebühr"],
        ["Charity donation"],
        ["Deposit processing fee"],
      ])

  static let kinds = Phrasebook<Row.Kind>([
    (.transfer, ["payout", "transfer", "auszahlung", "überweisung"]),
    (.refund, ["refund", "rückerstattung", "erstattung"]),
    (
      .chargeback,
      ["claim", "payment dispute", "dispute", "chargeback", "fall", "zahlungsreklamation"]
    ),
    (.hold, ["hold", "einbehalt"]),
    (.income, ["order", "sale", "bestellung"]),
    (.expense, ["shipping label", "postage label", "versandetikett"]),
    (.fee, ["other fee", "fee", "charge", "gebühr", "andere gebühr"]),
    (.tax, ["tax", "steuer"]),
    (.adjustment, ["adjustment", "credit", "anpassung", "gutschrift"]),
  ])
}
