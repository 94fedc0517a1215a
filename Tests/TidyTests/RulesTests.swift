import Testing

/// Each rule finds its fault in a house that has it.
@Suite("Each rule sees its fault")
struct RulesTests {
  let bands = Bands(
    manifest: """
      func core(_ name: String, sees: [String] = []) -> Target { .target(name: name) }
      let everyCore: [Target.Dependency] = ["Money", "Statements"]
      core("Money"),
      core("Statements", sees: ["Money"]),
      edge("Store", sees: everyCore + [.product(name: "GRDB", package: "GRDB.swift")]),
      .executableTarget(name: "masar", dependencies: everyCore + ["Store"]),
      """)

  func source(_ path: String, _ text: String) -> [ProjectFile] {
    [ProjectFile(path: path, text: text)]
  }

  @Test(
    "An import that the manifest does not list is seen",
    arguments: [
      ("Sources/Core/Money/A.swift", "import Statements"),
      ("Sources/Core/Money/A.swift", "import Foundation"),
      ("Sources/Core/Statements/A.swift", "public import struct Foundation.Data"),
      ("Sources/Core/Statements/A.swift", "internal import Store"),
      ("Sources/Faces/masar/A.swift", "import GRDB"),
      ("Sources/Edges/Store/A.swift", "import ArgumentParser"),
    ])
  func imports(path: String, text: String) {
    #expect(Rules.imports(source(path, text), bands).count == 1)
  }

  @Test(
    "An import that the manifest lists is left alone",
    arguments: [
      ("Sources/Core/Statements/A.swift", "public import Money"),
      ("Sources/Edges/Store/A.swift", "import Foundation\nimport GRDB\nimport Money"),
      ("Sources/Core/Money/A.swift", "// import Foundation"),
    ])
  func goodImports(path: String, text: String) {
    #expect(Rules.imports(source(path, text), bands).isEmpty)
  }

  @Test(
    "A word that no source may use is seen",
    arguments: [
      "let a: Decimal = 1", "let r = Regex { }", "NSRegularExpression(pattern: p)",
      "let x = try! read()", "fatalError(\"no\")", "let f = DateFormatter()",
      "XMLDocument(data: d)",
    ])
  func words(text: String) {
    #expect(Rules.words(source("Sources/Edges/Store/A.swift", text), bands).count == 1)
  }

  @Test(
    "Core with a clock, a file or chance is seen",
    arguments: [
      "let now = Date()", "let c = Calendar.current", "let u = UUID()", "Int.random(in: 0..<9)",
      "list.shuffled()", "print(1)", "FileManager.default",
    ])
  func pure(text: String) {
    #expect(Rules.words(source("Sources/Core/Money/A.swift", text), bands).count == 1)
    #expect(Rules.words(source("Sources/Edges/Store/A.swift", text), bands).isEmpty)
  }

  @Test(
    "Words in comments, strings and longer names are left alone",
    arguments: [
      "// Decimal", "let a = \"Decimal\"", "let m: DecimalMark", "let s = #\"try! \"x\" Regex\"#",
      "let t = \"\"\"\n Regex \" Decimal\n\"\"\"", "case missingDate, print", "try !isThere()",
      "let d = \"\\\"Regex\"",
    ])
  func innocent(text: String) {
    #expect(Rules.words(source("Sources/Core/Money/A.swift", text), bands).isEmpty)
  }

  @Test("A file of 401 lines is seen, one of 400 is not")
  func length() {
    let line = "let a = 1\n"
    #expect(Rules.length(source("a", String(repeating: line, count: 401))).count == 1)
    #expect(Rules.length(source("a", String(repeating: line, count: 400))).isEmpty)
  }

  @Test("A machine's path and unfinished work are seen")
  func leftovers() {
    #expect(Rules.machinePaths(source("a", "cd /home/someone"), ["/home/someone"]).count == 1)
    #expect(Rules.machinePaths(source("a", "cd /" + "root/x"), []).count == 1)
    #expect(Rules.machinePaths(source("a", "cd /home/amal"), ["/home/someone"]).isEmpty)
    #expect(Rules.unfinished(source("a", "// TO" + "DO: later")).count == 1)
    #expect(Rules.unfinished(source("a", "all done")).isEmpty)
  }

  @Test("A format without a page and a command without a heading are seen")
  func pages() {
    let format = source(
      "Sources/Core/Statements/New/New.swift", "  public static let id = FormatID(\"new-sales\")")
    #expect(Rules.formatPages(format).count == 1)
    for page in ["docs/statements/new.md", "docs/statements/new-sales.md"] {
      #expect(Rules.formatPages(format + [ProjectFile(path: page, text: "")]).isEmpty)
    }
    let nameless = source(
      "Sources/Core/Statements/New/New.swift", "public enum New: StatementFormat {\n}")
    #expect(Rules.formatPages(nameless).count == 1)
    let command = source("Sources/Faces/masar/New.swift", "commandName: \"balance\"")
    let manual = ProjectFile(path: "docs/cli.md", text: "## `masar ledger balance`\n")
    #expect(Rules.commandPages(command).count == 1)
    #expect(Rules.commandPages(command + [manual]).isEmpty)
  }

  @Test("A flag that the manual doesn't tell is seen")
  func flags() {
    let options = source(
      "Sources/Faces/masar/New.swift",
      """
        @Option(help: "A day.")
        var atLeast: String?
        @Flag var yes = false
        @Option(name: .customLong("in"), help: "A currency.")
        var currency: String?
        var other = 1
      """)
    #expect(
      Rules.flagPages(options).map(\.sentence)
        == ["--at-least", "--yes", "--in"].map { "docs/cli.md doesn't tell \($0)" })
    let manual = ProjectFile(path: "docs/cli.md", text: "`--at-least N` `--in CODE` `--yes`")
    #expect(Rules.flagPages(options + [manual]).isEmpty)
  }

  @Test(
    "Help in one language is seen",
    arguments: [
      "@Option(help: \"A day.\")", "@Argument var base: String", "  abstract: \"What\",",
      "throw ValidationError(\"no\")",
    ])
  func help(text: String) {
    #expect(Rules.help(source("Sources/Faces/masar/A.swift", text)).count == 1)
    let good = "@Option(help: .said(RateHelp.base, \"BASE\"))\nvar base: String"
    #expect(Rules.help(source("Sources/Faces/masar/A.swift", good)).isEmpty)
  }

  @Test("A link that leads nowhere is seen")
  func links() {
    let page = ProjectFile(
      path: "docs/a.md", text: "[b](b.md) [c](../c.md#part) [d](https://x.y) [e](#here) [f](g.md)")
    let there = [
      page, ProjectFile(path: "docs/b.md", text: ""), ProjectFile(path: "c.md", text: ""),
    ]
    #expect(Rules.links([page], there).map(\.sentence) == ["the link leads nowhere: g.md"])
  }
}
