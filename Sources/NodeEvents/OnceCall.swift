/// What `rawListeners` shows of a listener that is called once: its wrapper. Called, it removes the listener and calls it.
final class OnceCall: AnyCall {
  let listener: AnyCall
  private weak var emitter: EventEmitter?
  private let event: String
  private weak var once: EventEntry.Once?

  init(_ registration: EventEntry.Registration, of emitter: EventEmitter, _ event: String) {
    listener = registration.call
    once = registration.once
    self.emitter = emitter
    self.event = event
  }

  override var parameters: [any Any.Type] { listener.parameters }

  override func dynamicBody() -> ([Any]) throws -> Void {
    { [self] arguments in
      guard let once, emitter?.takeOnce(event, once) == true else { return }
      try listener.dynamicBody()(arguments)
    }
  }
}
