/// The house as Package.swift lists it: which target may see which.
struct Bands: Sendable {
  /// What each target may import of the project and its packages.
  private(set) var sees: [String: Set<String>] = [:]
  private(set) var core: Set<String> = []

  /// Reads `core("Intake", sees: ["Money", …])`, `edge(…)`, `face(…)` and the executable from the manifest.
  init(manifest: String) {
    let everyCore = Self.list(after: "let everyCore: [Target.Dependency] = [", in: manifest)
    for kind in ["core", "edge", "face"] {
      for call in Self.calls(of: kind, in: manifest) {
        guard let name = Self.quoted(in: call).first else { continue }
        var seen = Set(Self.quoted(in: call).dropFirst())
        if call.contains("everyCore") { seen.formUnion(everyCore) }
        sees[name] = seen
        if kind == "core" { core.insert(name) }
      }
    }
    // What tests and fuzzing run lies with them and is no part of the house.
    for call in Self.calls(of: ".executableTarget", in: manifest)
    where !call.contains("\"Tests/") && !call.contains("\"Fuzz\"") {
      guard let name = Self.quoted(in: call).first else { continue }
      var seen = Set(Self.quoted(in: call).dropFirst())
      if call.contains("everyCore") { seen.formUnion(everyCore) }
      sees[name] = seen
    }
  }

  /// `Sources/Core/Money/Day.swift` is of the target `Money`.
  static func target(of path: String) -> String? {
    let parts = path.split(separator: "/")
    return parts.count > 3 && parts[0] == "Sources" ? String(parts[2]) : nil
  }

  /// What `import` names in a file: `public import struct Foundation.Data` names `Foundation`.
  static func imports(of file: ProjectFile) -> [SwiftWord] {
    let kinds: Set = ["struct", "class", "enum", "func", "protocol", "typealias", "var", "let"]
    let words = file.words
    var found: [SwiftWord] = []
    for (place, word) in words.enumerated() where word.text == "import" {
      var next = place + 1
      while next < words.count, kinds.contains(words[next].text) { next += 1 }
      if next < words.count { found.append(words[next]) }
    }
    return found
  }

  /// The text between the brackets of each call, whatever is nested in it.
  private static func calls(of name: String, in manifest: String) -> [String] {
    var calls: [String] = []
    var rest = manifest[...]
    while let opening = rest.firstRange(of: name + "(") {
      let isDefinition = rest[..<opening.lowerBound].hasSuffix("func ")
      var depth = 1
      var end = opening.upperBound
      while depth > 0, end < rest.endIndex {
        if rest[end] == "(" { depth += 1 }
        if rest[end] == ")" { depth -= 1 }
        end = rest.index(after: end)
      }
      if !isDefinition { calls.append(String(rest[opening.upperBound..<end])) }
      rest = rest[opening.upperBound...]
    }
    return calls
  }

  private static func list(after opening: String, in manifest: String) -> [String] {
    guard let start = manifest.firstRange(of: opening)?.upperBound,
      let end = manifest[start...].firstIndex(of: "]")
    else { return [] }
    return quoted(in: String(manifest[start..<end]))
  }

  private static func quoted(in text: String) -> [String] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
