import Money

/// Which way the amounts of a table went, by what all its rows say of it.
struct SignDecision {
  private(set) var rule: MoneyRule
  /// Amounts without a sign were taken as money out.
  private(set) var takesUnsignedOut = false
  /// The cell by which a card's list of what was spent, without a minus, was known.
  private(set) var cardSample: String?
  /// Whether the account is known to be owed, so that it is a card's list for sure.
  private(set) var isOwedCard = false
  /// Of a column of money out that has a minus in some rows, those were taken as money given back.
  private(set) var givesDebitsBack = false

  /// What somebody said.
  init(_ rule: MoneyRule) { self.rule = rule }

  /// - Parameters:
  ///   - isOwed: whether the person said that the account is owed.
  ///   - usesBalance: whether a running balance has its say.
  init(_ survey: TableSurvey, _ layout: Layout, isOwed: Bool, usesBalance: Bool = true) {
    rule = MoneyRule(signs: layout.rules[0].signs, feeIsApart: false)
    takeWords(survey, layout, isOwed: isOwed)
    if usesBalance, let proved = SignDecision.proved(by: survey, layout, usual: rule) {
      cardSample = proved.signs == .byBalance ? cardSample : nil
      rule = proved
      return
    }
    let held = usesBalance ? survey.balance(rule)?.most ?? 0 : 0
    if layout.amount == nil {
      if held == 0 { takeSides(survey) }
      return
    }
    let isMostlyPlain =
      isOwed && layout.direction == nil && survey.hasNegatives && survey.card.mayBeTurned
      && survey.marked + survey.unmarked > survey.negatives
    let areTurned = survey.card.areTurned || isOwed && survey.card.arePaidByMinus
    if layout.balance == nil || !usesBalance, areTurned || isMostlyPlain {
      cardSample = survey.card.sample
      isOwedCard = isOwed
      // Whoever says that the account is owed says that it is a card; a bank's client thanks too.
      rule.signs = isOwed ? .reversed : .asWritten
      return
    }
    guard held == 0, SignDecision.isUnsigned(survey, layout), survey.unmarked > 0,
      survey.marked > 0 || isOwed
    else { return }
    takesUnsignedOut = true
    rule.signs = survey.marked > 0 ? .unsignedOut : .reversed
  }

  /// What earlier files of the account taught of signs counts where this one leaves them open.
  mutating func take(learned signs: Mapping.Signs, _ survey: TableSurvey, _ layout: Layout) {
    guard layout.balance == nil, cardSample == nil, !takesUnsignedOut else { return }
    let plain = survey.marked + survey.unmarked
    switch signs {
    case .reversed
    where rule.signs == .asWritten && layout.amount != nil && survey.card.mayBeTurned
      && plain >= survey.negatives:
      cardSample = ""
      isOwedCard = true
    case .unsignedOut where rule.signs == .asWritten && plain > 0 && !survey.hasNegatives:
      takesUnsignedOut = true
    case .byDirectionUnsigned where rule.signs == .byDirection: break
    default: return
    }
    rule.signs = signs
  }

  // MARK: Words

  private mutating func takeWords(_ survey: TableSurvey, _ layout: Layout, isOwed: Bool) {
    guard layout.direction != nil else { return }
    if survey.hasNegatives, survey.signsAgree { rule.signs = .asWritten }
    guard survey.signsContradict else { return }
    // A card's list; or what a shop sold, which nobody can tell from it by such words.
    cardSample = survey.contradiction
    isOwedCard = isOwed
    if isOwed {
      rule.signs = .byDirectionUnsigned
    } else if !survey.contradictForSure {
      rule.signs = .asWritten
    }
  }

  /// Words that leave some rows open give way to a balance that doesn't.
  private static func isUnsigned(_ survey: TableSurvey, _ layout: Layout) -> Bool {
    let hasWords = layout.direction != nil && survey.unknownWords == 0
    return layout.amount != nil && !hasWords && !survey.hasNegatives
  }

  // MARK: A running balance

  /// The rule by which a balance steps, where it doesn't by the usual one.
  private static func proved(
    by survey: TableSurvey, _ layout: Layout, usual: MoneyRule
  ) -> MoneyRule? {
    // Amounts without signs beside a balance that steps by each of them, up or down.
    let hasFee = survey.sizesWithFee.most > survey.sizes.most
    let sizes = hasFee ? survey.sizesWithFee : survey.sizes
    if isUnsigned(survey, layout), sizes.steps >= 1, sizes.most * 4 >= sizes.steps * 3,
      layout.rules.allSatisfy({
        $0.signs != usual.signs || survey.balance($0)?.most ?? 0 < sizes.most
      })
    {
      return MoneyRule(signs: .byBalance, feeIsApart: hasFee)
    }
    let held = survey.balance(usual)?.most ?? 0
    let others = layout.rules.filter { other in
      guard other != usual, let steps = survey.balance(other), steps.most > held else {
        return false
      }
      return steps.hold && (other.signs != .reversed || steps.most >= 3)
    }
    // Of those that step as often, one by which signs are what they are.
    let kept = others.filter { $0.signs == usual.signs } + others.filter { $0.signs != usual.signs }
    return kept.max { survey.balance($0)?.most ?? 0 < survey.balance($1)?.most ?? 0 }
  }

  // MARK: Two columns

  /// Of signs in columns that have a side already: they repeat it, or turn it.
  private mutating func takeSides(_ survey: TableSurvey) {
    guard survey.hasPlainDebits else { return }
    if survey.hasNegativeCredits, !survey.hasPlainCredits, !survey.hasNegativeDebits {
      rule.signs = .byColumn
    } else if survey.hasNegativeDebits {
      givesDebitsBack = true
      rule.signs = .creditLessDebit
    }
  }
}
