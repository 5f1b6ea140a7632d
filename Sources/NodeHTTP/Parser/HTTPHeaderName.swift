/// The names of headers that come often, so that their strings need not be made anew and their meaning is found at once.
struct HTTPHeaderName {
  let spelling: String
  let kind: HTTPParser.HeaderKind

  /// The name that these bytes spell; they are a token, thus ASCII.
  init(_ bytes: UnsafeRawBufferPointer) {
    let slot = HTTPHeaderName.slot(bytes)
    if let common = HTTPHeaderName.common[slot], common.bytes.withUnsafeBytes({ $0.hasSameBytes(as: bytes) }) {
      self = common.name
    } else {
      self.init(spelling: String(decoding: bytes, as: UTF8.self), kind: .init(name: bytes))
    }
  }

  private init(spelling: String, kind: HTTPParser.HeaderKind) {
    self.spelling = spelling
    self.kind = kind
  }

  private struct Entry {
    let bytes: [UInt8]
    let name: HTTPHeaderName
  }

  private static func slot(_ bytes: UnsafeRawBufferPointer) -> Int {
    guard let first = bytes.first, let last = bytes.last else { return 0 }
    return (bytes.count &* 37 &+ Int(first) &* 5 &+ Int(last) &* 11 &+ Int(bytes[bytes.count / 2])) & 511
  }

  /// A name that hashes as an earlier one is left out: it works all the same.
  private static let common: [Entry?] = {
    var table = [Entry?](repeating: nil, count: 512)
    let names = [
      "Host", "Connection", "Upgrade", "User-Agent", "Accept", "Origin", "Sec-WebSocket-Key", "Sec-WebSocket-Version",
      "Sec-WebSocket-Extensions", "Sec-WebSocket-Protocol", "Sec-WebSocket-Accept", "Content-Length", "Content-Type",
      "Transfer-Encoding", "Accept-Encoding", "Accept-Language", "Cache-Control", "Pragma", "Cookie", "Referer",
      "Authorization", "Date", "Keep-Alive", "Server", "Set-Cookie", "ETag", "If-None-Match", "If-Modified-Since",
      "Last-Modified", "Location", "Vary", "Expect", "Range", "DNT", "Upgrade-Insecure-Requests", "Sec-Fetch-Site",
      "Sec-Fetch-Mode", "Sec-Fetch-Dest", "Sec-Fetch-User", "sec-ch-ua", "sec-ch-ua-mobile", "sec-ch-ua-platform",
      "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "X-Requested-With", "Proxy-Connection",
    ]
    for name in names + names.map({ $0.lowercased() }) {
      let bytes = Array(name.utf8)
      bytes.withUnsafeBytes {
        let slot = slot($0)
        if table[slot] == nil {
          table[slot] = Entry(bytes: bytes, name: HTTPHeaderName(spelling: name, kind: .init(name: $0)))
        }
      }
    }
    return table
  }()
}

extension UnsafeRawBufferPointer {
  /// Equality, eight bytes at a time.
  fileprivate func hasSameBytes(as other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    var index = 0
    while count &- index >= 8 {
      let word = loadUnaligned(fromByteOffset: index, as: UInt64.self)
      guard word == other.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
      index &+= 8
    }
    while index < count {
      guard self[index] == other[index] else { return false }
      index &+= 1
    }
    return true
  }
}
