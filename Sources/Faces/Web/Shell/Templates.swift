import Mustache

/// The templates, read once. Their names are those of the files.
struct Templates: Sendable {
  private let library: MustacheLibrary
  #if DEBUG
    private var names: [String: TemplateNames] = [:]
  #endif

  static let all: [(name: String, bytes: [UInt8])] = [
    ("layout", PackageResources.layout_mustache),
    ("door", PackageResources.door_mustache),
    ("error", PackageResources.error_mustache),
    ("lesson", PackageResources.lesson_mustache),
    ("restoring", PackageResources.restoring_mustache),
    ("trouble", PackageResources.trouble_mustache),
    ("start", PackageResources.start_mustache),
    ("import", PackageResources.import_mustache),
    ("preview", PackageResources.preview_mustache),
    ("path", PackageResources.path_mustache),
    ("income", PackageResources.income_mustache),
    ("stream", PackageResources.stream_mustache),
    ("parts", PackageResources.parts_mustache),
    ("accounts", PackageResources.accounts_mustache),
    ("register", PackageResources.register_mustache),
    ("entry", PackageResources.entry_mustache),
    ("rules", PackageResources.rules_mustache),
    ("rule", PackageResources.rule_mustache),
    ("rates", PackageResources.rates_mustache),
    ("reconcile", PackageResources.reconcile_mustache),
    ("check", PackageResources.check_mustache),
    ("log", PackageResources.log_mustache),
    ("settings", PackageResources.settings_mustache),
    ("answer", PackageResources.answer_mustache),
    ("odds", PackageResources.odds_mustache),
    ("plan", PackageResources.plan_mustache),
  ]

  init() throws {
    MustacheContentTypes.register(PageText(), named: "PAGE")
    var library = MustacheLibrary()
    for (name, bytes) in Templates.all {
      #if DEBUG
        names[name] = TemplateNames(String(decoding: bytes, as: UTF8.self))
      #endif
      try library.register(
        "{{% CONTENT_TYPE: PAGE}}" + String(decoding: bytes, as: UTF8.self), named: name)
    }
    self.library = library
  }

  func render(_ shown: Shown, _ name: String) throws -> String {
    #if DEBUG
      for template in [name, "layout"] {
        let missing = names[template]?.missing(in: shown) ?? []
        precondition(missing.isEmpty, "\(template).mustache names what isn't there: \(missing)")
      }
    #endif
    guard let text = library.render(shown, withTemplate: name) else {
      preconditionFailure("every page has its template: \(name)")
    }
    return text
  }
}

/// What a template sees: the frame, and the page within it.
struct Shown {
  let frame: Frame
  let page: any Page
}
