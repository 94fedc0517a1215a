import Speech

/// What someone sees who hasn't been let in.
struct DoorPage: Page {
  static let template = "door"
  let section: Section? = nil
  let voice: Voice
  let title: String
  let heading: String
  let how: String
  let wrong: String?
  let password: PasswordField?

  struct PasswordField: Sendable {
    let label: String
    let enter: String
  }

  init(_ voice: Voice, hasPassword: Bool, wasWrong: Bool) {
    self.voice = voice
    title = voice.say(PageWords.door)
    heading = title
    how = voice.say(hasPassword ? PageWords.howWithPassword : PageWords.howToEnter)
    wrong = wasWrong ? voice.say(hasPassword ? PageWords.wrongPassword : PageWords.usedLink) : nil
    password =
      hasPassword
      ? PasswordField(label: voice.say(PageWords.password), enter: voice.say(PageWords.enter)) : nil
  }
}
