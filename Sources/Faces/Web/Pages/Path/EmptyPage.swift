import Speech

/// A book in which nothing is booked yet teaches what to do first.
struct EmptyPage: Page {
  static let template = "error"
  let section: Section? = .path
  let title: String
  let heading: String
  let sentences: [String]
  let address = "/import"
  let back: String

  init(_ asked: Asked) {
    title = asked.plain.say(PathPageWords.empty)
    heading = asked.say(PathPageWords.empty)
    sentences = [asked.say(PathPageWords.emptyLead)]
    back = asked.say(PageWords.importStatement)
  }
}
