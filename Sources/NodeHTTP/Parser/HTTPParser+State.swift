extension HTTPParser {
  /// What the next byte is taken for.
  enum State: UInt8 {
    // The start line.
    case start, closed, method
    case afterTarget, protocolStart, protocolName, versionMajor, versionDot, versionMinor
    case requestLineCR, requestLineLF, preface
    case statusSpace, statusCode, statusEnd, reason, statusLineLF
    // The request-target.
    case targetStart, scheme, schemeFirstSlash, schemeSecondSlash, server, serverAfterAt, path, query, fragment
    case targetLF, afterShortLine
    // Headers, and trailers too.
    case firstHeader, header, headerName, valueStart, value, lengthValue, lengthSpaces, codingValue
    case valueLF, afterValue, emptyValueLF, afterEmptyValue, headersLF
    // Between head and body.
    case headDone, bodyStart
    // The body.
    case fixedBody, bodyUntilClose, chunkBody
    case chunkSizeStart, chunkSize, extensionStart, extensionName, extensionValue, quotedValue, quotedPair, afterQuoted
    case chunkSizeLF, chunkBodyCR, chunkBodyLF
    // Behind it.
    case end, failed

    /// Which part of the parser is to go on.
    var stage: Stage {
      switch self {
      case .start, .closed, .method, .afterTarget, .protocolStart, .protocolName, .versionMajor, .versionDot,
        .versionMinor, .requestLineCR, .requestLineLF, .preface, .statusSpace, .statusCode, .statusEnd, .reason,
        .statusLineLF:
        .startLine
      case .targetStart, .scheme, .schemeFirstSlash, .schemeSecondSlash, .server, .serverAfterAt, .path, .query,
        .fragment, .targetLF, .afterShortLine:
        .target
      case .firstHeader, .header, .headerName, .valueStart, .value, .lengthValue, .lengthSpaces, .codingValue, .valueLF,
        .afterValue, .emptyValueLF, .afterEmptyValue, .headersLF:
        .headers
      case .headDone: .headDone
      case .bodyStart: .bodyStart
      case .fixedBody, .bodyUntilClose, .chunkBody: .body
      case .chunkSizeStart, .chunkSize, .extensionStart, .extensionName, .extensionValue, .quotedValue, .quotedPair,
        .afterQuoted, .chunkSizeLF, .chunkBodyCR, .chunkBodyLF:
        .chunkHeader
      case .end: .end
      case .failed: .failed
      }
    }
  }

  /// The parts of a message, each with a function of its own.
  enum Stage {
    case startLine, target, headers, headDone, bodyStart, body, chunkHeader, end, failed
  }

  /// What the headers have said.
  struct Flags: OptionSet {
    let rawValue: UInt16
    static let connectionClose = Flags(rawValue: 1)
    static let connectionKeepAlive = Flags(rawValue: 2)
    static let connectionUpgrade = Flags(rawValue: 4)
    static let upgrade = Flags(rawValue: 8)
    static let contentLength = Flags(rawValue: 16)
    static let transferEncoding = Flags(rawValue: 32)
    static let chunked = Flags(rawValue: 64)
    static let skipBody = Flags(rawValue: 128)
    static let trailers = Flags(rawValue: 256)
  }

  /// The headers whose values the parser itself understands.
  enum HeaderKind: UInt8 {
    case general, connection, upgrade, contentLength, transferEncoding
  }

  /// What a version number may follow.
  enum ProtocolName: UInt8 {
    case http, rtsp, ice

    var spelling: StaticString {
      switch self {
      case .http: "HTTP/"
      case .rtsp: "RTSP/"
      case .ice: "ICE/"
      }
    }
  }

  /// Whether only the end of the connection ends the body (RFC 9112, section 6.3).
  var needsEnd: Bool {
    if kind == .request || flags.contains(.skipBody) { return false }
    if head.statusCode / 100 == 1 || head.statusCode == 204 || head.statusCode == 304 { return false }
    if flags.contains(.chunked) { return false }
    return flags.contains(.transferEncoding) || !flags.contains(.contentLength)
  }

  /// Whether another message may follow on the connection.
  var shouldKeepAlive: Bool {
    // Whether the default is to keep alive is asked of each number by itself, so 2.0 counts as old; so in Node.
    if head.versionMajor > 0 && head.versionMinor > 0 {
      if flags.contains(.connectionClose) { return false }
    } else if !flags.contains(.connectionKeepAlive) {
      return false
    }
    return !needsEnd
  }
}
