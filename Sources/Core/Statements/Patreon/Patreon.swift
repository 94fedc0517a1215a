import Money

/// Patreon's earnings, a line a month: what members paid, what Patreon and the processors keep, and
/// what is left. A month that isn't over changes from download to download; its line keeps its id.
public enum Patreon: StatementFormat {
  public static let id = FormatID("patreon")

  static let table: PlatformTable = {
    var table = PlatformTable(
      id,
      [
        (.month, ["Month", "Period", "Earnings month"]),
        (.day, ["Date"]),
        (
          .sale(0),
          [
            "Gross Earnings", "Gross", "Gross Revenue", "Total Earnings",
            "Gross membership earnings",
          ]
        ),
        (.net, ["Net Earnings", "Net", "Net Revenue", "Creator earnings", "Your earnings"]),
        (.currency, ["Currency"]),
      ]
        + Vocabulary.parts(
          PlatformField.fee,
          [
            ["Patreon Platform Fee", "Patreon Fee", "Patreon Fees"],
            ["Platform Fee", "Platform Fees"],
            [
              "Payment Processing Fee", "Processing Fee", "Processing Fees",
              "Payment Processing Fees",
            ],
            ["Currency Conversion Fee", "Conversion Fee", "Currency Conversion Fees"],
            ["Payout Fee", "Payout Fees"], ["App Store Fee", "iOS Fee", "Apple Fee"],
            ["Merch Fee", "Merchandise Fee"], ["Declines", "Declined", "Refunds"],
          ])
        + Vocabulary.parts(
          PlatformField.tax,
          [["Tax Withheld", "Withholding Tax", "Tax Withholding"], ["VAT", "Sales Tax"]])
    ) { columns in
      // Without Patreon's name, only months of what is left after its fees are surely its.
      columns.has(.net, .fee(0)) && (columns.has(.month) || columns.has(.day))
        || columns.has(.month, .net, .sale(0), .fee(1))
    }
    table.otherwise = .income
    table.refine = { row, line in
      let month = line.text(.month)
      if row.id == nil, !month.isEmpty { row.id = "\(row.day)/\(row.currency?.code ?? "")" }
      row.description = "Patreon \(month.isEmpty ? row.day.description : month)"
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

/// Patreon's list of members: pledges, not payments. It is known so that it is refused by its name.
public enum PatreonMembers: StatementFormat {
  public static let id = FormatID("patreon-members")

  static func isOwn(_ columns: Columns<PlatformField>) -> Bool {
    columns.has(.party, .mark(0)) && (columns.has(.mark(1)) || columns.has(.mark(2)))
  }

  static let names = Vocabulary<PlatformField>([
    (.party, ["Email"]),
    (.mark(0), ["Patron Status", "Pledge", "Pledge Amount", "Pledge $"]),
    (.mark(1), ["Lifetime Amount", "Lifetime", "Lifetime $"]),
    (.mark(2), ["Tier", "Max Amount", "Patronage Since Date"]),
  ])

  public static func recognise(_ start: FileStart) -> Confidence {
    start.sheet(names, id, isOwn: isOwn) == nil ? .no : .certain
  }

  public static func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal)
    -> Reading
  {
    throw .notALedger(id)
  }
}
