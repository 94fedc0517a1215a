extension Voice {
  /// A bar of blocks: `share` (0…1, cut to that) of `width` cells. It grows from the side where
  /// reading begins. Empty for a share that isn't a number.
  public func bar(_ share: Double, width: Int) -> String {
    guard share.isFinite, width > 0 else { return "" }
    let cells = min(max(share, 0), 1) * Double(width)
    if !medium.blocks {
      let full = whole(cells) ?? 0
      return laid(String(repeating: "#", count: full), width)
    }
    // A left block has eighths; from the right there is only a half.
    let parts = language.isRightToLeft ? ["", "▐"] : ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let (full, part) = (whole(cells * Double(parts.count)) ?? 0).quotientAndRemainder(
      dividingBy: parts.count)
    let blocks = String(repeating: "█", count: full)
    return laid(language.isRightToLeft ? parts[part] + blocks : blocks + parts[part], width)
  }

  private func laid(_ bar: String, _ width: Int) -> String {
    isolated(TerminalWidth.padded(bar, to: width, onLeft: language.isRightToLeft))
  }

  /// Months as columns a cell wide, ▁▂▃▅█, from zero to the highest; time runs in the direction of
  /// reading. `?` where a month isn't known, `-` where it is below zero; only zero is the lowest
  /// column, so that a little is never nothing.
  public func sparkline(_ values: [Int64?]) -> String {
    let steps = medium.blocks ? Array("▁▂▃▄▅▆▇█") : Array("_.:=+*%#")
    let highest = values.compactMap(\.self).max() ?? 0
    var columns = values.map { value -> Character in
      guard let value else { return "?" }
      if value < 0 { return "-" }
      if value == 0 { return steps[0] }
      // value ≤ highest, so the step is 1…7.
      let step = (Int128(value) * 7 + Int128(highest) - 1) / Int128(highest)
      return steps[Int(step)]
    }
    if language.isRightToLeft { columns.reverse() }
    return isolated(String(columns))
  }
}
