import Foundation

/// Names for files beside others: numbered where one is taken, and never longer than the disk takes.
struct FreeNames {
  /// Bytes of the longest name.
  private let longest: Int

  /// - Parameter folder: where the names are to stand; disks differ in how long a name may be.
  init(_ folder: String) {
    let most = pathconf(folder, Int32(_PC_NAME_MAX))
    self.init(longest: most > 64 ? Int(most) : 255)
  }

  init(longest: Int) { self.longest = longest }

  /// `bank.csv`, `bank-2.csv`, …
  func numbered(_ name: String, _ number: Int) -> String {
    guard number > 1 else { return name }
    let ending = ending(of: name)
    return beginning(String(name.dropLast(ending.count)), before: "-\(number)" + ending)
  }

  /// `bank.csv.report.txt`, `bank.csv.report-2.txt`, …
  func report(on name: String, _ number: Int) -> String {
    reportStem(of: name) + (number > 1 ? ".report-\(number).txt" : ".report.txt")
  }

  /// What the names of all reports on a file begin with: its own name, or as much of it as leaves room,
  /// and a mark by which it is told apart from others that begin alike.
  func reportStem(of name: String) -> String {
    let room = ".report-999999.txt"
    guard name.utf8.count + room.utf8.count > longest else { return name }
    let stem = beginning(name, before: "~" + mark(name) + room)
    return String(stem.dropLast(room.count))
  }

  /// As much of a name as leaves room for its end, and that end.
  private func beginning(_ name: String, before end: String) -> String {
    var name = name[...]
    while !name.isEmpty, name.utf8.count + end.utf8.count > longest { name.removeLast() }
    return name + end
  }

  private func ending(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    let ending = String(name[dot...])
    return ending.utf8.count <= 16 ? ending : ""
  }

  /// FNV-1a, 32 bits: the same for the same name, whenever it is asked.
  private func mark(_ name: String) -> String {
    let hash = name.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
