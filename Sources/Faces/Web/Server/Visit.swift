import Hummingbird

/// One request, and the session that it belongs to once it was let in.
struct Visit: RequestContext {
  var coreContext: CoreRequestContextStorage
  var session: Session?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
  }
}
