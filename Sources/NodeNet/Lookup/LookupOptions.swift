import CLibUV

/// What a `lookup` function is asked for (Node's options of `dns.lookup`).
public struct LookupOptions {
  /// 4 or 6 for the addresses of that version only, 0 for both.
  public var family: Int
  /// How to search: `ADDRCONFIG`, `V4MAPPED` and `ALL` put together.
  public var hints: Int
  /// Whether all addresses are wanted, or just the first.
  public var all: Bool

  /// Options, each with Node's default.
  public init(family: Int = 0, hints: Int = 0, all: Bool = false) {
    self.family = family
    self.hints = hints
    self.all = all
  }

  /// Only addresses of versions that this machine has an address of (Node's `dns.ADDRCONFIG`).
  public static let ADDRCONFIG = Int(AI_ADDRCONFIG)
  /// Where there are no IPv6 addresses, the IPv4 ones mapped to it (Node's `dns.V4MAPPED`).
  public static let V4MAPPED = Int(AI_V4MAPPED)
  /// With `V4MAPPED`: the mapped ones in any case (Node's `dns.ALL`).
  public static let ALL = Int(AI_ALL)
}
