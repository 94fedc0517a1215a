internal import Intake

/// What a person typed, held against the names that things have in both languages.
///
/// Capitals, hamzas, marks, a leading ال and `_` for a blank don't matter.
public enum Likeness {
  /// The only one of `all` that bears the name, else the only one with a name that begins with it,
  /// else the only one with a name that has it; `nil` where none does, or several do.
  public static func find<Value>(
    _ text: String, among all: [Value], names: (Value) -> [String]
  ) -> Value? {
    let found = Likeness.all(text, among: all, names: names)
    return found.count == 1 ? found[0] : nil
  }

  /// All that `find` would choose among.
  public static func all<Value>(
    _ text: String, among all: [Value], names: (Value) -> [String]
  ) -> [Value] {
    let asked = folded(text)
    guard !asked.isEmpty else { return [] }
    let known = all.map { (value: $0, names: names($0).map(folded)) }
    for fits in [
      { (name: String) in name == asked }, { $0.hasPrefix(asked + " ") },
      { $0.hasPrefix(asked) }, { (" " + $0 + " ").contains(" " + asked + " ") },
    ] as [(String) -> Bool] {
      let found = known.filter { $0.names.contains(where: fits) }
      if !found.isEmpty { return found.map(\.value) }
    }
    return []
  }

  /// The names near to what was typed, nearest first, at most three: a few letters away, or with
  /// the same beginning.
  public static func near(_ text: String, among names: [String]) -> [String] {
    let asked = folded(text)
    guard !asked.isEmpty else { return [] }
    let allowed = max(1, asked.count / 3)
    return names.compactMap { name -> (name: String, far: Int)? in
      let folded = folded(name)
      let parts = [folded] + folded.split(separator: " ").map(String.init)
      let far = parts.map { distance($0, asked) }.min() ?? .max
      if far <= allowed { return (name, far) }
      return asked.count > 2 && parts.contains { $0.hasPrefix(asked) } ? (name, allowed + 1) : nil
    }.sorted { ($0.far, $0.name) < ($1.far, $1.name) }.prefix(3).map(\.name)
  }

  /// How many letters must be put in, taken out or changed to make one word the other.
  public static func distance(_ one: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (at, letter) in one.enumerated() {
      var before = row[0]
      row[0] = at + 1
      for (place, match) in other.enumerated() {
        let changed = before + (letter == match ? 0 : 1)
        before = row[place + 1]
        row[place + 1] = min(changed, before + 1, row[place] + 1)
      }
    }
    return row[other.count]
  }

  static func folded(_ text: String) -> String {
    String(decoding: Folded(text).bytes, as: UTF8.self).split(separator: " ")
      .map { $0.hasPrefix("ال") && $0.count > 4 ? $0.dropFirst(2) : $0 }
      .joined(separator: " ")
  }
}
