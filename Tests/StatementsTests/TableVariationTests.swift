import Money
import Statements
import Support
import Testing

/// Law: the same rows, written as banks of six languages might, are read as the same rows.
@Suite struct TableVariationTests {
  private struct Words {
    var date: [String]
    var text: [String]
    var amount: [String]
    var debit: [String]
    var credit: [String]
    var balance: [String]
    var opening: String
    var total: String
  }

  private static let words: [Words] = [
    Words(
      date: ["Date", "Transaction Date", "Txn Dt", "When", "DATE"],
      text: ["Description", "Narration", "Particulars"],
      amount: ["Amount", "Transaction Amount", "Amt"],
      debit: ["Debit", "Money Out", "Amount (Dr)", "Withdrawal (Dr)", "Debit (-)"],
      credit: ["Credit", "Money In", "Amount (Cr)", "Deposit (Cr)", "Credit (+)"],
      balance: ["Balance", "Running Balance"], opening: "Opening balance", total: "Total"),
    Words(
      date: ["التاريخ", "تاريخ العملية", "التاريخ Date", "Booking date / تاريخ الحركة"],
      text: ["البيان", "تفاصيل العملية", "الوصف Description"], amount: ["المبلغ", "قيمة الحركة"],
      debit: ["مدين", "سحب", "مدين Debit", "المسحوبات"],
      credit: ["دائن", "إيداع", "دائن Credit", "الإيداعات"],
      balance: ["الرصيد", "Balance / الرصيد"], opening: "الرصيد الافتتاحي", total: "الإجمالي"),
    Words(
      date: ["Date opération", "Date comptable"], text: ["Libellé"], amount: ["Montant"],
      debit: ["Débit", "Montant débit"], credit: ["Crédit", "Montant crédit"], balance: ["Solde"],
      opening: "Solde initial", total: "Total"),
    Words(
      date: ["Buchungstag", "Valuta"], text: ["Verwendungszweck"], amount: ["Betrag", "Umsatz"],
      debit: ["Soll", "Belastung"], credit: ["Haben", "Gutschrift"], balance: ["Saldo"],
      opening: "Anfangssaldo", total: "Summe"),
    Words(
      date: ["Fecha", "F. Operación"], text: ["Concepto"], amount: ["Importe", "Monto"],
      debit: ["Cargo", "Debe"], credit: ["Abono", "Haber"], balance: ["Saldo"],
      opening: "Saldo inicial", total: "Total"),
    Words(
      date: ["Tarih", "İşlem Tarihi", "İŞLEM TARİHİ"], text: ["Açıklama"],
      amount: ["Tutar", "İşlem Tutarı"], debit: ["Borç", "Çekilen"], credit: ["Alacak", "Yatan"],
      balance: ["Bakiye"], opening: "Açılış Bakiyesi", total: "Toplam"),
  ]

  /// A statement drawn at random, and how it is written.
  private struct Statement {
    var words: Words
    var days: [Day] = []
    var cents: [Int] = []
    var isComma = false
    var digits = ""
    var minus = "-"
    var parts: (day: String, isYearFirst: Bool) = ("/", false)
    var delimiter = ","

    func figure(_ cents: Int) -> String {
      var whole = String(cents.magnitude / 100)
      var grouped = ""
      while whole.count > 3 {
        grouped = (isComma ? "." : ",") + whole.suffix(3) + grouped
        whole.removeLast(3)
      }
      let fraction = String(cents.magnitude % 100 + 100).dropFirst()
      let text = whole + grouped + (isComma ? "," : ".") + fraction
      let signed =
        cents >= 0 ? text : minus == "(" ? "(\(text))" : minus == "<" ? text + "-" : minus + text
      return foreign(signed)
    }

    func foreign(_ text: String) -> String {
      digits.isEmpty
        ? text
        : String(
          text.map { letter in
            letter.isASCII && letter.isNumber
              ? Array(digits)[letter.wholeNumberValue ?? 0] : letter
          })
    }

    func day(_ day: Day) -> String {
      let (year, month, date) = day.civil
      let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
      let numbers = [two(date), two(month), "\(year)"]
      return foreign(
        (parts.isYearFirst ? numbers.reversed() : numbers).joined(separator: parts.day))
    }

    func line(_ cells: [String]) -> String {
      cells.map { $0.contains(delimiter) ? "\"\($0)\"" : $0 }.joined(separator: delimiter) + "\n"
    }
  }

