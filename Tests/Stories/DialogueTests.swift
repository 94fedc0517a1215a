import Foundation
import Testing

/// What a terminal is asked where a file can't say it, with a terminal that isn't there.
@Suite("Questions on a terminal", .timeLimit(.minutes(10)))
struct DialogueTests {
  private let table =
    "Date,Text,Amount,Balance\n2026-01-31,a,5.00,15.00\n2026-02-01,b,-2.00,13.00\n"

  /// What an import asks and says when these lines are typed.
  private func told(_ text: String, _ typed: [String], _ options: [String] = []) throws -> String {
    let stage = try Stage()
    defer { stage.strike() }
    try stage.write(text, to: "a.csv")
    var (leader, follower): (CInt, CInt) = (-1, -1)
    try #require(openpty(&leader, &follower, nil, nil, nil) == 0)
    defer {
      close(leader)
      close(follower)
    }
    let output = stage.folder.appending(path: ".output")
    try Data().write(to: output)
    let process = Process()
    process.executableURL = Stage.masar
    process.arguments = ["import", "a.csv", "--lang", "en"] + options
    process.environment = ["HOME": stage.folder.path, "MASAR_BOOK": "book.masar", "TZ": "UTC"]
    process.currentDirectoryURL = stage.folder
    process.standardInput = FileHandle(fileDescriptor: follower)
    process.standardError = FileHandle(fileDescriptor: follower)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    // The end of the input after the last line.
    let keys = Array(typed.map { $0 + "\n" }.joined().utf8) + [4]
    _ = keys.withUnsafeBytes { write(leader, $0.baseAddress, $0.count) }
    process.waitUntilExit()
    var shown: [UInt8] = []
    _ = fcntl(leader, F_SETFL, O_NONBLOCK)
    var chunk = [UInt8](repeating: 0, count: 4096)
    while case let count = read(leader, &chunk, chunk.count), count > 0 {
      shown += chunk[..<count]
    }
    let printed = try String(decoding: Data(contentsOf: output), as: UTF8.self)
    return String(decoding: shown, as: UTF8.self) + printed
  }

  @Test(
    "A wrong answer is asked again with a sentence, and the import goes on",
    .disabled(if: Stage.masar == nil))
  func again() throws {
    let told = try told(table, ["perhaps", "y", "CIB", "EUR", "", "CIB"])
    #expect(told.contains("That is no answer: “CIB”. Answer with EGP, USD"), "\(told)")
    #expect(told.contains("That is no answer: “perhaps”. Answer with y/n"), "\(told)")
    #expect(told.contains("That is no answer.\r\n"), "\(told)")
    #expect(told.contains("Rows 2 = new 2"), "\(told)")
  }

  @Test(
    "After three wrong answers it is left as it was",
    .disabled(if: Stage.masar == nil))
  func thrice() throws {
    let told = try told(table, ["x1", "x2", "x3", "EUR"])
    #expect(told.components(separatedBy: "That is no answer").count == 4, "\(told)")
    #expect(told.contains("a.csv waits for an answer"), "\(told)")
  }

  @Test(
    "Short codes are a question of yes or no, and enter is yes",
    .disabled(if: Stage.masar == nil), arguments: ["", "y", "n"])
  func codes(_ answer: String) throws {
    let rows = ["33,87;O", "23,55;O", "900,00;I", "8,97;O"]
    let text = rows.enumerated().map { "1\($0).09.2017;shop \($0);\($1)\n" }.joined()
    let told = try told(text, [answer, "CIB", "y"], ["--currency", "EUR"])
    #expect(told.contains("what went out? [Y/n]"), "\(told)")
    #expect(told.contains("Rows 4 = new 4") == (answer != "n"), "\(told)")
    if answer != "n" { #expect(told.contains("Money out: 66.39 EUR"), "\(told)") }
  }
}
