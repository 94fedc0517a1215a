import Foundation
import Money
import Statements
import Support

/// What expected.json says of a bank's sample beyond its rows: balances and the bank's references.
struct StatedSample: Decodable {
  var format: String
  var level: String
  var opening: String?
  var closing: String?
  /// Whether the balances are the sum of the rows, as far as a plain look can tell.
  var addsUp: Bool?
  var transactions: [Transaction]?

  struct Transaction: Decodable {
    var id: String?
    var amount: String?
    var date: String?
    var valueDay: String?
    var bankReference: String?

    enum CodingKeys: String, CodingKey {
      case id, amount, date
      case valueDay = "value_date"
      case bankReference = "bank_ref"
    }
  }

  enum CodingKeys: String, CodingKey {
    case format, level, transactions
    case opening = "opening_balance"
    case closing = "closing_balance"
    case addsUp = "balances_add_up"
  }

  private struct Whole: Decodable { var files: [String: StatedSample] }

  static func all() throws -> [String: StatedSample] {
    let bytes = try Shared.bytes("statements/expected.json")
    return try JSONDecoder().decode(Whole.self, from: Data(bytes)).files
  }

  /// Whether the balances that the reading states are the expected ones.
  func agrees(with reading: Reading) -> Bool {
    func agrees(_ text: String?, _ stated: Reading.Stated?) -> Bool {
      guard let text, let stated else { return true }
      return (try? NumberStyle(decimal: .point).read(text).quantity) == stated.amount
    }
    let differs = reading.issues.contains { $0.reason == .closingBalanceDiffers }
    return agrees(opening, reading.openingBalance) && agrees(closing, reading.closingBalance)
      && !(addsUp == true && differs)
  }
}

extension SharedSample {
  /// What differs in the rows themselves, whatever they are named.
  func rowDifferences(_ reading: Reading) -> [String] {
    differences(reading).filter { $0.hasPrefix("missing") || $0.hasPrefix("extra") }
  }
}
