import Speech

/// A question and its answer: a sentence first, then pictures and tables, and last what it stands on.
struct AnswerPage: Page {
  static let template = "answer"
  let section: Section?
  let title: String
  let tabs: Tabs?
  let heading: String
  var lead: String?
  var missing: Linked?
  /// Why what was asked can't be; what was typed stays in its field.
  var wrong: String?
  var form: Asking?
  /// The answer in two or three words, large.
  var figure: String?
  var sentences: [String] = []
  var parts: [Part] = []
  var lists: [List] = []
  var notes: [String] = []
  var action: Action?
  var basis: String?
  var links: [Link] = []

  struct Tabs: Sendable {
    let name: String
    let all: [Tab]
  }

  struct Tab: Sendable {
    let name: String
    let address: String
    let isHere: Bool
  }

  /// Something that isn't in the answer, and where that can be mended.
  struct Linked: Sendable {
    let text: String
    let link: Link
  }

  struct Link: Sendable {
    let name: String
    let address: String
  }

  /// What the person can choose: a form that asks again.
  struct Asking: Sendable {
    let action: String
    let name: String
    var sliders: [Slider] = []
    var numbers: [Number] = []
    var choices: [Choice] = []
    let ask: String
  }

  struct Slider: Sendable {
    let label: String
    let name: String
    let value: String
    let low: String
    let high: String
    let step: String
    let shown: String
    /// The person's digits, for a script that shows the value while it moves.
    let digits: String
  }

  struct Number: Sendable {
    let label: String
    let name: String
    let value: String
    let hint: String
  }

  struct Choice: Sendable {
    let label: String
    let name: String
    let options: [Option]
  }

  struct Option: Sendable {
    let name: String
    let value: String
    let isChosen: Bool
  }

  struct Part: Sendable {
    var heading: String?
    let markup: Markup
    var note: String?
  }

  struct List: Sendable {
    let heading: String
    let items: [Item]
  }

  struct Item: Sendable {
    var link: Link?
    /// Leads out of Masar.
    var source: Link?
    let text: String
  }

  struct Action: Sendable {
    let why: String
    let name: String
    let address: String
    let seal: String
  }

  init(_ section: Section, title: String, tabs: Tabs? = nil, heading: String) {
    self.section = section
    self.title = title
    self.tabs = tabs
    self.heading = heading
  }
}
