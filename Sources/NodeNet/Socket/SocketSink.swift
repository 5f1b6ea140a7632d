import NodeEvents

/// A protocol on top of a socket, which takes the bytes straight from the loop's buffer, past the stream's events.
package protocol SocketSink: AnyObject {
  /// Bytes came in. They may be changed in place, and are gone after the call.
  func socketDidRead(_ bytes: UnsafeMutableRawBufferPointer)
  /// The peer ended its side. 'end' follows.
  func socketDidEnd()
  /// An error that destroys the socket, where Node has an 'error' listener of the protocol's.
  func socketDidFail(_ error: NodeError)
  /// All that was written has left, and more than wanted had waited.
  func socketDidDrain()
  /// Nothing came or went for the time that was set.
  func socketDidTimeOut()
  /// The socket is closed; the last call.
  func socketDidClose()
}
