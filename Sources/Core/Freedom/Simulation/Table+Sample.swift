public import Paths

extension Table {
  /// Three columns of gross monthly returns without a header, as `Benchmarks/simulation` writes them;
  /// `nil` where they aren't.
  public static func sample(_ bytes: [UInt8], meanBlock: Float) -> Table? {
    var rows: [SIMD4<Float>] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let cells = line.split(separator: UInt8(ascii: ",")).map { cell in
        Float(String(decoding: cell.filter { $0 > 0x20 }, as: UTF8.self))
      }
      guard cells.count == 3, let first = cells[0], let second = cells[1], let third = cells[2],
        first.isFinite, second.isFinite, third.isFinite
      else { return nil }
      rows.append([first, second, third, 0])
    }
    guard !rows.isEmpty, rows.count < 1 << 24 else { return nil }
    return Table(rows: rows, meanBlock: meanBlock)
  }

  /// The United States from 1928, in blocks of five years.
  public static var sampleHistory: Table {
    Table(rows: Table.bootstrap.rows, meanBlock: 60)
  }
}
