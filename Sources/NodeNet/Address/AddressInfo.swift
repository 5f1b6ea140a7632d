/// Where a server listens or a socket ends: what Node's `address()` returns.
///
/// Of a server that listens on a path, Node returns the path itself: here it is `address`, `family` is empty and the
/// port 0. Of one that does not listen, Node returns null: here all is empty.
public struct AddressInfo: Hashable, Sendable, CustomStringConvertible {
  /// The IP address, or the path.
  public var address: String
  /// `IPv4` or `IPv6`; empty for a path.
  public var family: String
  /// The port; 0 for a path.
  public var port: Int

  package init(address: String, family: String, port: Int) {
    self.address = address
    self.family = family
    self.port = port
  }

  /// Of what does not listen.
  static let none = AddressInfo(address: "", family: "", port: 0)

  /// As `console.log` shows it.
  public var description: String {
    family.isEmpty ? address : "{ address: '\(address)', family: '\(family)', port: \(port) }"
  }
}
