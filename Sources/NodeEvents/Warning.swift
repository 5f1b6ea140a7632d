import Synchronization

/// Where a warning goes (Node's `process.emitWarning`): the runtime puts its own handler here.
package enum Warning {
  private static let handler = Mutex<(@Sendable (_ name: String, _ message: String) -> Void)?>(nil)

  /// Puts the runtime's handler in place; nil takes it away.
  package static func install(_ handler: (@Sendable (_ name: String, _ message: String) -> Void)?) {
    Self.handler.withLock { $0 = handler }
  }

  /// Warns, on standard error unless the runtime has another idea.
  package static func emit(_ name: String, _ message: String) {
    if let handler = handler.withLock({ $0 }) {
      handler(name, message)
    } else {
      StandardError.write("\(name): \(message)\n")
    }
  }
}
