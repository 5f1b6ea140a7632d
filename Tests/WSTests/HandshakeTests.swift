import NodeBuffer
import NodeHTTP
import NodeNet
import Testing
import WS
import TestSupport

@Suite(.serialized)
struct HandshakeTests {
  @Test(arguments: HandshakeExample.all)
  func `answers as ws does`(_ example: HandshakeExample) async throws {
    #expect(try await exchange(example, [example.request]) == example.answer)
  }

  @Test(arguments: HandshakeExample.all.filter { $0.request.count < 400 })
  func `answers the same to one byte at a time`(_ example: HandshakeExample) async throws {
    let pieces = example.request.unicodeScalars.map { String($0) }
    #expect(try await exchange(example, pieces) == example.answer)
  }

  private func exchange(_ example: HandshakeExample, _ pieces: [String]) async throws -> String {
    try await onLoop { log in
      let server = try example.makeServer()
      server.on("listening") {
        var answer = ""
        let socket = NodeNet.createConnection(server.address().port, "127.0.0.1")
        socket.setNoDelay()
        socket.on("data") { (data: Buffer) in
          answer += data.toString(.latin1)
          // Only these connections stay open.
          if answer.hasPrefix("HTTP/1.1 101"), answer.hasSuffix("\r\n\r\n") { socket.destroy() }
          if answer.contains("keep-alive"), answer.hasSuffix("Upgrade Required") { socket.destroy() }
        }
        socket.on("error") { (_: any Error) in }
        socket.on("close") {
          server.close()
          log(answer.replacing(/Date: [^\r]*/, with: "Date: X"))
        }
        // Each byte in a packet of its own, behind the one before.
        func send(_ rest: ArraySlice<String>) {
          guard let first = rest.first, !socket.destroyed else { return }
          socket.write(first, .latin1) { _ in send(rest.dropFirst()) }
        }
        send(pieces[...])
      }
    }.joined()
  }
}
