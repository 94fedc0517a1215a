import Hummingbird

/// Whoever asks for the head alone gets no body, whatever answers: a body that isn't expected would be
/// read as the beginning of the next answer (RFC 9110, section 9.3.2).
struct HeadAnswers: RouterMiddleware {
  func handle(
    _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
  ) async throws -> Response {
    let response = try await next(request, context)
    return request.method == .head ? response.createHeadResponse() : response
  }
}
