import Money

/// What Upwork's descriptions tell.
enum UpworkText {
  /// The row that a fee, a tax or a refund names: `… - Ref ID 701123340`.
  static func reference(_ description: String) -> String? {
    let words = description.prefix(400).split(whereSeparator: {
      $0 == " " || $0 == ":" || $0 == "#"
    })
    for (index, word) in words.enumerated() where index + 2 <= words.count - 1 {
      guard word.lowercased() == "ref", words[index + 1].lowercased() == "id" else { continue }
      let id = words[index + 2].filter { $0.isLetter || $0.isNumber || $0 == "-" }
      return id.isEmpty ? nil : id
    }
    return nil
  }

  /// What arrives at the other end: `M-Pesa transfer 28391.00 KES to xxxx-3474`.
  static func arrival(_ description: String, besides own: Currency?) -> Row.Arrival? {
    let words = description.prefix(400).split(separator: " ")
    for (index, word) in words.enumerated().dropFirst() {
      guard word.utf8.count == 3,
        word.utf8.allSatisfy({ UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }),
        let currency = Currency.iso(word), currency != own
      else { continue }
      do throws(NumberDefect) {
        let amount = try NumberStyle(decimal: .point).read(words[index - 1]).quantity
        if !amount.isZero { return .init(amount: amount.magnitude, currency: currency) }
      } catch {
        continue
      }
    }
    return nil
  }
}
