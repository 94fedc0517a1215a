import Speech

/// The parts of the books, as their own navigation has them.
struct BooksParts: Sendable {
  let label: String
  let links: [Frame.Link]

  enum Part: CaseIterable {
    case accounts, register, rules, rates, reconcile, check, log

    var address: String {
      switch self {
      case .accounts: "/books"
      case .register: "/books/register"
      case .rules: "/books/rules"
      case .rates: "/books/rates"
      case .reconcile: "/books/reconcile"
      case .check: "/books/check"
      case .log: "/books/log"
      }
    }

    var name: Message {
      switch self {
      case .accounts: BooksWords.accounts
      case .register: BooksWords.register
      case .rules: BooksWords.rules
      case .rates: BooksWords.rates
      case .reconcile: BooksWords.reconcile
      case .check: BooksWords.check
      case .log: BooksWords.log
      }
    }
  }

  init(_ asked: Asked, at here: Part) {
    label = asked.plain.say(BooksWords.parts)
    links = Part.allCases.map {
      Frame.Link(name: asked.say($0.name), address: $0.address, isHere: $0 == here)
    }
  }
}
