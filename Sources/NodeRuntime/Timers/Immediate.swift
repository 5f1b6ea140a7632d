import NodeEvents

/// What `setImmediate` returns.
public final class Immediate {
  private let queue: ImmediateQueue
  private var body: (() throws -> Void)?
  private var hasReference = true

  init(_ queue: ImmediateQueue, _ body: @escaping () throws -> Void) {
    self.queue = queue
    self.body = body
    queue.referenceCount += 1
  }

  func fire() {
    guard let body else { return }
    close()
    do { try body() } catch { UncaughtException.raise(error) }
  }

  /// What `clearImmediate` does.
  func close() {
    guard body != nil else { return }
    body = nil
    if hasReference { queue.referenceCount -= 1 }
  }

  /// Keeps the loop running until it was called, as it does to begin with.
  @discardableResult
  public func ref() -> Self { setReference(true) }

  /// Lets the loop end before it was called.
  @discardableResult
  public func unref() -> Self { setReference(false) }

  /// Whether it keeps the loop running.
  public func hasRef() -> Bool { hasReference && body != nil }

  private func setReference(_ wanted: Bool) -> Self {
    guard wanted != hasReference else { return self }
    hasReference = wanted
    if body != nil { queue.referenceCount += wanted ? 1 : -1 }
    return self
  }
}
