/// The key that a frame's payload is masked with (RFC 6455, section 5.3), from the position that is next.
struct MaskingKey {
  /// The key's bytes, the next one lowest.
  private var bytes: UInt32

  /// The key, its first byte lowest.
  init(littleEndian bytes: UInt32) { self.bytes = bytes }

  /// Unmasks `source` into `target`, which is as long and may be the same memory, and moves on.
  mutating func apply(_ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) {
    let count = source.count
    guard count > 0, let from = source.baseAddress, let to = target.baseAddress else { return }
    precondition(target.count == count)
    let wide = SIMD8<UInt32>(repeating: bytes.littleEndian)
    var index = 0
    while index &+ 32 <= count {
      let block = from.loadUnaligned(fromByteOffset: index, as: SIMD8<UInt32>.self)
      to.storeBytes(of: block ^ wide, toByteOffset: index, as: SIMD8<UInt32>.self)
      index &+= 32
    }
    while index &+ 4 <= count {
      let block = from.loadUnaligned(fromByteOffset: index, as: UInt32.self)
      to.storeBytes(of: block ^ bytes.littleEndian, toByteOffset: index, as: UInt32.self)
      index &+= 4
    }
    while index < count {
      let byte = from.load(fromByteOffset: index, as: UInt8.self)
      to.storeBytes(of: byte ^ UInt8(truncatingIfNeeded: bytes), toByteOffset: index, as: UInt8.self)
      bytes = bytes &>> 8 | bytes &<< 24
      index &+= 1
    }
  }
}
