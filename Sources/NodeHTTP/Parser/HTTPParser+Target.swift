private typealias Code = HTTPParserError.Code

extension HTTPParser {
  /// Reads what it can of the request-target; `position` must not be at the end.
  mutating func parseTarget(_ input: UnsafeRawBufferPointer, _ position: inout Int) throws(HTTPParserError) {
    if state == .targetLF {
      guard input[position] == .lf else { throw fail(Code.invalidURL, "Expected CRLF", at: position) }
      position &+= 1
      state = .afterShortLine
      return
    }
    if state == .afterShortLine {
      if input[position] == .tab || input[position] == .formFeed { throw invalidCharacter(&position) }
      state = .firstHeader
      return
    }
    if state == .targetStart {
      while input[position] == .space {
        position &+= 1
        guard position < input.count else { return }
      }
    }
    let start = position
    while position < input.count {
      let byte = input[position]
      switch state {
      case .targetStart:
        try takeTargetStart(byte, at: &position)

      case .scheme, .schemeFirstSlash:
        if byte == .space || byte == .cr || byte == .lf || byte == .tab || byte == .formFeed {
          throw invalidCharacter(&position)
        }
        if state == .scheme {
          if byte == UInt8(ascii: ":") {
            state = .schemeFirstSlash
          } else if !byte.isLetter {
            throw fail(Code.invalidURL, "Unexpected char in url schema", at: position)
          }
        } else {
          guard byte == .slash else { throw fail(Code.invalidURL, "Unexpected char in url schema", at: position) }
          state = .schemeSecondSlash
        }
        position &+= 1

      case .schemeSecondSlash:
        guard byte == .slash else { throw fail(Code.invalidURL, "Unexpected char in url schema", at: position) }
        position &+= 1
        state = .server

      case .server, .serverAfterAt:
        if byte.endsTarget { return try endTarget(input, start, &position) }
        try takeServer(byte, at: &position)

      default:
        position = endOfVisible(input, from: position)
        guard position < input.count else { break }
        if input[position].endsTarget { return try endTarget(input, start, &position) }
        noteQueryAndFragment(input, start..<position)
        if input[position] == .tab || input[position] == .formFeed { throw invalidCharacter(&position) }
        throw fail(Code.invalidURL, reasonInPath, at: position)
      }
    }
    noteQueryAndFragment(input, start..<position)
    try keep(input, start..<position)
  }

  /// Decides by the first byte which form the target has (RFC 9112, section 3.2).
  private mutating func takeTargetStart(_ byte: UInt8, at position: inout Int) throws(HTTPParserError) {
    if head.method == "CONNECT" {
      state = .server
      return
    }
    switch byte {
    case .slash, UInt8(ascii: "*"): state = .path
    case _ where byte.isLetter: state = .scheme
    case .tab, .lf, .formFeed, .cr: throw invalidCharacter(&position)
    default: throw fail(Code.invalidURL, "Unexpected start char in url", at: position)
    }
    position &+= 1
  }

  private mutating func takeServer(_ byte: UInt8, at position: inout Int) throws(HTTPParserError) {
    switch byte {
    case .slash: state = .path
    case UInt8(ascii: "?"): state = .query
    case UInt8(ascii: "@"):
      guard state == .server else {
        position &+= 1
        throw fail(Code.invalidURL, "Double @ in url", at: position)
      }
      state = .serverAfterAt
    case .tab, .formFeed: throw invalidCharacter(&position)
    case _ where HTTPByteSet.server.contains(byte): state = .server
    default: throw fail(Code.invalidURL, "Unexpected char in url server", at: position)
    }
    position &+= 1
  }

  /// Path, query and fragment take the same bytes, and differ only in what an error says; so the state lags behind and is
  /// brought up to date when the piece of the target ends without the target.
  private mutating func noteQueryAndFragment(_ input: UnsafeRawBufferPointer, _ range: Range<Int>) {
    guard state == .path || state == .query else { return }
    for index in range {
      if input[index] == UInt8(ascii: "#") {
        state = .fragment
        return
      }
      if input[index] == UInt8(ascii: "?") { state = .query }
    }
  }

  private var reasonInPath: String {
    switch state {
    case .query: "Invalid char in url query"
    case .fragment: "Invalid char in url fragment start"
    default: "Invalid char in url path"
    }
  }

  private mutating func invalidCharacter(_ position: inout Int) -> HTTPParserError {
    position &+= 1
    return fail(Code.invalidURL, "Invalid characters in url", at: position)
  }

  /// Takes the target, and the space or the line end behind it.
  private mutating func endTarget(
    _ input: UnsafeRawBufferPointer, _ start: Int, _ position: inout Int
  ) throws(HTTPParserError) {
    try countHeaderBytes(position &- start, errorAt: position)
    head.url = takeText(input, start..<position)
    switch input[position] {
    case .space: state = .afterTarget
    case .cr: state = .targetLF
    default: state = .afterShortLine
    }
    position &+= 1
  }

  /// Where the run of visible ASCII, `!` to `~`, that begins at `position` ends.
  private func endOfVisible(_ input: UnsafeRawBufferPointer, from position: Int) -> Int {
    var position = position
    while input.count &- position >= 8 {
      let word = input.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      // The top bit of a byte is set in `low` if it is below "!", in `high` if it is above "~". A borrow may set more in
      // `low`, which costs a second look at the bytes.
      let low = (word &- 0x2121_2121_2121_2121) & ~word
      let high = word | ((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x0101_0101_0101_0101)
      guard (low | high) & 0x8080_8080_8080_8080 == 0 else { break }
      position &+= 8
    }
    while position < input.count, input[position] > .space, input[position] < .delete { position &+= 1 }
    return position
  }
}

extension UInt8 {
  /// Space, CR or LF: with the latter two the request line has no version.
  fileprivate var endsTarget: Bool { self == .space || self == .cr || self == .lf }
}
