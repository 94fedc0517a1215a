/// What a person typed, said back to them.
enum Echo {
  /// No name or figure is longer; a path may be.
  private static let most = 160

  /// A sentence in which what was typed stands by its beginning where it is too long to be read.
  static func shortened(_ sentence: String, arguments: [String] = CommandLine.arguments) -> String {
    var sentence = sentence
    for argument in arguments where argument.count > most && !argument.contains("/") {
      // Digits may have been written in another script, and marks put around: the longest run of
      // what was typed is enough.
      sentence = sentence.split(separator: argument, omittingEmptySubsequences: false)
        .joined(separator: argument.prefix(40) + "…")
    }
    return sentence
  }
}
