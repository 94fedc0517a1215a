import ArgumentParser
import Bookkeeping
import Foundation
import Speech
import Statements
import Store
import Telling

struct InboxCommand: MasarCommand {
  static let configuration = CommandConfiguration(commandName: "inbox", help: InboxHelp.inbox)

  @Argument(help: .said(InboxHelp.folder, "FOLDER"))
  var folder: String

  @Flag(help: .said(InboxHelp.watch))
  var watch = false

  @Option(help: .said(ImportHelp.account, "NAME"))
  var account: String?

  @Flag(help: .said(ImportHelp.yes))
  var yes = false

  @OptionGroup var reading: ReadingArguments
  @OptionGroup var common: CommonOptions

  func run(_ session: Session) throws {
    _ = try account.map(ImportCommand.holding)
    let inbox = try Inbox(folder, book: session.path)
    if watch {
      try keepSweeping(inbox)
    } else {
      var look = try inbox.look()
      if !look.waiting.isEmpty {
        // What was just dropped needs a moment to be known as whole.
        Thread.sleep(forTimeInterval: look.wait + 0.1)
        look = try inbox.look()
      }
      let sweep = try self.sweep(inbox, look, session)
      if !sweep.left.isEmpty || !sweep.unnamed.isEmpty {
        throw Failure.Quiet(status: Failure.badData)
      }
    }
  }

  /// Sweeps until it is told to stop, which it does between two files.
  private func keepSweeping(_ inbox: Inbox) throws {
    Interruption.hold()
    let voice = Failure.voice(CommandLine.arguments)
    if Terminal.showsErrors { Terminal.printError(voice.say(InboxWords.watching(folder))) }
    // A file that was refused is read again once it has changed.
    var refused: Set<Inbox.Candidate> = []
    var held: Set<String> = []
    var unnamed: Set<String> = []
    while !Interruption.came {
      var look = try inbox.look()
      let newlyHeld = look.held.filter { !held.contains($0) }
      if !newlyHeld.isEmpty { Terminal.printError(voice.say(InboxWords.waiting(newlyHeld))) }
      held = Set(look.held)
      let newlyUnnamed = look.unnamed.filter { unnamed.insert($0).inserted }
      if !newlyUnnamed.isEmpty {
        Terminal.printError(voice.say(InboxWords.unreadableNames(newlyUnnamed)))
      }
      look.files.removeAll { refused.contains($0) }
      (look.waiting, look.others, look.unnamed) = ([], [], [])
      if !look.files.isEmpty {
        do {
          let sweep = try self.sweep(inbox, look, Session(common))
          refused.formUnion(sweep.left.map(\.candidate))
        } catch BookRefusal.lockedByAnother {
          Terminal.printError(voice.say(BookWords.locked(BookPath.chosen(common.book))))
        } catch BookRefusal.replaced(let path) {
          // What wasn't booked waits for the next sweep, which opens the book that is there.
          Terminal.printError(voice.say(BookWords.replaced(path)))
        }
      }
      for _ in 0..<10 where !Interruption.came { Thread.sleep(forTimeInterval: 0.1) }
    }
  }

  private func sweep(_ inbox: Inbox, _ look: Inbox.Look, _ session: Session) throws -> Sweep {
    var sweep = Sweep(waiting: look.waiting, others: look.others, unnamed: look.unnamed)
    guard !look.files.isEmpty else {
      let voice = session.voice(session.hasBook ? try? session.bookkeeper() : nil)
      session.show(sweep.json) { SweepText(voice).lines(sweep) }
      return sweep
    }
    try inbox.readyDone()
    let bookkeeper = try session.bookkeeperOrNew()
    let voice = session.voice(bookkeeper)
    let text = SweepText(voice)
    func say(_ lines: [String]) {
      if !common.json { Terminal.print(lines.joined(separator: "\n")) }
    }
    do {
      for file in look.files where !(watch && Interruption.came) {
        if let handled = try take(file, inbox, bookkeeper, voice, &sweep) {
          say(text.lines(handled))
        }
      }
    } catch {
      // What was done is told before what stopped it.
      if common.json { Terminal.print(watch ? sweep.json.line : sweep.json.description) }
      throw error
    }
    if common.json {
      Terminal.print(watch ? sweep.json.line : sweep.json.description)
    } else {
      let rest = text.rest(sweep)
      if !rest.isEmpty { say(rest) }
    }
    return sweep
  }

