/// A bank's reference that several rows of a file share (a payment and its charge, the payments of
/// one batch) names none of them: such rows are known by their content instead.
enum SharedReferences {
  static func drop(from rows: inout [Row]) {
    var first: [Place: Int] = [:]
    var shared: Set<Int> = []
    for (at, row) in rows.enumerated() {
      guard let id = row.id else { continue }
      if let other = first[Place(id: id, account: row.account)] {
        shared.insert(other)
        shared.insert(at)
      } else {
        first[Place(id: id, account: row.account)] = at
      }
    }
    for at in shared { rows[at].id = nil }
  }

  private struct Place: Hashable {
    let id: String
    let account: String?
  }
}
