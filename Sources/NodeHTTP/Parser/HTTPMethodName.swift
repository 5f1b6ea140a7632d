/// The bytes of a method, packed, so that comparing two takes one instruction or two.
struct HTTPMethodName: Equatable {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  private(set) var count = 0

  init() {}

  private init(_ name: String) {
    for byte in name.utf8 { append(byte) }
  }

  /// Adds a byte; what would be longer than any method is cut, and equals none.
  mutating func append(_ byte: UInt8) {
    if count < 8 {
      low |= UInt64(byte) &<< UInt64(count &* 8)
    } else {
      high |= UInt64(byte) &<< UInt64((count &- 8) &* 8)
    }
    count = min(count &+ 1, 16)
  }

  /// Whether this is how `other` begins, or all of it.
  private func begins(_ other: HTTPMethodName) -> Bool {
    guard count <= other.count else { return false }
    let lowMask: UInt64 = count >= 8 ? .max : (1 &<< UInt64(count &* 8)) &- 1
    let highMask: UInt64 = count <= 8 ? 0 : count >= 16 ? .max : (1 &<< UInt64((count &- 8) &* 8)) &- 1
    return other.low & lowMask == low && other.high & highMask == high
  }

  /// The method that is spelled so.
  var known: Known? { HTTPMethodName.all.first { $0.name == self } }

  /// Whether a method begins so.
  var isPrefix: Bool { HTTPMethodName.all.contains { begins($0.name) } }

  /// A method that the request line may name.
  struct Known {
    let name: HTTPMethodName
    let spelling: String
    /// Whether it may stand before HTTP/x.x.
    let isHTTP: Bool
    /// Whether it may stand before RTSP/x.x.
    let isRTSP: Bool

    fileprivate init(_ spelling: String, http: Bool, rtsp: Bool) {
      name = HTTPMethodName(spelling)
      self.spelling = spelling
      isHTTP = http
      isRTSP = rtsp
    }
  }

  /// Node's `allMethods`, those in use first.
  private static let all: [Known] =
    ["GET", "POST", "OPTIONS"].map { Known($0, http: true, rtsp: true) }
    + [
      "HEAD", "PUT", "DELETE", "PATCH", "CONNECT", "TRACE", "ACL", "BIND", "CHECKOUT", "COPY", "LINK", "LOCK",
      "M-SEARCH", "MERGE", "MKACTIVITY", "MKCALENDAR", "MKCOL", "MOVE", "NOTIFY", "PRI", "PROPFIND", "PROPPATCH",
      "PURGE", "QUERY", "REBIND", "REPORT", "SEARCH", "SOURCE", "SUBSCRIBE", "UNBIND", "UNLINK", "UNLOCK",
      "UNSUBSCRIBE",
    ].map { Known($0, http: true, rtsp: false) }
    + [
      "ANNOUNCE", "DESCRIBE", "FLUSH", "GET_PARAMETER", "PAUSE", "PLAY", "RECORD", "REDIRECT", "SETUP",
      "SET_PARAMETER", "TEARDOWN",
    ].map { Known($0, http: false, rtsp: true) }
}
