/// What 'drop' tells of a connection that was one too many.
public struct DropArgument {
  /// Where the client wanted to connect to.
  public let localAddress: String?
  /// Where the client wanted to connect to.
  public let localPort: Int?
  /// Where the client is.
  public let remoteAddress: String?
  /// Where the client is.
  public let remotePort: Int?

  init(local: AddressInfo?, remote: AddressInfo?) {
    localAddress = local?.address
    localPort = local?.port
    remoteAddress = remote?.address
    remotePort = remote?.port
  }
}
