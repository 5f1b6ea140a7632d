/// What stands before a message's body: the start line and the headers, with what follows from them.
///
/// The arguments of Node's `parserOnHeadersComplete`.
package struct HTTPHead: Sendable {
  /// The method of a request, as in `http.METHODS`; empty in a response.
  package var method = ""
  /// The request-target as received; empty in a response.
  package var url = ""
  /// The status of a response, 0 to 999; 0 in a request.
  package var statusCode = 0
  /// The reason phrase of a response, bytes widened as Latin-1; may be empty.
  package var statusMessage = ""
  /// The number before the dot of the version.
  package var versionMajor = 0
  /// The number after the dot of the version; a request line that ends after its target counts as 0.9.
  package var versionMinor = 9
  /// Names and values in turn, as received: case kept, bytes widened as Latin-1, values without white space around them.
  ///
  /// May hold some more than `maxHeadersCount`, as Node's `rawHeaders` does; `headers` is to be made from the first of
  /// them only.
  package var rawHeaders: [String] = []
  /// Whether the bytes after the head may belong to another protocol: `CONNECT`, or `Connection: upgrade` and an
  /// `Upgrade` header; of responses only 101 counts.
  package var isUpgrade = false
  /// Whether the connection may carry another message after this one, as far as this head says.
  package var shouldKeepAlive = false
  /// Whether the body comes in chunks.
  package var isChunked = false
  /// The value of `Content-Length`; nil without that header.
  package var contentLength: UInt64?
}
