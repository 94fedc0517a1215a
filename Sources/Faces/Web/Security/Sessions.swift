import Speech
import Synchronization

/// The browsers that were let in, and the one link that lets the next one in.
///
/// They are kept in memory alone: whoever stops the server has ended them all.
final class Sessions: Sendable {
  /// A cookie is exchanged for a new one after so long, in seconds.
  static let rotation: Int64 = 3_600
  /// The old cookie is still good for so long: pages may be on their way.
  static let grace: Int64 = 60
  /// Who hasn't been seen for so long is forgotten, and whoever began so long ago.
  static let idle: Int64 = 7 * 86_400
  static let longest: Int64 = 30 * 86_400
  static let most = 100

  private struct Cookie {
    let session: Int
    let made: Int64
    /// When it stops to be good, once it was exchanged.
    var until: Int64?
  }

  private struct State {
    var sessions: [Int: Session] = [:]
    var cookies: [[UInt8]: Cookie] = [:]
    var launch: [UInt8]?
    var next = 1
  }

  private let state = Mutex(State())

  /// A word that lets one browser in, once. An earlier one is no longer good.
  func makeLaunchWord() -> String {
    let word = Secret.make()
    state.withLock { $0.launch = Secret.digest(word) }
    return word
  }

  /// Takes the launch word, and gives the cookie of a new session; `nil` where it isn't the word.
  func enter(word: String, agent: String, now: Int64) -> String? {
    state.withLock { state in
      guard let launch = state.launch, Secret.same(launch, Secret.digest(word)) else { return nil }
      state.launch = nil
      return Sessions.begin(&state, agent, now)
    }
  }

  /// A new session for whoever gave the password.
  func enter(agent: String, now: Int64) -> String {
    state.withLock { Sessions.begin(&$0, agent, now) }
  }

  private static func begin(_ state: inout State, _ agent: String, _ now: Int64) -> String {
    forget(&state, now)
    if state.sessions.count >= most,
      let oldest = state.sessions.values.min(by: { $0.seen < $1.seen })
    {
      end(oldest.id, &state)
    }
    let secret = Secret.make()
    let id = state.next
    state.next += 1
    state.sessions[id] = Session(
      id: id, formKey: Secret.make(), began: now, seen: now, agent: String(agent.prefix(120)))
    state.cookies[Secret.digest(secret)] = Cookie(session: id, made: now)
    return secret
  }

  /// Whose cookie it is, and the cookie to go on with where it is time for another.
  ///
  /// - Parameter renews: whether the answer can carry another cookie: one that gets lost locks its
  ///   browser out.
  func session(of secret: String, now: Int64, renews: Bool = true) -> (Session, fresh: String?)? {
    state.withLock { state in
      let digest = Secret.digest(secret)
      guard let cookie = state.cookies[digest], var session = state.sessions[cookie.session] else {
        return nil
      }
      let isOver =
        now - session.seen > Sessions.idle || now - session.began > Sessions.longest
        || cookie.until.map { now > $0 } ?? false
      guard !isOver else {
        if cookie.until == nil { Sessions.end(session.id, &state) }
        return nil
      }
      session.seen = now
      state.sessions[session.id] = session
      guard renews, cookie.until == nil, now - cookie.made > Sessions.rotation else {
        return (session, nil)
      }
      state.cookies[digest]?.until = now + Sessions.grace
      let fresh = Secret.make()
      state.cookies[Secret.digest(fresh)] = Cookie(session: session.id, made: now)
      return (session, fresh)
    }
  }

  var all: [Session] {
    state.withLock { Array($0.sessions.values) }.sorted { $0.seen > $1.seen }
  }

  func change(_ id: Int, _ change: (inout Session) -> Void) {
    state.withLock { state in
      guard var session = state.sessions[id] else { return }
      change(&session)
      state.sessions[id] = session
    }
  }

  func endAll(but id: Int) {
    state.withLock { state in
      for other in state.sessions.keys where other != id { Sessions.end(other, &state) }
    }
  }

  func end(_ id: Int) { state.withLock { Sessions.end(id, &$0) } }

  private static func end(_ id: Int, _ state: inout State) {
    state.sessions[id] = nil
    state.cookies = state.cookies.filter { $0.value.session != id }
  }

  private static func forget(_ state: inout State, _ now: Int64) {
    for session in state.sessions.values
    where now - session.seen > Sessions.idle || now - session.began > Sessions.longest {
      end(session.id, &state)
    }
    state.cookies = state.cookies.filter { $0.value.until.map { now <= $0 } ?? true }
  }
}
