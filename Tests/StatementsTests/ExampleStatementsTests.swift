import Foundation
import Money
import Statements
import Support
import Testing

/// The example person's files are read as what happened, which Scripts/make-example.py summed
/// without reading a file.
@Suite(
  "The example's statements",
  .enabled(if: isFirstSetThere, "the first set of formats is not there yet"))
struct ExampleStatementsTests {
  @Test("Each file has the rows, the sums and the defects that it was made with", arguments: files)
  func reading(file: ToldFile) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: file.file)))
    var options = ReadingOptions()
    if let code = file.options.split(separator: " ").last { options.currency = .iso(String(code)) }

    let reading = try Formats.read(StatementFile(name: file.file, bytes: bytes), options)

    let booked = reading.rows.filter { $0.standing == .posted && $0.kind != .hold }
    #expect(booked.count == file.new + file.known)
    var sums: [String: Quantity] = [:]
    for row in booked {
      let code = row.currency?.code ?? "?"
      sums[code] = (sums[code] ?? .zero).adding(row.amount)
    }
    #expect(sums.mapValues(\.description) == file.sum)

    let rejected = reading.issues.filter(\.reason.rejectsRow)
    let expected = file.rejected.map { "\($0.line) \($0.reason)" }
    let found = rejected.filter { !file.junkLines.contains($0.line) }
    #expect(found.map { "\($0.line) \($0.reason)" } == expected)
  }

  @Test("The truth tells of every statement file in the folder")
  func everyFile() throws {
    let folders = ["bank", "upwork", "souqna", "paypal", "payoneer", "adsense", "gumroad"]
    let found = try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: Self.folder.appending(path: folder).path)
        .map { "\(folder)/\($0)" }
    }
    #expect(Set(found) == Set(Self.files.map(\.file)))
  }

  static let folder = Shared.root.appending(path: "Examples/noura")

  static let files: [ToldFile] = {
    struct Truth: Decodable { let files: [ToldFile] }
    guard let data = try? Data(contentsOf: folder.appending(path: "truth.json")),
      let truth = try? JSONDecoder().decode(Truth.self, from: data)
    else { return [] }
    return truth.files
  }()
}

private let isFirstSetThere = ["paypal", "payoneer", "upwork", "adsense", "gumroad", "ofx", "csv"]
  .allSatisfy { Formats.named(FormatID($0)) != nil }

/// What truth.json says of one file.
struct ToldFile: Decodable, Sendable, CustomTestStringConvertible {
  let file: String
  let options: String
  let new: Int
  let known: Int
  let sum: [String: String]
  let rejected: [Rejected]
  let junkLines: [Int]

  struct Rejected: Decodable, Sendable {
    let line: Int
    let reason: String
  }

  var testDescription: String { file }
}
