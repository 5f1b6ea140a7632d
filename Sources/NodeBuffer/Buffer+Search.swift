extension Buffer {
  /// The position of the first such byte at or after `byteOffset`, -1 if there is none (Node's `buf.indexOf`).
  ///
  /// Of the number the lower eight bits count; a negative offset counts from the end.
  public func indexOf(_ value: Int, _ byteOffset: Int = 0) -> Int {
    search(Buffer.alloc(1, value), byteOffset, .forward, unit: 1)
  }

  /// The position of the first such byte at or after `byteOffset`, -1 if there is none (Node's `buf.indexOf`).
  public func indexOf(_ value: UInt8, _ byteOffset: Int = 0) -> Int {
    indexOf(Int(value), byteOffset)
  }

  /// The position of the first such bytes at or after `byteOffset`, -1 if there are none (Node's `buf.indexOf`).
  public func indexOf(_ value: Buffer, _ byteOffset: Int = 0) -> Int {
    search(value, byteOffset, .forward, unit: 1)
  }

  /// The position of the first such text at or after `byteOffset`, -1 if there is none (Node's `buf.indexOf`).
  ///
  /// With `utf16le` only even positions are looked at.
  public func indexOf(_ value: String, _ byteOffset: Int = 0, _ encoding: BufferEncoding = .utf8) -> Int {
    search(Buffer.from(value, encoding), byteOffset, .forward, unit: encoding == .utf16le ? 2 : 1)
  }

  /// The position of the first such text, -1 if there is none (Node's `buf.indexOf(value, encoding)`).
  public func indexOf(_ value: String, _ encoding: BufferEncoding) -> Int {
    indexOf(value, 0, encoding)
  }

  /// The position of the last such byte at or before `byteOffset`, -1 if there is none (Node's `buf.lastIndexOf`).
  public func lastIndexOf(_ value: Int, _ byteOffset: Int? = nil) -> Int {
    search(Buffer.alloc(1, value), byteOffset ?? count, .backward, unit: 1)
  }

  /// The position of the last such byte at or before `byteOffset`, -1 if there is none (Node's `buf.lastIndexOf`).
  public func lastIndexOf(_ value: UInt8, _ byteOffset: Int? = nil) -> Int {
    lastIndexOf(Int(value), byteOffset)
  }

  /// The last position at or before `byteOffset` of such bytes, -1 if there is none (Node's `buf.lastIndexOf`).
  public func lastIndexOf(_ value: Buffer, _ byteOffset: Int? = nil) -> Int {
    search(value, byteOffset ?? count, .backward, unit: 1)
  }

  /// The last position at or before `byteOffset` of such text, -1 if there is none (Node's `buf.lastIndexOf`).
  public func lastIndexOf(_ value: String, _ byteOffset: Int? = nil, _ encoding: BufferEncoding = .utf8) -> Int {
    search(Buffer.from(value, encoding), byteOffset ?? count, .backward, unit: encoding == .utf16le ? 2 : 1)
  }

  /// The last position of such text, -1 if there is none (Node's `buf.lastIndexOf(value, encoding)`).
  public func lastIndexOf(_ value: String, _ encoding: BufferEncoding) -> Int {
    lastIndexOf(value, nil, encoding)
  }

  /// Whether there is such a byte at or after `byteOffset` (Node's `buf.includes`).
  public func includes(_ value: Int, _ byteOffset: Int = 0) -> Bool {
    indexOf(value, byteOffset) != -1
  }

  /// Whether there is such a byte at or after `byteOffset` (Node's `buf.includes`).
  public func includes(_ value: UInt8, _ byteOffset: Int = 0) -> Bool {
    indexOf(value, byteOffset) != -1
  }

  /// Whether there are such bytes at or after `byteOffset` (Node's `buf.includes`).
  public func includes(_ value: Buffer, _ byteOffset: Int = 0) -> Bool {
    indexOf(value, byteOffset) != -1
  }

  /// Whether there is such text at or after `byteOffset` (Node's `buf.includes`).
  public func includes(_ value: String, _ byteOffset: Int = 0, _ encoding: BufferEncoding = .utf8) -> Bool {
    indexOf(value, byteOffset, encoding) != -1
  }

  /// Whether there is such text (Node's `buf.includes(value, encoding)`).
  public func includes(_ value: String, _ encoding: BufferEncoding) -> Bool {
    indexOf(value, 0, encoding) != -1
  }

  private enum Direction {
    case forward, backward
  }

  private func search(_ needle: Buffer, _ byteOffset: Int, _ direction: Direction, unit: Int) -> Int {
    // Half a unit at the end belongs to nothing.
    let count = self.count / unit * unit
    guard let start = firstCandidate(byteOffset, count, needle.count, direction) else { return -1 }
    if needle.isEmpty { return start }
    guard count >= needle.count, needle.count >= unit else { return -1 }
    let last = (count / unit - needle.count / unit) * unit
    let wanted = needle.count / unit * unit
    return withUnsafeBytes { bytes in
      needle.withUnsafeBytes { needle in
        let needle = UnsafeRawBufferPointer(rebasing: needle[..<wanted])
        func matches(_ position: Int) -> Bool {
          Buffer.order(UnsafeRawBufferPointer(rebasing: bytes[position..<position + wanted]), needle) == 0
        }
        switch direction {
        case .forward:
          // Looked at before an odd start is rounded.
          if start > count - needle.count { return -1 }
          var position = start / unit * unit
          while let found = bytes.firstOffset(of: needle[0], from: position), found <= last {
            if found % unit == 0, matches(found) { return found }
            position = found + 1
          }
          return -1
        case .backward:
          let first = Swift.min(start / unit * unit, last)
          return stride(from: first, through: 0, by: -unit).first(where: matches) ?? -1
        }
      }
    }
  }

  /// Where to begin, given an offset that may count from the end or lie outside; nil when there is nothing to find.
  private func firstCandidate(
    _ byteOffset: Int, _ count: Int, _ needleLength: Int, _ direction: Direction
  ) -> Int? {
    if byteOffset < 0 {
      let fromEnd = byteOffset &+ count
      if fromEnd >= 0 { return fromEnd }
      return direction == .forward || needleLength == 0 ? 0 : nil
    }
    if byteOffset <= count - needleLength { return byteOffset }
    if needleLength == 0 { return count }
    return direction == .forward || count == 0 ? nil : count - 1
  }
}
