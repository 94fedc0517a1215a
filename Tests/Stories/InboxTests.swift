import Foundation
import Support
import Testing

@Suite("An inbox loses nothing", .timeLimit(.minutes(5)))
struct InboxTests {
  static let names = (1...8).map { "paypal-\($0).csv" }

  private func statement(_ number: Int) -> String {
    let heading =
      #""Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","#
      + #""From Email Address","To Email Address","Transaction ID","Reference Txn ID""#
    let rows = (1...40).map { row in
      #""01/\#(row % 28 + 1)/2026","10:00:00","UTC","Atelier Miel","Invoice Payment","Completed","#
        + #""USD","200.00","-7.30","192.70","m@example.com","s@example.com","8AA\#(number)X\#(row)","""#
    }
    return ([heading] + rows).joined(separator: "\n") + "\n"
  }

  private func filled() throws -> Stage {
    let stage = try Stage()
    try FileManager.default.createDirectory(
      at: stage.folder.appending(path: "inbox"), withIntermediateDirectories: true)
    for (at, name) in Self.names.enumerated() {
      try stage.write(statement(at), to: "inbox/" + name)
    }
    return stage
  }

  private func digest(_ stage: Stage) throws -> String {
    let said = try Process.output(of: ["check", "--json"], in: stage)
    return said.split(separator: "\n").first { $0.contains("\"digest\"") }.map(String.init) ?? said
  }

  private func names(_ folder: String, _ stage: Stage) -> [String] {
    let path = stage.folder.appending(path: folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test("A file that may not be read is refused as that, and stays with a report beside it")
  func forbidden() throws {
    let stage = try Stage()
    defer { stage.strike() }
    // Whoever may read everything reads as somebody who may not.
    let asOther = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    _ = try stage.run("mkdir inbox; chmod 777 . inbox; echo x > inbox/a.csv; chmod 0 inbox/a.csv")
    guard try stage.run(asOther + "masar --version >/dev/null").isEmpty else {
      print("Not tested: nobody else can run the program here.")
      return
    }
    #expect(
      try stage.run(asOther + "masar import inbox/a.csv --lang en") == [
        "! You have no permission to read inbox/a.csv.", "= 66",
      ])
    #expect(
      try stage.run(asOther + "masar inbox inbox --lang en") == [
        "a.csv was not read.",
        "  There is no permission to read it. Mend its permissions and import it again.",
        "  The report is a.csv.report.txt.", "= 65",
      ])
    #expect(names("inbox", stage) == ["a.csv", "a.csv.report.txt", "done"])
  }

  @Test("Killed at any moment, again and again, it books every file once and loses none")
  func killed() throws {
    let quiet = try filled()
    defer { quiet.strike() }
    _ = try quiet.run("masar inbox inbox")
    let expected = try digest(quiet)
    #expect(names("inbox/done", quiet) == Self.names)

    let seed: UInt64 = 41
    var chance = Seeded(seed)
    let stage = try filled()
    defer { stage.strike() }
    Thread.sleep(forTimeInterval: 5.1)
    var kills = 0
    for _ in 0..<40 where names("inbox", stage) != ["done"] {
      let process = try Process.start(["inbox", "inbox"], in: stage)
      Thread.sleep(forTimeInterval: Double.random(in: 0.005...0.4, using: &chance))
      if process.isRunning {
        kill(process.processIdentifier, SIGKILL)
        kills += 1
      }
      process.waitUntilExit()
    }
    _ = try stage.run("masar inbox inbox")
    #expect(kills > 0)
    #expect(names("inbox", stage) == ["done"], "seed \(seed)")
    #expect(names("inbox/done", stage) == Self.names, "seed \(seed)")
    for (at, name) in Self.names.enumerated() {
      let bytes = try Data(contentsOf: stage.folder.appending(path: "inbox/done/" + name))
      #expect(bytes == Data(statement(at).utf8), "seed \(seed)")
    }
    #expect(try digest(stage) == expected, "seed \(seed)")
  }

