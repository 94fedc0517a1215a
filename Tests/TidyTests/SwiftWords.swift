/// A name in Swift source, and the line it stands on.
struct SwiftWord: Equatable, Sendable {
  let text: String
  let line: Int
}

/// Just enough of Swift's grammar to tell code from comments and strings.
enum SwiftWords {
  /// Names, `try!` as one, and `(` and `.` where a rule needs them, in order.
  static func of(_ source: String) -> [SwiftWord] {
    let bytes = Array(source.utf8)
    var words: [SwiftWord] = []
    var at = 0
    var line = 1

    func sees(_ text: StaticString) -> Bool {
      let count = text.utf8CodeUnitCount
      guard at + count <= bytes.count else { return false }
      for offset in 0..<count where bytes[at + offset] != text.utf8Start[offset] { return false }
      return true
    }

    func step(_ count: Int = 1) {
      for _ in 0..<count where at < bytes.count {
        if bytes[at] == UInt8(ascii: "\n") { line += 1 }
        at += 1
      }
    }

    func skipString() {
      var pounds = 0
      while at < bytes.count, bytes[at] == UInt8(ascii: "#") {
        pounds += 1
        step()
      }
      let long = sees("\"\"\"")
      step(long ? 3 : 1)
      while at < bytes.count {
        if pounds == 0, bytes[at] == UInt8(ascii: "\\") {
          step(2)
        } else if bytes[at] == UInt8(ascii: "\""), !long || sees("\"\"\"") {
          step(long ? 3 : 1)
          var closing = 0
          while closing < pounds, at < bytes.count, bytes[at] == UInt8(ascii: "#") {
            closing += 1
            step()
          }
          if closing == pounds { return }
        } else if !long, bytes[at] == UInt8(ascii: "\n") {
          return
        } else {
          step()
        }
      }
    }

    while at < bytes.count {
      let byte = bytes[at]
      if sees("//") {
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { step() }
      } else if byte == UInt8(ascii: "\"") || sees("#\"") || sees("##\"") {
        skipString()
      } else if isName(byte) {
        let start = at
        while at < bytes.count, isName(bytes[at]) { at += 1 }
        var text = String(decoding: bytes[start..<at], as: UTF8.self)
        if text == "try", sees("!") {
          text = "try!"
          step()
        }
        words.append(SwiftWord(text: text, line: line))
      } else {
        if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ".") {
          words.append(SwiftWord(text: String(UnicodeScalar(byte)), line: line))
        }
        step()
      }
    }
    return words
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: byte >= 0x80
    }
  }
}
