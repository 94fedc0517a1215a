import Money

/// What could be wrong where an account and its statement differ. Each would explain the whole
/// difference.
public enum Suspect: Hashable, Sendable {
  public typealias Line = Reconciliation.Line

  /// Rows that the book keeps without booking them come to what is missing.
  case unbooked([Line])
  /// A line has a twin within a few days, and is too much.
  case doubled(Line, of: Line)
  /// One line alone is too much.
  case extra(Line)
  /// A line has the wrong sign.
  case sign(Line)
  /// Two digits beside each other changed places.
  case transposed(Line, meant: Int64)
  /// The decimal mark is in the wrong place.
  case shifted(Line, meant: Int64)
  /// A few lines together are too much.
  case several([Line])

  /// What the books would gain if it were so.
  public var gain: Int128 {
    switch self {
    case .unbooked(let lines): lines.reduce(0) { $0 + Int128($1.units) }
    case .doubled(let line, _), .extra(let line): -Int128(line.units)
    case .sign(let line): -2 * Int128(line.units)
    case .transposed(let line, let meant), .shifted(let line, let meant):
      Int128(meant) - Int128(line.units)
    case .several(let lines): lines.reduce(0) { $0 - Int128($1.units) }
    }
  }

  public var lines: [Line] {
    switch self {
    case .unbooked(let lines), .several(let lines): lines
    case .doubled(let line, _), .extra(let line), .sign(let line), .transposed(let line, _),
      .shifted(let line, _):
      [line]
    }
  }

  /// Days between a line and its twin.
  static let twinDays: Int32 = 5

  static func all(difference: Int64, lines: [Line], unbooked: [Line]) -> [Suspect] {
    guard difference != .min else { return [] }
    var found: [Suspect] = sets(of: unbooked, comingTo: difference, upTo: 3).map { .unbooked($0) }
    let alone = lines.filter { $0.units == -difference }
    let twins = alone.compactMap { line -> Suspect? in
      // Of two twins the later is the one too many.
      lines.first { other in
        other.id != line.id && other.units == line.units
          && (other.day, other.id) < (line.day, line.id)
          && line.day.number - other.day.number <= twinDays
      }.map { .doubled(line, of: $0) }
    }
    found += twins
    let doubled = Set(twins.flatMap(\.lines))
    found += alone.filter { !doubled.contains($0) }.map { .extra($0) }
    for line in lines where line.units != 0 {
      if Int128(line.units) * -2 == Int128(difference) { found.append(.sign(line)) }
    }
    let changed = lines.compactMap { line -> (line: Line, meant: Int64)? in
      let (meant, overflow) = line.units.addingReportingOverflow(difference)
      return overflow || meant == 0 || (meant < 0) != (line.units < 0) ? nil : (line, meant)
    }
    found += changed.filter { isTransposed($0.line.units, $0.meant) }
      .map { .transposed($0.line, meant: $0.meant) }
    found += changed.filter { isShifted($0.line.units, $0.meant) }
      .map { .shifted($0.line, meant: $0.meant) }
    return found
      + sets(of: lines, comingTo: -difference, upTo: 4).filter { $0.count > 1 }
      .map { .several($0) }
  }

  /// Whether one is the other with two digits beside each other swapped. Such numbers differ by a
  /// multiple of nine, as bookkeepers have long known.
  public static func isTransposed(_ one: Int64, _ other: Int64) -> Bool {
    guard one != other, (one - other) % 9 == 0 else { return false }
    // Hundredths and digits: "5" cents is 05, so that a zero in front takes part.
    var (a, b) = (one.magnitude, other.magnitude)
    var isSwapped = false
    while a != 0 || b != 0 {
      let (x, y) = (a % 10, b % 10)
      (a, b) = (a / 10, b / 10)
      if x == y { continue }
      guard !isSwapped else { return false }
      isSwapped = true
      let (nextX, nextY) = (a % 10, b % 10)
      guard nextX == y, nextY == x else { return false }
      (a, b) = (a / 10, b / 10)
    }
    return isSwapped
  }

  /// Whether one is the other times ten, a hundred or a thousand.
  static func isShifted(_ one: Int64, _ other: Int64) -> Bool {
    let (small, large) = (
      Int128(min(one.magnitude, other.magnitude)), Int128(max(one.magnitude, other.magnitude))
    )
    return small != 0 && [10, 100, 1000].contains { small * $0 == large }
  }

  // MARK: Several lines

  /// With how many lines sets of a size are looked for: among more, some come to any sum by chance.
  private static let mostLines = [1: Int.max, 2: 200, 3: 40, 4: 15]
  private static let mostSets = 5

  /// Sets of lines that come to `sum`: one line, else two, else three, else four.
  static func sets(of lines: [Line], comingTo sum: Int64, upTo most: Int) -> [[Line]] {
    let lines = lines.filter { $0.units != 0 }
    for size in 1...most where lines.count <= mostLines[size]! {
      var found: [[Line]] = []
      choose(size, lines[...], Int128(sum), [], &found)
      if !found.isEmpty { return found }
    }
    return []
  }

  private static func choose(
    _ size: Int, _ lines: ArraySlice<Line>, _ sum: Int128, _ chosen: [Line],
    _ found: inout [[Line]]
  ) {
    for at in lines.indices {
      guard found.count < mostSets else { return }
      let line = lines[at]
      let rest = sum - Int128(line.units)
      if size == 1 {
        if rest == 0 { found.append(chosen + [line]) }
      } else {
        choose(size - 1, lines[(at + 1)...], rest, chosen + [line], &found)
      }
    }
  }
}
