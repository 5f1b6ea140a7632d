import Foundation
import Testing

/// The examples as a user starts and ends them.
struct `examples` {
  /// An example that serves on a port of the system's choice.
  private final class Server {
    let process = Process()
    let port: Int
    private let errors = Pipe()

    init(_ name: String) throws {
      // A shell that runs this in the background has it ignore interrupts, and what it starts inherits that. As in Node,
      // the program hears them all the same.
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["--ignore-signal=INT", Program.products.appendingPathComponent(name).path, "0"]
      process.standardInput = FileHandle.nullDevice
      let output = Pipe()
      process.standardOutput = output
      process.standardError = errors
      try process.run()
      // The line comes when it listens; were it to end instead, the end of the output.
      var line = Data()
      while !line.contains(0x0a) {
        let more = output.fileHandleForReading.availableData
        if more.isEmpty { break }
        line.append(more)
      }
      let text = String(decoding: line, as: UTF8.self)
      let match = try #require(text.wholeMatch(of: #/listening on http://0\.0\.0\.0:(\d+) \(IPv6\)\n/#), "\(text)")
      port = try #require(Int(match.1))
    }

    func interrupt() -> String {
      process.interrupt()
      process.waitUntilExit()
      return String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    deinit { if process.isRunning { process.terminate() } }
  }

  @Test(arguments: ["wss-echo", "wss-echo-from"])
  func `an interrupt ends them as it ends Node, without a word`(_ name: String) throws {
    let server = try Server(name)
    #expect(server.interrupt() == "")
    #expect(server.process.terminationReason == .uncaughtSignal)
    #expect(server.process.terminationStatus == SIGINT)
  }

  @Test(arguments: ["wss-echo", "wss-echo-from"])
  func `a port in use ends them with Node's report and exit code 1`(_ name: String) throws {
    let first = try Server(name)
    defer { _ = first.interrupt() }
    let second = try Program.run(Program.products.appendingPathComponent(name), ["\(first.port)"])
    #expect(second.status == 1)
    #expect(second.output == "")
    #expect(
      second.errors == """
              throw er; // Unhandled 'error' event
              ^

        Error: listen EADDRINUSE: address already in use :::\(first.port)
        Emitted 'error' event on Server instance {
          code: 'EADDRINUSE',
          errno: -98,
          syscall: 'listen',
          address: '::',
          port: \(first.port)
        }

        """)
  }
}