  private static func draw(_ random: inout Seeded) -> Statement {
    var drawn = Statement(words: words.randomElement(using: &random)!)
    let first = Day(year: 2026, month: Int.random(in: 1...10, using: &random), day: 1)!
    for _ in 0..<Int.random(in: 3...15, using: &random) {
      drawn.days.append(first.adding(days: Int.random(in: 0...45, using: &random)))
      let size = [99, 9_999, 99_999_999].randomElement(using: &random)!
      drawn.cents.append(
        Int.random(in: 1...size, using: &random) * (Bool.random(using: &random) ? 1 : -1))
    }
    // A day beyond the twelfth, money out and money in: what a real month has.
    drawn.days += [first.adding(days: 20), first.adding(days: 21)]
    drawn.cents += [-1_250, 700]
    drawn.days.sort()
    drawn.isComma = Bool.random(using: &random)
    drawn.digits = ["", "", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"].randomElement(using: &random)!
    drawn.minus = ["-", "(", "<", "\u{2212}", "\u{200F}-", "\u{200E}-"].randomElement(
      using: &random)!
    drawn.parts = [("/", false), (".", false), ("-", true), ("-", false)]
      .randomElement(using: &random)!
    drawn.delimiter = [",", ";", "\t", "|"].randomElement(using: &random)!
    return drawn
  }

  private static func write(_ drawn: Statement, _ random: inout Seeded) -> String {
    let hasSides = Bool.random(using: &random)
    let hasBalance = Bool.random(using: &random)
    let side = Int.random(in: 0..<drawn.words.debit.count, using: &random)
    var header = [
      drawn.words.date.randomElement(using: &random)!,
      drawn.words.text.randomElement(using: &random)!,
    ]
    header +=
      hasSides
      ? [drawn.words.debit[side], drawn.words.credit[side % drawn.words.credit.count]]
      : [drawn.words.amount.randomElement(using: &random)!]
    if hasBalance { header.append(drawn.words.balance.randomElement(using: &random)!) }
    var balance = 500_000
    var rows: [[String]] = []
    for (day, cents) in zip(drawn.days, drawn.cents) {
      balance += cents
      let text = ["Shop 12", "راتب", "Miete, März", "say \u{201C}x\u{201D}"].randomElement(
        using: &random)!
      var row = [drawn.day(day), text]
      row +=
        hasSides
        ? [cents < 0 ? drawn.figure(-cents) : "", cents < 0 ? "" : drawn.figure(cents)]
        : [drawn.figure(cents)]
      if hasBalance { row.append(drawn.figure(balance)) }
      rows.append(row)
    }
    if Bool.random(using: &random) { rows.reverse() }
    var text = ""
    if Bool.random(using: &random) {
      text += drawn.line(["Nile Bank"] + header.dropFirst().map { _ in "" }) + "\n"
    }
    text += drawn.line(header)
    for (place, row) in rows.enumerated() {
      if place == 9 { text += drawn.line(header) }
      text += drawn.line(row)
    }
    if Bool.random(using: &random) {
      text += drawn.line(
        [drawn.words.total] + header.dropFirst(2).map { _ in "" } + [drawn.figure(1)])
    }
    let ends = ["\n", "\r\n", "\r"].randomElement(using: &random)!
    return (Bool.random(using: &random) ? "\u{FEFF}" : "") + text.replacing("\n", with: ends)
  }

  @Test("However it is written, a statement's rows are its rows")
  func law() {
    for seed in 0..<600 {
      var random = Seeded(UInt64(seed))
      let drawn = Self.draw(&random)
      let text = Self.write(drawn, &random)
      let read = Outcome(text).reading?.rows.map { "\($0.day) \($0.amount.normalized)" } ?? []
      let meant = zip(drawn.days, drawn.cents).map { day, cents in
        "\(day) \(Quantity(coefficient: Int128(cents), scale: 2).normalized)"
      }
      #expect(read.sorted() == meant.sorted(), "seed \(seed):\n\(text)")
    }
  }

  @Test("The day a file's name ends on decides an order that its cells leave open, if it can")
  func names() {
    let text = Array("Date,Text,Amount,Balance\n10/02/2018,a,-5.00,995.00\n".utf8)
    func day(_ name: String) -> String {
      Outcome(text, name: name).reading.map { "\($0.rows[0].day)" } ?? "asked"
    }
    #expect(day("20180226_12345678.csv") == "2018-02-10")
    #expect(day("statement 2018-02-01 2018-02-28.csv") == "2018-02-10")
    #expect(day("2018/20180226.csv") == "2018-02-10")
    // Both orders lie before that day, or neither does, or it is no day.
    for name in ["20190226.csv", "20180101.csv", "12345678.csv", "a.csv", "201802261.csv"] {
      #expect(day(name) == "asked", "\(name)")
    }
  }

  @Test("A side without a name is the column that is filled where the other isn't")
  func otherSide() {
    let text = "Date,Text,Debit,\n2026-01-30,a,5.00,\n2026-01-31,b,,7.00\n2026-01-31,c,1.00,\n"
    #expect(
      summary(readTable(text).reading) == [
        "2026-01-30 -5.00 -", "2026-01-31 7.00 -", "2026-01-31 -1.00 -",
      ])
  }

  @Test("A currency in brackets is the header's, whatever letters it has")
  func currencies() {
    for (header, code) in [
      ("Tutar (TL)", "TRY"), ("Amount (LE)", "EGP"), ("Amount [SAR]", "SAR"),
      ("Betrag in EUR", "EUR"),
    ] {
      let text = "Date,Text,\(header)\n2026-01-30,a,5.00\n"
      #expect(summary(readTable(text).reading) == ["2026-01-30 5.00 \(code)"], "\(header)")
    }
  }
}
