import ArgumentParser
import Foundation
import Money
import Speech
import Statements

/// The answers to what a statement can't say by itself.
struct ReadingArguments: ParsableArguments {
  @Option(help: .said(ImportHelp.dateOrder, "ORDER"))
  var dateOrder: String?

  @Option(help: .said(ImportHelp.decimal, "MARK"))
  var decimal: String?

  @Option(help: .said(ImportHelp.currency, "CODE"))
  var currency: String?

  @Option(help: .said(ImportHelp.mapping, "FILE"))
  var mapping: String?

  mutating func validate() throws {
    _ = try Arguments.dateOrder(dateOrder)
    if let decimal, DecimalMark(rawValue: decimal) == nil {
      throw ValidationError(
        said: UsageWords.oneOf("--decimal", decimal, known: ["point", "comma"]))
    }
    if let currency, Currency(code: currency, minorDigits: 2) == nil {
      throw ValidationError(said: RateWords.unknownCurrency(currency))
    }
  }

  func options(currencies: [String: Currency] = [:]) throws -> ReadingOptions {
    var options = ReadingOptions()
    options.userCurrencies = currencies
    options.dateOrder = dateOrder.flatMap { DateOrder(rawValue: $0) }
    options.decimal = decimal.flatMap { DecimalMark(rawValue: $0) }
    if let code = currency {
      guard let known = Currency.iso(code) ?? currencies[code.uppercased()] ?? .crypto(code) else {
        throw Failure.Said(Failure.usage, RateWords.unknownCurrency(code))
      }
      options.currency = known
    }
    if let mapping {
      let file = try Files.statement(mapping)
      do {
        options.mapping = try Mapping(text: String(decoding: file.allBytes(), as: UTF8.self))
      } catch {
        throw Failure.Said(Failure.badData, MappingWords.wrong(mapping, error.sentence))
      }
    }
    return options
  }

  /// Takes an answer given on the terminal.
  mutating func answer(_ question: Question, _ text: String) -> Bool {
    switch question {
    case .dateOrder:
      guard DateOrder(rawValue: text.lowercased()) != nil else { return false }
      dateOrder = text.lowercased()
    case .decimal:
      guard DecimalMark(rawValue: text.lowercased()) != nil else { return false }
      decimal = text.lowercased()
    case .currency:
      guard Currency.iso(text) != nil else { return false }
      currency = text.uppercased()
    case .columns: return false
    }
    return true
  }
}
