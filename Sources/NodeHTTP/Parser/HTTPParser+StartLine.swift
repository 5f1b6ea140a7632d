// The positions in errors are Node's: some point at the byte that is wrong, some behind it.

private typealias Code = HTTPParserError.Code

extension HTTPParser {
  /// Reads what it can of the start line, but for the request-target; `position` must not be at the end.
  mutating func parseStartLine(_ input: UnsafeRawBufferPointer, _ position: inout Int) throws(HTTPParserError) {
    while position < input.count {
      let byte = input[position]
      switch state {
      case .start:
        if byte == .cr || byte == .lf {
          position &+= 1
        } else if kind == .request {
          state = .method
          method = HTTPMethodName()
          takeWholeMethod(input, &position)
        } else {
          state = .protocolStart
        }

      case .closed:
        // Empty lines may follow the last message, as they may stand before each.
        position &+= 1
        guard byte == .cr || byte == .lf else {
          throw fail(Code.closedConnection, "Data after `Connection: close`", at: position)
        }

      case .method:
        try takeMethod(byte, at: position)
        position &+= 1

      case .targetStart:
        return

      case .afterTarget:
        if byte == .tab || byte == .formFeed {
          position &+= 1
          throw fail(Code.invalidURL, "Invalid characters in url", at: position)
        }
        state = .protocolStart

      case .protocolStart:
        if byte == .space && kind == .request {
          position &+= 1
          continue
        }
        if takeUsualProtocol(input, &position) { continue }
        switch byte {
        case UInt8(ascii: "H"): `protocol` = .http
        case UInt8(ascii: "R"): `protocol` = .rtsp
        case UInt8(ascii: "I"): `protocol` = .ice
        default: throw fail(Code.invalidConstant, "Expected HTTP/, RTSP/ or ICE/", at: position)
        }
        matched = 1
        position &+= 1
        state = .protocolName

      case .protocolName:
        let name = `protocol`.spelling
        guard byte == name.utf8Start[matched] else {
          throw fail(Code.invalidConstant, "Expected HTTP/, RTSP/ or ICE/", at: position)
        }
        matched &+= 1
        position &+= 1
        if matched == name.utf8CodeUnitCount &- 1 { try checkProtocol(at: position) }
        if matched == name.utf8CodeUnitCount { state = .versionMajor }

      case .versionMajor:
        guard let digit = byte.decimalDigit else {
          throw fail(Code.invalidVersion, "Invalid major version", at: position)
        }
        head.versionMajor = digit
        position &+= 1
        state = .versionDot

      case .versionDot:
        guard byte == UInt8(ascii: ".") else { throw fail(Code.invalidVersion, "Expected dot", at: position) }
        position &+= 1
        state = .versionMinor

      case .versionMinor:
        guard let digit = byte.decimalDigit else {
          throw fail(Code.invalidVersion, "Invalid minor version", at: position)
        }
        head.versionMinor = digit
        position &+= 1
        switch (head.versionMajor, digit) {
        case (0, 9), (1, 0), (1, 1), (2, 0): endVersion()
        default: throw fail(Code.invalidVersion, "Invalid HTTP version", at: position)
        }

      case .requestLineCR:
        if byte == .lf { position &+= 1 }
        guard byte == .cr else { throw fail(Code.invalidVersion, "Expected CRLF after version", at: position) }
        position &+= 1
        state = .requestLineLF

      case .requestLineLF:
        guard byte == .lf else { throw fail(Code.strict, "Expected CRLF after version", at: position) }
        position &+= 1
        state = .firstHeader
        return

      case .preface:
        // The rest of HTTP/2's connection preface (RFC 9113, section 3.4).
        let preface: StaticString = "\r\n\r\nSM\r\n\r\n"
        guard byte == preface.utf8Start[matched] else {
          throw fail(Code.invalidVersion, "Expected HTTP/2 Connection Preface", at: position)
        }
        matched &+= 1
        position &+= 1
        if matched == preface.utf8CodeUnitCount {
          throw fail(Code.pausedH2Upgrade, "Pause on PRI/Upgrade", at: position)
        }

      case .statusSpace:
        guard byte == .space else { throw fail(Code.invalidVersion, "Expected space after version", at: position) }
        position &+= 1
        matched = 0
        state = .statusCode

      case .statusCode:
        guard let digit = byte.decimalDigit else {
          throw fail(Code.invalidStatus, "Invalid status code", at: position)
        }
        head.statusCode = head.statusCode &* 10 &+ digit
        matched &+= 1
        position &+= 1
        if matched == 3 { state = .statusEnd }

      case .statusEnd:
        switch byte {
        case .space: state = .reason
        case .cr: state = .statusLineLF
        default:
          throw fail(Code.invalidStatus, "Invalid response status", at: byte == .lf ? position &+ 1 : position)
        }
        position &+= 1

      case .reason:
        try takeReason(input, &position)

      case .statusLineLF:
        // A second CR ends the line as well as LF does, in Node too.
        guard byte == .lf || byte == .cr else { throw fail(Code.strict, "Expected LF after CR", at: position) }
        position &+= 1
        state = .firstHeader
        return

      default:
        return
      }
    }
  }

