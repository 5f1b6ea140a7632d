/// Options of `SocketAddress`.
public struct SocketAddressOptions: Hashable, Codable, Sendable {
  /// The address. Default `127.0.0.1`, or `::` for IPv6.
  public var address: String?
  /// The port. Default 0.
  public var port: Int
  /// `ipv4` or `ipv6`. Default `ipv4`.
  public var family: String
  /// The flow label of an IPv6 address, 20 bits. Default 0.
  public var flowlabel: Int

  /// Options, each with Node's default.
  public init(address: String? = nil, port: Int = 0, family: String = "ipv4", flowlabel: Int = 0) {
    self.address = address
    self.port = port
    self.family = family
    self.flowlabel = flowlabel
  }
}
