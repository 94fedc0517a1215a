import Foundation
import Speech
import Statements

/// A folder into which a person drops statements.
///
/// Nothing in it is ever overwritten or deleted: a file that was booked moves to `done/`, and a
/// report lies beside a file that was not. The process may end between any two steps: a file that was
/// booked but not moved is known when it is read again, and moves then.
final class Inbox {
  let folder: String
  private let descriptor: Int32
  /// The book's name, where it lies in the folder itself.
  private let book: String?
  private let names: FreeNames

  /// How long a file that nobody has open for writing must have been left alone before it counts as
  /// whole, in seconds: what writes it may close it in between.
  static let quiet = 2.0
  /// The same where nothing tells whether somebody has it open.
  static let quietUnasked = 5.0

  /// One sweep of a folder at a time. The lock is a file, since the folder's own is a book's that lies
  /// in it.
  init(_ folder: String, book: String) throws {
    self.folder = folder
    let (url, home) = (URL(filePath: book), URL(filePath: folder))
    let isHome =
      url.deletingLastPathComponent().resolvingSymlinksInPath().path
      == home.resolvingSymlinksInPath().path
    self.book = isHome ? url.lastPathComponent : nil
    names = FreeNames(folder)
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw Failure.Said(Failure.noInput, InboxWords.notAFolder(folder))
    }
    descriptor = open(
      folder + "/.masar-inbox.lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw Failure.Said(Failure.cannotWrite, FileWords.cannotWrite(folder))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw Failure.Said(Failure.cannotWrite, InboxWords.isSwept(folder))
    }
  }

  deinit { close(descriptor) }

  /// A file as it was when it was looked at.
  struct Candidate: Hashable {
    let name: String
    let path: String
    fileprivate let state: State
  }

  /// Changes whenever something writes to the file, whatever it does to the file's own times.
  fileprivate struct State: Hashable {
    let device: UInt64
    let number: UInt64
    let size: Int64
    let changed: Double

    init?(_ path: String) {
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      device = UInt64(status.st_dev)
      number = UInt64(status.st_ino)
      size = Int64(status.st_size)
      changed = Double(status.st_ctim.tv_sec) + Double(status.st_ctim.tv_nsec) / 1e9
    }

    /// How long it still has to be left alone. A change in the future is a clock that was set back
    /// since.
    func restless(at now: Double, for quiet: Double) -> Double {
      changed - now > 60 ? 0 : max(0, quiet - (now - changed))
    }
  }

  struct Look {
    /// Whole files, by name.
    var files: [Candidate] = []
    /// Files that are still being written.
    var waiting: [String] = []
    /// Of those, the ones that have been left alone, and that somebody still has open for writing.
    var held: [String] = []
    /// When the last of them may be whole, in seconds.
    var wait = 0.0
    /// What is no file of its own: a link, a pipe, a folder.
    var others: [String] = []
    /// What has a name that isn't text, by which it can't be found: with U+FFFD for what is wrong in it.
    var unnamed: [String] = []
  }

  func look() throws -> Look {
    var look = Look()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let now = Date().timeIntervalSince1970
    for name in names where !isPassedOver(name) {
      let path = folder + "/" + name
      guard let state = State(path) else {
        if access(path, F_OK) != 0, name.unicodeScalars.contains("\u{FFFD}") {
          look.unnamed.append(name)
        } else {
          look.others.append(name)
        }
        continue
      }
      let writing = Writing(path)
      let restless = state.restless(
        at: now, for: writing == .unknown ? Inbox.quietUnasked : Inbox.quiet)
      if restless == 0, writing != .open {
        look.files.append(Candidate(name: name, path: path, state: state))
      } else {
        look.waiting.append(name)
        if restless == 0 { look.held.append(name) }
        look.wait = max(look.wait, restless)
      }
    }
    return look
  }

  /// Hidden files, our own reports and folder, and what browsers call a file that isn't whole.
  private func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name == "done" || Inbox.isReport(name)
      || book.map(name.hasPrefix) ?? false
      || [".part", ".crdownload", ".download", ".partial", ".tmp"].contains {
        name.lowercased().hasSuffix($0)
      }
  }

  /// Whether the file is still as it was, and nobody is about to change it.
  func isSame(_ file: Candidate) -> Bool {
    State(file.path) == file.state && Writing(file.path) != .open
  }

  // MARK: Moving

  /// The folder `done/`, made if need be. Refused before anything is booked where something else has
  /// its name, as a link that leads elsewhere.
  @discardableResult
  func readyDone() throws -> String {
    let done = folder + "/done"
    if mkdir(done, 0o700) != 0 {
      var status = stat()
      guard lstat(done, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
        access(done, W_OK | X_OK) == 0
      else { throw Failure.Said(Failure.cannotWrite, FileWords.cannotWrite(done)) }
    }
    return done
  }

  /// Moves a file, and the report of an earlier sweep with it, to `done/`, under a name that is free.
  /// Gives that name; `nil` where the file changed since it was read, and stays.
  func finish(_ file: Candidate) throws -> String? {
    let done = try readyDone()
    guard isSame(file) else { return nil }
    let name = try move(file.path, to: done, as: file.name)
    for report in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where report.hasPrefix(names.reportStem(of: file.name) + ".report") && Inbox.isReport(report)
      && State(folder + "/" + report) != nil
    {
      _ = try move(folder + "/" + report, to: done, as: report)
    }
    return name
  }

  private func move(_ path: String, to folder: String, as name: String) throws -> String {
    for number in 1... {
      let free = names.numbered(name, number)
      let target = folder + "/" + free
      if link(path, target) == 0 || (errno == EEXIST && Inbox.areOne(path, target)) {
        unlink(path)
        return free
      }
      if errno == EEXIST { continue }
      // A disk that knows no links: an empty file holds the name while it is taken.
      let place = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if place < 0, errno == EEXIST { continue }
      guard place >= 0, close(place) == 0, rename(path, target) == 0 else { break }
      return free
    }
    throw Failure.Said(Failure.cannotWrite, FileWords.cannotWrite(folder + "/" + name))
  }

  /// Two names of one file: an earlier sweep ended before it could take the first away.
  private static func areOne(_ path: String, _ other: String) -> Bool {
    guard let one = State(path), let two = State(other) else { return false }
    return one.device == two.device && one.number == two.number
  }

  // MARK: Reports

  /// `bank.csv.report.txt`, `bank.csv.report-2.txt`
  private static func isReport(_ name: String) -> Bool {
    guard name.hasSuffix(".txt") else { return false }
    let stem = name.dropLast(4)
    let plain = stem.lastIndex(of: "-").flatMap { dash in
      stem[stem.index(after: dash)...].allSatisfy(\.isNumber) ? stem[..<dash] : nil
    }
    return (plain ?? stem).hasSuffix(".report")
  }

  /// Lays a report beside a file, unless the same report lies there already.
  func report(_ text: String, on name: String, inDone: Bool = false) throws -> String {
    let folder = inDone ? self.folder + "/done" : self.folder
    let bytes = Array(text.utf8)
    let unfinished = folder + "/.masar.\(getpid()).unfinished"
    let failed = Failure.Said(Failure.cannotWrite, FileWords.cannotWrite(folder))
    for number in 1... {
      let report = names.report(on: name, number)
      let path = folder + "/" + report
      if State(path) != nil {
        let there = try? Files.statement(path, isOwn: true).allBytes()
        if there == bytes { return report }
        continue
      }
      if number == 1 || access(unfinished, F_OK) != 0 {
        unlink(unfinished)
        try Files.write(unfinished) { try $0(text) }
      }
      if link(unfinished, path) == 0 {
        unlink(unfinished)
        return report
      }
      if errno == EEXIST { continue }
      guard rename(unfinished, path) == 0 else { throw failed }
      return report
    }
    throw failed
  }
}
