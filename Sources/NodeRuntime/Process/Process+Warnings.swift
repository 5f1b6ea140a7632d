import NodeEvents

extension Process {
  /// Warns: 'warning' is emitted on the next tick, and the warning is printed to standard error.
  ///
  /// A `DeprecationWarning` is dropped while `noDeprecation` is set, is an uncaught exception while `throwDeprecation` is,
  /// and is printed with the calls that led to it while `traceDeprecation` is.
  public func emitWarning(_ warning: String, _ type: String = "Warning", _ code: String? = nil) {
    emitWarning(warning, EmitWarningOptions(type: type, code: code))
  }

  /// Warns, as above.
  public func emitWarning(_ warning: String, _ options: EmitWarningOptions) {
    var error = NodeError(warning, code: options.code, name: options.type)
    error.detail = options.detail
    issue(error)
  }

  /// Warns with an error, whose name is the type.
  public func emitWarning(_ warning: any Error) {
    issue(warning as? NodeError ?? NodeError(warning.message, cause: warning))
  }

  private func issue(_ warning: NodeError) {
    var calls = ""
    if warning.name == "DeprecationWarning" {
      if noDeprecation { return }
      if throwDeprecation {
        nextTick { [warning] in throw warning }
        return
      }
      if traceDeprecation { calls = CallStack.lines() }
    }
    nextTick { [self, warning, calls] in
      print(warning, calls)
      emit("warning", warning)
    }
  }

  private func print(_ warning: NodeError, _ calls: String) {
    let code = warning.code.map { "[\($0)] " } ?? ""
    let heading = warning.message.isEmpty ? warning.name : "\(warning.name): \(warning.message)"
    let detail = warning.detail.map { "\n\($0)" } ?? ""
    StandardError.write("(node:\(pid)) \(code)\(heading)\(calls)\(detail)\n")
  }
}
