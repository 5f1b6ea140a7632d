import NodeEvents
import NodeNet
import NodeRuntime

func netSocketAddress() throws {
  console.log(try SocketAddress())
  console.log(try SocketAddress(.init(address: "10.1.2.3", port: 8080)))
  console.log(try SocketAddress(.init(family: "ipv6")))

  let six = try SocketAddress(.init(address: "2001:0DB8:0:0::00F1", port: 443, family: "IPv6", flowlabel: 12))
  console.log("%s %s %d %d", six.address, six.family, six.port, six.flowlabel)
  console.log(six.toJSON())

  func refused(_ what: String, _ options: SocketAddressOptions) {
    do {
      console.log("%s: %s", what, try SocketAddress(options).address)
    } catch {
      console.log("%s: %s %s", what, error.name, error.code)
    }
  }
  refused("of the other family", .init(address: "10.1.2.3", family: "ipv6"))
  refused("no address", .init(address: "localhost"))
  refused("no family", .init(family: "unix"))
  refused("no port", .init(port: 65536))

  // Others take one as it is.
  let blocked = BlockList()
  blocked.addAddress(six)
  try blocked.addRange(SocketAddress(.init(address: "10.0.0.1")), SocketAddress(.init(address: "10.0.0.5")))
  try blocked.addSubnet(SocketAddress(.init(address: "10.9.0.0")), 16)
  console.log(blocked.rules.joined(separator: ", "))
  console.log(blocked.check(six), blocked.check(try SocketAddress(.init(address: "10.0.0.6"))))
}
