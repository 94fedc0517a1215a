extension StatementText {
  /// The `number`-th line, from 1, without its end; `nil` beyond the last.
  public func line(_ number: Int) -> String? {
    var line = 1
    var start = 0
    var at = 0
    while at <= bytes.count {
      let isEnd = at == bytes.count || bytes[at] == 0x0A || bytes[at] == 0x0D
      if isEnd {
        if line == number { return String(decoding: bytes[start..<at], as: UTF8.self) }
        if at + 1 < bytes.count, bytes[at] == 0x0D, bytes[at + 1] == 0x0A { at += 1 }
        start = at + 1
        line += 1
      }
      at += 1
    }
    return nil
  }
}
