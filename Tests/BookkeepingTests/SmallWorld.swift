import Bookkeeping
import Intake
import Ledger
import Money
import Statements
import Support

/// A few weeks of an invented person's money in four small statements, drawn by a seed: a bank with
/// running balances, a bank without, PayPal with fees and withdrawals that arrive there, and a card.
/// Equal rows on one day, rows that a rule speaks of and money that moves between them are common.
struct SmallWorld {
  /// A statement: its heading, and its rows by day.
  struct Statement {
    let name: String
    let account: String?
    let heading: String
    var days: [(day: Day, lines: [String])] = []

    mutating func add(_ day: Day, _ line: String) {
      if days.last?.day == day {
        days[days.count - 1].lines.append(line)
      } else {
        days.append((day, [line]))
      }
    }

    /// The days of a range, as a file.
    func file(_ range: Range<Int>, _ name: String) -> File {
      let lines = [heading] + days[range].flatMap(\.lines)
      return File(
        file: StatementFile(
          name: "\(name)-\(self.name)", bytes: Array((lines.joined(separator: "\n") + "\n").utf8)),
        account: account.map { AccountName($0)! })
    }
  }

  struct File {
    let file: StatementFile
    let account: AccountName?
  }

  let statements: [Statement]
  let rule: Rule

  init(seed: UInt64) {
    var chance = Seeded(seed)
    var bank = Statement(
      name: "bank.csv", account: "assets:Bank",
      heading: "Date,Description,Amount,Currency,Balance")
    var plain = Statement(
      name: "dollars.csv", account: "assets:Dollars", heading: "Date,Description,Amount,Currency")
    var card = Statement(
      name: "card.csv", account: "liabilities:Card", heading: "Date,Description,Amount,Currency")
    var payPal = Statement(
      name: "paypal.csv", account: nil,
      heading: [
        "Date", "Time", "TimeZone", "Name", "Type", "Status", "Currency", "Gross", "Fee", "Net",
        "From Email Address", "To Email Address", "Transaction ID", "Reference Txn ID",
      ].map { "\"\($0)\"" }.joined(separator: ","))
    var balance = Int.random(in: 100_000...900_000, using: &chance)
    var arrivals: [(day: Day, cents: Int)] = []
    var number = 0
    let words = ["Rent", "Bolt", "Cafe Amber", "إيجار", "Salary", "ATM"]
    func any(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &chance) }
    for at in 0..<any(8...16) {
      let day = Day(iso: "2026-01-05")!.adding(days: at)
      for _ in 0..<any(0...2) {
        let cents = any(0...2) == 0 ? any(1...90_000) : -100 * any(1...4)
        balance += cents
        bank.add(
          day,
          "\(day),\(words.randomElement(using: &chance)!),\(money(cents)),EGP,\(money(balance))")
      }
      if any(0...2) == 0 {
        let line = "\(day),\(words.randomElement(using: &chance)!),\(money(-100 * any(1...3))),USD"
        // The same fee twice on a day is two fees.
        for _ in 0..<any(1...2) { plain.add(day, line) }
      }
      if any(0...2) == 0 { card.add(day, "\(day),Cafe Amber,\(money(-any(100...300))),USD") }
      if any(0...1) == 0 {
        number += 1
        payPal.add(day, payment(day, "Atelier Miel", "Invoice Payment", 20_000, -730, "T\(number)"))
      }
      if any(0...3) == 0 {
        number += 1
        let cents = any(1...50) * 100
        payPal.add(day, payment(day, "", "General Withdrawal", -cents, 0, "T\(number)"))
        arrivals.append((day.adding(days: any(1...3)), cents))
      }
      for arrival in arrivals where arrival.day == day {
        plain.add(day, "\(day),Transfer from PayPal,\(money(arrival.cents)),USD")
      }
    }
    statements = [bank, plain, card, payPal].filter { !$0.days.isEmpty }
    var rule = Rule(
      name: "amber", effect: .file(AccountName("expenses:Eating out")!, splits: []))
    rule.contains = "amber"
    self.rule = rule
  }

  /// The statements whole, one after the other.
  var whole: [File] { statements.map { $0.file(0..<$0.days.count, "whole") } }

  /// The same as other files: cut at days' ends, overlapping, told twice, in any order.
  func retold(_ chance: inout Seeded) -> [File] {
    var files: [File] = []
    for statement in statements {
      let count = statement.days.count
      var start = 0
      while start < count {
        let end = Int.random(in: start + 1...count, using: &chance)
        let earlier = Int.random(in: 0..<3, using: &chance) == 0 ? max(0, start - 2) : start
        files.append(statement.file(earlier..<end, "\(earlier)"))
        start = end
      }
      if Int.random(in: 0..<4, using: &chance) == 0 {
        files.append(statement.file(0..<count, "again"))
      }
    }
    return files.shuffled(using: &chance)
  }
}

private func money(_ cents: Int) -> String {
  let rest = abs(cents) % 100
  return "\(cents < 0 ? "-" : "")\(abs(cents) / 100).\(rest < 10 ? "0" : "")\(rest)"
}

private func payment(
  _ day: Day, _ name: String, _ type: String, _ gross: Int, _ fee: Int, _ id: String
) -> String {
  let date = "\(day)".split(separator: "-")
  return [
    "\(date[1])/\(date[2])/\(date[0])", "10:00:00", "UTC", name, type, "Completed", "USD",
    money(gross), money(fee), money(gross + fee), "", "", id, "",
  ].map { "\"\($0)\"" }.joined(separator: ",")
}
