import NodeBuffer

/// Where a message is gathered that did not come whole: one piece of memory, whatever the number of frames.
///
/// A length that a peer has merely announced is believed up to `trusted` bytes; beyond that, memory grows with what
/// has come, to twice as much at the most.
struct MessageStorage {
  private var memory = Buffer.alloc(0)
  private(set) var count = 0

  /// How much memory a frame's header alone can have us take.
  private static let trusted = 65_536

  /// How many bytes there is memory for.
  var capacity: Int { memory.count }

  /// Adds `length` bytes, which `fill` writes. `expected` is the length that the message has as far as is known, and
  /// `isLast` says that it has no more.
  mutating func append(
    _ length: Int, expected: Int, isLast: Bool = true, _ fill: (UnsafeMutableRawBufferPointer) -> Void
  ) {
    reserve(count + length, expected: expected, isLast: isLast)
    memory.withUnsafeMutableBytes { fill(UnsafeMutableRawBufferPointer(rebasing: $0[count..<count + length])) }
    count += length
  }

  private mutating func reserve(_ needed: Int, expected: Int, isLast: Bool) {
    guard needed > memory.count else { return }
    var capacity = max(needed, min(expected, max(MessageStorage.trusted, 2 * memory.count)))
    // With any number of fragments to come, growing by each one's length would copy the message for each.
    if !isLast { capacity = max(capacity, 2 * memory.count) }
    let grown = Buffer(unsafeUninitializedCount: capacity) { target in
      memory.withUnsafeBytes { target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    memory = grown
  }

  /// The message; the storage is empty afterwards.
  mutating func take() -> Buffer {
    let message = count == memory.count ? memory : memory.subarray(0, count)
    memory = Buffer.alloc(0)
    count = 0
    return message
  }
}
