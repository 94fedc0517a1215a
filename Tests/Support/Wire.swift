import Foundation

/// One connection, byte by byte: what no browser would send can be sent.
public final class Wire: Sendable {
  private let descriptor: Int32

  public init(_ port: Int) throws {
    descriptor = Wire.socket()
    var address = Wire.loopback(port)
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0, fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0 else {
      throw CocoaError(.fileReadUnknown)
    }
  }

  deinit { close(descriptor) }

  /// Nothing more comes from here; what the other end says is still heard.
  public func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  public func hangUp() { shutdown(descriptor, Int32(SHUT_RDWR)) }

  @discardableResult
  public func send(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return Foundation.send(descriptor, bytes, bytes.count, Wire.quietly) == bytes.count
  }

  /// What comes until the other end closes, or `isEnough`, or the time is over.
  public func receive(
    within patience: Duration, until isEnough: (String) -> Bool = { _ in false }
  ) async throws -> (text: String, isClosed: Bool) {
    let end = ContinuousClock.now + patience
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(descriptor, &piece, piece.count, 0)
      if count > 0 {
        all += piece[..<count]
        if isEnough(String(decoding: all, as: UTF8.self)) { break }
      } else if count == 0 || errno != EAGAIN {
        return (String(decoding: all, as: UTF8.self), true)
      } else {
        if ContinuousClock.now > end { break }
        // Where nothing has come, others may go on: the server runs in this process too.
        try await Task.sleep(for: .milliseconds(5))
      }
    }
    return (String(decoding: all, as: UTF8.self), false)
  }

  /// The status of the first answer, or `nil` where none comes.
  public func status(within patience: Duration = .seconds(60)) async throws -> Int? {
    let (text, _) = try await receive(within: patience) { $0.contains("\r\n\r\n") }
    return text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }

  public static func freePort() throws -> Int {
    let descriptor = socket()
    defer { close(descriptor) }
    var address = loopback(0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let found = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
      }
    }
    guard found else { throw CocoaError(.fileReadUnknown) }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  private static func loopback(_ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    return address
  }

  #if os(Linux)
    private static let quietly = Int32(MSG_NOSIGNAL)
    private static func socket() -> Int32 {
      Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    }
  #else
    private static let quietly: Int32 = 0
    private static func socket() -> Int32 { Foundation.socket(AF_INET, SOCK_STREAM, 0) }
  #endif
}
