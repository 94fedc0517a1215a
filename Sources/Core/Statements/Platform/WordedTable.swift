import Money

/// A table of a platform that publishes no layout for it: its columns are found by the words that
/// stand for them in Arabic and English, and whose it is by the platform's name, in the file's name,
/// above the table or in its header. What such a table means is read from its own words alone.
struct WordedTable: Sendable {
  let table: PlatformTable
  private let platform: Phrasebook<Bool>

  init(_ id: FormatID, _ platform: [String], extra: [(PlatformField, [String])] = []) {
    self.platform = Phrasebook(platform)
    var table = PlatformTable(id, extra + WordedTable.columns) { columns in
      (columns.has(.day) || columns.has(.otherDay))
        && (columns.has(.net) || columns.has(.credit) || columns.has(.debit)
          || columns.has(.sale(0)))
    }
    table.kinds = WordedTable.kinds
    table.feesAreUnsigned = true
    table.describes = [.type, .title, .details]
    table.refine = { row, line in
      // The type may be a word like "balance"; what the line says counts then.
      if row.kind == .other { row.kind = WordedTable.kinds.meaning(of: row.description) ?? .other }
      if row.kind == .income, row.amount.isNegative { row.kind = .expense }
    }
    self.table = table
  }

  func recognise(_ start: FileStart) -> Confidence {
    guard let found = start.table, table.recognise(start) == .certain else { return .no }
    let above = found.preamble.flatMap { line in (0..<line.count).map { line.text($0) } }
    let last = start.name.split(separator: "/").last.map(String.init) ?? ""
    return ([last] + above + found.header).contains { platform.matches($0) } ? .likely : .no
  }

  /// Lists on a page often have no signs: where none has one, what a withdrawal, a fee and a
  /// purchase say of themselves gives it. A running balance has the last word.
  func read(_ file: StatementFile, _ options: ReadingOptions) throws(Refusal) -> Reading {
    var reading = try table.read(file, options)
    let isSigned = reading.rows.contains { $0.amount.isNegative || $0.balance != nil }
    guard !isSigned else { return reading }
    for place in reading.rows.indices {
      let row = reading.rows[place]
      let goesOut =
        row.kind == .fee || row.kind == .tax || row.kind == .expense
        || (row.kind == .transfer && WordedTable.withdrawals.matches(row.description))
      if goesOut { reading.rows[place].amount = -row.amount }
    }
    return reading
  }

  private static let withdrawals = Phrasebook([
    "withdraw", "payout", "transfer to", "سحب", "السحب", "طلب سحب", "تحويل إلى",
  ])

  private static let columns: [(PlatformField, [String])] = [
    (
      .day,
      [
        "Date", "Transaction Date", "Date & Time", "Date/Time", "Time", "Created", "Created At",
        "التاريخ", "تاريخ", "تاريخ المعاملة", "تاريخ العملية", "التاريخ والوقت",
      ]
    ),
    (
      .id,
      ["Transaction ID", "ID", "Reference", "Ref", "رقم المعاملة", "رقم العملية", "المعرف", "#"]
    ),
    (.order, ["Order", "Order ID", "Order Number", "Project ID", "رقم الطلب", "رقم المشروع"]),
    (.type, ["Type", "Activity", "Transaction Type", "النوع", "نوع العملية", "نوع المعاملة"]),
    (
      .title,
      [
        "Description", "Details", "Transaction", "Service", "Project", "Gig", "الوصف", "التفاصيل",
        "البيان", "العملية", "المعاملة", "الخدمة", "المشروع", "تفاصيل العملية",
      ]
    ),
    (
      .party,
      ["From", "Buyer", "Client", "Customer", "User", "العميل", "المشتري", "صاحب المشروع"]
    ),
    (.net, ["Net", "Net Amount", "Amount", "Total", "المبلغ", "القيمة", "الصافي", "صافي المبلغ"]),
    (.sale(0), ["Gross", "Price", "Order Amount", "الإجمالي", "السعر", "قيمة الخدمة"]),
    (.fee(0), ["Fee", "Fees", "Service Fee", "Commission", "العمولة", "الرسوم", "عمولة الموقع"]),
    (.credit, ["Credit", "In", "Received", "دائن", "وارد", "إيداع", "له"]),
    (.debit, ["Debit", "Out", "Paid", "مدين", "صادر", "سحب", "عليه"]),
    (.currency, ["Currency", "العملة"]),
    (.status, ["Status", "State", "الحالة", "حالة العملية"]),
    (.balance, ["Balance", "Running Balance", "الرصيد", "الرصيد بعد العملية"]),
  ]

  /// Tried in order: a commission on an order is a fee, money back for an order is a refund.
  static let kinds = Phrasebook<Row.Kind>([
    (
      .refund,
      [
        "refund", "cancellation", "cancelled order", "returned", "استرداد", "استرجاع", "إرجاع",
        "إلغاء طلب", "إلغاء مشروع",
      ]
    ),
    (.chargeback, ["chargeback", "dispute", "نزاع"]),
    (.tax, ["tax", "vat", "withholding", "ضريبة", "الضريبة"]),
    (
      .fee,
      [
        "fee", "fees", "commission", "membership", "subscription", "bid", "عمولة", "العمولة",
        "رسوم", "الرسوم", "اشتراك",
      ]
    ),
    (
      .transfer,
      [
        "withdraw", "withdrawal", "withdrawn", "payout", "transfer to", "deposit", "add funds",
        "سحب", "السحب", "طلب سحب", "إيداع", "شحن رصيد", "شحن الرصيد", "تحويل إلى",
      ]
    ),
    (.hold, ["hold", "escrow hold", "reserved", "حجز مبلغ", "تعليق مبلغ"]),
    (
      .expense,
      ["purchase", "payment sent", "payment to", "paid to", "شراء", "دفع مقابل", "دفعة إلى"]
    ),
    (
      .income,
      [
        "earning", "earnings", "order", "sale", "revenue", "payment", "milestone", "tip", "bonus",
        "project", "income", "clearing", "أرباح", "ربح", "إيراد", "بيع", "دفعة", "مشروع", "خدمة",
        "طلب", "إكرامية", "مستحقات", "استلام",
      ]
    ),
    (.adjustment, ["adjustment", "credit", "correction", "تعديل", "تسوية"]),
  ])
}
