extension AbortSignal: CustomReflectable {
  /// What `console.log` shows of it: whether it was aborted.
  public var customMirror: Mirror {
    Mirror(self, children: ["aborted": aborted], displayStyle: .class, ancestorRepresentation: .suppressed)
  }
}

extension AbortController: CustomReflectable {
  /// What `console.log` shows of it: its signal.
  public var customMirror: Mirror { Mirror(self, children: ["signal": signal], displayStyle: .class) }
}
