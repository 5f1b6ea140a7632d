import Foundation
import NodeNet
import NodeRuntime

func netListenForms() throws {
  // All the ways to say where.
  let place = "\(NSTemporaryDirectory())fixture-listen-forms-\(process.pid).sock"

  func tell(_ name: String, _ server: NetServer, _ then: @escaping () -> Void) {
    let at = server.address()
    if at.family.isEmpty {
      console.log("%s: a path, ours: %s", name, at.address == place)
    } else {
      console.log("%s: %s %s, some port: %s", name, at.family, at.address, at.port > 0)
    }
    server.close(then)
  }

  typealias Form = (name: String, listen: (NetServer, @escaping () -> Void) -> Void)
  var forms: [Form] = [
    ("nothing at all", { server, done in server.listen { done() } }),
    ("a port", { server, done in server.listen(0) { done() } }),
    ("port and host", { server, done in server.listen(0, "127.0.0.1") { done() } }),
    ("port, host, backlog", { server, done in server.listen(0, "127.0.0.1", 5) { done() } }),
    ("a text with a number", { server, done in server.listen("0") { done() } }),
    ("a path", { server, done in server.listen(place) { done() } }),
    (
      "options with port",
      { server, done in server.listen(.init(port: 0, host: "localhost", exclusive: true)) { done() } }
    ),
    (
      "options for IPv6 only",
      { server, done in server.listen(.init(port: 0, backlog: 1, ipv6Only: true)) { done() } }
    ),
    ("options with path", { server, done in server.listen(.init(path: place, writableAll: true)) { done() } }),
    ("port before path", { server, done in server.listen(.init(port: 0, path: place)) { done() } }),
  ]

  func next() {
    guard !forms.isEmpty else {
      console.log("the path is gone: %s", !FileManager.default.fileExists(atPath: place))
      return
    }
    let (name, listen) = forms.removeFirst()
    let server = NodeNet.createServer()
    listen(server) { tell(name, server, next) }
  }
  next()
}
