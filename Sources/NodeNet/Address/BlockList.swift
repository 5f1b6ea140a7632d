import NodeEvents

/// Node's `net.BlockList`: IP addresses that a program does not want to have to do with.
///
/// An IPv4 address and the one of IPv6 that it is mapped to (`::ffff:1.2.3.4`) are the same one here.
public final class BlockList: CustomReflectable {
  private enum Rule {
    case address(IPAddress)
    case range(IPAddress, IPAddress)
    case subnet(IPAddress, prefix: Int)

    func matches(_ ip: IPAddress) -> Bool {
      switch self {
      case .address(let address): return ip == address
      case .range(let start, let end):
        guard let afterStart = ip.compared(to: start), let afterEnd = ip.compared(to: end) else { return false }
        return afterStart >= 0 && afterEnd <= 0
      case .subnet(let network, let prefix): return ip.isIn(network, prefix: prefix)
      }
    }

    var text: String {
      switch self {
      case .address(let address): "Address: \(address.family.title) \(address.text)"
      case .range(let start, let end): "Range: \(start.family.title) \(start.text)-\(end.text)"
      case .subnet(let network, let prefix): "Subnet: \(network.family.title) \(network.text)/\(prefix)"
      }
    }
  }

  private var list: [Rule] = []

  /// A list without rules.
  public init() {}

  /// The rules in words, the last added first.
  public var rules: [String] { list.reversed().map(\.text) }

  // MARK: Adding

  /// Blocks an address; `family` is `ipv4` or `ipv6`. What is none is refused with `ERR_INVALID_ADDRESS`, another
  /// family with `ERR_INVALID_ARG_VALUE`.
  public func addAddress(_ address: String, _ family: String = "ipv4") throws {
    list.append(.address(try BlockList.parse(address, family)))
  }

  /// Blocks an address.
  public func addAddress(_ address: SocketAddress) { list.append(.address(address.ip)) }

  /// Blocks the addresses from `start` to `end`, both included; `family` is `ipv4` or `ipv6`. A start behind the end is
  /// refused with `ERR_INVALID_ARG_VALUE`.
  public func addRange(_ start: String, _ end: String, _ family: String = "ipv4") throws {
    try addRange(
      SocketAddress(.init(address: start, family: family)), SocketAddress(.init(address: end, family: family)))
  }

  /// Blocks the addresses from `start` to `end`, both included.
  public func addRange(_ start: SocketAddress, _ end: SocketAddress) throws {
    if let order = start.ip.compared(to: end.ip), order > 0 {
      throw NodeError.type("ERR_INVALID_ARG_VALUE", "The argument 'start' must come before end. Received \(start)")
    }
    list.append(.range(start.ip, end.ip))
  }

  /// Blocks the addresses whose first `prefix` bits are those of `net`; `family` is `ipv4` or `ipv6`. A prefix beyond
  /// 32 or 128 is refused with `ERR_OUT_OF_RANGE`.
  public func addSubnet(_ net: String, _ prefix: Int, _ family: String = "ipv4") throws {
    try add(subnet: BlockList.parse(net, family), prefix)
  }

  /// Blocks the addresses whose first `prefix` bits are those of `net`.
  public func addSubnet(_ net: SocketAddress, _ prefix: Int) throws { try add(subnet: net.ip, prefix) }

  private func add(subnet ip: IPAddress, _ prefix: Int) throws(NodeError) {
    guard (0...ip.family.bits).contains(prefix) else {
      throw .range(
        "ERR_OUT_OF_RANGE",
        "The value of \"prefix\" is out of range. It must be >= 0 && <= \(ip.family.bits). Received \(prefix)")
    }
    list.append(.subnet(ip, prefix: prefix))
  }

  private static func parse(_ address: String, _ family: String) throws(NodeError) -> IPAddress {
    guard let known = IPAddress.Family(named: family) else { throw SocketAddress.badFamily(family) }
    return try SocketAddress.parse(address, known)
  }

  // MARK: Checking

  /// Whether the address is blocked; `family` is `ipv4` or `ipv6`. What is no address of it is not.
  public func check(_ address: String, _ family: String = "ipv4") -> Bool {
    guard let known = IPAddress.Family(named: family), let ip = IPAddress(address, known) else { return false }
    return list.contains { $0.matches(ip) }
  }

  /// Whether the address is blocked.
  public func check(_ address: SocketAddress) -> Bool { list.contains { $0.matches(address.ip) } }

  /// As `console.log` shows it.
  public var customMirror: Mirror { Mirror(self, children: ["rules": rules], displayStyle: .class) }
}

@available(*, unavailable)
extension BlockList: Sendable {}
