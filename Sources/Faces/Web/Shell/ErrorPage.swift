import Speech

/// Something couldn't be done: what, and what to do.
struct ErrorPage: Page {
  static let template = "error"
  let section: Section? = nil
  let voice: Voice
  let title: String
  let heading: String
  let sentences: [String]
  let address: String
  let back: String

  /// - Parameter way: where to go on, and how that is called; else the first page.
  init(_ voice: Voice, _ sentences: [Message], way: (address: String, name: Message)? = nil) {
    self.voice = voice
    title = voice.say(PageWords.notDone)
    heading = sentences.first.map(voice.say) ?? title
    self.sentences = sentences.dropFirst().map(voice.say)
    address = way?.address ?? "/"
    back = voice.say(way?.name ?? PageWords.toPath)
  }
}
