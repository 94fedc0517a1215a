import Foundation
import Speech

/// The terminal, or whatever stands in its place.
enum Terminal {
  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }
  static var showsOutput: Bool { isatty(STDOUT_FILENO) == 1 }
  static var showsErrors: Bool { isatty(STDERR_FILENO) == 1 }

  /// A reader that went away (`masar … | head`) ends the program quietly.
  static func prepare() {
    signal(SIGPIPE, SIG_DFL)
    // A limit on file sizes is a full disk by another name: it becomes an error, not a death.
    signal(SIGXFSZ, SIG_IGN)
  }

  /// What standard output can show. Colour and invisible marks are for eyes only; `NO_COLOR`
  /// (https://no-color.org) and `TERM=dumb` turn colour off.
  static var medium: Medium {
    guard showsOutput else { return .plain }
    return .terminal(width: width, colour: hasColour)
  }

  private static var hasColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  private static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 80
  }

  static func print(_ text: String) {
    write(text + "\n")
  }

  /// Writes to standard output; where that can't be written, the program ends with a sentence.
  static func write(_ text: String) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      Failure.exit(
        with: Failure.Said(Failure.cannotWrite, FileWords.noOutput),
        arguments: CommandLine.arguments)
    }
  }

  static func printError(_ text: String) {
    // There is nowhere left to say that even this can't be said.
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }

  /// Asks on the terminal and gives the answer, trimmed; `nil` at the end of input.
  static func ask(_ question: String) -> String? {
    try? FileHandle.standardError.write(contentsOf: Data((question + " ").utf8))
    return readLine()?.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