  /// Takes a method that lies whole in the input with the space behind it, as nearly all do.
  private mutating func takeWholeMethod(_ input: UnsafeRawBufferPointer, _ position: inout Int) {
    var name = HTTPMethodName()
    let limit = min(input.count, position &+ 15)
    var index = position
    while index < limit {
      let byte = input[index]
      if byte == .space {
        guard let known = name.known else { return }
        knownMethod = known
        head.method = known.spelling
        position = index &+ 1
        state = .targetStart
        return
      }
      name.append(byte)
      index &+= 1
    }
  }

  /// Takes one byte of a method, or the space behind it.
  private mutating func takeMethod(_ byte: UInt8, at position: Int) throws(HTTPParserError) {
    var longer = method
    longer.append(byte)
    if longer.isPrefix {
      method = longer
      return
    }
    guard let known = method.known else {
      throw fail(Code.invalidMethod, "Invalid method encountered", at: position)
    }
    guard byte == .space else { throw fail(Code.invalidMethod, "Expected space after method", at: position) }
    knownMethod = known
    head.method = known.spelling
    state = .targetStart
  }

  /// Takes `HTTP/1.1` in one step if it lies whole in the input.
  private mutating func takeUsualProtocol(_ input: UnsafeRawBufferPointer, _ position: inout Int) -> Bool {
    guard input.count &- position >= 8 else { return false }
    let word = UInt64(littleEndian: input.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    guard word == 0x312E_312F_5054_5448 else { return false }
    guard kind == .response || knownMethod?.isHTTP == true else { return false }
    head.versionMajor = 1
    head.versionMinor = 1
    position &+= 8
    endVersion()
    return true
  }

  private mutating func endVersion() {
    matched = 0
    state = kind == .response ? .statusSpace : head.method == "PRI" ? .preface : .requestLineCR
  }

  /// Each protocol has its methods; a response has none.
  private mutating func checkProtocol(at position: Int) throws(HTTPParserError) {
    guard kind == .request, let known = knownMethod else { return }
    switch `protocol` {
    case .http where !known.isHTTP:
      throw fail(Code.invalidConstant, "Invalid method for HTTP/x.x request", at: position)
    case .rtsp where !known.isRTSP:
      throw fail(Code.invalidConstant, "Invalid method for RTSP/x.x request", at: position)
    case .ice where known.spelling != "SOURCE":
      throw fail(Code.invalidConstant, "Expected SOURCE method for ICE/x.x request", at: position)
    default:
      return
    }
  }

  /// Takes the reason phrase, in which everything goes but an LF.
  private mutating func takeReason(_ input: UnsafeRawBufferPointer, _ position: inout Int) throws(HTTPParserError) {
    let start = position
    while position < input.count, input[position] != .cr, input[position] != .lf { position &+= 1 }
    guard position < input.count else { return try keep(input, start..<position) }
    let end = position
    position &+= 1
    try countHeaderBytes(end &- start, errorAt: position)
    guard input[end] == .cr else {
      throw fail(Code.crExpected, "Missing expected CR after response line", at: position)
    }
    head.statusMessage = takeText(input, start..<end)
    state = .statusLineLF
  }
}
