import CLibUV
import NodeEvents
import NodeRuntime

/// Finds the addresses of a name, off the loop's thread (Node's `dns.lookup`).
enum NameLookup {
  /// Calls `done` once with at least one address in the system's order, or with an error: for an IP address on the next
  /// tick, else when the system has answered.
  static func addresses(
    of host: String, _ options: LookupOptions = .init(), on loop: EventLoop,
    _ done: @escaping (Result<[LookupAddress], NodeError>) -> Void
  ) {
    let version = isIP(host)
    if version != 0 {
      loop.ticks.append { done(.success([LookupAddress(address: host, family: version)])) }
      return
    }
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_family = options.family == 4 ? AF_INET : options.family == 6 ? AF_INET6 : AF_UNSPEC
    hints.ai_flags = Int32(truncatingIfNeeded: options.hints)
    let request = UnsafeMutablePointer<uv_getaddrinfo_t>.allocate(capacity: 1)
    request.pointee.data = Unmanaged.passRetained(Search(loop, host, done)).toOpaque()
    let status = uv_getaddrinfo(
      loop.uv, request,
      { request, status, list in
        guard let request else { return }
        let search = Unmanaged<Search>.fromOpaque(request.pointee.data).takeRetainedValue()
        request.deallocate()
        var found: [LookupAddress] = []
        var next = list
        while let entry = next {
          if let address = entry.pointee.ai_addr, let info = SystemAddress.info(address) {
            found.append(LookupAddress(address: info.address, family: info.family == "IPv6" ? 6 : 4))
          }
          next = entry.pointee.ai_next
        }
        uv_freeaddrinfo(list)
        search.answer(status, found)
      }, host, nil, &hints)
    if status != 0 {
      let search = Unmanaged<Search>.fromOpaque(request.pointee.data).takeRetainedValue()
      request.deallocate()
      loop.ticks.append { search.answer(status, []) }
    }
  }

  /// Throws what Node throws for options that are none.
  static func check(_ options: LookupOptions) throws(NodeError) {
    guard [0, 4, 6].contains(options.family) else {
      throw .type(
        "ERR_INVALID_ARG_VALUE",
        "The property 'options.family' must be one of: 0, 4, 6. Received \(options.family)")
    }
    let known = LookupOptions.ADDRCONFIG | LookupOptions.V4MAPPED | LookupOptions.ALL
    guard options.hints & ~known == 0 else {
      throw .type("ERR_INVALID_ARG_VALUE", "The argument 'hints' is invalid. Received \(options.hints)")
    }
  }

  private final class Search {
    private let loop: EventLoop
    private let host: String
    private let done: (Result<[LookupAddress], NodeError>) -> Void

    init(_ loop: EventLoop, _ host: String, _ done: @escaping (Result<[LookupAddress], NodeError>) -> Void) {
      self.loop = loop
      self.host = host
      self.done = done
    }

    func answer(_ status: Int32, _ found: [LookupAddress]) {
      loop.enter { done(status == 0 && !found.isEmpty ? .success(found) : .failure(failure(status))) }
    }

    private func failure(_ status: Int32) -> NodeError {
      // Node gives these the one name. Where there are no descriptors to ask with, the system says the same.
      let missing = status == 0 || status == UV_EAI_NONAME.rawValue || status == UV_EAI_NODATA.rawValue
      let code = missing ? "ENOTFOUND" : SystemError.name(status)
      var error = NodeError(
        "getaddrinfo \(code) \(host)", code: code, errno: missing ? -3008 : Int(status), syscall: "getaddrinfo")
      error.hostname = host
      return error
    }
  }
}
