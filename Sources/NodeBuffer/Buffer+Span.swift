// Bytes without copies and without pointers: the compiler sees to it that a span does not outlive its buffer.
extension Buffer {
  /// The bytes where they lie. What others write into the same memory meanwhile may or may not be seen.
  public var span: Span<UInt8> {
    @_lifetime(borrow self)
    get {
      // The storage lives as long as `self`, which the span borrows.
      let span = Span(_unsafeStart: UnsafePointer(storage.start + offset), count: count)
      return _overrideLifetime(span, borrowing: self)
    }
  }

  /// The bytes where they lie, to be changed for everybody who holds them.
  public var mutableSpan: MutableSpan<UInt8> {
    @_lifetime(&self)
    mutating get {
      let span = MutableSpan(_unsafeStart: storage.start + offset, count: count)
      return _overrideLifetime(span, mutating: &self)
    }
  }

  /// New memory with the bytes of a span.
  public static func from(_ bytes: Span<UInt8>) -> Buffer {
    bytes.withUnsafeBytes { Buffer(copying: $0) }
  }
}
