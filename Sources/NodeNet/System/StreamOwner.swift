/// Who hears of what happens on a stream handle.
package protocol StreamOwner: AnyObject {
  /// Bytes came in. They lie in the loop's buffer, may be changed in place, and are gone after the call.
  func streamDidRead(_ bytes: UnsafeMutableRawBufferPointer)
  /// Memory to read into, where it is not the loop's; it must stay until it is read into, or the stream is closed.
  func streamReadMemory() -> UnsafeMutableRawBufferPointer?
  /// The peer ended (`UV_EOF`), or reading failed.
  func streamDidEnd(_ status: Int32)
  /// A client waits to be accepted, or could not be had.
  func streamHasClient(_ status: Int32)
}

extension StreamOwner {
  package func streamReadMemory() -> UnsafeMutableRawBufferPointer? { nil }
}
