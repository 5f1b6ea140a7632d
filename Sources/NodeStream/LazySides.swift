/// What is to be known of sides that are made when they are first needed.
///
/// A stream that something else reads from and writes to, past the sides' rules, never has any: it keeps only this.
package struct LazySides {
  /// Whether the writable side stays open when the readable one has ended.
  package var allowHalfOpen: Bool
  /// Whether the stream itself emits 'close'.
  package var emitClose: Bool
  /// Whether the stream keeps its listeners when it was closed.
  package var isReusable: Bool
  /// How much is kept on either side, in bytes; -1 for the default.
  private let mark: Int32

  package init(
    allowHalfOpen: Bool = true, emitClose: Bool = true, isReusable: Bool = false, highWaterMark: Int? = nil
  ) {
    self.allowHalfOpen = allowHalfOpen
    self.emitClose = emitClose
    self.isReusable = isReusable
    mark = highWaterMark.map { Int32(clamping: max(0, $0)) } ?? -1
  }

  package var highWaterMark: Int { mark < 0 ? HighWaterMark.standard(objectMode: false) : Int(mark) }

  func apply(to state: StreamState) {
    state.emitClose = emitClose
    state.isReusable = isReusable
  }
}
