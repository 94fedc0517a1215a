/// Words with which a platform's line of totals begins.
enum TotalWord {
  static func isOne(_ cell: some StringProtocol) -> Bool {
    words.contains(HeaderName.normalised(cell.prefix(40)))
  }

  private static let words = Set(
    [
      "Total", "Totals", "Subtotal", "Sub total", "Grand total", "Sum", "Gesamt", "Gesamtsumme",
      "Summe", "Zwischensumme", "Total général", "Totaux", "Total general", "Totales", "Totale",
      "Totaal", "Totais", "Suma", "Razem", "Celkem", "Итого", "Всего", "الإجمالي", "إجمالي",
      "المجموع", "مجموع", "الإجمالي الكلي", "總計", "总计", "合計", "合计", "총계", "Toplam",
      "Genel toplam", "Tổng", "Tổng cộng", "Jumlah",
    ].map { HeaderName.normalised($0) })
}
