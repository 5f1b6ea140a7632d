import NodeEvents

/// Why the bytes of a peer are no HTTP message.
package struct HTTPParserError: Error, Equatable, Sendable {
  /// Node's code, such as `HPE_INVALID_METHOD`; never nil.
  ///
  /// Optional for the sake of its type: `Error.code` would win over a `String` wherever a `String?` is wanted.
  package let code: String?
  /// The parser's own words, the same as Node's (`err.reason`).
  package let reason: String
  /// How many bytes of the last input were good (`err.bytesParsed`).
  package let bytesParsed: Int

  /// The error that Node hands to 'clientError' and to a request's 'error'; `rawPacket` is for the caller to add.
  package var nodeError: NodeError {
    // Node gives the reason to all errors but the one that it makes at the end of the connection.
    let message = code == Code.invalidEOFState ? "Parse Error" : "Parse Error: \(reason)"
    var error = NodeError(message, code: code)
    error.reason = reason
    error.bytesParsed = bytesParsed
    return error
  }

  /// The codes in use.
  enum Code {
    static let chunkExtensionsOverflow = "HPE_CHUNK_EXTENSIONS_OVERFLOW"
    static let closedConnection = "HPE_CLOSED_CONNECTION"
    static let crExpected = "HPE_CR_EXPECTED"
    static let headerOverflow = "HPE_HEADER_OVERFLOW"
    static let invalidChunkSize = "HPE_INVALID_CHUNK_SIZE"
    static let invalidConstant = "HPE_INVALID_CONSTANT"
    static let invalidContentLength = "HPE_INVALID_CONTENT_LENGTH"
    static let invalidEOFState = "HPE_INVALID_EOF_STATE"
    static let invalidHeaderToken = "HPE_INVALID_HEADER_TOKEN"
    static let invalidMethod = "HPE_INVALID_METHOD"
    static let invalidStatus = "HPE_INVALID_STATUS"
    static let invalidTransferEncoding = "HPE_INVALID_TRANSFER_ENCODING"
    static let invalidURL = "HPE_INVALID_URL"
    static let invalidVersion = "HPE_INVALID_VERSION"
    static let lfExpected = "HPE_LF_EXPECTED"
    static let pausedH2Upgrade = "HPE_PAUSED_H2_UPGRADE"
    static let strict = "HPE_STRICT"
    static let unexpectedContentLength = "HPE_UNEXPECTED_CONTENT_LENGTH"
    static let unexpectedSpace = "HPE_UNEXPECTED_SPACE"
  }
}
