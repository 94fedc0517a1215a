public import Foundation

/// The sample data beside the project. Tests that need it skip with a word where it is absent.
public enum Shared {
  /// The project's own root.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// `../shared`, or what `MASAR_SHARED` names; `nil` where there is none.
  public static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["MASAR_SHARED"].map { URL(filePath: $0) }
    let beside = root.deletingLastPathComponent().appending(path: "shared")
    let folder = named ?? beside
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  public static var isPresent: Bool { folder != nil }

  public static func url(_ path: String) -> URL {
    guard let folder else { preconditionFailure("guard tests of ../shared with Shared.isPresent") }
    return folder.appending(path: path)
  }

  public static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url(path)))
  }
}
