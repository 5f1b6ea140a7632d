private typealias Code = HTTPParserError.Code

extension HTTPParser {
  /// Reads what it can of the headers or trailers; `position` must not be at the end.
  mutating func parseHeaders(_ input: UnsafeRawBufferPointer, _ position: inout Int) throws(HTTPParserError) {
    while position < input.count {
      let byte = input[position]
      switch state {
      case .firstHeader:
        if byte == .space {
          position &+= 1
          throw fail(Code.unexpectedSpace, "Unexpected space after start line", at: position)
        }
        state = .header

      case .header:
        takeWholeHeaders(input, &position)
        guard position < input.count else { return }
        try startHeader(input[position], &position)

      case .headerName:
        try takeName(input, &position)

      case .valueStart:
        try startValue(byte, &position)

      case .value:
        try takeValue(input, &position)

      case .lengthValue, .lengthSpaces:
        try takeLength(input, &position)

      case .codingValue:
        try takeCodings(input, &position)

      case .valueLF:
        guard byte == .lf else {
          throw fail(Code.lfExpected, "Missing expected LF after header value", at: position)
        }
        position &+= 1
        state = .afterValue

      case .afterValue:
        if byte == .space || byte == .tab {
          throw fail(Code.invalidHeaderToken, "Unexpected whitespace after header value", at: position)
        }
        state = .header

      case .emptyValueLF:
        guard byte == .lf else { throw fail(Code.strict, "Expected LF after CR", at: position) }
        position &+= 1
        state = .afterEmptyValue

      case .afterEmptyValue:
        if byte == .space || byte == .tab {
          position &+= 1
          throw fail(Code.invalidHeaderToken, "Invalid header value char", at: position)
        }
        if headerKind == .contentLength {
          throw fail(Code.invalidContentLength, "Empty Content-Length", at: position)
        }
        addHeader("")
        state = .header

      case .headersLF:
        guard byte == .lf else { throw fail(Code.strict, "Expected LF after headers", at: position) }
        position &+= 1
        state = flags.contains(.trailers) ? .end : .headDone
        return

      default:
        return
      }
    }
  }

  /// Takes headers in one step each, as long as a header lies whole in the input and nothing about it is out of the
  /// ordinary. What is not taken is looked at again byte by byte, and only there is anything found wrong.
  private mutating func takeWholeHeaders(_ input: UnsafeRawBufferPointer, _ position: inout Int) {
    var start = position
    defer { position = start }
    while true {
      var index = start
      while index < input.count, HTTPByteSet.token.contains(input[index]) { index &+= 1 }
      guard index < input.count, input[index] == UInt8(ascii: ":"), index > start else { return }
      let name = UnsafeRawBufferPointer(rebasing: input[start..<index])
      index &+= 1
      while index < input.count, input[index] == .space || input[index] == .tab { index &+= 1 }
      let valueStart = index
      index = endOfText(input, from: index)
      // The byte behind the line tells whether the line is the whole header.
      guard index &+ 2 < input.count, index > valueStart, input[index] == .cr, input[index &+ 1] == .lf,
        input[index &+ 2] != .space, input[index &+ 2] != .tab
      else { return }
      let counted = headerBytes &+ name.count &+ index &- valueStart
      guard counted < maxHeaderSize else { return }
      let known = HTTPHeaderName(name)
      let value = UnsafeRawBufferPointer(rebasing: input[valueStart..<index])
      switch known.kind {
      case .contentLength, .transferEncoding: return
      case .connection: flags.formUnion(Flags(connectionOptions: value))
      case .upgrade: flags.insert(.upgrade)
      case .general: break
      }
      headerBytes = counted
      headerName = known.spelling
      addHeader(String(latin1: value.trimmingEnd))
      start = index &+ 2
    }
  }

  private mutating func startHeader(_ byte: UInt8, _ position: inout Int) throws(HTTPParserError) {
    if byte == .cr {
      position &+= 1
      state = .headersLF
    } else if byte == .lf {
      position &+= 1
      throw fail(Code.invalidHeaderToken, "Invalid header field char", at: position)
    } else if HTTPByteSet.token.contains(byte) {
      state = .headerName
    } else {
      throw fail(Code.invalidHeaderToken, "Invalid header token", at: position)
    }
  }

