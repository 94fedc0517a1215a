import Foundation
import Support
import Testing

/// The house as it is: no rule finds anything.
@Suite("The house is tidy")
struct HouseTests {
  static let bands = Bands(manifest: Project.file("Package.swift")?.text ?? "")

  @Test("The manifest was read: the bands are known")
  func bandsAreKnown() {
    #expect(
      Self.bands.core.isSuperset(of: [
        "Money", "Statistics", "Ledger", "Statements", "Intake", "Streams",
      ]))
    #expect(Self.bands.sees["Money"] == [])
    #expect(Self.bands.sees["Intake"] == ["Money", "Ledger", "Statements"])
    #expect(Self.bands.sees["Bookkeeping"]?.isSuperset(of: ["Store", "Money", "Streams"]) == true)
    #expect(Self.bands.sees["masar"]?.contains("Speech") == true)
  }

  @Test("Every folder of Sources is a target, and every target has its folder")
  func foldersAreTargets() {
    let folders = Set(Project.sources.compactMap { Bands.target(of: $0.path) })
    #expect(folders == Set(Self.bands.sees.keys))
  }

  @Test("A target imports only what Package.swift lists, and core imports nothing else")
  func imports() { expectNone(Rules.imports(Project.sources, Self.bands)) }

  @Test("A file that may see Foundation to read XML exists and does so")
  func exceptions() {
    for path in Rules.mayReadXML {
      #expect(Project.file(path)?.words.contains { $0.text == "XMLParser" } == true, "\(path)")
    }
  }

  @Test("No source uses what reads money wrongly, can hang, or ends the process")
  func words() { expectNone(Rules.words(Project.sources, Self.bands)) }

  @Test("No source file is longer than 400 lines")
  func length() { expectNone(Rules.length(Project.sources)) }

  @Test("No file names a path of one machine")
  func machinePaths() {
    expectNone(
      Rules.machinePaths(
        Project.files, [Shared.root.path, FileManager.default.homeDirectoryForCurrentUser.path]))
  }

  @Test("Nothing is left unfinished")
  func unfinished() {
    let own = ["Sources/", "Tests/", "Scripts/", "Benchmarks/", "Fuzz/", "docs/"]
    expectNone(
      Rules.unfinished(Project.files.filter { file in own.contains { file.path.hasPrefix($0) } }))
  }

  @Test("Every statement format has its page")
  func formatPages() { expectNone(Rules.formatPages(Project.files)) }

  @Test("Every command has its page")
  func commandPages() { expectNone(Rules.commandPages(Project.files)) }

  @Test("Every flag is told")
  func flagPages() { expectNone(Rules.flagPages(Project.files)) }

  @Test("Help and usage errors stand in both languages")
  func help() { expectNone(Rules.help(Project.sources)) }

  @Test("Every link in the prose leads somewhere")
  func links() { expectNone(Rules.links(Project.prose, Project.files + Project.pictures)) }

  @Test("The licence is there, whole, and the README names it")
  func licence() {
    let licence = Project.file("LICENSE")?.text ?? ""
    #expect(licence.contains("GNU AFFERO GENERAL PUBLIC LICENSE"))
    #expect(licence.contains("END OF TERMS AND CONDITIONS"))
    for readme in ["README.md", "README.ar.md"] {
      #expect(Project.file(readme)?.text.contains("AGPL-3.0-or-later") == true, "\(readme)")
    }
  }

  @Test("Both READMEs show the same commands")
  func sameCommands() {
    func commands(_ path: String) -> [Substring] {
      (Project.file(path)?.lines ?? []).filter { $0.hasPrefix("make ") || $0.hasPrefix("masar ") }
        .map { $0.prefix { $0 != "#" } }
    }
    #expect(commands("README.md") == commands("README.ar.md"))
    #expect(commands("README.md").count >= 2)
  }

  @Test("ARCHITECTURE.md names every target")
  func architecture() {
    let page = Project.file("ARCHITECTURE.md")?.text ?? ""
    for target in Self.bands.sees.keys { #expect(page.contains("`\(target)`"), "\(target)") }
  }

  private func expectNone(
    _ complaints: [Complaint], at location: SourceLocation = #_sourceLocation
  ) {
    #expect(complaints.isEmpty, "\(complaints)", sourceLocation: location)
  }
}
