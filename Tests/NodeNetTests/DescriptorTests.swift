import Foundation
import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime
import Testing

// In processes of their own: nothing else must want a descriptor.
struct `Without descriptors` {
  /// Takes every descriptor there is.
  static func takeAll() -> [Int32] {
    var taken: [Int32] = []
    while true {
      let descriptor = open("/dev/null", O_RDONLY)
      if descriptor < 0 { return taken }
      taken.append(descriptor)
    }
  }

  static func limit() {
    var limit = rlimit(rlim_cur: 128, rlim_max: 128)
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  @Test func `a server sends its clients away, and lives on`() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
      Self.limit()
      let server = createServer { socket in socket.end("hello") }
      server.on("error") { (error: any Error) in console.log("server error %s", error.code) }
      server.listen(0, "127.0.0.1") {
        let port = server.address().port
        // A client that has its descriptor already.
        let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        let taken = Self.takeAll()
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let status = withUnsafePointer(to: &address) {
          $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
          }
        }
        console.log("connected: %s", status == 0)
        setTimeout(50) {
          var byte: UInt8 = 0
          console.log("sent away: %s", recv(client, &byte, 1, Int32(MSG_DONTWAIT)) == 0)
          for descriptor in taken { close(descriptor) }
          let next = createConnection(port, "127.0.0.1")
          next.on("data") { (data: Buffer) in console.log("then: %s", data.toString()) }
          next.on("close") { server.close { console.log("closed") } }
        }
      }
      EventLoop.run()
      exit(0)
    }
    let output = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
    #expect(output.contains("connected: true\nsent away: true\nthen: hello\nclosed\n"), "\(output)")
  }

  @Test func `connecting and listening fail with EMFILE, and the loop goes on`() async {
    let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
      Self.limit()
      // The loop has its own by now.
      process.nextTick {
        let taken = Self.takeAll()
        let client = createConnection(80, "127.0.0.1")
        client.on("error") { (error: any Error) in console.log(error.message) }
        client.on("close") { (hadError: Bool) in console.log("close %s", hadError) }
        let server = createServer()
        server.on("error") { (error: any Error) in console.log(error.message) }
        server.listen(0)
        setTimeout(10) {
          for descriptor in taken { close(descriptor) }
          server.listen(0) {
            console.log("listening")
            server.close()
          }
        }
      }
      EventLoop.run()
      exit(0)
    }
    let output = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
    let lines = Set(output.split(separator: "\n").map(String.init))
    #expect(
      lines.isSuperset(of: [
        "connect EMFILE 127.0.0.1:80 - Local (undefined:undefined)", "close true",
        "listen EMFILE: too many open files 0.0.0.0", "listening",
      ]), "\(output)")
  }
}

struct `An error of the system` {
  // As Node's util.getSystemErrorName names the numbers.
  @Test(arguments: [
    (-13, "EACCES"), (-22, "EINVAL"), (-24, "EMFILE"), (-32, "EPIPE"), (-88, "ENOTSOCK"), (-98, "EADDRINUSE"),
    (-99, "EADDRNOTAVAIL"), (-101, "ENETUNREACH"), (-103, "ECONNABORTED"), (-104, "ECONNRESET"), (-107, "ENOTCONN"),
    (-110, "ETIMEDOUT"), (-111, "ECONNREFUSED"), (-113, "EHOSTUNREACH"), (-125, "ECANCELED"), (-3001, "EAI_AGAIN"),
  ])
  func `is named as Node names it`(_ number: Int, _ code: String) {
    let error = SystemError.make(Int32(number), "connect")
    #expect(error.code == code)
    #expect(error.errno == number)
    #expect(error.syscall == "connect")
    #expect(error.message == "connect \(code)")
    let placed = SystemError.connect(Int32(number), address: "192.0.2.1", port: 80)
    #expect(placed.message == "connect \(code) 192.0.2.1:80")
    #expect(placed.address == "192.0.2.1")
    #expect(placed.port == 80)
  }
}