  /// Books one file, by a change of its own, and puts it where it belongs.
  private func take(
    _ file: Inbox.Candidate, _ inbox: Inbox, _ bookkeeper: Bookkeeper, _ voice: Voice,
    _ sweep: inout Sweep
  ) throws -> Sweep.Handled? {
    guard let statement = try? Files.statement(file.path, isOwn: true), inbox.isSame(file) else {
      if inbox.isSame(file), Files.isForbidden(file.path) {
        return try leave(file, .refused(file.name, .noPermission), inbox, voice, &sweep)
      }
      sweep.waiting.append(file.name)
      return nil
    }
    var request = ImportRequest(files: [statement], options: try reading.options())
    request.account = try account.map(ImportCommand.holding)
    request.takesProposals = yes
    request.refusesTwins = true
    let report = try bookkeeper.importFiles(request)
    if report.isRefused { return try leave(file, report, inbox, voice, &sweep) }
    var handled = Sweep.Handled(candidate: file, report: report)
    guard let name = try inbox.finish(file) else {
      sweep.waiting.append(file.name)
      return nil
    }
    handled.movedTo = name
    if report.files.contains(where: { !$0.issues.isEmpty || !$0.likenesses.isEmpty }) {
      handled.note = try inbox.report(note(report, voice), on: name, inDone: true)
    }
    sweep.done.append(handled)
    return handled
  }

  /// A file that was refused stays where it is, with a report beside it.
  private func leave(
    _ file: Inbox.Candidate, _ report: ImportReport, _ inbox: Inbox, _ voice: Voice,
    _ sweep: inout Sweep
  ) throws -> Sweep.Handled {
    var handled = Sweep.Handled(candidate: file, report: report)
    handled.note = try inbox.report(note(report, voice), on: file.name)
    sweep.left.append(handled)
    return handled
  }

  /// A report is a file: plain, whatever the terminal.
  private func note(_ report: ImportReport, _ voice: Voice) -> String {
    SweepText(Voice(voice.preferences, .plain)).report(report)
  }
}

/// What one sweep did.
struct Sweep {
  var done: [Handled] = []
  var left: [Handled] = []
  /// Still being written.
  var waiting: [String] = []
  /// No files of their own.
  var others: [String] = []
  /// Files whose names aren't text.
  var unnamed: [String] = []

  struct Handled {
    let candidate: Inbox.Candidate
    let report: ImportReport
    /// Its name in `done/`.
    var movedTo: String?
    /// The report beside it.
    var note: String?
  }

  var json: JSON {
    func told(_ files: [Handled]) -> JSON {
      .array(
        files.map { file in
          .object([
            "file": .string(file.candidate.name), "movedTo": file.movedTo.map { .string($0) },
            "report": file.note.map { .string($0) }, "import": file.report.json,
          ])
        })
    }
    return .object([
      "done": told(done), "left": told(left), "waiting": .strings(waiting),
      "notFiles": .strings(others),
      "unreadableNames": unnamed.isEmpty ? nil : .strings(unnamed),
    ])
  }
}

/// A sweep in words.
struct SweepText {
  private let voice: Voice

  init(_ voice: Voice) { self.voice = voice }

  func lines(_ file: Sweep.Handled) -> [String] {
    var lines = ImportText(file.report, voice).lines
    func add(_ message: Message) { lines += voice.wrapped(message, indent: 2) }
    if let name = file.movedTo { add(InboxWords.moved("done/" + name)) }
    if let note = file.note {
      add(InboxWords.reported(file.movedTo == nil ? note : "done/" + note))
    }
    return lines
  }

  /// What the sweep left alone.
  func rest(_ sweep: Sweep) -> [String] {
    (sweep.waiting.isEmpty ? [] : voice.wrapped(InboxWords.waiting(sweep.waiting)))
      + (sweep.others.isEmpty ? [] : voice.wrapped(InboxWords.notFiles(sweep.others)))
      + (sweep.unnamed.isEmpty ? [] : voice.wrapped(InboxWords.unreadableNames(sweep.unnamed)))
  }

  func lines(_ sweep: Sweep) -> [String] {
    let rest = rest(sweep)
    return rest.isEmpty ? voice.wrapped(InboxWords.nothing) : rest
  }

  /// What lies beside a file: why it was refused, which of its rows were, or what is like another
  /// file's.
  func report(_ report: ImportReport) -> String {
    let lines = report.files.flatMap { file -> [String] in
      if file.refusal != nil { return ImportText(report, voice).lines(of: file) }
      let said = file.likenesses + file.issues.map(\.sentence) + file.issues.remedies
      guard !said.isEmpty else { return [] }
      var lines = [voice.say(.foreign(file.name))]
      for message in said {
        lines += voice.wrapped(message, indent: 2)
      }
      return lines
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

/// Being told to stop, which is heeded between two steps.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  private static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }

  /// From here on, signals wait.
  static func hold() {
    var set = self.set
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  static var came: Bool {
    var pending = sigset_t()
    guard sigpending(&pending) == 0 else { return false }
    return signals.contains { sigismember(&pending, $0) == 1 }
  }
}
