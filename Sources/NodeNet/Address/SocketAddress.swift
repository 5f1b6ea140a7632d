import NodeEvents

/// Node's `net.SocketAddress`: an IP address and a port that do not change.
public final class SocketAddress: CustomStringConvertible {
  /// The address, as it is commonly written.
  public let address: String
  /// `ipv4` or `ipv6`.
  public let family: String
  /// The port.
  public let port: Int
  /// The flow label of an IPv6 address; 0 for IPv4.
  public let flowlabel: Int
  let ip: IPAddress

  /// An address: `ERR_INVALID_ADDRESS` when it is none of its family, `ERR_INVALID_ARG_VALUE` for another family,
  /// `ERR_SOCKET_BAD_PORT` for a port that is none, and `ERR_OUT_OF_RANGE` for a flow label of more than 20 bits, which
  /// ends the process in Node.
  public init(_ options: SocketAddressOptions = .init()) throws {
    guard let family = IPAddress.Family(named: options.family) else {
      throw SocketAddress.badFamily(options.family)
    }
    guard (0...65_535).contains(options.port) else { throw NetServer.badPort("options.port", options.port) }
    guard (0..<1 << 20).contains(options.flowlabel) else {
      throw NodeError.range(
        "ERR_OUT_OF_RANGE",
        "The value of \"options.flowlabel\" is out of range. It must be >= 0 && <= 1048575. "
          + "Received \(options.flowlabel)")
    }
    let address = options.address ?? (family == .ipv4 ? "127.0.0.1" : "::")
    ip = try SocketAddress.parse(address, family)
    self.address = ip.text
    self.family = family.rawValue
    port = options.port
    flowlabel = family == .ipv4 ? 0 : options.flowlabel
  }

  static func parse(_ address: String, _ family: IPAddress.Family) throws(NodeError) -> IPAddress {
    guard let ip = IPAddress(address, family) else {
      throw NodeError("Invalid socket address", code: "ERR_INVALID_ADDRESS")
    }
    return ip
  }

  static func badFamily(_ family: String) -> NodeError {
    .type("ERR_INVALID_ARG_VALUE", "The property 'options.family' is invalid. Received '\(family)'")
  }

  /// The fields alone, which can also be encoded.
  public func toJSON() -> SocketAddressOptions {
    SocketAddressOptions(address: address, port: port, family: family, flowlabel: flowlabel)
  }

  /// As `console.log` shows it.
  public var description: String {
    "SocketAddress { address: '\(address)', port: \(port), family: '\(family)', flowlabel: \(flowlabel) }"
  }
}

@available(*, unavailable)
extension SocketAddress: Sendable {}
