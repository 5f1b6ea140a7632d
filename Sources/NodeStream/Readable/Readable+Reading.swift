import NodeBuffer
import NodeEvents

// MARK: - read

extension Readable {
  /// Takes bytes out: `size` of them, or all that are kept; nil when there are not so many yet. At the end it takes what
  /// is left.
  ///
  /// With `setEncoding`, and in object mode, say what is wanted: `let text: String? = stream.read()`, or whatever there is
  /// as a `Chunk?`.
  @discardableResult
  public final func read(_ size: Int? = nil) -> Buffer? { readableState.read(size).flatMap { wanted($0) } }

  /// Takes a chunk out: `size` bytes or units of text, or all that are kept; in object mode one value. nil when there
  /// is not so much yet. One that is of another type than is wanted is an uncaught `ERR_INVALID_ARG_TYPE`.
  @_disfavoredOverload
  public final func read<T>(_ size: Int? = nil) -> T? { readableState.read(size).flatMap { wanted($0) } }

  private func wanted<T>(_ chunk: Chunk) -> T? {
    if let chunk = chunk as? T, T.self != Any.self { return chunk }
    if let value = chunk.as(T.self) { return value }
    UncaughtException.raise(
      NodeError.type(
        "ERR_INVALID_ARG_TYPE",
        "read() was to give \(T.self), but what the stream carries here is \(type(of: chunk.value)); write the type"))
    return nil
  }
}

// MARK: - push and unshift

extension Readable {
  /// Gives the stream bytes, or with nil its end. False when it has enough for now.
  @discardableResult
  public final func push(_ chunk: Buffer?) -> Bool {
    guard let chunk else { return readableState.addEnd() }
    return readableState.add(Chunk(chunk))
  }

  /// Gives the stream a text, in UTF-8 unless another encoding is named. False when it has enough for now.
  @discardableResult
  public final func push(_ chunk: String, _ encoding: BufferEncoding? = nil) -> Bool {
    readableState.add(Chunk(chunk), encoding)
  }

  /// Gives the stream bytes; in object mode the array as it is. False when it has enough for now.
  @discardableResult
  public final func push(_ chunk: [UInt8]) -> Bool { readableState.add(Chunk(chunk as Any)) }

  /// Gives the stream a chunk as it came from another. False when it has enough for now.
  @discardableResult
  public final func push(_ chunk: Chunk, _ encoding: BufferEncoding? = nil) -> Bool {
    readableState.add(chunk, encoding)
  }

  /// Gives the stream any value, in object mode, or with nil its end. False when it has enough for now.
  @_disfavoredOverload @discardableResult
  public final func push(_ chunk: Any?) -> Bool {
    guard let chunk else { return readableState.addEnd() }
    return readableState.add(Chunk(chunk))
  }

  /// Puts bytes back, in front of what is kept; with nil the stream ends.
  @discardableResult
  public final func unshift(_ chunk: Buffer?) -> Bool {
    guard let chunk else { return readableState.addEnd() }
    return readableState.add(Chunk(chunk), atFront: true)
  }

  /// Puts a text back, in front of what is kept.
  @discardableResult
  public final func unshift(_ chunk: String, _ encoding: BufferEncoding? = nil) -> Bool {
    readableState.add(Chunk(chunk), encoding, atFront: true)
  }

  /// Puts bytes back, in front of what is kept.
  @discardableResult
  public final func unshift(_ chunk: [UInt8]) -> Bool { readableState.add(Chunk(chunk as Any), atFront: true) }

  /// Puts a chunk back, in front of what is kept.
  @discardableResult
  public final func unshift(_ chunk: Chunk, _ encoding: BufferEncoding? = nil) -> Bool {
    readableState.add(chunk, encoding, atFront: true)
  }

  /// Puts any value back, in object mode; with nil the stream ends.
  @_disfavoredOverload @discardableResult
  public final func unshift(_ chunk: Any?) -> Bool {
    guard let chunk else { return readableState.addEnd() }
    return readableState.add(Chunk(chunk), atFront: true)
  }
}
