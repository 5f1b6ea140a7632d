import Foundation
import NodeBuffer
import NodeEvents
import NodeNet
import NodeRuntime
import Synchronization
import Testing

import func TestSupport.onThread

/// What a program said, in its order. Any thread may say something.
final class Log: Sendable {
  private let said = Mutex<[String]>([])

  var lines: [String] { said.withLock { $0 } }

  func callAsFunction(_ words: Any?...) {
    let line = words.map(Log.text).joined(separator: " ")
    said.withLock { $0.append(line) }
  }

  /// Says what the socket emits; what came in is said with 'end'. Reads only when `flowing`.
  func hear(_ socket: Socket, _ side: String, flowing: Bool = true) {
    for event in ["connect", "ready", "finish", "timeout", "drain", "pause"] {
      socket.on(event) { self(side, event) }
    }
    var data = Buffer.alloc(0)
    if flowing { socket.on("data") { (more: Buffer) in data = Buffer.concat([data, more]) } }
    socket.on("end") { data.count > 0 ? self(side, "end", data.toString()) : self(side, "end") }
    socket.on("error") { (error: any Error) in self(side, "error", error) }
    socket.on("close") { (hadError: Bool) in self(side, "close", hadError) }
  }

  /// As Node shows it; of an error its code, or its message.
  private static func text(_ word: Any?) -> String {
    switch word {
    case nil: "null"
    case let error as any Error: error.code ?? error.message
    case let value?: "\(value)"
    }
  }
}

/// Runs the program and then its loop to the end, on a thread of their own, and returns what was said when thread and
/// loop are gone. An error that nothing catches is said too. After 20 s the test fails.
func onLoop(_ program: @escaping @Sendable (Log) throws -> Void) async -> [String] {
  let log = Log()
  await onThread(describing: { "it said \(log.lines)" }) {
    process.on("uncaughtException") { (error: any Error) in log("uncaught", error) }
    do { try program(log) } catch { Issue.record(error) }
    EventLoop.run()
  }
  return log.lines
}
