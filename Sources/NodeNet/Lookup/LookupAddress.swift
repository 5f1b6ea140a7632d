/// An address that a `lookup` function has found.
public struct LookupAddress: Hashable, Sendable {
  /// The IP address.
  public var address: String
  /// 4 or 6.
  public var family: Int

  /// An address and its version.
  public init(address: String, family: Int) {
    self.address = address
    self.family = family
  }
}
