import Bookkeeping
import Foundation
import Hummingbird
import Money
import Speech
import Statements
import Store
import Telling

/// Settings, copies, exports, and the browsers that were let in.
func addSettings(_ routes: Routes) {
  routes.page("/settings") { asked in .page(try page(asked)) }
  routes.change("/settings") { asked in
    let bookkeeper = try asked.book.bookkeeper()
    let change = try asked.form.save(to: bookkeeper)
    // What was chosen here wins over what this browser was told before.
    asked.app.sessions.change(asked.session.id) { $0.language = nil }
    asked.app.notice(
      asked.session, change.isEmpty ? SettingsPageWords.unchanged : SettingsPageWords.saved,
      change: change.count == 1 ? change[0] : nil)
    return .redirect("/settings")
  }
  addCopies(routes)
  routes.change("/settings/sessions/:id/end") { asked in
    guard let id = asked.parameters.get("id").flatMap({ Int($0) }) else { throw NotThere() }
    asked.app.sessions.end(id)
    asked.app.notice(asked.session, SettingsPageWords.ended)
    return .redirect("/settings")
  }
  routes.change("/settings/sessions/link") { asked in
    // Shown at once and kept nowhere: whoever leaves the page makes another.
    .page(try page(asked, link: asked.app.newLink()))
  }
  routes.change("/settings/sessions/end-others") { asked in
    asked.app.sessions.endAll(but: asked.session.id)
    asked.app.notice(asked.session, SettingsPageWords.othersEnded)
    return .redirect("/settings")
  }
}

private func page(
  _ asked: Asked, _ wrong: Message? = nil, link: String? = nil
) throws -> SettingsPage {
  SettingsPage(
    asked, try asked.book.remembered("settings") { try $0.settings() }, wrong: wrong, link: link)
}

/// Where a copy could be chosen again: the settings, or whatever page stands in for them.
private func notRestored(_ asked: Asked, _ wrong: Message) throws -> any Page {
  do {
    return try page(asked, wrong)
  } catch BookRefusal.noBook {
    return StartPage(asked, wrong: wrong)
  } catch {
    guard let page = TroublePage(error, asked, wrong: wrong) else { throw error }
    return page
  }
}

private func addCopies(_ routes: Routes) {
  routes.page("/settings/backup") { asked in
    let book = try asked.book.bookkeeper().book
    let name = "masar-\(asked.today).masar"
    return .download(
      try Download(name, "application/vnd.sqlite3") { try book.backup(to: $0) })
  }
  routes.page("/settings/export/:format") { asked in
    guard let target = asked.parameters.get("format").flatMap({ ExportTarget(rawValue: $0) }) else {
      throw NotThere()
    }
    let bookkeeper = try asked.book.bookkeeper()
    let name = "masar-\(asked.today).\(target.fileName)"
    return .download(
      try Download(name, target.type) { path in
        guard FileManager.default.createFile(atPath: path, contents: nil),
          let file = FileHandle(forWritingAtPath: path)
        else { throw BookRefusal.cannotOpen(path: path, errno: 0) }
        defer { try? file.close() }
        _ = try bookkeeper.export(to: target) { try file.write(contentsOf: Data($0.utf8)) }
      })
  }
  routes.change("/settings/restore", upTo: 256 << 20) { asked in
    guard !asked.session.looksAtExample else { throw NotThere() }
    guard asked.form["agree"] != nil || !asked.book.exists,
      let file = asked.form.files.first(where: { $0.name == "copy" })?.file
    else { return .refused(try notRestored(asked, SettingsPageWords.noCopy)) }
    let kept: String?
    do {
      Scratch.sweep()
      kept = try Scratch.with { folder in
        let copy = folder + "/copy"
        guard
          FileManager.default.createFile(atPath: copy, contents: Data(file.bytes(0..<file.count)))
        else { throw BookRefusal.diskFull }
        return try asked.book.closed {
          try Book.restore(from: copy, to: asked.book.path, at: asked.clock.now)
        }
      }
    } catch BookRefusal.badBackup(_, let why) {
      return .refused(try notRestored(asked, why.sentence(ofBackup: file.name)))
    }
    let changes = Int(try asked.book.bookkeeper().latestChange())
    asked.app.notice(
      asked.session,
      kept.map { SettingsPageWords.restored(file.name, changes: changes, kept: $0) }
        ?? BackupWords.putBack(file.name, changes: changes))
    return .redirect("/path")
  }
}

extension Form {
  /// Keeps what was chosen otherwise than before; gives the changes.
  fileprivate func save(to bookkeeper: Bookkeeper) throws -> [Int64] {
    let before = try bookkeeper.settings()
    var changes: [Int64] = []
    func set(_ name: SettingName, _ value: String?) throws {
      if let change = try bookkeeper.set(name, to: value) { changes.append(change) }
    }
    for name in SettingName.allCases {
      guard let given = self[name.rawValue] else { continue }
      guard !given.isEmpty else {
        if before[name] != nil { try set(name, nil) }
        continue
      }
      guard let value = try name.stored(given, bookkeeper) else {
        throw Said(SettingsWords.unknownValue(given, known: name.known))
      }
      if value != before[name] { try set(name, value) }
    }
    // A country seeds the currency, as the command does it.
    if let country = try bookkeeper.settings()[.country].flatMap({ Country(code: $0) }),
      try bookkeeper.settings()[.currency] == nil
    {
      try set(.currency, country.currency.code)
    }
    return changes
  }
}