  @Test("A file with a name as long as the disk takes stays with a report, and the next is booked")
  func longName() throws {
    let stage = try Stage()
    defer { stage.strike() }
    try FileManager.default.createDirectory(
      at: stage.folder.appending(path: "inbox"), withIntermediateDirectories: true)
    let long = String(repeating: "ك", count: 122)
    try stage.write("nothing of a statement", to: "inbox/" + long + ".csv")
    try stage.write("nothing of another", to: "inbox/" + long + ".txt")
    try stage.write(statement(1), to: "inbox/zz.csv")
    let lines = try stage.run("masar inbox inbox --lang en")
    #expect(lines.last == "= 65" && names("inbox/done", stage) == ["zz.csv"], "\(lines)")
    let reports = names("inbox", stage).filter { $0.hasSuffix(".report.txt") }
    #expect(reports.count == 2 && reports.allSatisfy { $0.hasPrefix("ككك") })
    // Mended, it moves with its report, and the other's stays.
    try stage.write(statement(2), to: "inbox/" + long + ".csv")
    _ = try stage.run("masar inbox inbox")
    #expect(names("inbox/done", stage).count == 3)
    #expect(names("inbox", stage).filter { $0.hasSuffix(".report.txt") }.count == 1)
  }

  @Test("Watching, it waits for a file to be whole, stops when it is told to, and lets no other in")
  func watched() throws {
    let stage = try Stage()
    defer { stage.strike() }
    try FileManager.default.createDirectory(
      at: stage.folder.appending(path: "inbox"), withIntermediateDirectories: true)
    let process = try Process.start(["inbox", "inbox", "--watch"], in: stage)
    defer { process.terminate() }
    let lines = statement(1).split(separator: "\n", omittingEmptySubsequences: false)
    let path = stage.folder.appending(path: "inbox/slow.csv")
    try Data((lines[0] + "\n").utf8).write(to: path)
    let file = try FileHandle(forWritingTo: path)
    try file.seekToEnd()
    for line in lines.dropFirst().prefix(12) {
      Thread.sleep(forTimeInterval: 0.25)
      try file.write(contentsOf: Data((line + "\n").utf8))
    }
    // It was never quiet for long enough.
    #expect(names("inbox", stage) == ["slow.csv"])
    let other = try stage.run("masar inbox inbox --lang en")
    #expect(other == ["! Another process is at work on the folder inbox.", "= 73"])
    try file.close()
    for _ in 0..<300 where names("inbox/done", stage).isEmpty {
      Thread.sleep(forTimeInterval: 0.1)
    }
    #expect(names("inbox/done", stage) == ["slow.csv"])
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    let balance = try stage.run("masar ledger balance assets --lang en")
    #expect(balance.contains { $0.contains("2,312.40 USD") }, "\(balance)")
  }
}

#if os(Linux)
  extension InboxTests {
    @Test("A file that somebody still writes is left and told, however long nothing came")
    func held() throws {
      let stage = try Stage()
      defer { stage.strike() }
      try stage.write(statement(1), to: "inbox-whole.csv")
      let lines = try stage.run(
        """
        mkdir -p inbox
        exec 3> inbox/slow.csv
        head -10 inbox-whole.csv >&3
        sleep 6
        masar inbox inbox --lang en
        echo "in done: $(ls inbox/done 2>/dev/null)"
        tail -n +11 inbox-whole.csv >&3
        exec 3>&-
        masar inbox inbox --lang en | head -2
        """)
      #expect(
        lines == [
          "Still being written, and left alone: slow.csv.", "in done: ", "slow.csv (paypal)",
          "  Rows 40 = new 40 + known 0 + ignored 0 + rejected 0",
        ])
    }
  }
#endif

extension Process {
  fileprivate static func start(
    _ arguments: [String], in stage: Stage, _ output: Any? = FileHandle.nullDevice
  ) throws -> Process {
    let process = Process()
    process.executableURL = Stage.masar
    process.arguments = arguments
    process.currentDirectoryURL = stage.folder
    process.environment = [
      "HOME": stage.folder.path, "MASAR_BOOK": "book.masar", "TZ": "UTC", "LANG": "C.UTF-8",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  fileprivate static func output(of arguments: [String], in stage: Stage) throws -> String {
    let pipe = Pipe()
    let process = try start(arguments, in: stage, pipe)
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
