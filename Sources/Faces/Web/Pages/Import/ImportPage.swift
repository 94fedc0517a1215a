import Speech

/// Where statements are dropped.
struct ImportPage: Page {
  static let template = "import"
  let section: Section? = nil
  let title: String
  let heading: String
  let lead: String
  let dropHere: String
  let read: String
  let busy: String
  let seal: String
  let wrong: String?

  init(_ asked: Asked, wrong: Message? = nil) {
    title = asked.plain.say(StartWords.importing)
    heading = asked.say(StartWords.importing)
    lead = asked.say(StartWords.importLead)
    dropHere = asked.say(StartWords.dropHere)
    read = asked.say(StartWords.read)
    busy = asked.plain.say(StartWords.busy)
    seal = asked.session.seal("/import")
    self.wrong = wrong.map(asked.say)
  }
}
