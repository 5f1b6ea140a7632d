import CLibUV

/// An IP address as bytes, which can be compared.
struct IPAddress: Equatable {
  enum Family: String {
    case ipv4, ipv6

    /// Named as Node takes it, in small letters or large; nil when it is no family.
    init?(named name: String) { self.init(rawValue: name.lowercased()) }

    /// As the rules of a `BlockList` are written.
    var title: String { self == .ipv4 ? "IPv4" : "IPv6" }

    /// How many bits an address has.
    var bits: Int { self == .ipv4 ? 32 : 128 }
  }

  let family: Family
  /// 16 bytes, the first first: an IPv4 address lies in the last four, and before them is what maps it to IPv6.
  private let high: UInt64
  private let low: UInt64

  private static let mapping: UInt64 = 0xffff_0000_0000

  /// An address from text; nil when it is none of that family.
  init?(_ text: String, _ family: Family) {
    guard !text.utf8.contains(0) else { return nil }
    self.family = family
    switch family {
    case .ipv4:
      var bytes: UInt32 = 0
      guard uv_inet_pton(AF_INET, text, &bytes) == 0 else { return nil }
      high = 0
      low = IPAddress.mapping | UInt64(UInt32(bigEndian: bytes))
    case .ipv6:
      var bytes: (UInt64, UInt64) = (0, 0)
      guard uv_inet_pton(AF_INET6, text, &bytes) == 0 else { return nil }
      high = UInt64(bigEndian: bytes.0)
      low = UInt64(bigEndian: bytes.1)
    }
  }

  /// Whether it is an IPv4 address, or one that is mapped to IPv6.
  private var isIPv4: Bool { family == .ipv4 || (high == 0 && low >> 32 == 0xffff) }

  /// The address as it is commonly written.
  var text: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { name in
      guard let base = name.baseAddress else { return "" }
      let status: Int32
      switch family {
      case .ipv4:
        var bytes = UInt32(truncatingIfNeeded: low).bigEndian
        status = uv_inet_ntop(AF_INET, &bytes, base, name.count)
      case .ipv6:
        var bytes = (high.bigEndian, low.bigEndian)
        status = uv_inet_ntop(AF_INET6, &bytes, base, name.count)
      }
      return status == 0 ? String(cString: base) : ""
    }
  }

  /// Below 0 when this one comes first, above 0 when the other does; nil for two families, unless the one of IPv6 is a
  /// mapped one of IPv4.
  func compared(to other: IPAddress) -> Int? {
    guard family == other.family || (isIPv4 && other.isIPv4) else { return nil }
    if high != other.high { return high < other.high ? -1 : 1 }
    if low != other.low { return low < other.low ? -1 : 1 }
    return 0
  }

  /// Whether the first `prefix` bits are those of `network`, which is what the prefix is counted in. An IPv4 address
  /// counts as the mapped one in a network of IPv6.
  func isIn(_ network: IPAddress, prefix: Int) -> Bool {
    if network.family == .ipv4, !isIPv4 { return false }
    let bits = network.family == .ipv4 ? prefix + 96 : prefix
    guard bits > 64 else { return IPAddress.equal(high, network.high, bits) }
    return high == network.high && IPAddress.equal(low, network.low, bits - 64)
  }

  private static func equal(_ a: UInt64, _ b: UInt64, _ bits: Int) -> Bool {
    bits == 0 || (a ^ b) >> (64 - UInt64(bits)) == 0
  }

  static func == (a: IPAddress, b: IPAddress) -> Bool { a.compared(to: b) == 0 }
}
