/// The main rows of the entries that a write booked. A long import books nearly every row that it
/// brings: those are bits, counted from the first.
struct BookedRows {
  private var new: [UInt64] = []
  private var old: Set<Int64> = []

  mutating func insert(_ row: Int64, firstNew: Int64) {
    guard row >= firstNew else {
      old.insert(row)
      return
    }
    let (word, bit) = Int(row - firstNew).quotientAndRemainder(dividingBy: 64)
    while new.count <= word { new.append(0) }
    new[word] |= 1 << UInt64(bit)
  }

  func contains(_ row: Int64, firstNew: Int64) -> Bool {
    guard row >= firstNew else { return old.contains(row) }
    let (word, bit) = Int(row - firstNew).quotientAndRemainder(dividingBy: 64)
    return word < new.count && new[word] >> UInt64(bit) & 1 == 1
  }

  mutating func remove(_ row: Int64, firstNew: Int64) {
    guard contains(row, firstNew: firstNew) else { return }
    guard row >= firstNew else {
      old.remove(row)
      return
    }
    let (word, bit) = Int(row - firstNew).quotientAndRemainder(dividingBy: 64)
    new[word] &= ~(1 << UInt64(bit))
  }
}
