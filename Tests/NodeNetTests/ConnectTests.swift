import Foundation
import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime
import Testing

struct `A name with several addresses` {
  /// A port of 127.0.0.5 at which nothing is accepted nor refused any more: its queue is full.
  final class Hole {
    let port: Int
    private var descriptors: [Int32] = []

    init() {
      let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = UInt32(0x7f00_0005).bigEndian
      var size = socklen_t(MemoryLayout<sockaddr_in>.size)
      withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          _ = bind(listener, $0, size)
          _ = listen(listener, 0)
          _ = getsockname(listener, $0, &size)
        }
      }
      port = Int(UInt16(bigEndian: address.sin_port))
      descriptors = [listener]
      for _ in 0..<3 {
        let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0)
        withUnsafePointer(to: &address) {
          $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = connect(client, $0, size) }
        }
        descriptors.append(client)
      }
    }

    deinit { descriptors.forEach { _ = close($0) } }
  }

  static func watch(_ socket: Socket, _ log: Log) {
    socket.on("connectionAttempt") { (ip: String, _: Int, family: Int) in log("attempt", ip, family) }
    socket.on("connectionAttemptTimeout") { (ip: String, _: Int, family: Int) in log("timeout", ip, family) }
    socket.on("connectionAttemptFailed") { (ip: String, _: Int, family: Int, error: any Error) in
      log("failed", ip, family, error)
    }
    socket.on("connect") { log("connect", socket.remoteAddress ?? "") }
    socket.on("error") { (error: any Error) in
      log(error.name, error)
      for each in (error as? NodeError)?.errors ?? [] { log("because", each) }
    }
    socket.on("close") { (hadError: Bool) in
      log("close", hadError, socket.autoSelectFamilyAttemptedAddresses?.count ?? 0)
    }
  }

  @Test func `goes on to the next when one does not answer in time`() async {
    let lines = await onLoop { log in
      let hole = Hole()
      let server = createServer { $0.end() }
      server.listen(hole.port, "127.0.0.1") {
        let socket = createConnection(
          .init(
            port: hole.port, host: "x.test",
            lookup: { _, _, done in
              done(nil, ["127.0.0.5", "127.0.0.1"].map { LookupAddress(address: $0, family: 4) })
            }, autoSelectFamilyAttemptTimeout: 10)
        ).resume()
        // A lookup that answers at once has begun the first attempt already.
        Self.watch(socket, log)
        socket.on("close") {
          withExtendedLifetime(hole) {}
          server.close()
        }
      }
    }
    #expect(
      lines == [
        "timeout 127.0.0.5 4", "attempt 127.0.0.1 4", "connect 127.0.0.1", "close false 2",
      ])
  }

  @Test func `fails with all that went wrong, the time-outs too`() async {
    let lines = await onLoop { log in
      let hole = Hole()
      let socket = createConnection(
        .init(
          port: hole.port, host: "x.test",
          lookup: { _, _, done in
            setImmediate {
              done(nil, [.init(address: "127.0.0.5", family: 4), .init(address: "127.0.0.6", family: 4)])
            }
          }, autoSelectFamilyAttemptTimeout: 10))
      Self.watch(socket, log)
      socket.on("close") { withExtendedLifetime(hole) {} }
    }
    #expect(
      lines == [
        "attempt 127.0.0.5 4", "timeout 127.0.0.5 4", "attempt 127.0.0.6 4", "failed 127.0.0.6 4 ECONNREFUSED",
        "AggregateError ETIMEDOUT", "because ETIMEDOUT", "because ECONNREFUSED", "close true 2",
      ])
  }

  @Test func `is given up when the socket is destroyed between two attempts`() async {
    let lines = await onLoop { log in
      let hole = Hole()
      let socket = createConnection(
        .init(
          port: hole.port, host: "x.test",
          lookup: { _, _, done in
            setImmediate {
              done(nil, [.init(address: "127.0.0.5", family: 4), .init(address: "127.0.0.1", family: 4)])
            }
          }, autoSelectFamilyAttemptTimeout: 10))
      Self.watch(socket, log)
      socket.on("connectionAttemptTimeout") { (_: String) in socket.destroy() }
      socket.on("close") { withExtendedLifetime(hole) {} }
    }
    #expect(lines == ["attempt 127.0.0.5 4", "timeout 127.0.0.5 4", "close false 1"])
  }

  // What Node asked a custom function for, and what it made of the answers.
  @Test func `is asked for as Node asks`() async {
    let lines = await onLoop { log in
      func ask(_ options: ConnectOptions, _ answer: @escaping (LookupCallback) -> Void) {
        var options = options
        options.port = 1
        options.host = "x.test"
        options.lookup = { hostname, wanted, done in
          log(hostname, wanted.family, wanted.hints, wanted.all)
          answer(done)
        }
        createConnection(options).on("error") { (error: any Error) in log(error.message) }
      }
      let one = LookupAddress(address: "no address", family: 4)
      ask(.init()) { $0(nil, [one]) }
      ask(.init(autoSelectFamily: false)) { $0(nil, "127.0.0.1", 7) }
      ask(.init(family: 6, hints: LookupOptions.V4MAPPED)) { $0(nil, "also none", 6) }
      ask(.init(localAddress: "127.0.0.1")) { $0(NodeError("not today")) }
      ask(.init()) { $0(nil, "127.0.0.1", 4) }
    }
    #expect(
      lines == [
        "x.test 0 32 true", "x.test 0 32 false", "x.test 6 8 false", "x.test 0 32 false", "x.test 0 32 true",
        "Invalid IP address: no address", "Invalid address family: 7 x.test:1", "Invalid IP address: also none",
        "not today", "Invalid IP address: undefined",
      ])
  }
}

