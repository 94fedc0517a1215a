import Foundation
import Support
import Testing

/// Every story, and every page that shows a terminal, against the built program.
@Suite("The program says what the stories say", .timeLimit(.minutes(10)))
struct StoryTests {
  static let stories = paths(in: "Tests/Stories/Told", ending: ".story")
  static let pages = ["README.md", "README.ar.md", "docs/cli.md"]

  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] != nil

  @Test("The program was built beside its tests")
  func isBuilt() { #expect(Stage.masar != nil) }

  @Test("Each story is told as it happens", arguments: stories)
  func story(path: String) throws { try tell(path) { _ in } }

  @Test("Each page shows what the program prints", arguments: pages)
  func page(path: String) throws {
    let example = try ExampleBook.made.get()
    try tell(path) { stage in
      try FileManager.default.copyItem(at: example, to: stage.folder.appending(path: "book.masar"))
      _ = try stage.run("cp -R \"$EXAMPLES\"/noura/. .")
    }
  }

  private func tell(_ path: String, _ scene: (Stage) throws -> Void) throws {
    let url = Shared.root.appending(path: path)
    let story = Story(path: path, text: try String(contentsOf: url, encoding: .utf8))
    #expect(!story.steps.isEmpty, "\(path) has no commands")
    let stage = try Stage()
    defer { stage.strike() }
    try scene(stage)
    var printed: [(range: Range<Int>, lines: [String])] = []
    for step in story.steps {
      switch step {
      case .file(let name, let text): try stage.write(text, to: name)
      case .scene(let command, let line):
        let said = try stage.run(command)
        #expect(said.last?.hasPrefix("= ") != true, "\(path):\(line): \(command)\n\(said)")
      case .command(let command, let line, let range):
        let said = try stage.run(command)
        let expected = story.expected(range)
        if fits(said[...], expected[...]) { continue }
        printed.append((range, said))
        guard !StoryTests.isRecording else { continue }
        Issue.record(
          """
          \(path):\(line): $ \(command)
          expected:
          \(expected.joined(separator: "\n"))
          printed:
          \(said.joined(separator: "\n"))
          """)
      }
    }
    if StoryTests.isRecording, !printed.isEmpty {
      try Data(story.recorded(printed).utf8).write(to: url)
    }
  }

  private static func paths(in folder: String, ending: String) -> [String] {
    let root = Shared.root.appending(path: folder)
    let names = try? FileManager.default.contentsOfDirectory(atPath: root.path)
    return (names ?? []).filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }
}

/// The example person's book, as `make run` makes it; made once for all pages.
enum ExampleBook {
  static let made = Result {
    let stage = try Stage()
    let book = stage.folder.appending(path: "noura.masar")
    guard let masar = Stage.masar else { throw CocoaError(.fileNoSuchFile) }
    let said = try stage.run(
      "\"\(Shared.root.path)/Scripts/run-example\" \"\(masar.path)\" \"\(book.path)\"")
    guard said.last?.hasPrefix("= ") != true else {
      throw CocoaError(.executableLoad, userInfo: [NSDebugDescriptionErrorKey: said])
    }
    return book
  }
}
