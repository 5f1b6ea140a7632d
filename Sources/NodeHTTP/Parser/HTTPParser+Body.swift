private typealias Code = HTTPParserError.Code

extension HTTPParser {
  /// Bytes of extensions that one chunk may have. They are checked but not kept.
  private static let maxExtensionBytes = 16_384

  /// Gives the head that is complete.
  mutating func takeHead() -> Event {
    if flags.isSuperset(of: [.upgrade, .connectionUpgrade]) {
      head.isUpgrade = kind == .request || head.statusCode == 101
    } else {
      head.isUpgrade = kind == .request && head.method == "CONNECT"
    }
    head.shouldKeepAlive = shouldKeepAlive
    head.isChunked = flags.contains(.chunked)
    state = .bodyStart
    headerBytes = 0
    headerCount = 0
    let given = head
    // The trailers are gathered in the same place.
    head.rawHeaders = []
    return .head(given)
  }

  /// Finds out how the body's length is told (RFC 9112, section 6.3).
  mutating func startBody(at position: Int) throws(HTTPParserError) {
    let hasBody = flags.contains(.chunked) || head.contentLength ?? 0 > 0
    if head.isUpgrade && (!hasBody || head.method == "CONNECT") || flags.contains(.skipBody) {
      state = .end
    } else if kind == .response && [100, 101, 102, 103, 204, 304].contains(head.statusCode) {
      state = .end
    } else if flags.contains(.chunked) {
      startChunk()
    } else if flags.contains(.transferEncoding) {
      guard kind == .response else {
        throw fail(Code.invalidTransferEncoding, "Request has invalid `Transfer-Encoding`", at: position)
      }
      state = .bodyUntilClose
    } else if let length = head.contentLength {
      remaining = length
      state = length == 0 ? .end : .fixedBody
    } else {
      state = needsEnd ? .bodyUntilClose : .end
    }
  }

  /// Takes what there is of the body; there is something.
  mutating func takeBody(_ end: Int, _ position: inout Int) -> Range<Int> {
    let start = position
    guard state != .bodyUntilClose else {
      position = end
      return start..<end
    }
    let count = Int(min(UInt64(end &- start), remaining))
    remaining &-= UInt64(count)
    position = start &+ count
    if remaining == 0 { state = state == .fixedBody ? .end : .chunkBodyCR }
    return start..<position
  }

  /// Ends the message, and makes ready for the next.
  mutating func takeEnd() -> Event {
    let trailers = head.rawHeaders
    state = shouldKeepAlive ? .start : .closed
    head = HTTPHead()
    flags = []
    headerBytes = 0
    headerCount = 0
    remaining = 0
    pending = []
    return .end(trailers: trailers)
  }

  private mutating func startChunk() {
    state = .chunkSizeStart
    remaining = 0
    extensionBytes = 0
  }

  /// Reads what it can between the bodies of chunks; `position` must not be at the end.
  mutating func parseChunkHeader(_ input: UnsafeRawBufferPointer, _ position: inout Int) throws(HTTPParserError) {
    while position < input.count {
      let byte = input[position]
      switch state {
      case .chunkSizeStart:
        guard byte.hexDigit != nil else { throw invalidSize(at: position) }
        state = .chunkSize

      case .chunkSize:
        try takeSize(byte, &position)

      case .extensionStart:
        if byte == .cr || byte == .space {
          position &+= 1
          throw fail(Code.strict, "Invalid character in chunk extensions", at: position)
        }
        state = .extensionName

      case .extensionName:
        try takeExtensionName(input, &position)

      case .extensionValue:
        try takeExtensionValue(input, &position)

      case .quotedValue, .quotedPair:
        try takeQuotedValue(input, &position)

      case .afterQuoted:
        switch byte {
        case .cr: state = .chunkSizeLF
        case UInt8(ascii: ";"): state = .extensionStart
        case .lf: throw crMissing("chunk extension value", at: position)
        default: throw fail(Code.strict, "Invalid character in chunk extensions quote value", at: position)
        }
        position &+= 1

      case .chunkSizeLF:
        guard byte == .lf else { throw fail(Code.strict, "Expected LF after chunk size", at: position) }
        position &+= 1
        headerBytes = 0
        guard remaining == 0 else {
          state = .chunkBody
          return
        }
        flags.insert(.trailers)
        state = .header
        return

      case .chunkBodyCR:
        if byte == .lf { throw crMissing("chunk data", at: position &+ 1) }
        guard byte == .cr else { throw fail(Code.strict, "Expected LF after chunk data", at: position) }
        position &+= 1
        state = .chunkBodyLF

      case .chunkBodyLF:
        guard byte == .lf else { throw fail(Code.strict, "Expected LF after chunk data", at: position) }
        position &+= 1
        startChunk()

      default:
        return
      }
    }
  }

