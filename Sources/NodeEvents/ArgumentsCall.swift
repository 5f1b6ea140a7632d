/// A closure that takes whatever is emitted (JavaScript's `(...args) => …`).
final class ArgumentsCall: AnyCall {
  private let body: ([Any]) throws -> Void

  init(_ body: @escaping ([Any]) throws -> Void) { self.body = body }

  override func dynamicBody() -> ([Any]) throws -> Void { body }
}
