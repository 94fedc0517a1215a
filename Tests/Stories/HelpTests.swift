import Foundation
import Support
import Testing

/// Every command's help, in both languages, as the program prints it.
@Suite("Help is wholly in one language", .timeLimit(.minutes(5)))
struct HelpTests {
  private struct Tool: Decodable {
    let command: Command

    struct Command: Decodable {
      let commandName: String
      let subcommands: [Command]?

      /// Itself and all beneath it, by the words that name them.
      func paths(_ above: [String] = []) -> [[String]] {
        [above]
          + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap {
            $0.paths(above + [$0.commandName])
          }
      }
    }
  }

  private func isArabic(_ text: String) -> Bool {
    text.unicodeScalars.contains { 0x0600...0x06FF ~= $0.value }
  }

  /// What is typed, and so the same in both: examples and usage.
  private func isTyped(_ line: String) -> Bool { line.hasPrefix("  masar") }

  @Test("Each command has an abstract, an example and its flags, in Arabic and in English")
  func pages() throws {
    let stage = try Stage()
    defer { stage.strike() }
    let dump = try stage.run("masar --experimental-dump-help").joined(separator: "\n")
    let tool = try JSONDecoder().decode(Tool.self, from: Data(dump.utf8))
    let paths = tool.command.paths()
    #expect(paths.count > 30)
    for path in paths {
      let typed = path.joined(separator: " ")
      let english = try stage.run("masar help \(typed) --lang en")
      let arabic = try stage.run("masar help \(typed)")
      #expect(english.contains("Examples") && arabic.contains("أمثلة"), "\(typed)")
      #expect(english.contains { $0.hasPrefix("  masar") }, "\(typed)")
      for line in english where !isTyped(line) {
        #expect(!isArabic(line), "\(typed): \(line)")
      }
      for line in arabic where !isTyped(line) && !line.isEmpty && !isArabic(line) {
        let words = line.split(separator: " ").filter { $0.allSatisfy(\.isLetter) }
        #expect(words.count < 3, "\(typed): \(line)")
      }
      for line in english + arabic {
        let isCarried = line.unicodeScalars.contains { 0xE000...0xF8FF ~= $0.value }
        #expect(!isCarried && !line.hasPrefix("! ") && !line.hasPrefix("= "), "\(typed): \(line)")
      }
      // A flag without help would stand alone.
      for line in english where line.hasPrefix("  --") {
        #expect(line.contains("  ") && line.split(separator: " ").count > 2, "\(typed): \(line)")
      }
    }
  }
}
