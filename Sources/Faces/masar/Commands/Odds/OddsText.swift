import Bookkeeping
import Fields
import Freedom
import Ledger
import Money
import Speech
import Telling

/// What all answers about odds have in common: the sentence of what they stand on.
struct OddsText {
  let voice: Voice

  init(_ voice: Voice) { self.voice = voice }

  /// Always the last words of an answer.
  ///
  /// - Parameter odds: those that the answer tells, where past ones of their kind say how far to
  ///   trust them.
  func basis(_ basis: OddsBasis, months: Int, empty: Int?, near odds: Double? = nil) -> [String] {
    var said = [voice.say(basis.sentence(months: months, empty: empty))]
    said += (basis.holes + basis.lean + (odds.map(basis.record) ?? [])).map(voice.say)
    if basis.monthCount < OddsBasis.fewMonths {
      said.append(
        voice.say(basis.field.map { OddsWords.seeField($0.id.rawValue) } ?? OddsWords.tellField))
    }
    return voice.wrapped(said.joined(separator: " ")).map { voice.styled($0, .dim) }
  }

  /// The first words of an answer, where something is left out of it for want of a rate.
  func missing(_ basis: OddsBasis) -> [String] {
    basis.leftOut.flatMap { voice.wrapped($0) }.map { voice.styled($0, .amber) }
  }

  func basis(_ basis: OddsBasis, _ income: IncomeBasis, near odds: Double? = nil) -> [String] {
    self.basis(basis, months: income.months, empty: income.dryMonths, near: odds)
  }

  /// An estimate to a tenth: finer would be a claim.
  func tenths(_ value: Double) -> String { voice.quantity(OddsText.tenth(value)) }

  static func tenth(_ value: Double) -> Quantity { Quantity(tenths: value) }

  func odds(_ value: Double) -> String { voice.odds(value, inHundredths: true) ?? "—" }
}
