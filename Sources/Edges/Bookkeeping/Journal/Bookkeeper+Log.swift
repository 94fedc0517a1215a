public import Store

/// The journal of changes, and their undoing.
extension Bookkeeper {
  /// The changes, newest first.
  public func log(limit: Int) throws -> [Change] {
    try book.read { try $0.changes(limit: limit) }
  }

  /// The changes before one, newest first.
  public func log(before change: Int64, limit: Int) throws -> [Change] {
    try book.read { try $0.changes(before: ChangeID(change), limit: limit) }
  }

  /// The number of the newest change; 0 in a new book.
  public func latestChange() throws -> Int64 {
    try book.read { try $0.changes(limit: 1).first?.id.number ?? 0 }
  }

  /// Tells one state of the book from another, of another book under the same name too.
  public func state() throws -> String {
    guard let change = try book.read({ try $0.changes(limit: 1).first }) else { return "" }
    return "\(change.id.number) \(hex(change.chain))"
  }

  /// Undoes change `number`, or the last one that isn't undone. Gives the undone change and the
  /// one that undid it; `nil` where there is nothing to undo.
  public func undo(_ number: Int64?) throws -> (undone: Change, by: Int64)? {
    let target: Change? = try book.read { reader in
      if let number { return try reader.change(ChangeID(number)) }
      return try reader.lastToUndo()
    }
    guard let target else {
      if let number { throw BookRefusal.noSuchChange(ChangeID(number)) }
      return nil
    }
    let written = try book.write(note(.undo, target.note.why)) { writer in
      try writer.undo(target.id)
      // What is left is booked as if it had always been alone.
      let reader = try writer.reader()
      let filer = try Filer(reader, currencies: reader.userCurrencies())
      _ = try Settling(writer, filer).settle([])
      try Openings(writer: writer).settle()
    }
    return (target, written.change?.number ?? 0)
  }
}

extension Reader {
  /// The newest change that isn't an undoing and hasn't been undone.
  fileprivate func lastToUndo() throws -> Change? {
    var before: ChangeID?
    while true {
      let page = try changes(before: before, limit: 50)
      if let found = page.first(where: { $0.undoneBy == nil && $0.undoes == nil }) { return found }
      guard let last = page.last else { return nil }
      before = last.id
    }
  }
}

extension Change {
  public var json: JSON {
    .object([
      "change": .number(id.number),
      "at": .string(timestamp(note.at)),
      "who": .string(note.who),
      "kind": .string(note.kind.rawValue),
      "why": .string(note.why),
      "undoes": undoes.map { .number($0.number) },
      "undoneBy": undoneBy.map { .number($0.number) },
      "chain": .string(hex(chain)),
    ])
  }
}

func hex(_ bytes: [UInt8]) -> String {
  bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}