struct `A socket on a descriptor` {
  @Test func `reads and writes it`() async {
    let lines = await onLoop { log in
      var ends: [Int32] = [0, 0]
      #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
      let one = try Socket(.init(fd: Int(ends[0])))
      let two = try Socket(.init(fd: Int(ends[1])))
      log(one.connecting, one.pending, one.readyState)
      two.on("data") { (data: Buffer) in two.end("\(data.toString()) back") }
      one.on("data") { (data: Buffer) in log(data.toString()) }
      one.on("end") { log("end") }
      one.on("close") { (hadError: Bool) in log("close", hadError) }
      one.write("there and")
    }
    #expect(lines == ["false false open", "there and back", "end", "close false"])
  }

  @Test func `need not do both`() async {
    let lines = await onLoop { log in
      var ends: [Int32] = [0, 0]
      #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
      let reader = try Socket(.init(fd: Int(ends[0]), writable: false))
      let writer = try Socket(.init(fd: Int(ends[1]), readable: false))
      log(reader.readyState, writer.readyState)
      reader.on("data") { (data: Buffer) in log(data.toString()) }
      reader.on("close") { log("close") }
      writer.end("one way")
    }
    #expect(lines == ["readOnly writeOnly", "one way", "close"])
  }

  @Test(arguments: [(-5, "ERR_OUT_OF_RANGE"), (99_999, "ERR_INVALID_FD_TYPE")])
  func `must be given one of a connection`(_ descriptor: Int, _ code: String) async {
    let lines = await onLoop { log in
      do {
        _ = try Socket(.init(fd: descriptor))
        log("taken")
      } catch {
        log(error)
      }
    }
    #expect(lines == [code])
  }
}

struct `A connection's settings` {
  /// What the system has: TCP_NODELAY, and whether and after how many seconds it probes.
  private static func settings(_ socket: Socket) -> String {
    func option(_ level: Int32, _ name: Int32) -> Int32 {
      var value: Int32 = -1
      var size = socklen_t(MemoryLayout<Int32>.size)
      getsockopt(socket.handle?.descriptor ?? -1, level, name, &value, &size)
      return value
    }
    let tcp = Int32(IPPROTO_TCP)
    return "\(option(tcp, TCP_NODELAY) != 0) \(option(SOL_SOCKET, SO_KEEPALIVE) != 0) \(option(tcp, TCP_KEEPIDLE))"
  }