  private mutating func takeName(_ input: UnsafeRawBufferPointer, _ position: inout Int) throws(HTTPParserError) {
    let start = position
    while position < input.count, HTTPByteSet.token.contains(input[position]) { position &+= 1 }
    guard position < input.count else { return try keep(input, start..<position) }
    let range = start..<position
    guard input[position] == UInt8(ascii: ":") else { throw wrongName(input, range) }
    position &+= 1
    try countHeaderBytes(range.count, errorAt: position)
    let name = withElement(input, range, HTTPHeaderName.init)
    headerName = name.spelling
    headerKind = name.kind
    if headerKind == .contentLength && flags.contains(.transferEncoding) {
      let reason = "Content-Length can't be present with Transfer-Encoding"
      throw fail(Code.invalidContentLength, reason, at: position)
    }
    if headerKind == .transferEncoding && flags.contains(.contentLength) {
      let reason = "Transfer-Encoding can't be present with Content-Length"
      throw fail(Code.invalidTransferEncoding, reason, at: position)
    }
    state = .valueStart
  }

  /// A name that does not end in a colon; Node has other words for a space behind the names that it knows.
  private mutating func wrongName(_ input: UnsafeRawBufferPointer, _ range: Range<Int>) -> HTTPParserError {
    let position = range.upperBound
    if input[position] == .space, withElement(input, range, HTTPHeaderName.init).kind != .general {
      return fail(Code.invalidHeaderToken, "Invalid header field char", at: position &+ 1)
    }
    return fail(Code.invalidHeaderToken, "Invalid header token", at: position)
  }

  /// Passes over white space, and says by the first other byte what kind of value comes.
  private mutating func startValue(_ byte: UInt8, _ position: inout Int) throws(HTTPParserError) {
    switch byte {
    case .space, .tab:
      position &+= 1
      return
    case .cr:
      position &+= 1
      state = .emptyValueLF
      return
    case .lf:
      position &+= 1
      throw fail(Code.invalidHeaderToken, "Invalid header value char", at: position)
    default:
      break
    }
    switch headerKind {
    case .contentLength:
      if flags.contains(.contentLength) {
        throw fail(Code.unexpectedContentLength, "Duplicate Content-Length", at: position)
      }
      guard byte.decimalDigit != nil else { throw invalidLength(at: position) }
      remaining = 0
      state = .lengthValue
    case .transferEncoding:
      if flags.contains(.chunked) {
        // Chunked must come last (RFC 9112, section 6.1); a response with more behind it is read to its end.
        if kind == .request { throw codingAfterChunked(&position) }
        flags.remove(.chunked)
      }
      flags.insert(.transferEncoding)
      matched = 0
      state = .codingValue
    case .upgrade:
      flags.insert(.upgrade)
      state = .value
    case .connection, .general:
      state = .value
    }
  }

  private mutating func takeValue(_ input: UnsafeRawBufferPointer, _ position: inout Int) throws(HTTPParserError) {
    let start = position
    position = endOfText(input, from: position)
    guard position < input.count else { return try keep(input, start..<position) }
    try endValue(input, start, &position)
  }

  /// Ends a value at the byte that cannot be part of it; CR is as it should be.
  private mutating func endValue(
    _ input: UnsafeRawBufferPointer, _ start: Int, _ position: inout Int
  ) throws(HTTPParserError) {
    let range = start..<position
    guard input[position] == .cr else {
      try countHeaderBytes(range.count, errorAt: position)
      if input[position] == .lf {
        throw fail(Code.crExpected, "Missing expected CR after header value", at: position)
      }
      throw fail(Code.invalidHeaderToken, "Invalid header value char", at: position)
    }
    position &+= 1
    try countHeaderBytes(range.count, errorAt: position)
    let value: String
    if headerKind == .connection {
      let found: Flags
      (value, found) = withElement(input, range) { (String(latin1: $0.trimmingEnd), Flags(connectionOptions: $0)) }
      flags.formUnion(found)
    } else {
      value = withElement(input, range) { String(latin1: $0.trimmingEnd) }
    }
    addHeader(value)
    state = .valueLF
  }

  private mutating func takeLength(_ input: UnsafeRawBufferPointer, _ position: inout Int) throws(HTTPParserError) {
    let start = position
    while position < input.count {
      let byte = input[position]
      if let digit = byte.decimalDigit, state == .lengthValue {
        position &+= 1
        let (tens, overflow) = remaining.multipliedReportingOverflow(by: 10)
        let (length, carry) = tens.addingReportingOverflow(UInt64(digit))
        if overflow || carry { throw fail(Code.invalidContentLength, "Content-Length overflow", at: position) }
        remaining = length
      } else if byte == .space {
        position &+= 1
        state = .lengthSpaces
      } else if byte == .cr || byte == .lf {
        let isLengthOfBody = byte == .cr
        try endValue(input, start, &position)
        if isLengthOfBody {
          flags.insert(.contentLength)
          head.contentLength = remaining
        }
        return
      } else {
        try countHeaderBytes(position &- start, errorAt: position)
        throw invalidLength(at: position)
      }
    }
    try keep(input, start..<position)
  }

