/// Commands and what they must print, in a file that a person reads: a `.story`, or the `console`
/// blocks of a page. CONTRIBUTING.md has the grammar.
struct Story: Sendable {
  /// From the project's root.
  let path: String
  private(set) var lines: [String]
  private(set) var steps: [Step] = []

  enum Step: Sendable {
    /// `--- name` … `---`: a file that lies there before.
    case file(name: String, text: String)
    /// `% command`: makes the scene; must succeed, and is silent.
    case scene(String, line: Int)
    /// `$ command`, and the lines that it is expected to print.
    case command(String, line: Int, expected: Range<Int>)
  }

  /// A line that stands for any lines.
  static let ellipsis = "…"

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    steps = path.hasSuffix(".md") ? Story.inPage(lines) : Story.steps(in: lines, lines.indices)
  }

  func expected(_ range: Range<Int>) -> [String] { Array(lines[range]) }

  /// The text with what was really printed in the place of what was expected.
  func recorded(_ printed: [(range: Range<Int>, lines: [String])]) -> String {
    var lines = lines
    for (range, new) in printed.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      lines.replaceSubrange(range, with: new)
    }
    return lines.joined(separator: "\n")
  }

  /// The blocks that open with ```` ```console ````.
  private static func inPage(_ lines: [String]) -> [Step] {
    var steps: [Step] = []
    var at = 0
    while let opening = lines[at...].firstIndex(of: "```console") {
      let closing = lines[opening...].firstIndex(of: "```") ?? lines.endIndex
      steps += self.steps(in: lines, opening + 1..<closing)
      at = closing
    }
    return steps
  }

  private static func steps(in lines: [String], _ range: Range<Int>) -> [Step] {
    var steps: [Step] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let line = lines[at]
      at += 1
      if let name = line.after("--- ") {
        let end = lines[at..<range.upperBound].firstIndex(of: "---") ?? range.upperBound
        steps.append(.file(name: name, text: lines[at..<end].map { $0 + "\n" }.joined()))
        at = end + 1
      } else if let command = line.after("% ") {
        steps.append(.scene(command, line: at))
      } else if let command = line.after("$ ") {
        let start = at
        while at < range.upperBound, !isOpening(lines[at]) { at += 1 }
        // Empty lines before what follows are for the reader.
        var end = at
        while end > start, lines[end - 1].isEmpty { end -= 1 }
        steps.append(.command(command, line: start, expected: start..<end))
      }
    }
    return steps
  }

  private static func isOpening(_ line: String) -> Bool {
    ["--- ", "% ", "$ ", "# "].contains { line.hasPrefix($0) }
  }
}

/// Whether what was printed is what was expected, where an ellipsis stands for any lines.
func fits(_ printed: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
  guard let first = expected.first else { return printed.isEmpty }
  guard first != Story.ellipsis else {
    return (printed.startIndex...printed.endIndex).contains {
      fits(printed[$0...], expected.dropFirst())
    }
  }
  return printed.first == first && fits(printed.dropFirst(), expected.dropFirst())
}

extension String {
  fileprivate func after(_ opening: String) -> String? {
    hasPrefix(opening) ? String(dropFirst(opening.count)) : nil
  }
}
