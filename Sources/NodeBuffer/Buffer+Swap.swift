import NodeEvents

extension Buffer {
  /// Turns round the bytes of each pair (Node's `buf.swap16`).
  ///
  /// Throws `ERR_INVALID_BUFFER_SIZE` when the size is no multiple of two bytes.
  @discardableResult
  public func swap16() throws -> Buffer { try swap(2) }

  /// Turns round the bytes of each group of four (Node's `buf.swap32`).
  ///
  /// Throws `ERR_INVALID_BUFFER_SIZE` when the size is no multiple of four bytes.
  @discardableResult
  public func swap32() throws -> Buffer { try swap(4) }

  /// Turns round the bytes of each group of eight (Node's `buf.swap64`).
  ///
  /// Throws `ERR_INVALID_BUFFER_SIZE` when the size is no multiple of eight bytes.
  @discardableResult
  public func swap64() throws -> Buffer { try swap(8) }

  private func swap(_ size: Int) throws -> Buffer {
    if count % size != 0 {
      throw NodeError.range("ERR_INVALID_BUFFER_SIZE", "Buffer size must be a multiple of \(8 * size)-bits")
    }
    for start in Swift.stride(from: 0, to: count, by: size) { subarray(start, start + size).reverse() }
    return self
  }
}
