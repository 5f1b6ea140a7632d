/// What can be undone (JavaScript's object with a `Symbol.dispose`).
public final class Disposable {
  private var body: (() -> Void)?

  init(_ body: @escaping () -> Void) { self.body = body }

  /// Undoes it; the second time does nothing.
  public func dispose() {
    let body = self.body
    self.body = nil
    body?()
  }
}
