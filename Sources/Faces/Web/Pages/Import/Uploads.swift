import Statements
import Synchronization

/// Files that were dropped and wait for their questions to be answered. They are kept in memory
/// alone, for a while, and never more than fits.
final class Uploads: Sendable {
  /// All files of one form, in bytes.
  static let largest = 64 << 20
  private static let most = 192 << 20
  /// Seconds.
  private static let kept: Int64 = 1_800

  private struct Upload {
    let session: Int
    let files: [StatementFile]
    let at: Int64
    var bytes: Int { files.reduce(0) { $0 + $1.count } }
  }

  private let uploads = Mutex<[String: Upload]>([:])

  /// Gives the name under which the files are found again, in the same session alone.
  func keep(_ files: [StatementFile], _ session: Session, now: Int64) -> String {
    let name = Secret.make()
    uploads.withLock { uploads in
      uploads[name] = Upload(session: session.id, files: files, at: now)
      uploads = uploads.filter { now - $0.value.at < Uploads.kept }
      var bytes = uploads.values.reduce(0) { $0 + $1.bytes }
      for (other, upload) in uploads.sorted(by: { $0.value.at < $1.value.at })
      where bytes > Uploads.most && other != name {
        bytes -= upload.bytes
        uploads[other] = nil
      }
    }
    return name
  }

  func files(_ name: String, _ session: Session) -> [StatementFile]? {
    uploads.withLock { uploads in
      uploads[name].flatMap { $0.session == session.id ? $0.files : nil }
    }
  }

  func drop(_ name: String) { _ = uploads.withLock { $0.removeValue(forKey: name) } }
}
