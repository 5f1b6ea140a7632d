/// A piece of memory in which small writes are gathered, so that they leave in one system call.
///
/// Only `count` bytes are ever read; the memory is freed with the object.
package final class OutputChunk {
  /// How many bytes a chunk takes.
  package static let capacity = 16_384

  private let memory = UnsafeMutableRawPointer.allocate(byteCount: OutputChunk.capacity, alignment: 16)
  /// How many bytes are in it.
  @exclusivity(unchecked) package private(set) var count = 0

  package init() {}

  deinit { memory.deallocate() }

  /// How many bytes more it takes.
  package var room: Int { OutputChunk.capacity - count }

  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: memory, count: count) }

  /// Adds the bytes, which the caller has seen to fit into `room`.
  @inline(__always)
  package func append(_ bytes: UnsafeRawBufferPointer) {
    precondition(bytes.count <= room)
    guard let base = bytes.baseAddress else { return }
    (memory + count).copyMemory(from: base, byteCount: bytes.count)
    count += bytes.count
  }

  /// Gives the next `size` bytes to be filled, which the caller has seen to fit into `room`.
  @inline(__always)
  package func append(count size: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Void) {
    precondition(size <= room)
    fill(UnsafeMutableRawBufferPointer(start: memory + count, count: size))
    count += size
  }

  package func reset() { count = 0 }
}
