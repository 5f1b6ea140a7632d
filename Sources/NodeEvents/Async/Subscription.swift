/// The listeners that a wait has added, to be removed together.
final class Subscription {
  private var removals: [() -> Void] = []

  func add(_ emitter: EventEmitter, _ event: String, _ listener: Listener) {
    emitter.on(event, listener)
    removals.append { emitter.off(event, listener) }
  }

  func add(_ target: EventTarget, _ type: String, _ listener: Listener) {
    target.addEventListener(type, listener)
    removals.append { target.removeEventListener(type, listener) }
  }

  func add(_ signal: AbortSignal?, _ aborted: @escaping () -> Void) {
    guard let signal else { return }
    let disposable = addAbortListener(signal, Listener(aborted))
    removals.append { disposable.dispose() }
  }

  func end() {
    let removals = self.removals
    self.removals = []
    for removal in removals { removal() }
  }
}
