import Foundation
import GRDB
import Money

extension Book {
  /// Copies the book, as of one moment, while others may write. The copy is checked whole before it
  /// takes its name; a file that is there is never overwritten.
  public func backup(to destination: String) throws {
    try BookFile.makeFolder(BookFile.folder(of: destination))
    guard !BookFile.exists(destination) else {
      throw BookRefusal.alreadyExists(path: destination)
    }
    try BookFile.finishing(destination) { unfinished in
      try connections.with { try Connections.copy($0, to: unfinished) }
      let copied = try Book.open(at: unfinished)
      let verification = try copied.verify()
      let head = try read { try $0.change(ChangeID(Int64(verification.changes)))?.chain }
      guard verification.isSound, head ?? Chain.beginning == verification.head else {
        throw BookRefusal.copyDiffers(path: destination)
      }
      try copied.connections.close()
    }
  }

  /// Puts a backup in the place of the book at `path`, whether that one is sound, damaged or gone.
  /// The backup is checked whole first. What is replaced is kept beside, under the time `at` (unix
  /// seconds); its path is the result.
  ///
  /// A sound book is replaced in one transaction, so that other processes that have it open simply
  /// see the older state; a damaged one is replaced as a file.
  @discardableResult
  public static func restore(from backup: String, to path: String, at: Int64) throws -> String? {
    try blaming(backup) { _ = try BookFile.checkHeader(backup, known: Schema.version) }
    let folder = BookFile.folder(of: path)
    try BookFile.makeFolder(folder)
    let incoming = "\(path).restoring"
    return try FolderLock.holding(folder) {
      removeIncoming(incoming)
      defer { removeIncoming(incoming) }
      try BookFile.copy(backup, to: incoming)
      try blaming(backup) { try check(incoming) }
      guard BookFile.exists(path) else {
        try BookFile.place(incoming, at: path)
        return nil
      }
      let kept = "\(path).replaced-\(stamp(at))"
      guard !BookFile.exists(kept) else { throw BookRefusal.alreadyExists(path: kept) }
      do {
        let present = try Book.open(at: path, isLocked: true)
        try BookFile.finishing(kept) { copy in
          try present.connections.with { try Connections.copy($0, to: copy) }
        }
        try present.connections.with { connection in
          let source = try Connections.open(incoming)
          try source.backup(to: connection)
          try source.close()
        }
      } catch let refusal as BookRefusal where refusal.isOfBookItself {
        if !BookFile.exists(kept) { try BookFile.setAside(path, as: kept) }
        try BookFile.replace(path, with: incoming)
      }
      return kept
    }
  }

  private static func check(_ incoming: String) throws {
    let book = try open(at: incoming, isLocked: true)
    guard try book.verify().isSound else { throw BookRefusal.copyDiffers(path: incoming) }
    try book.connections.close()
  }

  /// A backup of an earlier version was brought up to date, which keeps a copy.
  private static func removeIncoming(_ incoming: String) {
    BookFile.remove(incoming)
    for version in 0..<Schema.version { BookFile.remove("\(incoming).version-\(version)") }
  }

  /// What is wrong with a backup is told of the backup, not of the book in whose place it was to go.
  private static func blaming(_ backup: String, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let refusal as BookRefusal where refusal.isOfBookItself {
      throw BookRefusal.badBackup(path: backup, refusal)
    }
  }

  /// `2026-01-31T17-05-09`, in UTC.
  private static func stamp(_ at: Int64) -> String {
    let seconds = Int(at % 86_400 + 86_400) % 86_400
    let day = Day(number: Int32(clamping: (Int(at) - seconds) / 86_400))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day)T\(two(seconds / 3600))-\(two(seconds / 60 % 60))-\(two(seconds % 60))"
  }
}

extension BookRefusal {
  /// The book that is there can't be used as one, rather than the disk or another process failing.
  fileprivate var isOfBookItself: Bool {
    switch self {
    case .notABook, .damaged, .newerVersion, .foreignObject, .copyDiffers, .refused: true
    default: false
    }
  }
}
