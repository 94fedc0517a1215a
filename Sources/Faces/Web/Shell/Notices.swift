import Speech

/// What was just done, said once on the next page, with its undoing where there is one.
struct Noticed: Sendable {
  let message: Message
  var change: Int64?
}

extension App {
  func notice(_ session: Session, _ message: Message, change: Int64? = nil) {
    sessions.change(session.id) { $0.notice = Noticed(message: message, change: change) }
  }

  func takeNotice(_ session: Session) -> Noticed? {
    var notice: Noticed?
    sessions.change(session.id) {
      notice = $0.notice
      $0.notice = nil
    }
    return notice
  }
}
