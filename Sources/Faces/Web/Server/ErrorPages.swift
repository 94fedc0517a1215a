import Bookkeeping
import Hummingbird
import Money
import NIOCore
import NIOHTTP1
import Speech
import Store
import Telling

/// What goes wrong becomes a page in the person's language that says what to do.
struct ErrorPages: RouterMiddleware {
  let app: App

  func handle(
    _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as HTTPError {
      return try page(error.status, request)
    } catch is NIOTooManyBytesError {
      return try page(.contentTooLarge, request)
    } catch let error as HTTPParserError {
      // What comes after it can't be read either: the connection is answered 400 and closed.
      throw error
    } catch {
      return try page(.internalServerError, request)
    }
  }

  private func page(_ status: HTTPResponse.Status, _ request: Request) throws -> Response {
    if request.uri.path.hasPrefix("/api/") { return App.problem(status) }
    let page = ErrorPage(app.voice(of: request), [PageWords.error(status.code)])
    return app.html(
      status,
      try app.templates.render(Shown(frame: Frame(page, app, page.voice), page: page), "error"))
  }
}

extension App {
  /// A refusal of the books is a sentence, not a fault.
  func response(to error: any Error, _ asked: Asked) throws -> Response {
    let isAPI = asked.path.hasPrefix("/api/")
    let status: HTTPResponse.Status
    let sentences: [Message]
    switch error {
    case BookRefusal.noBook: return isAPI ? App.problem(.notFound) : .redirect(to: "/start")
    case let lost as BookLost: (status, sentences) = (.conflict, [TroubleWords.lost(lost.path)])
    case is NotThere: (status, sentences) = (.notFound, [PageWords.error(404)])
    case let refusal as OddsRefusal:
      (status, sentences) = (.unprocessableContent, [refusal.onPage.sentence])
    case let refusal as BookRefusal:
      (status, sentences) = (.conflict, refusal.sentences(asked.book.path))
    case let refusal as Said: (status, sentences) = (.unprocessableContent, refusal.sentences)
    case let refusal as Ungiven: (status, sentences) = (.badRequest, [refusal.sentence])
    case let refusal as any OneSentence:
      (status, sentences) = (.unprocessableContent, [refusal.sentence])
    case let error as HTTPError:
      (status, sentences) = (error.status, [PageWords.error(error.status.code)])
    default: (status, sentences) = (.internalServerError, [PageWords.error(500)])
    }
    if isAPI { return App.problem(status, sentences.map(asked.plain.say)) }
    if let trouble = TroublePage(error, asked) { return html(status, try shown(trouble, asked)) }
    return html(
      status, try shown(ErrorPage(asked.voice, sentences, way: App.way(on: error)), asked))
  }

  /// What stands in the way has a place of its own: from there one goes on.
  private static func way(on error: any Error) -> (address: String, name: Message)? {
    switch error {
    case BookRefusal.undoBlocked(let by), BookRefusal.alreadyUndone(let by):
      (LogPage.address(by.number), DecidingWords.toChange(Int(by.number)))
    case BookRefusal.closed: ("/books/log", BooksWords.log)
    default: nil
    }
  }

  /// A problem as the API tells it (RFC 9457).
  static func problem(_ status: HTTPResponse.Status, _ sentences: [String] = []) -> Response {
    let json = JSON.object([
      "type": "about:blank", "title": .string(status.reasonPhrase),
      "status": .number(Int64(status.code)),
      "detail": sentences.isEmpty ? nil : .string(sentences.joined(separator: " ")),
    ])
    return Response(
      status: status, headers: [.contentType: "application/problem+json"],
      body: ResponseBody(byteBuffer: .init(string: json.description + "\n")))
  }
}

/// A refusal that a page has words for.
struct Said: Error {
  let sentences: [Message]

  init(_ sentences: Message...) { self.sentences = sentences }
}
