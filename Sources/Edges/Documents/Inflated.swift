import CZlib
import Statements

/// The raw DEFLATE streams of archives (RFC 1951), through zlib.
enum Inflated {
  /// Exactly `count` bytes; a stream that would give more is stopped there and refused.
  static func bytes(_ packed: [UInt8], count: Int) throws(Refusal) -> [UInt8] {
    var packed = packed
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { output, written in
      packed.withUnsafeMutableBufferPointer { input in
        var stream = z_stream()
        guard masar_inflate_start(&stream) == Z_OK else { return }
        defer { inflateEnd(&stream) }
        // zlib wants a place to write to even where nothing will be written.
        var spare: UInt8 = 0
        withUnsafeMutablePointer(to: &spare) { spare in
          stream.next_in = input.baseAddress
          stream.avail_in = UInt32(input.count)
          stream.next_out = output.baseAddress ?? spare
          stream.avail_out = UInt32(count)
          let result = inflate(&stream, Z_FINISH)
          written = count - Int(stream.avail_out)
          isWhole = result == Z_STREAM_END && written == count
        }
      }
    }
    guard isWhole else { throw .unopened(.damaged) }
    return bytes
  }

  /// CRC-32, as the archive's directory has it.
  static func checksum(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { Int(crc32(0, $0.baseAddress, UInt32($0.count))) }
  }
}