  private mutating func takeSize(_ byte: UInt8, _ position: inout Int) throws(HTTPParserError) {
    if let digit = byte.hexDigit {
      position &+= 1
      guard remaining >> 60 == 0 else { throw fail(Code.invalidChunkSize, "Chunk size overflow", at: position) }
      remaining = remaining << 4 | digit
      return
    }
    switch byte {
    case .cr: state = .chunkSizeLF
    case UInt8(ascii: ";"): state = .extensionStart
    case .lf: throw crMissing("chunk size", at: position &+ 1)
    case .space, .tab: throw invalidSize(at: position &+ 1)
    default: throw invalidSize(at: position)
    }
    position &+= 1
  }

  private mutating func takeExtensionName(
    _ input: UnsafeRawBufferPointer, _ position: inout Int
  ) throws(HTTPParserError) {
    let start = position
    while position < input.count, HTTPByteSet.token.contains(input[position]) { position &+= 1 }
    guard position < input.count else { return try countExtensionBytes(position &- start, errorAt: position) }
    let byte = input[position]
    let after = byte == .lf ? position : position &+ 1
    try countExtensionBytes(position &- start, errorAt: after)
    switch byte {
    case .cr: state = .chunkSizeLF
    case UInt8(ascii: ";"): state = .extensionStart
    case UInt8(ascii: "="): state = .extensionValue
    case .lf: throw crMissing("chunk extension name", at: after)
    default: throw fail(Code.strict, "Invalid character in chunk extensions name", at: after)
    }
    position = after
  }

  private mutating func takeExtensionValue(
    _ input: UnsafeRawBufferPointer, _ position: inout Int
  ) throws(HTTPParserError) {
    let start = position
    while position < input.count, HTTPByteSet.token.contains(input[position]) { position &+= 1 }
    guard position < input.count else { return try countExtensionBytes(position &- start, errorAt: position) }
    let byte = input[position]
    if byte == UInt8(ascii: "\"") {
      position &+= 1
      // Counted together with what is quoted.
      extensionBytes &+= position &- start
      state = .quotedValue
      if position == input.count { try countExtensionBytes(0, errorAt: position) }
      return
    }
    let after = byte == .lf ? position : position &+ 1
    try countExtensionBytes(position &- start, errorAt: after)
    switch byte {
    case .cr: state = .chunkSizeLF
    case UInt8(ascii: ";"): state = .extensionStart
    case .lf: throw crMissing("chunk extension value", at: after)
    default: throw fail(Code.strict, "Invalid character in chunk extensions value", at: after)
    }
    position = after
  }

  private mutating func takeQuotedValue(
    _ input: UnsafeRawBufferPointer, _ position: inout Int
  ) throws(HTTPParserError) {
    let start = position
    while position < input.count {
      let byte = input[position]
      position &+= 1
      guard byte.isText else {
        try countExtensionBytes(position &- 1 &- start, errorAt: position)
        let what = state == .quotedPair ? "quoted-pair in" : "character in"
        throw fail(Code.strict, "Invalid \(what) chunk extensions quoted value", at: position)
      }
      if state == .quotedPair {
        state = .quotedValue
      } else if byte == UInt8(ascii: "\\") {
        state = .quotedPair
      } else if byte == UInt8(ascii: "\"") {
        state = .afterQuoted
        break
      }
    }
    try countExtensionBytes(position &- start, errorAt: position)
  }

  private mutating func countExtensionBytes(_ count: Int, errorAt position: Int) throws(HTTPParserError) {
    extensionBytes &+= count
    if extensionBytes > HTTPParser.maxExtensionBytes {
      throw fail(Code.chunkExtensionsOverflow, "Chunk extensions overflow", at: position)
    }
  }

  private mutating func crMissing(_ place: String, at position: Int) -> HTTPParserError {
    fail(Code.crExpected, "Missing expected CR after \(place)", at: position)
  }

  private mutating func invalidSize(at position: Int) -> HTTPParserError {
    fail(Code.invalidChunkSize, "Invalid character in chunk size", at: position)
  }
}
