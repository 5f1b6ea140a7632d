import NodeBuffer

/// The chunks that a readable keeps, the oldest first.
struct ChunkQueue {
  private var chunks: ContiguousArray<Chunk> = []
  /// How many at the front are gone: they are dropped together.
  private var taken = 0

  /// In the place of a chunk that is gone.
  private static var gone: Chunk { Chunk(Buffer.alloc(0)) }

  var isEmpty: Bool { taken == chunks.count }
  var count: Int { chunks.count - taken }
  var first: Chunk? { isEmpty ? nil : chunks[taken] }
  var all: ArraySlice<Chunk> { ArraySlice(chunks[taken...]) }

  mutating func append(_ chunk: Chunk) { chunks.append(chunk) }

  mutating func prepend(_ chunk: Chunk) {
    if chunks.isEmpty {
      chunks.append(chunk)
      return
    }
    if taken == 0 {
      // Room in front, so that many chunks that are put back one at a time do not move all the others each time; too
      // little of it to be given up when the next ones are taken.
      let room = max(4, chunks.count / 2)
      chunks.insert(contentsOf: repeatElement(ChunkQueue.gone, count: room), at: 0)
      taken = room
    }
    taken -= 1
    chunks[taken] = chunk
  }

  mutating func removeAll() {
    chunks = []
    taken = 0
  }

  mutating func removeFirst() -> Chunk? {
    guard let chunk = first else { return nil }
    chunks[taken] = ChunkQueue.gone
    taken += 1
    if taken == chunks.count {
      chunks.removeAll(keepingCapacity: taken <= 16)
      taken = 0
    } else if taken > 64, taken * 2 > chunks.count {
      chunks.removeFirst(taken)
      taken = 0
    }
    return chunk
  }

  /// All that is kept as one chunk: one text where texts are kept, else one buffer.
  mutating func joined(asText: Bool) -> Chunk? {
    guard count > 1 else { return removeFirst() }
    defer { removeAll() }
    if asText { return Chunk(all.reduce(into: "") { $0 += $1.toString() }) }
    return Chunk(Buffer.concat(all.map(\.buffer)))
  }

  /// The first `count` bytes, or UTF-16 units of text, of what is kept, which is more than that.
  mutating func take(_ count: Int, asText: Bool) -> Chunk? {
    var parts = ChunkQueue()
    var left = count
    while left > 0, let chunk = removeFirst() {
      if chunk.length <= left {
        parts.append(chunk)
        left -= chunk.length
      } else {
        let (head, tail) = chunk.split(at: left)
        parts.append(head)
        prepend(tail)
        left = 0
      }
    }
    return parts.joined(asText: asText)
  }
}

extension Chunk {
  /// In two, after so many bytes or UTF-16 units. A surrogate pair stays together, in the first part.
  fileprivate func split(at length: Int) -> (Chunk, Chunk) {
    guard case .string(let string) = content else {
      let buffer = buffer
      return (Chunk(buffer.subarray(0, length)), Chunk(buffer.subarray(length)))
    }
    let units = string.utf16
    var index = units.index(units.startIndex, offsetBy: length)
    if index.samePosition(in: string.unicodeScalars) == nil { index = units.index(after: index) }
    return (Chunk(String(string[..<index])), Chunk(String(string[index...])))
  }
}
