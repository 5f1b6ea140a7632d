import CLibUV
import NodeEvents
import NodeRuntime

/// Finds the addresses of a name, off the loop's thread (Node's `dns.lookup`).
enum NameLookup {
  /// Calls `done` once with at least one address in the system's order, or with libuv's negative number: for an IP
  /// address on the next tick, else when the system has answered.
  static func addresses(of host: String, on loop: EventLoop, _ done: @escaping (Result<[String], NodeError>) -> Void) {
    if isIP(host) != 0 {
      loop.ticks.append { done(.success([host])) }
      return
    }
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    let request = UnsafeMutablePointer<uv_getaddrinfo_t>.allocate(capacity: 1)
    request.pointee.data = Unmanaged.passRetained(Lookup(loop, host, done)).toOpaque()
    let status = uv_getaddrinfo(
      loop.uv, request,
      { request, status, list in
        guard let request else { return }
        let lookup = Unmanaged<Lookup>.fromOpaque(request.pointee.data).takeRetainedValue()
        request.deallocate()
        var found: [String] = []
        var next = list
        while let entry = next {
          if let address = entry.pointee.ai_addr, let info = SocketAddress.info(address) { found.append(info.address) }
          next = entry.pointee.ai_next
        }
        uv_freeaddrinfo(list)
        lookup.answer(status, found)
      }, host, nil, &hints)
    if status != 0 {
      let lookup = Unmanaged<Lookup>.fromOpaque(request.pointee.data).takeRetainedValue()
      request.deallocate()
      loop.ticks.append { lookup.answer(status, []) }
    }
  }

  private final class Lookup {
    private let loop: EventLoop
    private let host: String
    private let done: (Result<[String], NodeError>) -> Void

    init(_ loop: EventLoop, _ host: String, _ done: @escaping (Result<[String], NodeError>) -> Void) {
      self.loop = loop
      self.host = host
      self.done = done
    }

    func answer(_ status: Int32, _ found: [String]) {
      loop.enter {
        if status == 0, !found.isEmpty {
          done(.success(found))
          return
        }
        // Node gives both of these the one name.
        let missing = status == 0 || status == UV_EAI_NONAME.rawValue || status == UV_EAI_NODATA.rawValue
        let code = missing ? "ENOTFOUND" : SystemError.name(status)
        done(
          .failure(
            NodeError(
              "getaddrinfo \(code) \(host)", code: code, errno: missing ? -3008 : Int(status), syscall: "getaddrinfo")))
      }
    }
  }
}
