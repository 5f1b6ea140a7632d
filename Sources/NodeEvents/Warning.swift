/// Where a warning goes (Node's `process.emitWarning`): the runtime puts its own handler here.
package enum Warning {
  // Written once, by the first loop of the process, before anything can warn; only read afterwards.
  nonisolated(unsafe) private static var handler: (@Sendable (_ name: String, _ message: String) -> Void)?

  /// Puts the runtime's handler in place.
  package static func install(_ handler: @escaping @Sendable (_ name: String, _ message: String) -> Void) {
    Self.handler = handler
  }

  /// Warns, on standard error unless the runtime has another idea.
  package static func emit(_ name: String, _ message: String) {
    if let handler { handler(name, message) } else { StandardError.write("\(name): \(message)\n") }
  }
}
