import NodeEvents

// What a buffer has from JavaScript's `Uint8Array` and what takes a closure, of the byte or of the byte and its position.
extension Buffer {
  /// Whether the test holds for every byte (Node's `buf.every`).
  public func every(_ test: (UInt8) throws -> Bool) rethrows -> Bool { try allSatisfy(test) }

  /// Whether the test holds for every byte and its position (Node's `buf.every`).
  public func every(_ test: (UInt8, Int) throws -> Bool) rethrows -> Bool {
    try indices.allSatisfy { try test(self[$0], $0) }
  }

  /// Whether the test holds for a byte (Node's `buf.some`).
  public func some(_ test: (UInt8) throws -> Bool) rethrows -> Bool { try contains(where: test) }

  /// Whether the test holds for a byte and its position (Node's `buf.some`).
  public func some(_ test: (UInt8, Int) throws -> Bool) rethrows -> Bool {
    try indices.contains { try test(self[$0], $0) }
  }

  /// The first byte for which the test holds (Node's `buf.find`).
  public func find(_ test: (UInt8) throws -> Bool) rethrows -> UInt8? { try first(where: test) }

  /// The first byte for which, with its position, the test holds (Node's `buf.find`).
  public func find(_ test: (UInt8, Int) throws -> Bool) rethrows -> UInt8? { at(orNil: try findIndex(test)) }

  /// The position of the first byte for which the test holds, else -1 (Node's `buf.findIndex`).
  public func findIndex(_ test: (UInt8) throws -> Bool) rethrows -> Int { try firstIndex(where: test) ?? -1 }

  /// The position of the first byte for which, with its position, the test holds, else -1 (Node's `buf.findIndex`).
  public func findIndex(_ test: (UInt8, Int) throws -> Bool) rethrows -> Int {
    try indices.first { try test(self[$0], $0) } ?? -1
  }

  /// The last byte for which the test holds (Node's `buf.findLast`).
  public func findLast(_ test: (UInt8) throws -> Bool) rethrows -> UInt8? { try last(where: test) }

  /// The last byte for which, with its position, the test holds (Node's `buf.findLast`).
  public func findLast(_ test: (UInt8, Int) throws -> Bool) rethrows -> UInt8? { at(orNil: try findLastIndex(test)) }

  /// The position of the last byte for which the test holds, else -1 (Node's `buf.findLastIndex`).
  public func findLastIndex(_ test: (UInt8) throws -> Bool) rethrows -> Int { try lastIndex(where: test) ?? -1 }

  /// The position of the last byte for which, with its position, the test holds, else -1 (Node's `buf.findLastIndex`).
  public func findLastIndex(_ test: (UInt8, Int) throws -> Bool) rethrows -> Int {
    try indices.last { try test(self[$0], $0) } ?? -1
  }

  /// New memory with the bytes for which the test holds (Node's `buf.filter`).
  public func filter(_ test: (UInt8) throws -> Bool) rethrows -> Buffer {
    try filter { byte, _ in try test(byte) }
  }

  /// New memory with the bytes for which, with their position, the test holds (Node's `buf.filter`).
  public func filter(_ test: (UInt8, Int) throws -> Bool) rethrows -> Buffer {
    Buffer.from(try indices.filter { try test(self[$0], $0) }.map { self[$0] } as [UInt8])
  }

  /// New memory with what the closure makes of each byte (Node's `buf.map`). One that makes something else of it is
  /// for Swift's own `map`.
  public func map(_ transform: (UInt8) throws -> UInt8) rethrows -> Buffer {
    try map { byte, _ in try transform(byte) }
  }

  /// New memory with what the closure makes of each byte and its position (Node's `buf.map`).
  public func map(_ transform: (UInt8, Int) throws -> UInt8) rethrows -> Buffer {
    Buffer.from(try indices.map { try transform(self[$0], $0) } as [UInt8])
  }

  /// Calls the closure with each byte and its position (Node's `buf.forEach`).
  public func forEach(_ body: (UInt8, Int) throws -> Void) rethrows {
    for index in indices { try body(self[index], index) }
  }

  /// Goes through the bytes with a result that begins as `initial` (Node's `buf.reduce`).
  public func reduce<Result>(
    _ combine: (Result, UInt8) throws -> Result, _ initial: Result
  ) rethrows -> Result {
    try reduce(initial, combine)
  }

  /// Goes through the bytes with a result that begins as the first of them (Node's `buf.reduce`).
  ///
  /// Throws a `TypeError` when there is none, and what the closure throws.
  public func reduce(_ combine: (Int, UInt8) throws -> Int) throws -> Int {
    try dropFirst().reduce(seed(first), combine)
  }

  /// Goes through the bytes from the last to the first with a result that begins as `initial` (Node's
  /// `buf.reduceRight`).
  public func reduceRight<Result>(
    _ combine: (Result, UInt8) throws -> Result, _ initial: Result
  ) rethrows -> Result {
    try reversed().reduce(initial, combine)
  }

  /// Goes through the bytes from the last to the first with a result that begins as the last (Node's
  /// `buf.reduceRight`).
  ///
  /// Throws a `TypeError` when there is none, and what the closure throws.
  public func reduceRight(_ combine: (Int, UInt8) throws -> Int) throws -> Int {
    try dropLast().reversed().reduce(seed(last), combine)
  }

  private func seed(_ byte: UInt8?) throws -> Int {
    if let byte { return Int(byte) }
    throw NodeError("Reduce of empty array with no initial value", name: "TypeError")
  }

  private func at(orNil index: Int) -> UInt8? { index < 0 ? nil : self[index] }
}
