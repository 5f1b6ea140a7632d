/// A listener that is `async`. It is begun at once and goes on when what it waits for has come, on the loop's thread.
///
/// It has no box that `emit` knows, so it is adapted as a listener with other parameters would be; that costs little
/// beside the task that each call makes.
package final class AsyncCall: AnyCall {
  /// Takes the arguments, and throws a `TypeError` where they do not fit; the outcome is what there is to do.
  package typealias Body = ([Any]) throws -> () async throws -> Void

  private let taken: [any Any.Type]
  private let isolation: (any Actor)?
  private let body: Body

  /// `isolation` is the closure's.
  init(_ taken: [any Any.Type], _ isolation: (any Actor)?, _ body: @escaping Body) {
    self.taken = taken
    self.isolation = isolation
    self.body = body
  }

  override package var parameters: [any Any.Type] { taken }

  override package func dynamicBody() -> ([Any]) throws -> Void {
    { [isolation, body] in AsyncListeners.start(isolation: isolation, try body($0)) }
  }

  /// The call as it is registered for an event of `owner`, who is told when it fails.
  package func registered(with owner: any AsyncListenerOwner, _ event: String) -> AnyCall {
    OwnedAsyncCall(self, isolation, body, owner, event)
  }
}

/// Where `async` listeners are registered.
package protocol AsyncListenerOwner: AnyObject {
  /// A listener that was called with these arguments has failed. What is thrown on is an unhandled rejection.
  func asyncListenerFailed(_ error: any Error, _ event: String, _ arguments: [Any]) throws
}

/// An `async` listener as it is registered.
private final class OwnedAsyncCall: AnyCall {
  private let origin: AsyncCall
  private let isolation: (any Actor)?
  private let body: AsyncCall.Body
  private weak var owner: (any AsyncListenerOwner)?
  private let event: String

  init(
    _ origin: AsyncCall, _ isolation: (any Actor)?, _ body: @escaping AsyncCall.Body,
    _ owner: any AsyncListenerOwner, _ event: String
  ) {
    self.origin = origin
    self.isolation = isolation
    self.body = body
    self.owner = owner
    self.event = event
  }

  override var parameters: [any Any.Type] { origin.parameters }

  override var identity: AnyCall { origin }

  override func dynamicBody() -> ([Any]) throws -> Void {
    { [isolation, body, event, weak owner] arguments in
      let work = try body(arguments)
      // From here on the listener holds its emitter, as JavaScript's `this` does.
      let owner = owner
      AsyncListeners.start(isolation: isolation) {
        do { try await work() } catch {
          guard let owner else { throw error }
          try owner.asyncListenerFailed(error, event, arguments)
        }
      }
    }
  }
}
