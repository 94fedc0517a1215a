import Bookkeeping
import Hummingbird
import NIOPosix
import Speech
import Telling

/// How routes are made: a small function from what was asked to an answer, run where it may wait.
struct Routes {
  let app: App
  let router: Router<Visit>

  /// A form without files is never longer.
  static let longestForm = 1 << 18

  /// Something to look at.
  func page(_ path: String, _ answer: @escaping @Sendable (Asked) throws -> Answer) {
    router.get(RouterPath(path)) { [app] request, visit in
      try await app.answer(request, visit, Form(), answer)
    }
  }

  /// Something that changes the book or the session: only with the seal of its form.
  func change(
    _ path: String, upTo limit: Int = Routes.longestForm,
    _ answer: @escaping @Sendable (Asked) throws -> Answer
  ) {
    router.post(RouterPath(path)) { [app] request, visit in
      guard let session = visit.session else { throw HTTPError(.unauthorized) }
      let form = try await Form(of: request, upTo: limit)
      guard session.accepts(form["seal"], for: request.uri.path) else {
        throw HTTPError(.forbidden)
      }
      return try await app.answer(request, visit, form, isChange: true, answer)
    }
  }
}

extension Form {
  /// The body of a request, read up to a limit.
  init(of request: Request, upTo limit: Int) async throws {
    let type = request.headers[.contentType] ?? ""
    let length = request.headers[.contentLength].flatMap { Int($0) }
    if let length, length > limit { throw HTTPError(.contentTooLarge) }
    let body = Array(buffer: try await request.body.collect(upTo: limit))
    // Half a form says something else than the whole one.
    guard length == nil || length == body.count else { throw HTTPError(.badRequest) }
    do {
      if type.lowercased().hasPrefix("multipart/form-data") {
        try self.init(multipart: body, type: type)
      } else {
        try self.init(urlEncoded: String(decoding: body, as: UTF8.self))
      }
    } catch {
      throw HTTPError(.badRequest)
    }
  }
}

extension App {
  /// Runs a route on a thread that may wait, and makes a response of what it gives.
  func answer(
    _ request: Request, _ visit: Visit, _ form: Form, isChange: Bool = false,
    _ route: @escaping @Sendable (Asked) throws -> Answer
  ) async throws -> Response {
    guard let session = visit.session else { throw HTTPError(.unauthorized) }
    guard let query = try? Form(urlEncoded: request.uri.query ?? "") else {
      throw HTTPError(.badRequest)
    }
    return try await NIOThreadPool.singleton.runIfActive {
      // Before anything is asked of the book, even in which language its person is spoken to.
      let isSeen = Result { try self.tellOfExchange(session, isChange: isChange) }
      let asked = Asked(
        app: self, session: session, path: request.uri.path, query: query, form: form,
        parameters: visit.parameters, voice: self.voice(session))
      do {
        try isSeen.get()
        return try self.response(try route(asked), asked)
      } catch {
        return try self.response(to: error, asked)
      }
    }
  }

  func response(_ answer: Answer, _ asked: Asked) throws -> Response {
    switch answer {
    case .page(let page): html(.ok, try shown(page, asked))
    case .refused(let page): html(.unprocessableContent, try shown(page, asked))
    case .redirect(let path): .redirect(to: path)
    case .json(let json):
      Response(
        status: .ok, headers: [.contentType: "application/json; charset=utf-8"],
        body: ResponseBody(byteBuffer: .init(string: json.description + "\n")))
    case .file(let name, let type, let bytes):
      Response(
        status: .ok,
        headers: [
          .contentType: type,
          .contentDisposition: "attachment; filename*=UTF-8''\(Form.encoded(name))",
        ], body: ResponseBody(byteBuffer: .init(bytes: bytes)))
    case .download(let download):
      Response(
        status: .ok,
        headers: [
          .contentType: download.type,
          .contentDisposition: "attachment; filename*=UTF-8''\(Form.encoded(download.name))",
        ], body: download.body)
    }
  }

  func shown(_ page: any Page, _ asked: Asked) throws -> String {
    try templates.render(Shown(frame: Frame(page, asked), page: page), type(of: page).template)
  }

  func html(_ status: HTTPResponse.Status, _ text: String) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: .init(string: text)))
  }

  /// The person's voice in one browser: the browser's language, else the book's, else the machine's.
  func voice(_ session: Session) -> Voice {
    let book = session.looksAtExample ? example : own
    var preferences = configuration.preferences
    if book.exists,
      let settings = try? book.remembered("settings", { try $0.settings() })
    {
      settings.apply(to: &preferences)
    }
    if let language = session.language { preferences.language = language }
    return Voice(preferences, .page)
  }
}
