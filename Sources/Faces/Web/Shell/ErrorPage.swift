import Speech

/// Something couldn't be done: what, and what to do.
struct ErrorPage: Page {
  static let template = "error"
  let section: Section? = nil
  let voice: Voice
  let title: String
  let heading: String
  let sentences: [String]
  let address = "/"
  let back: String

  init(_ voice: Voice, _ sentences: [Message]) {
    self.voice = voice
    title = voice.say(PageWords.notDone)
    heading = sentences.first.map(voice.say) ?? title
    self.sentences = sentences.dropFirst().map(voice.say)
    back = voice.say(PageWords.toPath)
  }
}
