import NodeRuntime

/// Hears of a listening handle's clients and gives them to the servers that share it, in turn.
///
/// Nearly always there is one server; `listen(otherServer)` adds another, and the handle is closed with its first.
final class SharedListener: StreamOwner {
  private unowned let handle: StreamHandle
  private var servers: [NetServer]
  private var next = 0

  init(_ handle: StreamHandle, _ server: NetServer) {
    self.handle = handle
    servers = [server]
  }

  func add(_ server: NetServer) { servers.append(server) }

  func remove(_ server: NetServer) { servers.removeAll { $0 === server } }

  func streamHasClient(_ status: Int32) {
    guard !servers.isEmpty else { return }
    next = next + 1 < servers.count ? next + 1 : 0
    servers[next].accept(from: handle, status)
  }

  func streamDidRead(_ bytes: UnsafeMutableRawBufferPointer) {}

  func streamDidEnd(_ status: Int32) {}
}
