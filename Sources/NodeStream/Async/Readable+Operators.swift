import NodeEvents

// Node's operators on streams. Each closure is asked for one chunk after the other, and says the type of the chunks:
// `numbers.map { (n: Int) in n * 2 }`.

// MARK: - To a stream

extension Readable {
  /// A stream of what the closure makes of each chunk.
  public final func map<T, U>(_ transform: @escaping (T) async throws -> U) -> Readable {
    let reader = StreamReader(self)
    return Readable.from(
      PulledSequence { () -> U? in
        guard let chunk = try await reader.next() else { return nil }
        return try await transform(chunk.value(as: T.self))
      })
  }

  /// A stream of the chunks for which the closure is true.
  public final func filter<T>(_ isIncluded: @escaping (T) async throws -> Bool) -> Readable {
    let reader = StreamReader(self)
    return Readable.from(
      PulledSequence { () -> T? in
        while let chunk = try await reader.next() {
          let value = try chunk.value(as: T.self)
          if try await isIncluded(value) { return value }
        }
        return nil
      })
  }

  /// A stream of all that the closure makes of the chunks, one sequence after the other.
  public final func flatMap<T, Items: Sequence>(_ transform: @escaping (T) async throws -> Items) -> Readable {
    let reader = StreamReader(self)
    var items: Items.Iterator?
    return Readable.from(
      PulledSequence { () -> Items.Element? in
        while true {
          if let item = items?.next() { return item }
          guard let chunk = try await reader.next() else { return nil }
          items = try await transform(chunk.value(as: T.self)).makeIterator()
        }
      })
  }

  /// A stream of the first chunks; the rest is not read, and this stream is destroyed. `ERR_OUT_OF_RANGE` for a number
  /// below zero.
  public final func take(_ limit: Int) throws -> Readable {
    try Readable.check(limit)
    let reader = StreamReader(self)
    var left = limit
    return Readable.from(
      PulledSequence { () -> Chunk? in
        guard left > 0 else {
          reader.leave()
          return nil
        }
        left -= 1
        return try await reader.next()
      })
  }

  /// A stream of what comes after the first chunks. `ERR_OUT_OF_RANGE` for a number below zero.
  public final func drop(_ limit: Int) throws -> Readable {
    try Readable.check(limit)
    let reader = StreamReader(self)
    var left = limit
    return Readable.from(
      PulledSequence { () -> Chunk? in
        while left > 0 {
          left -= 1
          if try await reader.next() == nil { return nil }
        }
        return try await reader.next()
      })
  }

  private static func check(_ limit: Int) throws(NodeError) {
    guard limit >= 0 else {
      throw .range(
        "ERR_OUT_OF_RANGE", "The value of \"number\" is out of range. It must be >= 0. Received \(limit)")
    }
  }
}

// MARK: - To a value

extension Readable {
  /// Calls the closure with each chunk.
  public nonisolated(nonsending) final func forEach<T>(
    _ body: nonisolated(nonsending) (T) async throws -> Void
  ) async throws {
    let reader = StreamReader(self)
    while let chunk = try await reader.next() { try await body(chunk.value(as: T.self)) }
  }

  /// All chunks. It is for small streams: everything is in memory then.
  public nonisolated(nonsending) final func toArray<T>(of _: T.Type = T.self) async throws -> [T] {
    var all: [T] = []
    let reader = StreamReader(self)
    while let chunk = try await reader.next() { try all.append(chunk.value(as: T.self)) }
    return all
  }

  /// Whether the closure is true for a chunk; the rest is not read then.
  public nonisolated(nonsending) final func some<T>(
    _ predicate: nonisolated(nonsending) (T) async throws -> Bool
  ) async throws -> Bool {
    try await find(predicate) != nil
  }

  /// Whether the closure is true for every chunk; after one for which it is not the rest is not read.
  public nonisolated(nonsending) final func every<T>(
    _ predicate: nonisolated(nonsending) (T) async throws -> Bool
  ) async throws -> Bool {
    try await find { (value: T) in try await !predicate(value) } == nil
  }

  /// The first chunk for which the closure is true, nil if there is none; the rest is not read.
  public nonisolated(nonsending) final func find<T>(
    _ predicate: nonisolated(nonsending) (T) async throws -> Bool
  ) async throws -> T? {
    let reader = StreamReader(self)
    while let chunk = try await reader.next() {
      let value = try chunk.value(as: T.self)
      if try await predicate(value) {
        reader.leave()
        return value
      }
    }
    return nil
  }

  /// What becomes of the initial value as the closure is called with it and each chunk.
  public nonisolated(nonsending) final func reduce<T, Result>(
    _ initial: Result, _ combine: nonisolated(nonsending) (Result, T) async throws -> Result
  ) async throws -> Result {
    var result = initial
    let reader = StreamReader(self)
    while let chunk = try await reader.next() { result = try await combine(result, chunk.value(as: T.self)) }
    return result
  }
}

/// A sequence of what a closure gives, until that is nil.
private struct PulledSequence<Element>: AsyncSequence, AsyncIteratorProtocol {
  let pull: () async throws -> Element?

  init(_ pull: @escaping () async throws -> Element?) { self.pull = pull }

  func makeAsyncIterator() -> Self { self }

  func next() async throws -> Element? { try await pull() }
}
