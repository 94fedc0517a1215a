import Foundation
import Hummingbird
import NIOCore
import Store

/// A file that is made for one answer and sent in pieces, however long it is. It has no name on the
/// disk any longer when the first piece is sent, so that nothing private is left behind.
struct Download: Sendable {
  let name: String
  let type: String
  private let handle: FileHandle
  private let size: Int

  /// - Parameter make: writes the file at the path it is given, which isn't there yet.
  init(_ name: String, _ type: String, _ make: (String) throws -> Void) throws {
    handle = try Scratch.with { folder in
      let path = folder + "/file"
      try make(path)
      guard let handle = FileHandle(forReadingAtPath: path) else {
        throw BookRefusal.cannotOpen(path: path, errno: errno)
      }
      return handle
    }
    size = Int(try handle.seekToEnd())
    try handle.seek(toOffset: 0)
    self.name = name
    self.type = type
  }

  var body: ResponseBody {
    let handle = handle
    return ResponseBody(contentLength: size) { writer in
      while let piece = try handle.read(upToCount: 1 << 17), !piece.isEmpty {
        try await writer.write(ByteBuffer(bytes: piece))
      }
      try handle.close()
      try await writer.finish(nil)
    }
  }
}
