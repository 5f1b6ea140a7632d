import CLibUV

/// An IP address and a port, as the system has them.
package struct SystemAddress {
  private var storage: sockaddr_storage
  /// The address and port in words.
  package let info: AddressInfo

  /// An address given as text; nil when it is not an IP address.
  package init?(_ ip: String, port: Int) {
    var storage = sockaddr_storage()
    let number = Int32(truncatingIfNeeded: port)
    let status = withUnsafeMutableBytes(of: &storage) { memory -> Int32 in
      guard let base = memory.baseAddress else { return -1 }
      return ip.contains(":")
        ? uv_ip6_addr(ip, number, base.assumingMemoryBound(to: sockaddr_in6.self))
        : uv_ip4_addr(ip, number, base.assumingMemoryBound(to: sockaddr_in.self))
    }
    guard status == 0 else { return nil }
    self.storage = storage
    info = AddressInfo(address: ip, family: ip.contains(":") ? "IPv6" : "IPv4", port: port)
  }

  /// Calls `body` with the address as the system takes it, for the time of the call.
  package func withPointer<R>(_ body: (UnsafePointer<sockaddr>) -> R) -> R {
    withUnsafePointer(to: storage) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0) } }
  }

  /// The address that a call of libuv's fills in; nil when it fails.
  static func read(_ fill: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<Int32>) -> Int32) -> AddressInfo? {
    var storage = sockaddr_storage()
    var size = Int32(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        guard fill(address, &size) == 0 else { return nil }
        return info(UnsafePointer(address))
      }
    }
  }

  /// The address in words; nil when it is not of the internet.
  static func info(_ address: UnsafePointer<sockaddr>) -> AddressInfo? {
    let memory = UnsafeRawPointer(address)
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { name in
      guard let base = name.baseAddress else { return nil }
      switch Int32(address.pointee.sa_family) {
      case AF_INET:
        let four = memory.assumingMemoryBound(to: sockaddr_in.self)
        guard uv_ip4_name(four, base, name.count) == 0 else { return nil }
        return AddressInfo(
          address: String(cString: base), family: "IPv4", port: Int(UInt16(bigEndian: four.pointee.sin_port)))
      case AF_INET6:
        let six = memory.assumingMemoryBound(to: sockaddr_in6.self)
        guard uv_ip6_name(six, base, name.count) == 0 else { return nil }
        return AddressInfo(
          address: String(cString: base), family: "IPv6", port: Int(UInt16(bigEndian: six.pointee.sin6_port)))
      default: return nil
      }
    }
  }
}