  /// Reads a list of codings, of which the parser knows one. `matched` counts the bytes of `chunked` at the beginning of
  /// the present one: 7 all of it, and but spaces behind it; -1 it is another.
  private mutating func takeCodings(_ input: UnsafeRawBufferPointer, _ position: inout Int) throws(HTTPParserError) {
    let chunked: StaticString = "chunked"
    let start = position
    while position < input.count, input[position].isText {
      let byte = input[position]
      if byte == .comma {
        if matched == 7 && kind == .request {
          try countHeaderBytes(position &- start, errorAt: position &+ 1)
          throw codingAfterChunked(&position)
        }
        matched = 0
      } else if matched == 0 && (byte == .space || byte == .tab) {
        matched = 0
      } else if matched == 7 {
        if byte != .space { matched = -1 }
      } else if matched >= 0 {
        matched = byte | 0x20 == chunked.utf8Start[matched] ? matched &+ 1 : -1
      }
      position &+= 1
    }
    guard position < input.count else { return try keep(input, start..<position) }
    try endValue(input, start, &position)
    if matched == 7 { flags.insert(.chunked) }
  }

  private mutating func codingAfterChunked(_ position: inout Int) -> HTTPParserError {
    position &+= 1
    return fail(Code.invalidTransferEncoding, "Invalid `Transfer-Encoding` header value", at: position)
  }

  private mutating func invalidLength(at position: Int) -> HTTPParserError {
    fail(Code.invalidContentLength, "Invalid character in Content-Length", at: position)
  }

  private mutating func addHeader(_ value: String) {
    // Node's parser hands headers over in batches of 31, and looks at the limit before each.
    let isKept = maxHeaderStrings == 0 || headerCount / 31 * 62 < maxHeaderStrings
    headerCount &+= 1
    guard isKept else { return }
    if head.rawHeaders.isEmpty { head.rawHeaders.reserveCapacity(24) }
    head.rawHeaders.append(headerName)
    head.rawHeaders.append(value)
  }

  /// Where the run of bytes that a value may hold ends.
  private func endOfText(_ input: UnsafeRawBufferPointer, from position: Int) -> Int {
    var position = position
    while true {
      while input.count &- position >= 8 {
        let word = input.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        // The top bit of a byte is set in `control` if it is below the space, in `delete` if it is 0x7F; a borrow may set
        // more, which costs a second look at the bytes.
        let control = (word &- 0x2020_2020_2020_2020) & ~word
        let flipped = word ^ 0x7F7F_7F7F_7F7F_7F7F
        let delete = (flipped &- 0x0101_0101_0101_0101) & ~flipped
        guard (control | delete) & 0x8080_8080_8080_8080 == 0 else { break }
        position &+= 8
      }
      let limit = min(input.count, position &+ 8)
      while position < limit, input[position].isText { position &+= 1 }
      if position < limit || limit == input.count { return position }
    }
  }
}

extension HTTPParser.HeaderKind {
  /// The kind of the header with this name, in any case.
  init(name: UnsafeRawBufferPointer) {
    switch name.count {
    case 7 where name.isToken("upgrade"): self = .upgrade
    case 10 where name.isToken("connection"): self = .connection
    case 14 where name.isToken("content-length"): self = .contentLength
    case 16 where name.isToken("proxy-connection"): self = .connection
    case 17 where name.isToken("transfer-encoding"): self = .transferEncoding
    default: self = .general
    }
  }
}

extension HTTPParser.Flags {
  /// What the options of a `Connection` header ask for. As in Node only spaces may stand behind an option, and a tab
  /// makes it another one.
  fileprivate init(connectionOptions list: UnsafeRawBufferPointer) {
    self = []
    var start = 0
    while start < list.count {
      var end = start
      while end < list.count, list[end] != .comma { end &+= 1 }
      var first = start
      while first < end, list[first] == .space || list[first] == .tab { first &+= 1 }
      var last = end
      while last > first, list[last &- 1] == .space { last &-= 1 }
      let option = UnsafeRawBufferPointer(rebasing: list[first..<last])
      switch option.count {
      case 5 where option.isToken("close"): insert(.connectionClose)
      case 7 where option.isToken("upgrade"): insert(.connectionUpgrade)
      case 10 where option.isToken("keep-alive"): insert(.connectionKeepAlive)
      default: break
      }
      start = end &+ 1
    }
  }
}
