import Money

/// An activity statement: sections, each with its title in the first cell and `Header`, `Data`,
/// `SubTotal` or `Total` in the second.
struct IBKRStatement {
  private let lines: [IBKRLine]
  private let options: ReadingOptions
  private var reading = Reading(format: IBKRActivity.id)
  private var base: Currency?
  /// What the statement's own list says of its instruments, by symbol.
  private var instruments: [String: Instrument] = [:]
  private var dates = DateStyle(order: .ymd)
  private var balances: [Currency: (opening: Quantity?, closing: Quantity?)] = [:]

  init(_ lines: [IBKRLine], _ options: ReadingOptions) {
    self.lines = lines
    self.options = options
  }

  mutating func read() throws(Refusal) -> Reading {
    lookAhead()
    let finest = finestTrades()
    var header: IBKRLine?
    var columns = Columns([], IBKRField.names)
    for line in lines {
      guard let section = IBKRSection(title: line[0]) else {
        skip(line, line[1] == "Data" ? .noMoney : .heading)
        continue
      }
      switch line[1] {
      case "Header":
        header = line
        columns = Columns(Array(line.cells.dropFirst(2)), IBKRField.names)
        skip(line, .heading)
      case "Data":
        let cells = IBKRCells(line, columns, header?.cells ?? [], dates, options)
        take(cells, section, finest)
      case "SubTotal", "Total": skip(line, .total)
      default: skip(line, .preamble)
      }
    }
    state()
    return reading
  }

  private mutating func skip(_ line: IBKRLine, _ why: Reading.Skipped.Why) {
    reading.skipped.append(.init(line: line.line, why: why))
  }

  /// What later sections say of earlier ones: the base currency, the account, the instruments.
  private mutating func lookAhead() {
    var columns = Columns([], IBKRField.names)
    for line in lines {
      switch IBKRSection(title: line[0]) {
      case .summary where line[1] == "Data":
        switch line[2].lowercased() {
        case "base currency", "basiswährung", "devise de base": base = Currency.iso(line[3])
        case "account", "konto", "compte": if reading.account == nil { reading.account = line[3] }
        default: break
        }
      case .instruments:
        if line[1] == "Header" {
          columns = Columns(Array(line.cells.dropFirst(2)), IBKRField.names)
        } else if line[1] == "Data" {
          let cells = IBKRCells(line, columns, [], dates, options)
          // One instrument may have had several symbols: `GOOG, GOOGL`.
          for symbol in cells[.symbol].split(separator: ",") {
            let symbol = HeaderName.trimmed(Array(symbol.utf8)[...]).text
            instruments[symbol] = Instrument(
              isin: ISIN(cells[.securityID]), symbol: symbol, name: cells[.description])
          }
        }
      default: break
      }
    }
  }

  /// Statements may tell each order and its executions too.
  private func finestTrades() -> Set<String> {
    let told = Set(
      lines.lazy.filter { IBKRSection(title: $0[0]) == .trades && $0[1] == "Data" }.map { $0[2] })
    if told.contains("Order") { return ["Order"] }
    return told.subtracting(["ClosedLot", "Closed Lot", "SubTotal", "Total"])
  }

  private mutating func take(_ cells: IBKRCells, _ section: IBKRSection, _ finest: Set<String>) {
    do throws(CellDefect) {
      var row: Row?
      switch section {
      case .history: row = try IBKRRow(cells, base, instruments).history()
      case .trades where finest.contains(cells.first):
        row = try IBKRRow(cells, base, instruments).trade()
      case .trades: row = nil
      case .actions: row = try IBKRRow(cells, base, instruments).action()
      case .transfers: row = try IBKRRow(cells, base, instruments).transfer()
      case .fees: row = try IBKRRow(cells, base, instruments).cash(.fee)
      case .cash(let kind): row = try IBKRRow(cells, base, instruments).cash(kind)
      case .balances:
        take(balance: cells)
        row = nil
      case .instruments, .summary:
        skip(cells.line, .preamble)
        return
      }
      if let row { reading.rows.append(row) } else { skip(cells.line, .total) }
    } catch {
      reading.issues.append(error.issue(line: cells.line.line))
    }
  }

  private mutating func take(balance cells: IBKRCells) {
    guard let currency = Currency.iso(cells[.currency]),
      let amount = try? cells.quantity(.total)
    else { return }
    switch cells.first.lowercased() {
    case "starting cash", "anfangsbarbestand", "anfangsbetrag":
      balances[currency, default: (nil, nil)].opening = amount
    case "ending cash", "endbarbestand", "schlussbetrag":
      balances[currency, default: (nil, nil)].closing = amount
    default: break
    }
  }

  /// Balances of several currencies are no balance of the file.
  private mutating func state() {
    guard balances.count == 1, let (currency, stated) = balances.first else { return }
    if let amount = stated.opening {
      reading.openingBalance = .init(amount: amount, currency: currency, day: nil)
    }
    if let amount = stated.closing {
      reading.closingBalance = .init(amount: amount, currency: currency, day: nil)
    }
  }
}
