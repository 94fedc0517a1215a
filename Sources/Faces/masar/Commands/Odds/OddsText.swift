import Bookkeeping
import Freedom
import Ledger
import Money
import Speech

/// What all answers about odds have in common: the sentence of what they stand on.
struct OddsText {
  let voice: Voice

  init(_ voice: Voice) { self.voice = voice }

  /// Always the last words of an answer.
  func basis(_ basis: OddsBasis, months: Int, empty: Int?) -> [String] {
    var said = [
      voice.say(
        OddsWords.basis(
          months: months, empty: empty, costs: words(basis.costs),
          inflation: words(basis.inflation)))
    ]
    if months < OddsBasis.fewMonths { said.append(voice.say(OddsWords.fewMonths)) }
    return voice.wrapped(said.joined(separator: " ")).map { voice.styled($0, .dim) }
  }

  /// The first words of an answer, where something is left out of it for want of a rate.
  func missing(_ basis: OddsBasis) -> [String] {
    guard !basis.unconverted.isZero else { return [] }
    return voice.wrapped(OddsWords.unconverted(basis.unconverted)).map { voice.styled($0, .amber) }
  }

  func basis(_ basis: OddsBasis, _ income: IncomeBasis) -> [String] {
    self.basis(basis, months: income.months, empty: income.dryMonths)
  }

  private func words(_ line: PlanLine) -> Message {
    switch line.value {
    case .money(let amount): OddsWords.of(amount, line.source.words)
    case .number(let quantity): OddsWords.of(percent: quantity.estimate / 100, line.source.words)
    case nil: PlanWords.unknown
    }
  }

  /// An estimate to a tenth: finer would be a claim.
  func tenths(_ value: Double) -> String { voice.quantity(OddsText.tenth(value)) }

  static func tenth(_ value: Double) -> Quantity {
    guard value.isFinite, value.magnitude < 1e9 else { return .zero }
    return Quantity(coefficient: Int128((value * 10).rounded()), scale: 1).normalized
  }

  func odds(_ value: Double) -> String { voice.odds(value, inHundredths: true) ?? "—" }
}
