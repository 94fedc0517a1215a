import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes a connection whose other end is waited for in vain. What the server itself takes long for,
/// such as a change that is being written, is never cut short.
final class Patience: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// Who asked took too long.
  struct Over: Error {}

  private let limits: Limits
  private var ticking: Scheduled<Void>?
  /// Requests whose answer hasn't been given whole.
  private var open = 0
  /// A request that hasn't come whole.
  private var coming: (since: NIODeadline, bytes: Int)?
  /// Pieces of an answer that the other end hasn't taken.
  private var untaken = 0
  /// When a request was last answered, or a piece last taken.
  private var quietSince = NIODeadline.now()
  private var stopsAt: NIODeadline?

  init(_ limits: Limits) { self.limits = limits }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { begin(context) }
  }

  func channelActive(context: ChannelHandlerContext) {
    begin(context)
    context.fireChannelActive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { ticking?.cancel() }

  func channelInactive(context: ChannelHandlerContext) {
    ticking?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      open += 1
      coming = (.now(), 0)
    case .body(let piece): coming?.bytes += piece.readableBytes
    case .end: coming = nil
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let isLast = if case .end = unwrapOutboundIn(data) { true } else { false }
    if untaken == 0 { quietSince = .now() }
    untaken += 1
    let taken = promise ?? context.eventLoop.makePromise()
    taken.futureResult.assumeIsolated().whenComplete { _ in
      self.untaken -= 1
      // What couldn't be read as a request is answered too.
      if isLast { self.open = max(0, self.open - 1) }
      self.quietSince = .now()
    }
    context.write(data, promise: taken)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is ChannelShouldQuiesceEvent { stopsAt = .now() + limits.stopping }
    context.fireUserInboundEventTriggered(event)
  }

  private func begin(_ context: ChannelHandlerContext) {
    guard ticking == nil else { return }
    quietSince = .now()
    tick(context)
  }

  private func tick(_ context: ChannelHandlerContext) {
    ticking = context.eventLoop.assumeIsolated().scheduleTask(in: limits.tick) {
      guard !self.isOver(.now()) else {
        // First, so that half a request isn't taken for a whole one.
        context.fireErrorCaught(Over())
        context.close(promise: nil)
        return
      }
      self.tick(context)
    }
  }

  private func isOver(_ now: NIODeadline) -> Bool {
    if let stopsAt, now > stopsAt, coming != nil || untaken > 0 || open == 0 { return true }
    if let (since, bytes) = coming {
      let earned = TimeAmount.seconds(Int64(bytes / limits.bytesPerSecond))
      return now > since + limits.request + earned
    }
    if untaken > 0 { return now > quietSince + limits.answer }
    return open == 0 && now > quietSince + limits.idle
  }
}
