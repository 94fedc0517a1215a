import Documents
import Foundation
import Money
import Statements

// libFuzzer calls this with one input after another (https://llvm.org/docs/LibFuzzer.html). The
// reader under test is named by MASAR_FUZZ: a format's id, for that reader alone, whatever it would
// say of the file; `all` (every format looks, and whichever recognises the input reads it),
// `documents` (what statements come in) or `canary`, which is broken on purpose: a fuzzer that
// doesn't find it finds nothing.

private let chosen = ProcessInfo.processInfo.environment["MASAR_FUZZ"] ?? "all"
private let format = Formats.named(FormatID(chosen))
/// The others have a syntax of their own, or refuse every file with a reason as members do; what
/// these need is the header that they are known by.
private let isTable = ![
  "all", "documents", "canary", "ofx", "qif", "mt940", "mt942", "camt052", "camt053", "camt054",
  "ibkr_flex", "patreon-members",
].contains(chosen)

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let file = StatementFile(name: "fuzz", bytes: bytes)
  switch chosen {
  case "canary": chirp(bytes)
  case "all": _ = try? Formats.read(file)
  case "documents": openAll(in: file)
  default:
    guard let format else { preconditionFailure("MASAR_FUZZ names a format, `all` or `canary`") }
    // A table that was refused is a failure to damage its rows: nothing is bred from it.
    do throws(Refusal) { _ = try format.read(file, ReadingOptions()) } catch  where isTable {
      return -1
    } catch {}
  }
  return 0
}

/// Mostly leaves a table's first lines alone: damage anywhere would end most runs at the header.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(
  _ start: UnsafeMutablePointer<UInt8>?, _ count: Int, _ room: Int, _ seed: UInt32
) -> Int {
  guard let start, isTable, seed % 8 != 0 else { return mutateAnywhere(start, count, room) }
  var kept = 0
  for _ in 0...(seed / 8 % 4) {
    guard let end = (kept..<count).first(where: { start[$0] == UInt8(ascii: "\n") }) else { break }
    kept = end + 1
  }
  guard kept < count, kept < room else { return mutateAnywhere(start, count, room) }
  return kept + mutateAnywhere(start + kept, count - kept, room - kept)
}

@_silgen_name("LLVMFuzzerMutate")
private func mutateAnywhere(_ start: UnsafeMutablePointer<UInt8>?, _ count: Int, _ room: Int) -> Int

/// Archives and workbooks, and what is in them. A PDF would only start another program.
private func openAll(in file: StatementFile) {
  guard !file.bytes(0..<1024).contains(UInt8(ascii: "%")) else { return }
  Documents.each(in: file) { found in
    if case .statement(let statement) = found { _ = try? Formats.read(statement) }
  }
}

/// libFuzzer's loop as a library (FuzzerInterface.h): the package manager keeps `main` for itself.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@_cdecl("fuzz_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments) { testOneInput($0, $1) }
}

/// Three comparisons deep, as the bugs of readers are.
private func chirp(_ bytes: [UInt8]) {
  guard bytes.count > 3, bytes[0] == UInt8(ascii: "O"), bytes[1] == UInt8(ascii: "F"),
    bytes[2] == UInt8(ascii: "X")
  else { return }
  preconditionFailure("the canary was found, as it should be")
}
