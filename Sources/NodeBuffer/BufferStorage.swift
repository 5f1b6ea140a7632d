/// The bytes that buffers share: one heap object with their number in its head and the bytes in its tail.
@usableFromInline
final class BufferStorage: ManagedBuffer<Int, UInt8> {
  // Without bytes there is nothing to mutate, so every empty buffer of every thread can hold the same object.
  nonisolated(unsafe) static let empty = allocate(0)

  /// Room for `capacity` bytes, not initialised. A byte is trivial, so there is nothing to destroy at the end either.
  static func allocate(_ capacity: Int) -> BufferStorage {
    unsafeDowncast(create(minimumCapacity: capacity) { _ in capacity }, to: BufferStorage.self)
  }

  @inlinable
  var start: UnsafeMutablePointer<UInt8> {
    withUnsafeMutablePointerToElements { $0 }
  }
}