  @Test func `reach the system, be they set before it is connected or behind that`() async {
    let lines = await onLoop { log in
      let options = ServerOptions(noDelay: true, keepAlive: true, keepAliveInitialDelay: 77_000)
      let server = createServer(options) { socket in
        log("server", Self.settings(socket))
        socket.resume()
      }
      server.listen(0, "127.0.0.1") {
        let port = server.address().port
        let before = Socket()
        before.setNoDelay().setKeepAlive(true, 55_000)
        before.connect(port, "127.0.0.1") {
          log("before", Self.settings(before))
          before.setNoDelay(false).setKeepAlive(false)
          log("off", Self.settings(before).split(separator: " ").prefix(2).joined(separator: " "))
          before.on("close") {
            let options = ConnectOptions(
              port: port, host: "127.0.0.1", noDelay: true, keepAlive: true, keepAliveInitialDelay: 33_000)
            let second = createConnection(options)
            second.once("connect") {
              log("options", Self.settings(second))
              second.end()
            }
            second.resume()
            second.on("close") { server.close() }
          }
          before.end()
        }
        before.resume()
      }
    }
    #expect(
      Set(lines) == ["server true true 77", "before true true 55", "off false false", "options true true 33"])
  }
}

struct `A path` {
  @Test func `cannot be reset, and its connection stays`() async {
    let lines = await onLoop { log in
      process.removeAllListeners("uncaughtException").on("uncaughtException") { (error: any Error) in log(error) }
      let path = `A server`.path()
      let server = createServer { $0.resume() }
      server.listen(path) {
        let client = createConnection(path)
        client.once("connect") {
          client.resetAndDestroy()
          log(client.destroyed)
          client.end()
        }
        client.on("close") { server.close() }
        client.resume()
      }
    }
    #expect(lines == ["ERR_INVALID_HANDLE_TYPE", "false"])
  }

  @Test(
    .serialized, arguments: [(false, false, 0o000), (true, false, 0o044), (false, true, 0o022), (true, true, 0o066)])
  func `is open to everybody when that is asked for`(_ readable: Bool, _ writable: Bool, _ bits: Int) async {
    let lines = await onLoop { log in
      let path = `A server`.path()
      let mask = umask(0o077)
      let server = createServer()
      server.listen(.init(path: path, readableAll: readable, writableAll: writable)) {
        umask(mask)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        log((mode ?? 0) & 0o066)
        server.close()
      }
    }
    #expect(lines == ["\(bits)"])
  }
}

struct `A connection's beginning and end` {
  @Test func `can be told not to try several addresses`() async {
    // The default is the process's: nothing else must see it changed.
    let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
      setDefaultAutoSelectFamily(false)
      createConnection(
        .init(
          port: 1, host: "x.test",
          lookup: { _, options, done in
            console.log("%s %s", getDefaultAutoSelectFamily(), options.all)
            done(NodeError("no"))
          })
      ).on("error") { (error: any Error) in console.log(error.message) }
      EventLoop.run()
      exit(0)
    }
    let output = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
    #expect(output.contains("false false\nno\n"))
  }

  @Test func `may end its own side later`() async {
    let lines = await onLoop { log in
      let server = createServer { $0.end("bye") }
      server.listen(0, "127.0.0.1") {
        let client = createConnection(.init(port: server.address().port, host: "127.0.0.1", allowHalfOpen: true))
        client.resume()
        client.on("end") {
          log("end", client.writable, client.allowHalfOpen)
          setTimeout(5) {
            log("still", client.readyState)
            client.end()
          }
        }
        client.on("finish") { log("finish") }
        client.on("close") { (hadError: Bool) in
          log("close", hadError)
          server.close()
        }
      }
    }
    #expect(lines == ["end true true", "still writeOnly", "finish", "close false"])
  }

  @Test func `comes from the port that was asked for, or not at all`() async {
    let lines = await onLoop { log in
      let server = createServer { $0.resume().on("error") { (_: any Error) in } }
      server.listen(0, "127.0.0.1") {
        let port = server.address().port
        let taken = createConnection(.init(port: port, host: "127.0.0.1", localAddress: "127.0.0.1", localPort: port))
        taken.on("error") { (error: any Error) in log(`A server`.fields(error, port)) }
        taken.on("close") {
          // One that was free a moment ago.
          let other = createServer()
          other.listen(0, "127.0.0.1") {
            let free = other.address().port
            other.close {
              let client = createConnection(.init(port: port, host: "127.0.0.1", localPort: free))
              client.on("connect") {
                log(client.localPort == free)
                client.resetAndDestroy()
              }
              client.on("close") { server.close() }
            }
          }
        }
      }
    }
    #expect(lines == ["EADDRINUSE -98 bind 127.0.0.1 PORT bind EADDRINUSE 127.0.0.1:PORT", "true"])
  }
}
