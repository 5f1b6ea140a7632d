/// Who uses a handle, and is held by it until it is closed.
package protocol HandleContext: AnyObject {
  /// The handle is closed, be it that the loop has ended: what is held for its sake can go.
  func handleDidClose()
}
