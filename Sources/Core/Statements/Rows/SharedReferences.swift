/// A bank's reference that several rows of a file share (a payment and its charge, the payments of
/// one batch) names none of them: such rows are known by their content instead.
enum SharedReferences {
  static func drop(from rows: inout [Row]) {
    var first: [Place: Int] = [:]
    var shared: Set<Int> = []
    for at in rows.indices {
      guard let id = rows[at].id else { continue }
      let place = Place(id: id, account: rows[at].account)
      if let other = first[place] {
        shared.insert(other)
        shared.insert(at)
      } else {
        first[place] = at
      }
    }
    for at in shared { rows[at].id = nil }
  }

  private struct Place: Hashable {
    let id: String
    let account: String?
  }
}
