/// An incremental parser of HTTP/1.x messages that knows no socket: bytes in, events out.
///
/// It takes and refuses the same bytes as the parser of Node 20.20 (llhttp 9.3.1 without leniency), with the same codes,
/// reasons and positions, however the bytes are cut; the one exception that depends on the cut is an overflow, which is
/// found at the end of an input or of the element that overflows, whichever comes first (Node: the same).
///
/// It is pulled: after each event the caller may stop, and go on later with the same input and offset. Call `next` until
/// it gives nil; an event may be due without further bytes.
///
/// **Upgrades.** Where the head says `isUpgrade` and the caller takes it up, it stops calling `next`: all bytes from
/// `offset` on are the other protocol's, even if there was a `Content-Length` or `Transfer-Encoding` (Node with an
/// 'upgrade' listener hands them all over in `head`, and ends the request's body at once; 'connect' likewise). Where the
/// caller goes on, the message is an ordinary one and its body, if it has one, is read (Node without an 'upgrade'
/// listener), and the next message follows it. Node drops what follows such a message in the same packet; this keeps it.
/// A CONNECT request has no body either way; Node destroys the socket when nobody listens to 'connect'.
///
/// **Differences from Node**, where Node loses bytes. In the body of an upgrade that nobody took, Node overlooks errors
/// and an early end; here they are thrown. After a 101 that lacks the headers of an upgrade, Node drops the rest of the
/// packet; here it is read as the next response.
///
/// **Limits.** `maxHeaderSize` bytes of target or reason, header names and values (with the white space that ends
/// them); the trailers have the same allowance again. 16 KiB of extensions for each chunk. Headers beyond
/// `maxHeadersCount` are checked but not kept.
package struct HTTPParser {
  /// Which side's messages are read.
  package enum Kind: Sendable {
    case request
    case response
  }

  /// What `next` finds.
  package enum Event: Sendable {
    /// The start line and the headers are complete.
    case head(HTTPHead)
    /// A piece of the body, as a range of the input given to `next`; never empty.
    case body(Range<Int>)
    /// The message is complete; `trailers` holds names and values in turn.
    case end(trailers: [String])
  }

  let kind: Kind
  let maxHeaderSize: Int
  /// How many names and values are kept before the rest is ignored; 0 for all.
  let maxHeaderStrings: Int

  var state = State.start
  var flags = Flags()
  /// What the message has said so far.
  var head = HTTPHead()
  /// The name whose value is being read.
  var headerName = ""
  var headerKind = HeaderKind.general
  /// How many headers or trailers have been seen, with those that were not kept.
  var headerCount = 0
  /// Bytes counted towards `maxHeaderSize`.
  var headerBytes = 0
  /// Bytes counted towards the limit of a chunk's extensions.
  var extensionBytes = 0
  /// The beginning of an element that did not end in the inputs so far; never more than `maxHeaderSize` bytes.
  var pending: [UInt8] = []
  /// The method so far, one byte after the other from the lowest on.
  var method = HTTPMethodName()
  /// The method that it is, once it is complete.
  var knownMethod: HTTPMethodName.Known?
  /// How many bytes of a constant have matched.
  var matched = 0
  /// The constant that is being matched.
  var `protocol` = ProtocolName.http
  /// What is left of the body or of the chunk; while it is being read, the length itself.
  var remaining: UInt64 = 0
  var failure: HTTPParserError?

  /// A parser for one connection.
  ///
  /// - Parameters:
  ///   - maxHeaderSize: bytes of start line and headers from which on a message is refused (Node's `maxHeaderSize`).
  ///   - maxHeadersCount: how many headers to keep, 0 for all, nil for Node's default, which is 1000. As in Node,
  ///     `rawHeaders` is cut only at the next multiple of 31 headers.
  package init(_ kind: Kind, maxHeaderSize: Int = 16_384, maxHeadersCount: Int? = nil) {
    self.kind = kind
    self.maxHeaderSize = maxHeaderSize
    maxHeaderStrings = maxHeadersCount.map { min(max(0, $0), 1 << 32) * 2 } ?? 2000
  }

  /// Takes the next event out of `input` from `offset` on and moves `offset` behind what it has read.
  ///
  /// - Returns: nil when all of the input is consumed and more is needed.
  /// - Throws: what is wrong with the bytes; the same again on every later call.
  package mutating func next(
    _ input: UnsafeRawBufferPointer, _ offset: inout Int
  ) throws(HTTPParserError) -> Event? {
    while true {
      switch state.stage {
      case .startLine:
        guard offset < input.count else { return nil }
        try parseStartLine(input, &offset)
      case .target:
        guard offset < input.count else { return nil }
        try parseTarget(input, &offset)
      case .headers:
        guard offset < input.count else { return nil }
        try parseHeaders(input, &offset)
      case .headDone:
        return takeHead()
      case .bodyStart:
        try startBody(at: offset)
      case .chunkHeader:
        guard offset < input.count else { return nil }
        try parseChunkHeader(input, &offset)
      case .body:
        guard offset < input.count else { return nil }
        return .body(takeBody(input.count, &offset))
      case .end:
        return takeEnd()
      case .failed:
        throw failure ?? HTTPParserError(code: HTTPParserError.Code.invalidEOFState, reason: "", bytesParsed: 0)
      }
    }
  }

  /// The peer sends no more: gives what is still due, one event a call, and nil when the parser stands between messages.
  ///
  /// - Throws: `HPE_INVALID_EOF_STATE` within a message, unless it is a body that only the end ends.
  package mutating func finish() throws(HTTPParserError) -> Event? {
    switch state {
    case .start, .closed:
      return nil
    case .headDone:
      return takeHead()
    case .bodyUntilClose, .end:
      return takeEnd()
    case .bodyStart:
      try startBody(at: 0)
      return try finish()
    default:
      throw fail(HTTPParserError.Code.invalidEOFState, "Invalid EOF state", at: 0)
    }
  }

  /// Whether the parser stands between two messages and has seen nothing of the next but empty lines.
  package var isIdle: Bool { state == .start || state == .closed }

  /// Makes the message whose head was just given one without a body, as the answer to HEAD is and a 2xx to CONNECT.
  package mutating func skipBody() {
    if state == .bodyStart { flags.insert(.skipBody) }
  }

  /// Remembers an error, which is all that the parser gives from now on.
  mutating func fail(_ code: String, _ reason: String, at position: Int) -> HTTPParserError {
    let error = failure ?? HTTPParserError(code: code, reason: reason, bytesParsed: position)
    failure = error
    state = .failed
    pending = []
    return error
  }
}
