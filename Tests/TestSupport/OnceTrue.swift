import NodeRuntime

/// Calls `body` on this loop when the condition holds, or when it has not for ten seconds: for what the system may take
/// its time with. The test then looks at the condition itself.
package func onceTrue(_ condition: @escaping () -> Bool, _ body: @escaping () throws -> Void) {
  func look(_ left: Int) {
    _ = setTimeout(10) { if left == 0 || condition() { try body() } else { look(left - 1) } }
  }
  look(1000)
}
