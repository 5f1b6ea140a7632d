/// What 'drop' tells of a connection that was one too many; all nil for one to a path, where Node tells nothing.
public struct DropArgument {
  /// The address that the client wanted to connect to.
  public let localAddress: String?
  /// The port that the client wanted to connect to.
  public let localPort: Int?
  /// `IPv4` or `IPv6`.
  public let localFamily: String?
  /// The client's address.
  public let remoteAddress: String?
  /// The client's port.
  public let remotePort: Int?
  /// `IPv4` or `IPv6`.
  public let remoteFamily: String?

  init(local: AddressInfo?, remote: AddressInfo?) {
    localAddress = local?.address
    localPort = local?.port
    localFamily = local?.family
    remoteAddress = remote?.address
    remotePort = remote?.port
    remoteFamily = remote?.family
  }
}
