import Speech

/// What a page says where it has nothing to show yet: what will stand there, and the step that brings
/// it.
struct Lesson: Sendable {
  let sentences: [String]
  let address: String
  let step: String
  let more: [Link]

  struct Link: Sendable {
    let name: String
    let address: String
  }

  init(_ asked: Asked, _ sentences: [Message], more: [(name: Message, address: String)] = []) {
    self.sentences = sentences.map(asked.say)
    address = "/import"
    step = asked.say(PageWords.importStatement)
    self.more = more.map { Link(name: asked.say($0.name), address: $0.address) }
  }
}
