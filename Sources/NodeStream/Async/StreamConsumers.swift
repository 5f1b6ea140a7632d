import NodeBuffer

/// Node's `stream/consumers`: read a stream to its end, and give all of it at once.
public let consumers = StreamConsumers()

/// What `consumers` has: `try await consumers.text(stream)`. Each throws what the stream fails with.
public struct StreamConsumers: Sendable {
  init() {}

  /// All bytes of the stream.
  public nonisolated(nonsending) func buffer(_ stream: Readable) async throws -> Buffer {
    let reader = StreamReader(stream)
    var chunks: [Buffer] = []
    while let chunk = try await reader.next() { chunks.append(chunk.buffer) }
    return Buffer.concat(chunks)
  }

  /// All bytes of the stream, as memory that any number of buffers may look at.
  public nonisolated(nonsending) func arrayBuffer(_ stream: Readable) async throws -> ArrayBuffer {
    try await Buffer.concat([buffer(stream)]).buffer
  }

  /// All of the stream as a text: bytes are UTF-8.
  public nonisolated(nonsending) func text(_ stream: Readable) async throws -> String {
    let reader = StreamReader(stream)
    let decoder = try StringDecoder(.utf8)
    var text = ""
    while let chunk = try await reader.next() {
      text += chunk.isBuffer ? decoder.write(chunk.buffer) : chunk.toString()
    }
    return text + decoder.end()
  }
}
