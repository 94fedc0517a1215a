import Speech

/// What stands around every page: head, navigation, notices.
struct Frame: Sendable {
  let language: String
  let direction: String
  let title: String
  let style = Asset.style.path
  let script = Asset.script.path
  let icon = Asset.icon.path
  let skip: String
  let brand: String
  let sections: String
  let navigation: [Link]
  let promise: String
  /// What only someone who was let in sees.
  let member: Member?

  struct Link: Sendable {
    let name: String
    let address: String
    let isHere: Bool
  }

  struct Member: Sendable {
    /// Whether the parts of the app lead anywhere.
    let hasWays: Bool
    let importName: String
    /// The language that isn't spoken, by its own name.
    let otherLanguage: String
    let otherLanguageCode: String
    let otherDirection: String
    let languageSeal: String
    let back: String
    let notice: Notice?
    let example: Example?
  }

  struct Notice: Sendable {
    let text: String
    let undo: Undo?
  }

  struct Undo: Sendable {
    let name: String
    let action: String
    let seal: String
  }

  struct Example: Sendable {
    let text: String
    let leave: String
    let seal: String
  }

  /// For someone at the door.
  init(_ page: any Page, _ app: App, _ voice: Voice) {
    self.init(page, voice, navigation: [], member: nil)
  }

  init(_ page: any Page, _ asked: Asked) {
    let voice = asked.voice
    let other: Language = voice.language == .ar ? .en : .ar
    let notice = asked.app.takeNotice(asked.session)
    let isTrouble = page is TroublePage
    let member = Member(
      hasWays: !isTrouble, importName: voice.say(PageWords.importStatement),
      otherLanguage: other.ownName,
      otherLanguageCode: other.rawValue, otherDirection: other.isRightToLeft ? "rtl" : "ltr",
      languageSeal: asked.session.seal("/language"), back: isTrouble ? "/" : asked.path,
      notice: notice.map { notice in
        Notice(
          text: voice.say(notice.message),
          undo: notice.change.map {
            Undo(
              name: voice.say(PageWords.undo), action: "/books/undo/\($0)",
              seal: asked.session.seal("/books/undo/\($0)"))
          })
      },
      example: asked.session.looksAtExample
        ? Example(
          text: voice.say(PageWords.exampleBanner), leave: voice.say(PageWords.leaveExample),
          seal: asked.session.seal("/example/leave")) : nil)
    self.init(
      page, voice,
      navigation: Section.allCases.map {
        Link(
          name: voice.say(PageWords.section($0.rawValue)), address: $0.address,
          isHere: $0 == page.section)
      }, member: member)
  }

  private init(_ page: any Page, _ voice: Voice, navigation: [Link], member: Member?) {
    language = voice.language.rawValue
    direction = voice.language.isRightToLeft ? "rtl" : "ltr"
    brand = voice.say(PageWords.masar)
    title = "\(page.title) · \(brand)"
    skip = voice.say(PageWords.skip)
    sections = voice.say(PageWords.sections)
    promise = voice.say(PageWords.promise)
    self.navigation = navigation
    self.member = member
  }
}
